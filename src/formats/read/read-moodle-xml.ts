import { runYielding } from '../../shared/yielding.ts';
import type { ChoiceBody, QuestionBody } from '../question.ts';
import type { ReadResult } from '../read-result.ts';
import { MAX_BLOCKS } from './bounds.ts';
import { dropWildcards, type ReadBody, readClozeCode } from './gift-answers.ts';
import { CLOZE_CODE, findGroups } from './gift-groups.ts';
import { nameVerdicts } from './languages.ts';
import { markdownToText, markupToText } from './markup-to-text.ts';
import { maskSigns, unmaskSigns } from './mask-signs.ts';
import { findChild, findChildren, findElements, type XmlElement } from './parse-xml.ts';
import { readFigure } from './read-figure.ts';
import { ResultBuilder } from './result-builder.ts';

/** Between two rests for the page, in UTF-16 units of the file, and in questions. */
const SLICE_LENGTH = 200_000;
const SLICE_QUESTIONS = 25;

/** More than any question may have: the rest says no more. */
const MAX_READ_PARTS = 200;

const TRUE_WORDS = /^(?:true|vrai|wahr|richtig|verdadero|vero|verdadeiro|waar|prawda|1)$/i;

type Found = ReadBody & { prompt?: string };

class MoodleReader {
  private readonly builder = new ResultBuilder();
  private readonly verdicts: { true: string; false: string };

  constructor(xml: string) {
    this.verdicts = nameVerdicts(xml.slice(0, 200_000).replace(/<[^<>]*>/g, ' '));
  }

  build(): ReadResult {
    return this.builder.build();
  }

  readQuestion(element: XmlElement) {
    const kind = /^[\w-]{1,40}$/.exec(element.attributes.type ?? '')?.[0] ?? 'unknown';
    const found = this.readBody(kind, element);
    const prompt = found.prompt ?? this.textOf(findChild(element, 'questiontext'));
    if ('left' in found) return this.builder.leaveOut(found.left);
    const name = this.textOf(findChild(element, 'name'));
    if ('refusal' in found) return this.builder.refuse(element.line, found.refusal, prompt || name);
    const { line, comments } = element;
    const { general, proof } = this.readFeedback(findChild(element, 'generalfeedback'));
    return this.builder.add(line, {
      ...{ prompt, body: found.body, comments, proof },
      explanation: general || (found.explanation ?? ''),
      id: (findChild(element, 'idnumber')?.text ?? '').trim(),
      tags: findChildren(findChild(element, 'tags') ?? element, 'tag').map((tag) =>
        this.textOf(tag),
      ),
    });
  }

  private readBody(kind: string, element: XmlElement): Found {
    switch (kind) {
      case 'multichoice':
      case 'multichoiceset':
        return this.readChoice(element);
      case 'truefalse':
        return this.readTrueFalse(element);
      case 'shortanswer':
        return this.readTyped(element);
      case 'numerical':
        return this.readNumber(element);
      case 'matching':
      case 'ddmatch':
        return { body: this.readPairs(element) };
      case 'ordering':
        return { body: this.readOrder(element) };
      case 'cloze':
      case 'multianswer':
        return this.readCloze(element);
      case 'gapselect':
      case 'ddwtos':
        return this.readGap(kind, element);
      default:
        return { left: kind };
    }
  }

  private readAnswers(element: XmlElement) {
    return findChildren(element, 'answer')
      .slice(0, MAX_READ_PARTS)
      .map((answer) => ({
        text: this.textOf(answer),
        fraction: Number(answer.attributes.fraction ?? findChild(answer, 'fraction')?.text ?? 0),
        feedback: this.textOf(findChild(answer, 'feedback')),
        tolerance: findChild(answer, 'tolerance')?.text ?? '0',
      }));
  }

  private readChoice(element: XmlElement): ReadBody {
    const answers = this.readAnswers(element).filter(({ text }) => text !== '');
    const isSingle = !/^(?:false|0)$/.test(findChild(element, 'single')?.text.trim() ?? 'true');
    const best = Math.max(...answers.map(({ fraction }) => fraction));
    const isRight = (fraction: number) => fraction > 0 && (!isSingle || fraction === best);
    const options = answers.map(({ text, fraction, feedback }) => {
      const right = isRight(fraction);
      return { text, isRight: right, ...(!right && feedback && { reason: feedback }) };
    });
    const rights = answers.filter(({ fraction }) => isRight(fraction));
    const isMultiple = rights.length > 1 && { isMultiple: true as const };
    const body: ChoiceBody = { kind: 'choice', options, ...isMultiple };
    return { body, explanation: rights.find(({ feedback }) => feedback)?.feedback ?? '' };
  }

  private readTrueFalse(element: XmlElement): ReadBody {
    const right = this.readAnswers(element).find(({ fraction }) => fraction > 0);
    if (!right) return { refusal: 'no-right-answer' };
    const isTrue = TRUE_WORDS.test(right.text);
    const option = (value: boolean) => ({
      text: this.verdicts[`${value}`],
      isRight: value === isTrue,
    });
    const body: ChoiceBody = { kind: 'choice', options: [option(true), option(false)] };
    return { body, explanation: right.feedback };
  }

  private findBest(element: XmlElement) {
    const answers = this.readAnswers(element).filter(({ text }) => text !== '' && text !== '*');
    const best = Math.max(...answers.map(({ fraction }) => fraction));
    return answers.filter(({ fraction }) => fraction === best && fraction > 0);
  }

