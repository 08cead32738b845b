import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  visit,
  type YAMLError,
} from 'yaml';
import { oddlyIndented } from './indent.ts';
import { type Place, placeAt } from './locate.ts';

/** Something that keeps a text from being read as a bank. */
export interface Fault extends Place {
  message: string;
  remedy: string;
}

/** The quote or bracket that was opened on a line above a place and not closed there. */
function openedAbove(document: Document, lines: LineCounter, line: number): Place | undefined {
  let opening: Place | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const quoted = isScalar(node) && node.type?.startsWith('QUOTE');
    const bracketed = isCollection(node) && node.flow;
    const start = placeAt(lines, node.range[0]);
    const end = placeAt(lines, node.range[1]);
    if ((quoted || bracketed) && start.line < line && end.line >= line - 1) opening = start;
  });
  return opening;
}

function explain(document: Document, lines: LineCounter, text: string, error: YAMLError): Fault {
  const place = placeAt(lines, error.pos[0]);
  const near = (line: number) => Math.abs(line - place.line) <= 1;
  const odd = oddlyIndented(text).find(near);
  if (error.code === 'TAB_AS_INDENT') {
    return { ...place, message: 'a tab indents this line', remedy: 'indent with spaces' };
  }
  if (odd !== undefined) {
    const message = 'this line is not indented like its neighbours';
    const remedy =
      'indent the fields of one thing alike, two spaces deeper than the field above them';
    return { line: odd, column: 1, message, remedy };
  }
  const opening = openedAbove(document, lines, place.line);
  if (opening) {
    const message = 'a quote or bracket is opened here and not closed on its line';
    return { ...opening, message, remedy: 'close it' };
  }
  const message = `this is not YAML: ${error.message}`;
  const remedy = 'look here and one line above for a missing colon, quote or space';
  return { ...place, message, remedy };
}

/** The same field twice: the one error after which the rest can still be read. */
const isRepeated = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';

/**
 * What YAML itself has against a text. Errors after the first are mostly its echoes, so there is one;
 * repeated fields come all.
 */
export function syntaxFaults(document: Document, lines: LineCounter, text: string) {
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const fatal = errors.find((error) => !isRepeated(error));
  const repeated = errors.filter(isRepeated).map(
    (error): Fault => ({
      ...placeAt(lines, error.pos[0]),
      message: 'this field stands twice in one entry',
      remedy: 'take one out, or begin a new entry above it with "- id: …"',
    }),
  );
  const faults = fatal ? [explain(document, lines, text, fatal)] : repeated;
  return { faults, isFatal: fatal !== undefined };
}

/** YAML that a bank does without: what is written in one place is read in that place. */
export function refusals(document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  const refuse = (offset: number | undefined, what: string) =>
    faults.push({
      ...placeAt(lines, offset ?? 0),
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
