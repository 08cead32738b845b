import { runBankCommand } from './command.ts';
import { exportQuestions } from './export.ts';
import { importQuestions } from './import.ts';

const [command = '', ...args] = process.argv.slice(2);
const root = process.cwd();
const withFiles: Partial<Record<string, typeof exportQuestions>> = {
  export: exportQuestions,
  import: importQuestions,
};
const { lines, isSound } = await (withFiles[command]?.(args, root) ??
  runBankCommand(process.argv.slice(2), root));
for (const line of lines) console.log(line);
if (!isSound) process.exitCode = 1;
