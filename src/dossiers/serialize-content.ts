import canonicalize from 'canonicalize';
import type { Bank } from '../bank/types.ts';

/** Without what typesetting changes, whose rules are another release's to improve. */
const foldText = (text: string) =>
  text
    .replace(/[\s\u2060]+/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"');

/** The same for the same content, whatever the dossier's id and however it is typeset. */
export const serializeContent = (banks: readonly Bank[]): string =>
  canonicalize(
    banks.map(({ id: _, ...bank }) =>
      JSON.parse(
        JSON.stringify(bank, (__, value) => (typeof value === 'string' ? foldText(value) : value)),
      ),
    ),
  ) ?? '';
