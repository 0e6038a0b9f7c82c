import { chromium } from './chromium.ts';
import { goIn } from './in-engine.ts';
import { allPaths } from './paths/all-paths.ts';

goIn(chromium, allPaths);
