/** Where the platform does not know sentences (Firefox before 125): at each full stop before a space. */
const ROUGH_SENTENCE = /.+?(?:[.!?…]+[\s»”")]+|$)/gsu;

export const segmentText = (
  text: string,
  language: string,
): { segment: string; index: number }[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    : [...text.matchAll(ROUGH_SENTENCE)].map(({ 0: segment, index }) => ({ segment, index }));
