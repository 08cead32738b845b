import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionSet } from '../../../src/formats/question.ts';
import { type TargetId, targets } from '../../../src/formats/targets.ts';
import { createSampleSet, sampleQuestions } from '../../support/format-sample.ts';

const write = async (target: TargetId, set: QuestionSet) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    (await targets[target].load()).write(set),
  );

const readSample = (name: string) => readFileSync(`tests/fixtures/formats/${name}`, 'utf8');

const { single, verdict, multiple, order } = sampleQuestions;

describe('a file equals its sample byte for byte', () => {
  it('as Moodle XML', async () => {
    const set = createSampleSet([single, verdict, multiple, order]);
    expect(await write('moodle-xml', set)).toBe(readSample('moodle.xml'));
  });

  it('as a QCM of PRONOTE', async () => {
    const set = createSampleSet([single, verdict, multiple]);
    expect(await write('pronote', set)).toBe(readSample('pronote.xml'));
  });

  it('as GIFT, but for the count that Moodle asks of an order', async () => {
    const tags = ['quiquandquoi'];
    const asked = [single, verdict, multiple].map((one) => ({ ...one, tags }));
    const [head = '', last = ''] = readSample('quiz.gift.txt').split('::Ordre::');
    expect(await write('gift', createSampleSet(asked, 'Exemple'))).toBe(`${head.trimEnd()}\n`);
    const placed: Question = {
      ...{ ...order, id: '', prompt: 'Remettez dans l’ordre du texte', explanation: '' },
      body: { kind: 'order', entries: ['Un', 'Deux', 'Trois'] },
    };
    const [, block = ''] = (await write('gift', createSampleSet([placed]))).split('::Q1::');
    expect(block).toBe(last.replace('{>ALL', '{>3 ALL'));
  });

  it('as Aiken', async () => {
    const set = createSampleSet([single, verdict]);
    expect(await write('aiken', set)).toBe(readSample('aiken.txt'));
  });
});
