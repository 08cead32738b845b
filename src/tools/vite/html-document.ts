import { LineCounter, parseDocument } from 'yaml';

/** What YAML makes of some lines. Nothing goes to the console: all it minds is among the errors. */
export function parseYamlDocument(rows: readonly string[]) {
  const lines = new LineCounter();
  const document = parseDocument(rows.join('\n'), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  return { document, lines };
}
