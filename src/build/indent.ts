/** A field or an entry of a list: `key:`, `key: value`, `- key: value`, `- value`. */
const STRUCTURE = /^( *)((?:- +)*)([\w$.-]+:(?= |$))?(.*)$/;
const STEP = 2;

/**
 * The lines, counted from 1, that are not indented as those above them let expect. A parser stumbles
 * only at the first line that contradicts such a one, so it is the text that is asked.
 */
export function oddlyIndented(text: string): number[] {
  const odd: number[] = [];
  let columns: number[] = [0];
  /** The column of a field with nothing after its colon. */
  let opened: number | undefined;
  /** The column of a field whose text fills the lines below. */
  let folded: number | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, spaces = '', dashes = '', key = '', rest = ''] = STRUCTURE.exec(line) ?? [];
    const indent = spaces.length;
    const isBlank = (dashes + key + rest).trim() === '' || rest.startsWith('#');
    if (isBlank || (folded !== undefined && indent > folded)) continue;
    folded = undefined;
    if (!dashes && !key) continue;
    const allowed =
      opened === undefined ? columns : [opened + STEP, ...(dashes ? [opened] : columns)];
    if (!allowed.includes(indent)) odd.push(index + 1);
    const inner = indent + dashes.length;
    columns = [...columns.filter((column) => column < indent), indent, inner];
    opened = key && rest.trim() === '' ? inner : undefined;
    folded = /^ *[|>][-+]?$/.test(rest) ? inner : undefined;
  }
  return odd;
}
