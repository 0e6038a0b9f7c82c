// The findings in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), as code hosts show them at the lines
// of a change.
import type { Log, Result } from 'sarif';
import { faultRule } from './check-guides.ts';
import { questionRules } from './check-questions.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import { warningRules } from './warnings-as-findings.ts';

const allRules = [
  faultRule,
  ...Object.entries(warningRules).map(([code, about]) => ({ code, ...about })),
  ...rules,
  ...questionRules,
];

/** @param folder The folder of guides as seen from the root of the repository, such as `content/guides`. */
export function sarifOf(findings: Finding[], folder: string): Log {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Signpost',
            rules: allRules.map(({ code, level, about }) => ({
              id: code,
              shortDescription: { text: about },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, folder)),
      },
    ],
  };
}

function resultOf({ rule, level, file, line, text }: Finding, folder: string): Result {
  const path = [...folder.split('/'), ...file.split(/[\\/]/)].filter((part) => part !== '');
  const uri = path.map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: allRules.findIndex(({ code }) => code === rule),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line ?? 1 },
        },
      },
    ],
  };
}