  private readTyped(element: XmlElement): ReadBody {
    const best = this.findBest(element);
    const accepted = best.map(({ text }) => dropWildcards(text));
    if (best.length === 0) return { refusal: 'no-right-answer' };
    const explanation = best.find(({ feedback }) => feedback)?.feedback ?? '';
    const forms = [...new Set(accepted.filter((text) => text !== ''))];
    return { body: { kind: 'typed', accepted: forms }, explanation };
  }

  private readNumber(element: XmlElement): ReadBody {
    const best = this.findBest(element);
    const figures = best.map(({ text }) => readFigure(text, 'en'));
    const [first] = figures;
    if (!first || figures.some((one) => !one)) return { refusal: 'not-a-number' };
    if (figures.some((one) => one?.value !== first.value)) return { refusal: 'several-numbers' };
    const tolerances = best.map(({ tolerance }) => Math.abs(Number(tolerance)) || 0);
    const units = findChild(element, 'units');
    const unit = units && findChildren(units, 'unit').map((one) => findChild(one, 'unit_name'))[0];
    const explanation = best.find(({ feedback }) => feedback)?.feedback ?? '';
    const named = first.unit || (unit?.text.trim() ?? '');
    return {
      body: { kind: 'number', value: first.value, tolerance: Math.max(...tolerances), unit: named },
      explanation,
    };
  }

  private readPairs(element: XmlElement): QuestionBody {
    const pairs = findChildren(element, 'subquestion').slice(0, MAX_READ_PARTS);
    const sides = pairs.map((pair) => ({
      left: this.textOf(pair),
      right: this.textOf(findChild(pair, 'answer')),
    }));
    const whole = sides.filter(({ right }) => right !== '');
    return {
      kind: 'match',
      pairs: whole.filter(({ left }) => left !== ''),
      extras: whole.filter(({ left }) => left === '').map(({ right }) => right),
    };
  }

  private readOrder(element: XmlElement): QuestionBody {
    const answers = this.readAnswers(element).sort((a, b) => a.fraction - b.fraction);
    return {
      kind: 'order',
      entries: answers.map(({ text }) => text).filter((text) => text !== ''),
    };
  }

  private readCloze(element: XmlElement): Found {
    const text = findChild(element, 'questiontext');
    const masked = maskSigns((text && findChild(text, 'text')?.text) ?? '');
    const codes = findGroups(masked).groups.filter(({ inner }) => CLOZE_CODE.test(inner));
    const [code] = codes;
    if (!code || codes.length > 1) return { left: 'cloze' };
    const [whole = '', kind = ''] = CLOZE_CODE.exec(code.inner) ?? [];
    const toText = (part: string) => this.toText(unmaskSigns(part), '');
    const read = readClozeCode(kind, code.inner.slice(whole.length), toText);
    const prompt = toText(`${masked.slice(0, code.start)}_____${masked.slice(code.end)}`);
    return { ...read, prompt };
  }

  private readGap(kind: string, element: XmlElement): Found {
    const prompt = this.textOf(findChild(element, 'questiontext'));
    const [first, ...others] = [...prompt.matchAll(/\[\[(\d+)\]\]/g)];
    if (!first || others.length > 0) return { left: kind };
    const right = Number(first[1]) - 1;
    const boxes = element.children
      .filter(({ name }) => /^(?:selectoption|dragbox)$/.test(name))
      .slice(0, MAX_READ_PARTS);
    const options = boxes.map((box, at) => ({ text: this.textOf(box), isRight: at === right }));
    return { prompt: prompt.replace(first[0], '_____'), body: { kind: 'choice', options } };
  }

  /** Quoted blocks are what proves the answer. */
  private readFeedback(element: XmlElement | undefined) {
    const html = (element && findChild(element, 'text')?.text) ?? '';
    const format = element?.attributes.format ?? '';
    const [start = '', ...rest] = html.split('<blockquote>');
    const parts = rest.map((part) => part.split('</blockquote>'));
    const proof = parts.map(([quoted = '']) => this.toText(quoted, format)).filter(Boolean);
    const after = parts.map(([, ...others]) => others.join('<br>')).join('');
    return { general: this.toText(start + after, format), proof };
  }

  leaveUnread() {
    this.builder.leaveUnread(1);
  }

  private textOf(element: XmlElement | undefined): string {
    if (!element) return '';
    const text = findChild(element, 'text')?.text ?? element.text;
    return this.toText(text, element.attributes.format ?? '');
  }

  private toText(text: string, format: string): string {
    const { countRemoved } = this.builder;
    if (format === 'plain_text') return text.replace(/\s+/g, ' ').trim();
    const toText = format === 'markdown' ? markdownToText : markupToText;
    return toText(text, countRemoved).replace(/\s+/g, ' ').trim();
  }
}

function* readInSlices(xml: string, reader: MoodleReader) {
  let rest = { end: 0, count: 0 };
  let count = 0;
  for (const element of findElements(xml, 'question', 'text')) {
    const isRead = count < MAX_BLOCKS;
    if (isRead) reader.readQuestion(element);
    else reader.leaveUnread();
    count++;
    const isLong = element.end - rest.end >= SLICE_LENGTH;
    if (!isLong && (!isRead || count - rest.count < SLICE_QUESTIONS)) continue;
    rest = { end: element.end, count };
    yield count;
  }
}

/** In slices, so that the page answers meanwhile. Rejects with an error of `parse-xml.ts`. */
export async function readMoodleXml(xml: string): Promise<ReadResult> {
  const reader = new MoodleReader(xml);
  await runYielding(readInSlices(xml, reader));
  return reader.build();
}
