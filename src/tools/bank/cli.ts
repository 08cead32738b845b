import { runBankCommand } from './command.ts';
import { exportQuestions } from './export.ts';

const [command = '', ...args] = process.argv.slice(2);
const root = process.cwd();
const { lines, isSound } =
  command === 'export'
    ? await exportQuestions(args, root)
    : runBankCommand(process.argv.slice(2), root);
for (const line of lines) console.log(line);
if (!isSound) process.exitCode = 1;
