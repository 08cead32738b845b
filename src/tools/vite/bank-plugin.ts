import type { Plugin } from 'vite';
import { parseBankOrThrow } from '../bank/open-bank.ts';

const BANK_PATH = /\/questions\/[^/]+\/[^/]+\.yaml$/;

/**
 * Makes a module of each bank: checked, typeset and ready to play, so that neither the YAML parser nor
 * the schema library is in the game. A bank with problems does not compile.
 */
export function bankPlugin(): Plugin {
  let root = '';
  return {
    name: 'bank',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: BANK_PATH },
      handler: (text, path) => ({
        code: `export default ${JSON.stringify(parseBankOrThrow(text, path, root))}`,
        map: null,
        moduleType: 'js',
      }),
    },
    // the page begins anew, even one that could not show more than the problems of its bank
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !BANK_PATH.test(file)) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
