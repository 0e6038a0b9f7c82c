import { firefox } from './firefox.ts';
import { goIn } from './in-engine.ts';
import { allPaths } from './paths/all-paths.ts';

goIn(firefox, allPaths);
