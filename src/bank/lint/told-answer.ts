import { mayShowArticleDate } from '../article-date.ts';
import { type Lexicon, splitWords } from '../lexicon.ts';
import type { BankProblem } from '../problem.ts';
import type { Item } from '../types.ts';
import type { LintRule } from './rule.ts';

/** Shorter words stand in many a question. */
const MIN_KEY_LETTERS = 4;

/** "12 January" and "January 12"; the year alone of a year. */
function writeDate(key: string, lexicon: Lexicon | undefined): string[] {
  const [year = '', month, day] = key.split('-');
  const name = lexicon?.monthNames.split('|')[Number(month) - 1];
  if (!month || !name) return [year];
  return day ? [`${Number(day)} ${name}`, `${name} ${Number(day)}`] : [`${name} ${year}`];
}

function listKeyTexts(item: Item, lexicon: Lexicon | undefined): readonly string[] {
  if (item.type === 'recall') return item.accept;
  if (item.type === 'date') return writeDate(item.key, lexicon);
  if (item.type === 'number') return [String(item.key)];
  if (item.type !== 'choice') return [];
  return item.options.filter(({ id }) => id === item.key).map(({ text }) => text);
}

/** Whole words; 100 000 as 100000. */
const spellOut = (text: string) =>
  ` ${splitWords(text.replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, '')).join(' ')} `;

export const promptsHoldNoKey: LintRule = {
  name: 'told-answer',
  description: 'No prompt, and no date above the opening, says the answer.',
  level: 'warning',
  check({ items, opening, article, dates }, lexicon) {
    const facts = dates.map(({ value }) => value);
    return items.flatMap(({ value, path }): BankProblem[] => {
      const { id, prompt } = value;
      const told = listKeyTexts(value, lexicon).find(
        (text) => text.length >= MIN_KEY_LETTERS && spellOut(prompt).includes(spellOut(text)),
      );
      if (told) {
        const message = `the prompt of "${id}" holds its answer, "${told}"`;
        return [{ path: [...path, 'prompt'], message, remedy: 'ask without it' }];
      }
      if (id !== opening?.value || !article) return [];
      if (mayShowArticleDate(value, { article: article.value, dates: facts })) return [];
      const message = `the opening "${id}" stands under the date of the article, which answers it`;
      return [{ path: opening.path, message, remedy: 'open with an item of another day' }];
    });
  },
};
