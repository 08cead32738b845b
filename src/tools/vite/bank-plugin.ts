import type { Plugin } from 'vite';
import { parseBankOrThrow } from '../bank/open-bank.ts';

const BANK_PATH = /\/questions\/[^/]+\/[^/]+\.yaml$/;

/**
 * Compiles a bank to a module, checked and typeset, so that the game has neither the YAML parser nor the
 * schema library. A bank with problems does not compile.
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
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !BANK_PATH.test(file)) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
