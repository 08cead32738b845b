/** A sentence, and where it stands on the page. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

/**
 * The voice for a language: of the device alone. Others are spoken by their maker's server, to which a
 * browser would send the text. Of several, that of the player's own country, else the device's default.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  preferredLanguages: readonly string[],
): SpeechSynthesisVoice | undefined {
  // Android writes fr_CH
  const languageTagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  const localVoices = voices.filter(
    (one) => one.localService && languageTagOf(one).split('-')[0] === language,
  );
  return (
    localVoices.find((one) =>
      preferredLanguages.some((tag) => tag.toLowerCase() === languageTagOf(one)),
    ) ??
    localVoices.find((one) => one.default) ??
    localVoices[0]
  );
}

/** What stands on a line of its own, and is never joined with what is before or after. */
const BLOCK_SELECTOR =
  'p, li, dt, dd, h1, h2, h3, h4, div, label, legend, button, cite, blockquote > b';
/** What is there to be pressed or is not said, but for the options. */
const UNSPOKEN_SELECTOR = '[aria-hidden], .hidden, select, button:not([data-option])';

/** The sentences of an element that are in the language of the bank, in their order. */
export function findSentences(root: Element, language: string): SpokenSentence[] {
  const parts = root.matches('[lang]') ? [root] : [...root.querySelectorAll('[lang]')];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return parts
    .flatMap((part) => textLinesOf(part))
    .flatMap((nodes) => {
      const whole = nodes.map(({ data }) => data).join('');
      /** The node that this letter is in, and its place there. */
      const locateOffset = (index: number): [Text, number] => {
        let remaining = index;
        for (const node of nodes) {
          if (remaining < node.length) return [node, remaining];
          remaining -= node.length;
        }
        throw new RangeError(`no letter ${index}`);
      };
      return [...segmenter.segment(whole)].flatMap(({ segment, index }) => {
        const text = segment.trim();
        if (!text) return [];
        const start = index + segment.indexOf(text);
        const range = document.createRange();
        range.setStart(...locateOffset(start));
        // after the last letter, and not before what comes next
        const [node, last] = locateOffset(start + text.length - 1);
        range.setEnd(node, last + 1);
        // the letter of an option is a word of its own, and in French "A" would be one of the sentence
        const isOption = index === 0 && nodes[0]?.parentElement?.closest('[data-option]');
        return [{ text: isOption ? text.replace(/^(\p{Lu})\s/u, '$1. ') : text, range }];
      });
    });
}

/** The texts of an element, line by line. */
function textLinesOf(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const textLines: Text[][] = [];
  let last: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement?.closest(UNSPOKEN_SELECTOR)) continue;
    const block = parentElement?.closest(BLOCK_SELECTOR);
    if (block === last) textLines.at(-1)?.push(node as Text);
    else textLines.push([node as Text]);
    last = block;
  }
  return textLines;
}

/** In signs: some voices of Chromium fall silent after fifteen seconds, and never say that they have. */
const MAX_UTTERANCE_LENGTH = 180;

/** A sentence in pieces that are not too long, cut where one would draw breath. */
export function splitUtterance(sentence: string): string[] {
  const pieces: string[] = [];
  for (const part of sentence.split(/(?<=[,;:–])\s/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + part.length >= MAX_UTTERANCE_LENGTH) pieces.push(part);
    else pieces[pieces.length - 1] = `${last} ${part}`;
  }
  return pieces;
}

/**
 * Reads sentences aloud, from one of them on; tells which is being read, and undefined at the end.
 * Returns what stops it. There is no pause: on Android that is an end, so who pauses stops, and goes on
 * from the sentence that was being read.
 */
export function readAloud(
  sentences: readonly string[],
  from: number,
  voice: SpeechSynthesisVoice,
  onSentence: (at: number | undefined) => void,
): () => void {
  const pieces = sentences.flatMap((text, at) =>
    at < from ? [] : splitUtterance(text).map((piece) => ({ at, piece })),
  );
  let isStopped = false;
  // kept, for Chromium says no end of one that nobody holds
  let utterance: SpeechSynthesisUtterance;
  const speak = (index: number) => {
    if (isStopped) return;
    const next = pieces[index];
    onSentence(next?.at);
    if (!next) return;
    utterance = new SpeechSynthesisUtterance(next.piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => speak(index + 1);
    utterance.onerror = () => speak(pieces.length);
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  speak(0);
  return () => {
    isStopped = true;
    speechSynthesis.cancel();
  };
}
