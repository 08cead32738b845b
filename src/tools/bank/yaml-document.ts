import { LineCounter, parseDocument } from 'yaml';

/** Warnings are among the document's errors and not on the console. */
export function parseYamlDocument(rows: readonly string[]) {
  const lines = new LineCounter();
  const document = parseDocument(rows.join('\n'), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  return { document, lines };
}
