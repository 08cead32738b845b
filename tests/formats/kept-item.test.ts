import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readKeptItem, writeKeptItem } from '../../src/formats/kept-item.ts';
import type { Question } from '../../src/formats/question.ts';
import { anyCharacter } from '../support/any-character.ts';
import { exampleItems } from '../support/example-items.ts';

const visible: Pick<Question, 'prompt' | 'body' | 'explanation' | 'proof'> = {
  prompt: 'Who announces it ?',
  body: {
    kind: 'choice',
    options: [
      { text: 'The board', isRight: true },
      { text: 'The union', isRight: false, reason: 'It hears of it.' },
    ],
  },
  explanation: 'So it is told.',
  proof: ['The board said « no ».'],
};

const hostileText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.constantFrom(...'->]<!-[]{}~=#:/\\\n\u2028\u0085&'), maxLength: 30 }),
);

it('gives an item back from the comment that keeps it', () => {
  for (const item of Object.values(exampleItems))
    expect(readKeptItem(` ${writeKeptItem(item, visible)} `, visible)).toEqual(
      item.type === 'verdict' ? item : { ...item },
    );
});

it('writes one line that ends no comment and names no question, whatever the texts are', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const item = { ...exampleItems.number, key: -3, prompt: `x${text}x` };
      const line = writeKeptItem(item, visible);
      expect(line).not.toMatch(/--|-$|[\p{Cc}\p{Zl}\p{Zp}]|\[(id|tag):/u);
      expect(line).not.toContain('//');
    }),
  );
});

it('gives no item beside a question that somebody has changed since', () => {
  const line = writeKeptItem(exampleItems.choice, visible);
  const { options } = visible.body as Extract<Question['body'], { kind: 'choice' }>;
  const changes: Partial<Question>[] = [
    { prompt: 'Who denies it?' },
    { explanation: 'So it is not told.' },
    { proof: [] },
    { body: { kind: 'choice', options: options.slice(0, 1) } },
    { body: { kind: 'choice', options: options.map((one) => ({ ...one, isRight: true })) } },
    { body: { kind: 'typed', accepted: ['The board'] } },
  ];
  for (const change of changes)
    expect(readKeptItem(line, { ...visible, ...change })).toBeUndefined();
});

it('knows a question again whose spaces, quotation marks and order of options a tool has changed', () => {
  const line = writeKeptItem(exampleItems.choice, visible);
  const { options } = visible.body as Extract<Question['body'], { kind: 'choice' }>;
  const changed = {
    ...visible,
    prompt: 'Who announces\u00a0it\u202f?',
    body: { kind: 'choice', options: options.toReversed() },
    proof: ['The board said "no".'],
  } as const;
  expect(readKeptItem(line, changed)).toEqual(exampleItems.choice);
});

it('reads nothing from a comment that is not ours, is damaged, too deep or no item', () => {
  const line = writeKeptItem(exampleItems.choice, visible);
  const start = line.slice(0, line.indexOf('{'));
  const comments = [
    '',
    'a comment',
    line.slice(0, -1),
    line.replace('"type":"choice"', '"type":"essay"'),
    `${start}{"__proto__":{}}`,
    `${start}${'['.repeat(5_000)}`,
    `${start}{}`,
    line + ' '.repeat(2) + 'x'.repeat(50_000),
  ];
  for (const comment of comments) expect(readKeptItem(comment, visible)).toBeUndefined();
});
