import { goIn } from './in-engine.ts';
import { allPaths } from './paths/all-paths.ts';
import { webkit } from './webkit.ts';

goIn(webkit, allPaths);
