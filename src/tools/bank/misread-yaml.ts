import { type Document, isMap, isPair, isScalar, type Node, type Scalar, visit } from 'yaml';
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

/** YAML reads 2019.10 as 2019.1, a date of another month. */
export function keepDatesAsWritten(document: Document): void {
  visit(document, {
    Pair(_, { key, value }, ancestors) {
      const field = isScalar(key) && key.value;
      const holder = ancestors.at(-1);
      const isKeyOfDate = field === 'key' && isMap(holder) && holder.get('type') === 'date';
      if (field !== 'date' && !isKeyOfDate) return;
      visit(value as Node | null, {
        Scalar(_, scalar) {
          if (typeof scalar.value === 'number') scalar.value = scalar.source;
        },
      });
    },
  });
}

const isFigure = (holder: unknown) =>
  isPair(holder) && isScalar(holder.key) && /^(?:key|tolerance)$/.test(String(holder.key.value));

const MARKUP = /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);|<\/?[a-z][^<>]*>|\*\*(?=\S)|\\u[\da-f]{4}/i;

/** Values that are valid YAML and hardly what was meant: a text cut at its #, thousands with a point. */
export function findMisreadYaml(
  { document, lines }: ParsedYaml,
  data: unknown,
  text: string,
): YamlFault[] {
  const texts = collectTexts(data);
  const rows = text.split('\n');
  const faults: YamlFault[] = [];
  const report = ({ range }: Scalar, message: string, remedy: string, level?: 'warning') =>
    faults.push({
      ...locationAt(lines, range?.[0] ?? 0),
      message,
      remedy,
      ...(level && { level }),
    });
  visit(document, (_, node, ancestors) => {
    if (!isScalar(node)) return;
    const { source = '', value, range } = node;
    const [markup] = (texts.has(value) && MARKUP.exec(String(value))) || [];
    if (markup) {
      const remedy = 'write the sign itself, or take it out: a text has no HTML and no Markdown';
      report(node, `"${markup}" is shown as it stands`, remedy, 'warning');
    }
    if (node.type !== 'PLAIN') return;
    const end = locationAt(lines, range?.[1] ?? 0);
    const rest = rows[end.line - 1]?.slice(end.column - 1).trim() ?? '';
    if (texts.has(value) && rest.startsWith('#')) {
      const message = `YAML reads a comment from the # on: "${rest.slice(0, 40)}"`;
      report(node, message, 'put the text in quotes, or the comment on a line of its own');
    }
    if (texts.has(value) && /^[“”„‘«].*[”“’»]$/s.test(source)) {
      const remedy = 'write straight ones ("…"), or put these around it if they belong to it';
      report(
        node,
        `${source[0]} and ${source.at(-1)} are part of a text in YAML`,
        remedy,
        'warning',
      );
    }
    if (typeof value !== 'number' || !isFigure(ancestors.at(-1))) return;
    if (/^[+-]?[1-9]\d{0,2}\.\d\d0$/.test(source))
      report(node, `YAML reads ${source} as ${value}`, suggestNumber(source));
    else if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(source))
      report(node, `YAML reads ${source} as decimals`, suggestNumber(source), 'warning');
    else if (/^0[ox]/.test(source))
      report(node, `YAML reads ${source} as ${value}`, `write ${value}`);
  });
  return faults;
}
