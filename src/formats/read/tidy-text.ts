/** No space at either end of a line, and no empty lines. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Chatbots write Markdown without saying so. */
export const dropBold = (text: string): string =>
  text.replace(/\*\*(?=\S)([^*\n]{0,500}\S)\*\*/g, '$1');

const NAMED_NUMBER =
  /^(?:#{1,6}\s*)?(?:question|frage|pregunta|domanda|q)\s?(?:n[°o.]\s?)?\d{1,3}\s?(?:[.):/–-]\s*|\s(?=\p{Lu}|¿))(?=\S)/iu;

/** Without its number in the file: `12) Who?`, `### Question 3 Who?`. */
export const dropNumber = (prompt: string): string =>
  prompt.replace(NAMED_NUMBER, '').replace(/^\d{1,3}\s?[.):/]\s+(?=\S)/, '');

const LETTER = /^\(?([a-h])[.)]\s+(?=\S)/i;

/** `A et B`, `both B and C`. */
const NAMES_LETTERS =
  /(?<!\p{L})[a-h][.)]?(?:\s?[,&+/]\s?|\s(?:et|and|ou|or|y|e|o|und|oder)\s)[a-h](?!\p{L})/iu;

/** Options in an order that they will not keep: `a) Rome`, `b) Paris`; or `Rome;`, `Paris`. */
export function dropMarks(texts: readonly string[]): readonly string[] {
  const isParted = texts.length > 1 && texts.slice(0, -1).every((text) => /[^;];$/.test(text));
  const options = isParted ? texts.map((text) => text.replace(/\s*;$/, '')) : texts;
  const letters = options.map((option) => LETTER.exec(option)?.[1]?.toLowerCase() ?? '');
  const bare = options.map((option) => option.replace(LETTER, ''));
  const isLettered = [...letters].sort().join('') === 'abcdefgh'.slice(0, options.length);
  return isLettered && !bare.some((option) => NAMES_LETTERS.test(option)) ? bare : options;
}
