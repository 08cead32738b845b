/** A sentence, and where it stands on the page. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

/**
 * The voice for a language: of the device alone. Others are spoken by their maker's server, to which a
 * browser would send the text. Of several, that of the player's own country, else the device's default.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  asked: readonly string[],
): SpeechSynthesisVoice | undefined {
  // Android writes fr_CH
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  const own = voices.filter((one) => one.localService && tagOf(one).split('-')[0] === language);
  return (
    own.find((one) => asked.some((tag) => tag.toLowerCase() === tagOf(one))) ??
    own.find((one) => one.default) ??
    own[0]
  );
}

/** What stands on a line of its own, and is never joined with what is before or after. */
const BLOCK_SELECTOR =
  'p, li, dt, dd, h1, h2, h3, h4, div, label, legend, button, cite, blockquote > b';
/** What is there to be pressed or is not said, but for the options. */
const UNSPOKEN_SELECTOR = '[aria-hidden], .hidden, select, button:not([data-option])';

/** The sentences of an element that are in the language of the bank, in their order. */
export function sentencesIn(root: Element, language: string): SpokenSentence[] {
  const parts = root.matches('[lang]') ? [root] : [...root.querySelectorAll('[lang]')];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return parts
    .flatMap((part) => lines(part))
    .flatMap((nodes) => {
      const whole = nodes.map(({ data }) => data).join('');
      /** The node that this letter is in, and its place there. */
      const placeOf = (index: number): [Text, number] => {
        let left = index;
        for (const node of nodes) {
          if (left < node.length) return [node, left];
          left -= node.length;
        }
        throw new RangeError(`no letter ${index}`);
      };
      return [...segmenter.segment(whole)].flatMap(({ segment, index }) => {
        const text = segment.trim();
        if (!text) return [];
        const start = index + segment.indexOf(text);
        const range = document.createRange();
        range.setStart(...placeOf(start));
        // after the last letter, and not before what comes next
        const [node, last] = placeOf(start + text.length - 1);
        range.setEnd(node, last + 1);
        // the letter of an option is a word of its own, and in French "A" would be one of the sentence
        const isOption = index === 0 && nodes[0]?.parentElement?.closest('[data-option]');
        return [{ text: isOption ? text.replace(/^(\p{Lu})\s/u, '$1. ') : text, range }];
      });
    });
}

/** The texts of an element, line by line. */
function lines(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const found: Text[][] = [];
  let last: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement?.closest(UNSPOKEN_SELECTOR)) continue;
    const block = parentElement?.closest(BLOCK_SELECTOR);
    if (block === last) found.at(-1)?.push(node as Text);
    else found.push([node as Text]);
    last = block;
  }
  return found;
}

/** In signs: some voices of Chromium fall silent after fifteen seconds, and never say that they have. */
const MAX_UTTERANCE_LENGTH = 180;

/** A sentence in pieces that are not too long, cut where one would draw breath. */
export function breaths(sentence: string): string[] {
  const joined: string[] = [];
  for (const part of sentence.split(/(?<=[,;:–])\s/)) {
    const last = joined.at(-1);
    if (last === undefined || last.length + part.length >= MAX_UTTERANCE_LENGTH) joined.push(part);
    else joined[joined.length - 1] = `${last} ${part}`;
  }
  return joined;
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
    at < from ? [] : breaths(text).map((piece) => ({ at, piece })),
  );
  let isStopped = false;
  // kept, for Chromium says no end of one that nobody holds
  let spoken: SpeechSynthesisUtterance;
  const speak = (nth: number) => {
    if (isStopped) return;
    const next = pieces[nth];
    onSentence(next?.at);
    if (!next) return;
    spoken = new SpeechSynthesisUtterance(next.piece);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onend = () => speak(nth + 1);
    spoken.onerror = () => speak(pieces.length);
    speechSynthesis.speak(spoken);
  };
  speechSynthesis.cancel();
  speak(0);
  return () => {
    isStopped = true;
    speechSynthesis.cancel();
  };
}
