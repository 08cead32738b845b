import { segmentText } from '../../shared/segment-text.ts';
import type { ArticleSentence } from '../types.ts';
import { cleanText } from './clean-text.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { getPattern } from './templates.ts';
import { unifyMarks } from './unify-marks.ts';
import { isListed, splitWords } from './words.ts';

/** Sentences with their paragraphs; those inside a quotation stand alone. */
export function splitSentences(text: string, rules: LanguageRules): ArticleSentence[] {
  const paragraphs = splitParagraphs(cleanText(text));
  return unifyMarks(paragraphs).flatMap((unified, index) => {
    let end = 0;
    return splitParagraph(unified, rules).map((sentence) => {
      const start = unified.indexOf(sentence, end);
      end = start + sentence.length;
      return { text: paragraphs[index]?.slice(start, end) ?? sentence, paragraph: index };
    });
  });
}

/** A blank line parts paragraphs, and a line break too unless the next line goes on with a small letter. */
function splitParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split(/\r\n?|[\n\u2028\u2029]/)) {
    const last = paragraphs.at(-1)?.trimEnd();
    if (last && /^\s*\p{Ll}/u.test(line) && !/[.!?…»”"]$/.test(last))
      paragraphs[paragraphs.length - 1] = `${last} ${line.trim()}`;
    else paragraphs.push(line);
  }
  // long runs of spaces would make the patterns slow
  return paragraphs.map((paragraph) => paragraph.trim().replace(/\s{2,}/g, ' ')).filter(Boolean);
}

function splitParagraph(paragraph: string, rules: LanguageRules): string[] {
  const sentences: string[] = [];
  // the platform goes on behind "closed. 70 firemen"
  const segments = segmentText(paragraph, rules.language).flatMap(({ segment }) =>
    segment.split(/(?<=\p{Ll}{2}\.[»”"]?\s+)(?=(?:[«“"]\s?)?\d)/u),
  );
  for (const segment of segments) {
    const last = sentences.length - 1;
    const before = sentences[last];
    if (before === undefined) {
      sentences.push(segment);
      continue;
    }
    // the platform leaves "»" behind a space to the next sentence
    const [closing = ''] = /^[\s»”’)\]]*[»”’)\]]\s*/u.exec(segment) ?? [];
    const rest = segment.slice(closing.length);
    sentences[last] = before + closing;
    if (isOneSentence(before, rest, rules)) sentences[last] += rest;
    else sentences.push(rest);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

function isOneSentence(before: string, after: string, rules: LanguageRules): boolean {
  const { abbreviations, actors, figures, functionWords } = rules;
  const start = after.trimStart();
  // "TALBOT CITY, Kan. (AP) — More"
  if (/^\([^)]{2,30}\)\s[—–-]/u.test(start)) return true;
  const end = before.trimEnd();
  if (/^[\p{Ll},.;:–—-]/u.test(start) || /[«„“([]$/.test(end) || start === '') return true;
  // "at 6:52 p.m. Saturday", "5 p.m. EDT"
  const weekdays = rules.dates.weekdays.join('|');
  if (
    /\d ?[ap]\.m\.$/.test(end) &&
    getPattern(`^(?:${weekdays}|\\(|[A-Z]{2,4}(?![\\p{L}]))`, 'u').test(start)
  )
    return true;
  const [, lastWord = ''] = /([\p{L}\p{M}]+)\.$/u.exec(end) ?? [];
  const isAbbreviation = lastWord.length < 6 && isListed(lastWord, abbreviations);
  if (isAbbreviation && splitWords(actors.titles).has(lastWord)) return true;
  const [, nextWord = ''] = /^\p{P}*(\p{L}+)/u.exec(start) ?? [];
  if (splitWords(functionWords).has(nextWord.toLowerCase())) return false;
  return (
    (isAbbreviation && !isListed(lastWord, figures.namedByNumber)) ||
    (/^\d/.test(start) && isListed(lastWord.toLowerCase(), abbreviations)) ||
    /(^|[\s.(-])\p{Lu}\.$/u.test(end) ||
    (rules.language === 'de' && /\b\d{1,2}\.$/.test(end))
  );
}
