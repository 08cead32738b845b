import { relative } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { bankError } from './bank-error.ts';
import { readBank } from './read-bank.ts';

/**
 * Makes a module of each bank: checked, typeset and ready to play, so that neither the YAML parser nor
 * the schema library is in the game. A bank with problems does not compile.
 */
export function bank(): Plugin {
  let root = '';
  return {
    name: 'bank',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\/questions\/[^/]+\/[^/]+\.yaml$/ },
      handler(text, path) {
        const file = normalizePath(relative(root, path));
        const { bank, problems } = readBank(text, file);
        if (!bank) this.error(bankError(problems, text, path));
        return { code: `export default ${JSON.stringify(bank)}`, map: null, moduleType: 'js' };
      },
    },
  };
}
