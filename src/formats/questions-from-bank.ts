import { sentenceIdsOf } from '../bank/front-page.ts';
import { axes, type Bank, type Item } from '../bank/types.ts';
import { itemSchemas } from '../items/schemas.ts';
import {
  createDateForm,
  createFirstForm,
  createNumberForm,
  createRecallForms,
  createRowForms,
  nameRow,
  orderOptions,
} from './choice-forms.ts';
import type { ChoiceForm, Question, QuestionBody } from './question.ts';
import { getQuestionWords, type QuestionWords, writeDate } from './question-words.ts';

const OWN_TAG = 'quiquandquoi';

const verdicts = ['true', 'false', 'unstated'] as const;

type Asked = { body: QuestionBody; choiceForms: readonly ChoiceForm[] };

const askAsChoice = (form: ChoiceForm): Asked => ({ body: form.body, choiceForms: [form] });

/** A day is typed in too many ways, and a number with its holder has two answers: both are chosen. */
function askItem(bank: Bank, item: Item, words: QuestionWords): Asked {
  const { prompt } = item;
  switch (item.type) {
    case 'choice': {
      const options = orderOptions(item.options, item).map(({ id, text, reason }) => ({
        text,
        isRight: id === item.key,
        ...(reason && { reason }),
      }));
      return askAsChoice({ prompt, body: { kind: 'choice', options } });
    }
    case 'verdict': {
      const options = verdicts.map((id) => ({
        text: words.verdicts[id],
        isRight: id === String(item.key),
      }));
      return askAsChoice({ prompt, body: { kind: 'choice', options } });
    }
    case 'date': {
      const form = createDateForm(bank, item, words);
      if (item.key.length > 4) return askAsChoice(form);
      return {
        body: { kind: 'typed', accepted: [writeDate(item.key, words)] },
        choiceForms: [form],
      };
    }
    case 'number': {
      const form = createNumberForm(bank, item, words);
      if (item.holder) return askAsChoice(form);
      const { key, tolerance, unit } = item;
      return { body: { kind: 'number', value: key, tolerance, unit }, choiceForms: [form] };
    }
    case 'order':
      return {
        body: { kind: 'order', entries: item.events.map(({ text }) => text) },
        choiceForms: [createFirstForm(item, words)],
      };
    case 'match':
      return { body: createMatchBody(item), choiceForms: createRowForms(item, words) };
    case 'recall':
      return {
        body: { kind: 'typed', accepted: item.accept },
        choiceForms: createRecallForms(bank, item),
      };
  }
}

function createMatchBody({ rows, columns }: Extract<Item, { type: 'match' }>): QuestionBody {
  const pairs = rows.map((row) => ({
    left: nameRow(row),
    right: columns.find(({ id }) => id === row.key)?.text ?? '',
  }));
  const used = new Set(rows.map(({ key }) => key));
  const extras = columns.filter(({ id }) => !used.has(id)).map(({ text }) => text);
  return { kind: 'match', pairs, extras };
}

function tagsOf(bank: Bank, { facts }: Item, words: QuestionWords): string[] {
  const axis = axes.find((one) => bank[one].some(({ id }) => id === facts[0]));
  return [...(axis ? [words.axes[axis]] : []), OWN_TAG];
}

/** A typeset bank has word joiners, for which other tools may show a box. */
function dropJoiners<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\u2060', '') as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(dropJoiners) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, dropJoiners(part)]),
  ) as T;
}

/** Without what a game adds to the items that it marks, such as the dates of a bank. */
const takeItem = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(([field]) => field in itemSchemas[item.type].entries),
  ) as Item;

/** Items of these ids, also retired ones, in this order; ids that the bank has not are passed over. */
export function createQuestions(
  bank: Bank,
  itemIds: readonly string[],
  words: QuestionWords = getQuestionWords(bank.language),
): Question[] {
  const items = new Map([...(bank.retired ?? []), ...bank.items].map((item) => [item.id, item]));
  const sentences = new Map(
    bank.brief.flatMap((part) => part.sentences.map(({ id, text }) => [id, text])),
  );
  const order = sentenceIdsOf(bank);
  return itemIds.flatMap((id) => {
    const item = items.get(id);
    if (!item) return [];
    const evidence = order.filter((one) => item.evidence?.includes(one));
    return {
      id,
      ...dropJoiners({
        prompt: item.prompt,
        ...askItem(bank, item, words),
        explanation: item.explanation,
        proof: evidence.map((one) => sentences.get(one) ?? ''),
        tags: tagsOf(bank, item, words),
      }),
      item: takeItem(item),
    };
  });
}
