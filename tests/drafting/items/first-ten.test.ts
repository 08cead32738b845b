import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/bank/types.ts';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import {
  ARTICLE_ACTOR_ID,
  type ConfirmedArticle,
  sentenceIdOf,
} from '../../../src/drafting/items/drafted-item.ts';
import type { DraftedFact } from '../../../src/drafting/types.ts';
import { draftAnyArticle } from '../../../src/tools/draft-any-article.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';
import { ownReports, readReports } from '../../bench/annotated-reports.ts';
import { isRightFact } from '../../bench/draft-scores.ts';

const ofKind = <K extends DraftedFact['kind']>({ facts }: ConfirmedArticle, kind: K) =>
  facts.filter((fact): fact is Extract<DraftedFact, { kind: K }> => fact.kind === kind);

function confirmText(
  text: string,
  day: string,
  isConfirmed: (fact: DraftedFact, draft: ReturnType<typeof draftAnyArticle>) => boolean,
): ConfirmedArticle {
  const draft = draftAnyArticle(text, { day });
  const facts = draft.facts
    .filter((fact) => isConfirmed(fact, draft))
    .map((fact) => (fact.kind === 'statement' ? { ...fact, nobodyElse: true } : fact));
  return { ...draft, words: draftingLanguages[draft.language].words, day, facts };
}

/** As a teacher who looks at so many statements. */
function confirmFewer(article: ConfirmedArticle, statements: number): ConfirmedArticle {
  const kept = ofKind(article, 'statement')
    .sort((a, b) => Number(b.isQuoted) - Number(a.isQuoted))
    .slice(0, statements);
  const facts = article.facts.filter((fact) => fact.kind !== 'statement' || kept.includes(fact));
  return { ...article, facts };
}

const reports = readReports(ownReports).map(
  ({ name, title, text, gold }): [string, ConfirmedArticle] => [
    name,
    confirmText(`${title}\n\n${text}`, gold.refDate, (fact, draft) =>
      isRightFact(draft, gold, fact),
    ),
  ],
);

function listAsked(article: ConfirmedArticle, { facts }: Item): string[] {
  const actors = [ARTICLE_ACTOR_ID, ...ofKind(article, 'actor').map(({ id }) => id)];
  const others = facts.filter((id) => !actors.includes(id));
  return others.length > 0 ? others : facts;
}

const listTexts = (item: Item): string[] => [
  item.prompt,
  ...(item.type === 'match' ? item.rows.map(({ text }) => text) : []),
  ...(item.type === 'order' ? item.events.map(({ text }) => text) : []),
];

function showsDatesOrFigures(article: ConfirmedArticle, shown: Item, asked: Item): string[] {
  const facts = [...ofKind(article, 'date'), ...ofKind(article, 'figure')];
  return facts
    .filter(({ id }) => asked.facts.includes(id))
    .filter(({ span }) => shown.evidence?.includes(sentenceIdOf(span.sentence)))
    .filter(({ words }) => listTexts(shown).some((text) => text.includes(words)))
    .map(({ words }) => `${asked.id} asks “${words}”, ${shown.id} shows it`);
}

function showsRoles(article: ConfirmedArticle, shown: Item, asked: Item): string[] {
  return ofKind(article, 'actor')
    .filter(({ id }) => listAsked(article, asked).includes(id))
    .filter(({ name, role = '' }) =>
      listTexts(shown).some((text) => role && text.includes(name) && text.includes(role)),
    )
    .map(({ name }) => `${asked.id} asks for ${name}, ${shown.id} introduces them`);
}

const findRepeated = <T>(list: readonly T[]) => list.filter((one, at) => list.indexOf(one) < at);

describe.each([
  ['every fact', Number.POSITIVE_INFINITY],
  ['six statements', 6],
])('the first ten questions of a report, with %s confirmed', (_, most) => {
  const firstTen = reports.map(([name, whole]) => {
    const article = confirmFewer(whole, most);
    return {
      name,
      article,
      items: composeItems(article)
        .slice(0, 10)
        .map(({ item }) => item),
    };
  });

  it('no fact is asked twice, nor any number', () => {
    for (const { name, article, items } of firstTen) {
      expect(items).toHaveLength(10);
      const asked = items.flatMap((item) => listAsked(article, item));
      expect(findRepeated(asked), name).toEqual([]);
      const numbers = items.flatMap((item) => (item.type === 'number' ? [item.key] : []));
      expect(findRepeated(numbers), name).toEqual([]);
    }
  });

  it('no question shows the date, the figure or the role that another asks', () => {
    for (const { name, article, items } of firstTen) {
      const shown = items.flatMap((one) =>
        items
          .filter((other) => other !== one)
          .flatMap((other) => [
            ...showsDatesOrFigures(article, one, other),
            ...showsRoles(article, one, other),
          ]),
      );
      expect(shown, name).toEqual([]);
    }
  });

  it('they are of five types or more', () => {
    for (const { name, items } of firstTen)
      expect(new Set(items.map(({ type }) => type)).size, name).toBeGreaterThanOrEqual(5);
  });
});

it('the date and the figure of one sentence show each other: the second comes behind all other facts', () => {
  const article = confirmText(
    `The ferry was ordered in March 2023 for 310 million pounds.
The old ferry carried 48,000 passengers a year.
The council had closed the harbour in 2019.
The new dock is 160 metres long.
The shipyard employs 420 people.`,
    '2026-11-26',
    () => true,
  );
  const items = composeItems(article).map(({ item }) => item);
  const places = items.slice(0, 4).flatMap(({ evidence = [] }) => evidence);
  expect(new Set(places)).toEqual(new Set(['s-1', 's-2', 's-4', 's-5']));
  const prompts = items.map(({ prompt }) => prompt);
  expect(prompts).toContainEqual(expect.stringContaining('ordered in March 2023 for ____'));
  expect(prompts).toContainEqual(expect.stringContaining('ordered in ____ for 310 million'));
});
