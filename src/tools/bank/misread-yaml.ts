import { isScalar, type Scalar, visit } from 'yaml';
import { mapTexts } from '../../bank/schema/schema-walk.ts';
import { suggestNumber } from '../../bank/schema/suggest-number.ts';
import type { Bank } from '../../bank/types.ts';
import { locationAt } from './locate.ts';
import type { ParsedYaml, YamlFault } from './parse-yaml.ts';

function collectTexts(data: unknown): Set<unknown> {
  const texts = new Set<unknown>();
  mapTexts(data as Bank, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}

/** Values that are valid YAML and hardly what was meant: a text cut at its #, thousands with a point. */
export function findMisreadYaml(
  { document, lines }: ParsedYaml,
  data: unknown,
  text: string,
): YamlFault[] {
  const texts = collectTexts(data);
  const rows = text.split('\n');
  const faults: YamlFault[] = [];
  const report = ({ range }: Scalar, message: string, remedy: string) =>
    faults.push({ ...locationAt(lines, range?.[0] ?? 0), message, remedy });
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN') return;
    const { source = '', value, range } = node;
    const end = locationAt(lines, range?.[1] ?? 0);
    const rest = rows[end.line - 1]?.slice(end.column - 1).trim() ?? '';
    if (texts.has(value) && rest.startsWith('#')) {
      const message = `YAML reads a comment from the # on: "${rest.slice(0, 40)}"`;
      report(node, message, 'put the text in quotes, or the comment on a line of its own');
    }
    if (typeof value === 'number' && /^[+-]?[1-9]\d{0,2}\.\d\d0$/.test(source))
      report(node, `YAML reads ${source} as ${value}`, suggestNumber(source));
  });
  return faults;
}
