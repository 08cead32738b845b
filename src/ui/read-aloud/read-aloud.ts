import { segmentText } from '../../shared/segment-text.ts';

export interface SpokenSentence {
  text: string;
  range: Range;
}

/** The browser sends the text to a server for others than local voices. */
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

/** The page's, but for a text that a translator has put in another. */
export const languageOfText = (root: Element, language: string): string =>
  root.querySelector('font') || root.closest('[class*=translated-]')
    ? document.documentElement.lang.toLowerCase().split('-')[0] || language
    : language;

/** Text is not joined across these. */
const BLOCK_SELECTOR =
  'p, li, dt, dd, h1, h2, h3, h4, div, label, legend, button:not([popovertarget]), cite, blockquote > b';
/** Controls and hidden text, except for the options. */
const UNSPOKEN_SELECTOR =
  '[aria-hidden], .hidden, [popover], select, button:not([data-option], [popovertarget])';

export function findSentences(root: Element, language: string): SpokenSentence[] {
  const marked = [root, ...root.querySelectorAll('[lang]')].filter(
    (part, _, all) =>
      part.matches('[lang]') &&
      !all.some((one) => one !== part && one.matches('[lang]') && one.contains(part)),
  );
  // a translator may take the attributes away
  const parts = marked.length > 0 ? marked : [root];
  return parts
    .flatMap((part) => textLinesOf(part))
    .flatMap((nodes) => {
      const whole = nodes.map(({ data }) => data).join('');
      const locateOffset = (index: number): [Text, number] => {
        let remaining = index;
        for (const node of nodes) {
          if (remaining < node.length) return [node, remaining];
          remaining -= node.length;
        }
        throw new RangeError(`no letter ${index}`);
      };
      return segmentText(whole, language).flatMap(({ segment, index }) => {
        const text = segment.trim();
        if (!text) return [];
        const start = index + segment.indexOf(text);
        const range = document.createRange();
        range.setStart(...locateOffset(start));
        // from the last letter: the next one may be in another node
        const [node, last] = locateOffset(start + text.length - 1);
        range.setEnd(node, last + 1);
        // in French the option letter A would be read as a word
        const isOption = index === 0 && nodes[0]?.parentElement?.closest('[data-option]');
        return [{ text: isOption ? text.replace(/^(\p{Lu})\s/u, '$1. ') : text, range }];
      });
    });
}

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

/** Some voices of Chromium stop after fifteen seconds without an end event. */
const MAX_UTTERANCE_CHARACTERS = 180;

export function splitUtterance(sentence: string): string[] {
  const pieces: string[] = [];
  for (const part of sentence.split(/(?<=[,;:–])\s/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + part.length >= MAX_UTTERANCE_CHARACTERS)
      pieces.push(part);
    else pieces[pieces.length - 1] = `${last} ${part}`;
  }
  return pieces;
}

/** Returns a function that stops. There is no pause: `pause()` ends speech on Android. */
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
  // referenced, because Chromium fires no end event for a collected one
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
