import { expect, it } from 'vitest';
import { summarizeAnswer } from '../../../src/classroom/print/AnswerStrip.tsx';
import { createSlide } from '../../../src/items/classroom.ts';
import { createFileWords } from '../../../src/items/item-words.ts';
import { oneItemPerType } from '../../support/assignments.ts';

it.each(oneItemPerType.map((item) => [item.type, item] as const))(
  'an answer on the strip is as short as on the sheet: %s',
  (_, item) => {
    const slide = createSlide(item, (list) => [...list], createFileWords());
    const expected =
      slide.kind === 'match'
        ? slide.rows.length
        : slide.kind === 'order'
          ? slide.events.length
          : slide.kind === 'pick'
            ? 1
            : slide.answer.length;
    const summary = summarizeAnswer(slide, 'ABCDEFGH');
    expect(summary).toHaveLength(expected);
    if (slide.kind !== 'say') expect(summary).toMatch(/^[A-H]+$/);
  },
);
