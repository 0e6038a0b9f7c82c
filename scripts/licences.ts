// npm run licences: the licences of the packages that a server is installed with, from npm's own bill of materials;
// fails for one that nobody has looked at yet.
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { SignpostError } from '../lib/errors.ts';
import { command } from './command.ts';
import { isAllowedLicence, type Licensed, licenceOf } from './licences/allowed-licence.ts';

const billSchema = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z
        .array(
          z.object({
            expression: z.string().optional(),
            license: z
              .object({ id: z.string().optional(), name: z.string().optional() })
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
});

await command(async () => {
  const text = execFileSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const packages = billSchema.parse(JSON.parse(text)).components.map(
    ({ name, version, licenses = [] }): Licensed => ({
      name,
      version,
      stated: licenses.map(
        ({ expression, license }) => expression ?? license?.id ?? license?.name ?? '',
      ),
    }),
  );
  const byLicence = Map.groupBy(packages, licenceOf);
  for (const [licence, named] of [...byLicence].sort(
    ([, one], [, other]) => other.length - one.length,
  )) {
    console.log(
      `${licence}: ${named.map(({ name, version }) => `${name} ${version}`).join(', ')}\n`,
    );
  }
  const unknown = packages.filter((each) => !isAllowedLicence(licenceOf(each)));
  if (unknown.length === 0) return 0;
  const lines = unknown.map((each) => `${each.name} ${each.version}: ${licenceOf(each)}`);
  throw new SignpostError(
    'internal',
    `Licences that nobody has looked at:\n${lines.join('\n')}\nRead them, and name them in scripts/licences/allowed-licence.ts, or do without the package.`,
  );
});
