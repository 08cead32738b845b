import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import {
  type Assignment,
  hashAnswerKey,
  resolveAssignment,
  type SeatAnswers,
} from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink, parseAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { encodeResultCode, parseResultCode, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode, parseShortCode } from '../../src/classroom/short-code.ts';
import { formatAnswerKey } from '../../src/items/answer-key.ts';
import { scoreResponse } from '../../src/items/registry.ts';

/** Links and codes as the first release made them: they are printed, and lie in files. */
const samples: {
  items: Item[];
  brief: string[];
  answerKeys: Record<string, { published: string; print: number }>;
  links: { link: string; assignment: Assignment }[];
  results: {
    assignment: number;
    seat: number;
    given: (SeatAnswers['given'][number] | null)[];
    code: string;
    /** Since version 2, whose evidence counts the sentences of the brief. */
    compactCode?: string;
    shortCode: string;
    scores: (number | null)[];
  }[];
} = JSON.parse(readFileSync('tests/fixtures/published/classroom.json', 'utf8'));

const bank = { items: samples.items };

it.each(samples.items.map((item) => [item.id, item] as const))(
  'the answer key of %s is the one that is published and printed',
  (id, item) => {
    expect({ published: formatAnswerKey(item), print: hashAnswerKey(item) }).toEqual(
      samples.answerKeys[id],
    );
  },
);

describe.each(samples.links)('the link $link', ({ link, assignment }) => {
  it('still opens', () => {
    const parsed = parseAssignmentLink(link);
    expect(parsed.ok && resolveAssignment(parsed.assignment, bank)).toMatchObject({
      assignment,
      missingCount: 0,
      changedCount: 0,
    });
  });

  it('is made the same today, so that an older release opens it', () => {
    expect(encodeAssignmentLink(assignment)).toBe(link);
  });
});

describe.each(samples.results)('the code $code', (sample) => {
  const resolved = resolveAssignment(
    samples.links[sample.assignment]?.assignment as Assignment,
    bank,
  );
  const result: SeatAnswers = {
    set: resolved.assignment.id,
    seat: sample.seat,
    given: sample.given.map((answer) => answer ?? undefined),
  };
  const scored = scoreSeat(resolved, result, scoreResponse);

  it('is made and read as before', () => {
    expect(encodeResultCode(resolved, result)).toBe(sample.code);
    const parsed = parseResultCode(resolved, sample.code);
    expect(parsed.ok && encodeResultCode(resolved, parsed.result)).toBe(sample.code);
    expect(scored.answers.map((answer) => answer?.score ?? null)).toEqual(sample.scores);
  });

  it.runIf(sample.compactCode)('is made and read with its evidence by places of the brief', () => {
    const { brief } = samples;
    expect(encodeResultCode(resolved, result, brief)).toBe(sample.compactCode);
    const parsed = parseResultCode(resolved, sample.compactCode ?? '', brief);
    expect(parsed).toEqual({ ok: true, result });
  });

  it('has the same short code', () => {
    expect(encodeShortCode(resolved, scored)).toBe(sample.shortCode);
    const parsed = parseShortCode(resolved, sample.shortCode);
    expect(parsed.ok && parsed.result.answers.map((answer) => answer?.score ?? null)).toEqual(
      sample.scores,
    );
  });
});
