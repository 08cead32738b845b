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

/** Without its number in the file: `12) Who?`, `Question 3: who?`. */
export const dropNumber = (prompt: string): string =>
  prompt.replace(/^(?:(?:question|frage|pregunta|domanda|q)\s?)?\d{1,3}\s?[.):]\s+(?=\S)/i, '');
