#!/usr/bin/env node
// Node 20 cannot run TypeScript, so Vite runs the command.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const command = fileURLToPath(new URL('./command.ts', import.meta.url));
/** @type {{ module: typeof import('./command.ts') }} */
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' });
const { lines, isSound } = module.runBankCommand(process.argv.slice(2), process.cwd());
for (const line of lines) console.log(line);
process.exitCode = isSound ? 0 : 1;
