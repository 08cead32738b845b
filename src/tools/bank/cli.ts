import { runBankCommand } from './command.ts';

const { lines, isSound } = runBankCommand(process.argv.slice(2), process.cwd());
for (const line of lines) console.log(line);
if (!isSound) process.exitCode = 1;
