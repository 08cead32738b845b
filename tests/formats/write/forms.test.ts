import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionSet } from '../../../src/formats/question.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { writer as forms } from '../../../src/formats/write/forms.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions } from '../../support/factory-questions.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { NOT_XML, readZipParts } from '../../support/zip-parts.ts';

async function readParagraphs(set: QuestionSet): Promise<string[]> {
  const file = forms.write(set);
  for (const part of Object.values(readZipParts(file))) expect(part).not.toMatch(NOT_XML);
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  expect(messages).toEqual([]);
  return value.split('\n\n').slice(0, -1);
}

/** A question of Forms by the rules of its import: a number, letters, a line for what is right. */
function readQuestion(lines: readonly string[]) {
  const [prompt = '', ...rest] = lines;
  const answer = rest.find((line) => /^ANSWER: [A-Z]$/.test(line))?.at(-1);
  const options = rest.filter((line) => /^[A-Z]\. /.test(`${line} `)).slice(0, 26);
  return { prompt, options, answer };
}

const blockOf = (question: Question, at: number) => {
  const { body } = question;
  const letters = body.kind === 'choice' ? body.options : [];
  const options = letters.map(
    ({ text }, number) => `${String.fromCharCode(65 + number)}. ${toSingleLine(text)}`,
  );
  const right = letters.findIndex(({ isRight }) => isRight);
  return {
    prompt: `${at + 1}. ${toSingleLine(question.prompt)}`,
    options,
    answer: right < 0 ? undefined : String.fromCharCode(65 + right),
  };
};

describe('a document for Microsoft Forms', () => {
  it('has the parts of the sample to the byte, but for the new page of its key', () => {
    const { 'word/document.xml': text, ...parts } = readZipParts(forms.write(factoryQuestions));
    const { 'word/document.xml': sampleText, ...sampleParts } = readZipParts(
      readFileSync('tests/fixtures/formats/ms-forms.docx'),
    );
    expect(parts).toEqual(sampleParts);
    const newPage = '<w:pPr><w:pageBreakBefore/></w:pPr>';
    expect(text?.split(newPage)).toHaveLength(2);
    const plain = (xml: string | undefined) => xml?.replaceAll('\u00a0', ' ');
    expect(plain(text?.replace(newPage, ''))).toBe(sampleText);
  });

  it('has no list, no table, no picture and no style, which its import passes over', () => {
    const text = readZipParts(forms.write(factoryQuestions))['word/document.xml'] ?? '';
    const tags = new Set([...text.matchAll(/<(w:\w+)/g)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual([
      'w:body',
      'w:document',
      'w:p',
      'w:pPr',
      'w:pageBreakBefore',
      'w:r',
      'w:t',
    ]);
  });

  it('reads as it is meant to, and lists the sentences that prove an answer in the key', async () => {
    const [question] = factoryQuestions.questions;
    if (!question) throw new Error('no question');
    const proven = { ...question, explanation: 'Elle le dit.', proof: ['L’usine ferme.'] };
    const typed: Question = {
      ...question,
      prompt: 'Qui dirige le syndicat ?',
      body: { kind: 'typed', accepted: ['Anna Roth', 'Roth'] },
      explanation: '',
    };
    const set = { title: 'Une usine', language: 'fr', questions: [proven, typed] };
    expect(await readParagraphs(set)).toEqual([
      'Une usine',
      '1. Qui annonce la fermeture de l’usine ?',
      'A. La direction',
      'B. Le syndicat',
      'C. La ministre',
      'ANSWER: A',
      'POINT: 1',
      '',
      '2. Qui dirige le syndicat ?',
      '',
      'Corrigé',
      'Question 1\u00a0: A. La direction (Elle le dit. Preuve\u00a0: «\u202fL’usine ferme.\u202f»)',
      'Question 2\u00a0: Anna Roth / Roth',
    ]);
    const english = await readParagraphs({ ...set, language: 'en' });
    expect(english).toContain('Answer key');
    expect(english.at(-1)).toBe('Question 2: Anna Roth / Roth');
  });

  it('keeps every text of a hostile bank in its own paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestionSets({ maxOptions: 26, hasTyped: true }), async (set) => {
        const [title, ...paragraphs] = await readParagraphs(set);
        expect(title).toBe(toSingleLine(set.title));
        const blocks = set.questions.map((question, at) => {
          const { body } = question;
          const length = 1 + (body.kind === 'choice' ? body.options.length + 2 : 0);
          const lines = paragraphs.splice(0, length + 1);
          expect(lines.at(-1)).toBe('');
          return { found: readQuestion(lines), meant: blockOf(question, at) };
        });
        expect(blocks.map(({ found }) => found.prompt)).toEqual(
          blocks.map(({ meant }) => meant.prompt),
        );
        for (const { found, meant } of blocks) {
          expect(found.options.slice(0, meant.options.length)).toEqual(meant.options);
          expect(found.answer).toBe(meant.answer);
        }
        expect(paragraphs).toHaveLength(1 + set.questions.length);
      }),
      propertyRuns(160),
    );
  });
});
