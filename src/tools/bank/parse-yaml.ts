import { type Document, isAlias, isNode, isPair, isScalar, type LineCounter, visit } from 'yaml';
import { diagnoseYaml, listFields } from './diagnose-yaml.ts';
import { locationAt, type SourceLocation } from './locate.ts';
import { parseYamlDocument } from './yaml-document.ts';

export interface YamlFault extends SourceLocation {
  message: string;
  remedy: string;
  level?: 'warning';
}

export interface ParsedYaml {
  document: Document;
  lines: LineCounter;
  faults: YamlFault[];
  isReadable: boolean;
}

/** An indented list would be a field of the entry above it, which is valid YAML. */
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

/** A field with its value on the same line has no children: a deeper line after it is at fault. */
function findTooDeepLine(rows: readonly string[], line: number): number | undefined {
  const field = rows[line - 1]?.match(/^( *)[\w-]+: +\S/);
  const next = rows.findIndex((row, index) => index >= line && row.trim());
  const indent = rows[next]?.search(/\S/) ?? 0;
  return field && indent > (field[1] ?? '').length ? next + 1 : undefined;
}

const MAX_FIXES = 20;

/**
 * Fixes the cause of each error in passing, so that the rest of the text is checked too. An error without
 * a known cause ends the reading and is reported in YAML's own words.
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
      const remedy = /^Tabs/.test(first.message)
        ? 'write two spaces for each tab that begins a line'
        : 'look here and on the line above for a missing field, colon, quote or space';
      const line = findTooDeepLine(rows, first.line) ?? first.line;
      return {
        document,
        lines,
        faults: [...faults, { line, column: 1, message, remedy }],
        isReadable: false,
      };
    } else {
      const repeated = errors.map(({ line, column }) => ({
        line,
        column,
        message: 'this field stands twice in one entry',
        remedy: 'take one out, or begin a new entry with "- id: …"',
      }));
      return { document, lines, faults: [...faults, ...repeated], isReadable: true };
    }
  }
}

/** Aliases, anchors, merges and tags: a bank is read where it is written. */
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
