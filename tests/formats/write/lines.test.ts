import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatWriter } from '../../../src/formats/format-writer.ts';
import type { Question, QuestionSet } from '../../../src/formats/question.ts';
import { writer as anki } from '../../../src/formats/write/anki.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { writer as plickers } from '../../../src/formats/write/plickers.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions } from '../../support/factory-questions.ts';
import { propertyRuns } from '../../support/full-run.ts';

const sample = (name: string) => readFileSync(`tests/fixtures/formats/${name}`, 'utf8');
const textOf = (writer: FormatWriter, set: QuestionSet) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(writer.write(set));

const [first, , third] = factoryQuestions.questions;
if (!first || !third) throw new Error('no question');

/** By Anki's manual: keys after a number sign, then a note a line, in columns that the keys name. */
function readNotes(text: string) {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  const headers = new Map<string, string>();
  while (lines[0]?.startsWith('#')) {
    const [, key = '', value = ''] = /^#([^:]+):(.*)$/.exec(lines.shift() ?? '') ?? [];
    headers.set(key, value);
  }
  expect(headers.get('separator')).toBe('tab');
  const columns = headers.get('columns')?.split('\t') ?? [];
  const notes = lines.map((line) => {
    expect(line).not.toMatch(/^#/);
    const cells = line.split('\t');
    expect(cells).toHaveLength(columns.length);
    for (const cell of cells) expect(cell).not.toMatch(/^"/);
    const cellOf = (key: string) => cells[Number(headers.get(key)) - 1] ?? '';
    return {
      guid: cellOf('guid column'),
      tags: cellOf('tags column').split(' ').filter(Boolean),
      front: cells[1] ?? '',
      back: cells[2] ?? '',
    };
  });
  return { headers, notes };
}

/** The markup of a card: our own elements, and nothing of a text among them. */
function readHtml(html: string): string {
  const text = html.replace(/<\/?(ul|ol|li|small)>|<br>/g, '|');
  expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('cards for Anki', () => {
  it('are laid out as the sample, with a column that knows a card again', () => {
    const proven = {
      ...factoryQuestions,
      questions: factoryQuestions.questions.map((question) => ({
        ...question,
        tags: ['quiquandquoi'],
      })),
    };
    const { headers, notes } = readNotes(textOf(anki, proven));
    expect([...headers]).toEqual([
      ['separator', 'tab'],
      ['html', 'true'],
      ['notetype', 'Basic'],
      ['deck', 'Qui Quand Quoi::Qui Quand Quoi : exemple'],
      ['guid column', '1'],
      ['tags column', '4'],
      ['columns', 'Guid\tFront\tBack\tTags'],
    ]);
    const sampleNotes = sample('anki.txt')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    expect(notes.map(({ front, tags }) => [front.replace(/<ul>.*/, ''), ...tags])).toEqual(
      sampleNotes.map(([front, , tags]) => [front, tags]),
    );
    expect(notes[0]?.back).toBe(sampleNotes[0]?.[1]);
  });

  it('update when a question is corrected, and never double', () => {
    const guidsOf = (set: QuestionSet) =>
      readNotes(textOf(anki, set)).notes.map(({ guid }) => guid);
    const corrected = { ...first, prompt: 'Qui l’annonce ?' };
    const guids = guidsOf({ ...factoryQuestions, questions: [first, third] });
    expect(guidsOf({ ...factoryQuestions, questions: [third, corrected] })).toEqual(
      guids.toReversed(),
    );
    for (const other of [{ language: 'en' }, { title: 'Une autre usine' }, { dossierId: 'usine' }])
      expect(guidsOf({ ...factoryQuestions, questions: [first], ...other })).not.toEqual([
        guids[0],
      ]);
    const ofDossier = { ...factoryQuestions, questions: [first], dossierId: 'usine' };
    expect(guidsOf({ ...ofDossier, title: 'Devoir du mardi' })).toEqual(guidsOf(ofDossier));
  });

  it('ask every kind of question so that the front does not answer it', () => {
    const cardOf = (body: Question['body']) => {
      const set = {
        ...factoryQuestions,
        questions: [{ ...first, prompt: 'Q', explanation: '', body }],
      };
      const [note] = readNotes(textOf(anki, set)).notes;
      return [note?.front, note?.back];
    };
    expect(cardOf({ kind: 'order', entries: ['Zut', 'Ah'] })).toEqual([
      'Q<ul><li>Ah</li><li>Zut</li></ul>',
      '<ol><li>Zut</li><li>Ah</li></ol>',
    ]);
    expect(
      cardOf({
        kind: 'match',
        pairs: [
          { left: 'a', right: 'Z' },
          { left: 'b', right: 'Y' },
        ],
        extras: ['X'],
      }),
    ).toEqual([
      'Q<ul><li>a</li><li>b</li></ul><ul><li>X</li><li>Y</li><li>Z</li></ul>',
      '<ul><li>a → Z</li><li>b → Y</li></ul>',
    ]);
    expect(cardOf({ kind: 'number', value: 320, tolerance: 5, unit: 'emplois' })).toEqual([
      'Q (emplois)',
      '320 emplois',
    ]);
    expect(cardOf({ kind: 'typed', accepted: ['Roth', 'Anna Roth'] })).toEqual([
      'Q',
      'Roth<br>Anna Roth',
    ]);
  });

  it('hold every text of a hostile bank in its cell, and none of its markup', () => {
    const sets = arbitraryQuestionSets({ maxOptions: 9, hasMultiple: true, hasEveryKind: true });
    fc.assert(
      fc.property(sets, (set) => {
        const { notes } = readNotes(textOf(anki, set));
        expect(notes).toHaveLength(set.questions.length);
        notes.forEach(({ front, back, tags }, at) => {
          const { prompt, body, tags: named } = set.questions[at] ?? first;
          expect(readHtml(front).startsWith(toSingleLine(prompt))).toBe(true);
          expect(tags.length).toBeLessThanOrEqual(named.length);
          const answer = readHtml(back);
          if (body.kind !== 'choice') return;
          for (const { text, isRight } of body.options)
            if (isRight) expect(answer).toContain(toSingleLine(text));
        });
      }),
      propertyRuns(240),
    );
  });
});

/** Blocks between empty lines; a star before an option that is right. */
const readBlocks = (text: string) =>
  text.split('\n\n').map((block) => {
    const [prompt, ...options] = block.replace(/\n$/, '').split('\n');
    return {
      prompt,
      options: options.map((line) => ({
        text: line.replace(/^\*/, ''),
        isRight: line.startsWith('*'),
      })),
    };
  });

describe('text to paste into Plickers', () => {
  it('is the sample to the byte', () => {
    expect(textOf(plickers, factoryQuestions)).toBe(sample('plickers.txt'));
  });

  it('takes no star of a text for the mark of a right answer, and no break for a new question', () => {
    fc.assert(
      fc.property(arbitraryQuestionSets({ maxOptions: 4, hasMultiple: true }), (set) => {
        const shown = (text: string) => toSingleLine(text).replace(/^\*/, '∗') || '–';
        expect(readBlocks(textOf(plickers, set))).toEqual(
          set.questions.map(({ prompt, body }) => ({
            prompt: shown(prompt),
            options:
              body.kind === 'choice'
                ? body.options.map(({ text, isRight }) => ({ text: shown(text), isRight }))
                : [],
          })),
        );
      }),
      propertyRuns(240),
    );
  });
});
