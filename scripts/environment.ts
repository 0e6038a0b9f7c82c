// Reads .env, as Next does, so that every command sees the same settings; what is set already stays.
import { existsSync } from 'node:fs';

if (existsSync('.env')) process.loadEnvFile('.env');
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
