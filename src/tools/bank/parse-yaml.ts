import { type Document, isAlias, isNode, isPair, isScalar, type LineCounter, visit } from 'yaml';
import { parseYamlDocument } from '../vite/html-document.ts';
import { diagnoseYaml, listFields } from './diagnose-yaml.ts';
import { locationAt, type SourceLocation } from './locate.ts';

/** Something about the text itself that is wrong. */
export interface YamlFault extends SourceLocation {
  message: string;
  remedy: string;
}

export interface ParsedYaml {
  document: Document;
  lines: LineCounter;
  faults: YamlFault[];
  /** Whether enough of the text can be read to check what it says. */
  isReadable: boolean;
}

/** Takes a list of the bank out of the entry that it was indented into: YAML would not mind. */
function unindentLists(rows: string[]): YamlFault[] {
  return listFields.flatMap((name) => {
    if (rows.some((row) => row.startsWith(`${name}:`))) return [];
    const index = rows.findIndex((row) => row.trim() === `${name}:`);
    if (index < 0) return [];
    rows[index] = `${name}:`;
    const message = `the list "${name}" is indented`;
    return [{ line: index + 1, column: 1, message, remedy: 'begin it at the margin' }];
  });
}

/** Where a field has its value on its line, nothing deeper can follow: the next line is the odd one. */
function findTooDeepLine(rows: readonly string[], line: number): number | undefined {
  const field = rows[line - 1]?.match(/^( *)[\w-]+: +\S/);
  const next = rows.findIndex((row, index) => index >= line && row.trim());
  const indent = rows[next]?.search(/\S/) ?? 0;
  return field && indent > (field[1] ?? '').length ? next + 1 : undefined;
}

/** More slips than this in one text are left for the next run. */
const MAX_FIXES = 20;

/**
 * Parses a text. The line to blame for an error is looked for and mended in passing, so that the rest
 * can be checked too; where there is no telling, YAML's own words must do.
 */
export function parseYaml(text: string): ParsedYaml {
  const rows = text.split(/\r?\n/);
  const faults = unindentLists(rows);
  for (;;) {
    const { document, lines } = parseYamlDocument(rows);
    const errors = document.errors.map(({ code, message, pos }) => ({
      ...locationAt(lines, pos[0]),
      isFatal: code !== 'DUPLICATE_KEY',
      message,
    }));
    errors.sort((a, b) => a.line - b.line);
    const [first] = errors.filter(({ isFatal }) => isFatal).concat(errors);
    if (!first) return { document, lines, faults, isReadable: true };

    const fix = faults.length < MAX_FIXES ? diagnoseYaml(rows, first.line) : undefined;
    if (fix) {
      rows[fix.line - 1] = fix.fixedLine;
      faults.push({ line: fix.line, column: 1, message: fix.message, remedy: fix.remedy });
    } else if (first.isFatal) {
      const message = `this is not YAML: ${first.message}`;
      const remedy = 'look here and on the line above for a missing field, colon, quote or space';
      const line = findTooDeepLine(rows, first.line) ?? first.line;
      return {
        document,
        lines,
        faults: [...faults, { line, column: 1, message, remedy }],
        isReadable: false,
      };
    } else {
      const repeated = errors.map(({ line, column }) => ({
        ...{ line, column },
        message: 'this field stands twice in one entry',
        remedy: 'take one out, or begin a new entry with "- id: …"',
      }));
      return { document, lines, faults: [...faults, ...repeated], isReadable: true };
    }
  }
}

/** What YAML has and a bank does without: what is written in one place is read in that place. */
export function findUnsupportedYaml({ document, lines }: ParsedYaml): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (offset: number | undefined, what: string) =>
    faults.push({
      ...locationAt(lines, offset ?? 0),
      message: `a bank has no ${what}`,
      remedy: 'write the words themselves here',
    });
  visit(document, (_, node) => {
    if (isAlias(node)) refuse(node.range?.[0], `aliases (*${node.source})`);
    else if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') refuse(node.key.range?.[0], 'merges (<<)');
    } else if (isNode(node)) {
      if (node.anchor) refuse(node.range?.[0], `anchors (&${node.anchor})`);
      if (node.tag && node.range) refuse(node.range[0], `tags (${node.tag})`);
    }
  });
  return faults;
}
