import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { questionsFolder } from '../folders.ts';
import type { LocatedProblem } from './read-bank.ts';

/** Windows hides the .txt that an editor adds. */
const isMeantAsBank = (name: string) => /\.ya?ml(?:\.txt)?$/i.test(name);

const toBankName = (name: string) => name.replace(/\.ya?ml(?:\.txt)?$/i, '').concat('.yaml');

/** Files that look like banks and that nothing reads, and folders that have none. */
export function findStrayFiles(root: string): LocatedProblem[] {
  const report = (file: string, message: string, remedy: string) => ({
    file: `${questionsFolder}/${file}`,
    line: 1,
    column: 1,
    message,
    remedy,
  });
  return readdirSync(join(root, questionsFolder), { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (!entry.isDirectory()) {
      const remedy = `move it to ${questionsFolder}/<dossier>/${toBankName(name)}`;
      return isMeantAsBank(name) ? [report(name, 'no bank is read here', remedy)] : [];
    }
    const banks = readdirSync(join(root, questionsFolder, name)).filter(isMeantAsBank);
    if (banks.length === 0) {
      return [report(name, 'this folder has no bank', 'write one in it, or take the folder away')];
    }
    return banks
      .filter((bank) => !bank.endsWith('.yaml'))
      .map((bank) =>
        report(`${name}/${bank}`, 'this file is not read', `name it ${toBankName(bank)}`),
      );
  });
}
