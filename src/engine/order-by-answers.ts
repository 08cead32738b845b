import type { Item } from '../bank/types.ts';

export const listWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whole words between spaces, and 8 000 as 8000. */
const spellOut = (words: readonly string[]) =>
  ` ${words.join(' ')} `.replace(/(?<=\d) (?=\d{3} )/g, '');

function listAnswers(item: Item): readonly string[] {
  if (item.type === 'recall') return item.accept;
  if (item.type === 'number') return [`${item.key}`];
  return item.type === 'choice'
    ? item.options.flatMap(({ id, text }) => (id === item.key ? text : []))
    : [];
}

/** Without the small words that it begins with: "en octobre", "les pays de l’Union". */
function spellAnswer(answer: string): string {
  const words = listWords(answer);
  return spellOut(words.slice(words.findIndex((word) => /\d|.{4}/.test(word))));
}

/** In an order in which no prompt or explanation gives the answer of a later item, if there is one. */
export function orderByAnswers(items: readonly Item[]): Item[] {
  const spelled = items.map((item) => ({
    said: spellOut(listWords(`${item.prompt} ${item.explanation}`)),
    answers: listAnswers(item)
      .map(spellAnswer)
      .filter((answer) => /\d\d|.{6}/.test(answer)),
  }));
  const tells = spelled.map(({ said }) =>
    spelled.map(({ answers }) => answers.some((answer) => said.includes(answer))),
  );
  const left = items.map((_, at) => at);
  const ordered: Item[] = [];
  while (left.length > 0) {
    const told = left.map(
      (one) => left.filter((other) => other !== one && tells[one]?.[other]).length,
    );
    const [next = 0] = left.splice(told.indexOf(Math.min(...told)), 1);
    ordered.push(items[next] as Item);
  }
  return ordered;
}
