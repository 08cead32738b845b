import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Item } from '../../../src/bank/types.ts';
import { assembleBank } from '../../../src/drafting/bank/assemble-bank.ts';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import type { ConfirmedArticle } from '../../../src/drafting/items/drafted-item.ts';
import { frenchItemWords } from '../../../src/drafting/items/languages/fr.ts';
import type {
  DraftedActor,
  DraftedDate,
  DraftedFact,
  DraftedFigure,
  DraftedStatement,
} from '../../../src/drafting/types.ts';
import { normalizeForComparison } from '../../../src/shared/text-normalize.ts';
import { propertyRuns } from '../../support/full-run.ts';

/** Small pools, so that names, roles, figures and days meet twice. */
const names = ['Ana Brun', 'Brun', 'Léo Caron', 'Mia Doré', 'Le syndicat', 'Noé Estève'];
const roles = ['maire', 'maire de Lure', 'avocate', 'directeur de l’usine', 'élu du syndicat'];
const claims = [
  'Le pont sera fermé avant la fin de l’hiver',
  'Le pont sera fermé avant la fin du mois',
  'Nous avons perdu 40 emplois depuis le printemps',
  'Il manque 40 emplois et personne ne répond',
  'La rivière est plus propre que jamais',
  'Une autre route reste possible',
];
const days = ['2026-03', '2026-03-12', '2026-05-01', '2026', '2025-11-30', '2026-03-12'];
const figures = ['40 emplois', '3 500 euros', '40 arbres', '12 bateaux', '7 ponts'];

const pick = <T>(list: readonly T[]) => fc.integer({ min: 0, max: list.length - 1 });

const articleArbitrary = fc
  .record({
    actors: fc.uniqueArray(pick(names), { minLength: 2, maxLength: names.length }),
    roles: fc.array(pick(roles), { minLength: names.length, maxLength: names.length }),
    said: fc.array(
      fc.record({
        by: fc.nat(5),
        claim: pick(claims),
        isQuoted: fc.boolean(),
        else: fc.option(fc.subarray([0, 1, 2, 3, 4, 5])),
        nobody: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    dates: fc.array(pick(days), { maxLength: 5 }),
    figures: fc.array(pick(figures), { maxLength: 5 }),
  })
  .map((drawn): ConfirmedArticle => {
    const texts: string[] = [];
    const facts: DraftedFact[] = [];
    const add = (text: string, words: string) => {
      texts.push(text);
      const start = text.indexOf(words);
      return { sentence: texts.length - 1, start, end: start + words.length };
    };
    const actors = drawn.actors.map((at, turn): DraftedActor => {
      const [name = '', role = ''] = [names[at], roles[drawn.roles[turn] ?? 0]];
      const span = add(`On rencontre ${name}, ${role}, au bord de la rivière.`, name);
      const sort = name.startsWith('Le ') ? 'group' : 'person';
      return { kind: 'actor', id: `a-${at}`, sort, name, otherNames: [], role, span, mentions: [] };
    });
    facts.push(...actors);
    for (const [turn, one] of drawn.said.entries()) {
      const actor = actors[one.by % actors.length] as DraftedActor;
      const claim = claims[one.claim] ?? '';
      const text = one.isQuoted
        ? `${actor.name} a déclaré : « ${claim} ».`
        : `${actor.name} a déclaré que ${claim}.`;
      const statement: DraftedStatement = {
        kind: 'statement',
        id: `s-t-${turn}`,
        span: add(text, claim),
        speaker: actor.id,
        speakerWords: actor.name,
        verb: 'a déclaré',
        stance: 'explains',
        isQuoted: one.isQuoted,
        claim,
        ...(one.else && {
          otherHolders: one.else
            .flatMap((at) => actors[at]?.id ?? [])
            .filter((id) => id !== actor.id),
        }),
        ...(one.nobody && !one.else && { nobodyElse: true }),
      };
      facts.push(statement);
    }
    for (const [turn, at] of drawn.dates.entries()) {
      const words = `jour${turn}`;
      const span = add(
        `Le chantier ${turn} du vieux pont commence en ${words} selon le plan.`,
        words,
      );
      const date: DraftedDate = {
        kind: 'date',
        id: `d-${turn}`,
        span,
        words,
        date: days[at] ?? '',
        isRelative: false,
      };
      facts.push(date);
    }
    for (const [turn, at] of drawn.figures.entries()) {
      const words = figures[at] ?? '';
      const span = add(
        `Dans le quartier ${'abcde'[turn]} on a compté ${words} pendant tout le mois.`,
        words,
      );
      const value = Number.parseInt(words.replace(/\s(?=\d)/, ''), 10);
      const unit = words.replace(/[\d\s]+/, '');
      const figure: DraftedFigure = {
        kind: 'figure',
        id: `f-${turn}`,
        span,
        words,
        value,
        unit,
        isSpelledOut: false,
      };
      facts.push(figure);
    }
    const sentences = texts.map((text) => ({ text, paragraph: 0 }));
    return { language: 'fr', words: frenchItemWords, day: '2026-06-15', sentences, facts };
  });

const isSame = (a: string, b: string) => normalizeForComparison(a) === normalizeForComparison(b);

function findSecondAnswers({ facts }: ConfirmedArticle, item: Item): string[] {
  const actors = facts.filter((fact): fact is DraftedActor => fact.kind === 'actor');
  const statements = facts.filter((fact): fact is DraftedStatement => fact.kind === 'statement');
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name ?? '?';
  const mayHold = (id: string, statement: DraftedStatement) =>
    id === statement.speaker ||
    statement.otherHolders?.includes(id) ||
    nameOf(id).includes(nameOf(statement.speaker ?? '')) ||
    nameOf(statement.speaker ?? '').includes(nameOf(id)) ||
    statements.some((one) => one.speaker === id && isSame(one.claim, statement.claim)) ||
    (!statement.isQuoted && !statement.otherHolders && !statement.nobodyElse);
  const asked = statements.find(({ id }) => id === item.facts[0]);
  const roleOf = (id: string) => actors.find((one) => one.id === id)?.role ?? '';
  const sharesRole = (id: string) =>
    actors.some((one) => one.id !== id && one.role?.includes(roleOf(id)));
  switch (item.type) {
    case 'choice': {
      const others = item.options.filter(({ id }) => id !== item.key);
      if (item.id.startsWith('who-') && asked)
        return others.filter(({ id }) => mayHold(id, asked)).map(({ text }) => text);
      if (item.id.startsWith('what-said-') && asked)
        return others
          .filter(({ id }) => {
            const other = statements.find((one) => one.id === id) as DraftedStatement;
            return mayHold(asked.speaker ?? '', other);
          })
          .map(({ text }) => text);
      if (item.id.startsWith('role-')) return sharesRole(item.key) ? [item.key] : [];
      return others
        .filter(({ text }) => item.options.some((one) => one.id === item.key && one.text === text))
        .map(({ text }) => text);
    }
    case 'match': {
      if (item.form === 'role')
        return item.rows.filter(({ key }) => sharesRole(key)).map(({ text }) => text);
      if (item.form === 'sort') {
        const texts = item.columns.map(({ text }) => text);
        return texts.filter((text, at) => texts.indexOf(text) < at);
      }
      return item.rows.flatMap((row) => {
        const statement = statements.find(({ id }) => row.id === id || row.id.startsWith(`${id}-`));
        if (!statement) return [row.id];
        if (item.form === 'grid') {
          const actor = row.id.slice(statement.id.length + 1);
          const holds =
            actor === statement.speaker || statement.otherHolders?.includes(actor) === true;
          return (row.key === 'holds') === holds ||
            (row.key === 'unstated' && !mayHold(actor, statement))
            ? []
            : [row.id];
        }
        return item.columns
          .filter(({ id }) => id !== row.key && mayHold(id, statement))
          .map(({ text }) => text);
      });
    }
    case 'number':
      return (item.holders ?? [])
        .filter(
          ({ id }) =>
            id !== item.holder &&
            asked &&
            (mayHold(id, asked) ||
              statements.some(
                (one) => one.speaker === id && one.claim.includes(`${item.key} ${item.unit}`),
              )),
        )
        .map(({ text }) => text);
    case 'recall':
      return sharesRole(item.facts[0] ?? '') ? item.accept : [];
    case 'verdict': {
      if (!item.id.startsWith('swapped-') || !asked) return [];
      const named = actors.filter(({ name }) => item.prompt.includes(`${name} qui`));
      return named.filter(({ id }) => mayHold(id, asked)).map(({ name }) => name);
    }
    default:
      return [];
  }
}

it('no item has two right answers, whoever else holds a view or has a role, a figure or a day', () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const items = composeItems(article);
      for (const { item } of items)
        expect([item.id, findSecondAnswers(article, item)]).toEqual([item.id, []]);
      if (!items.some(({ item }) => item.type === 'choice')) return;
      const source = { title: 'Le pont', publisher: 'Journal', rights: 'own' } as const;
      expect(assembleBank({ ...article, source, items })).toMatchObject({ ok: true });
    }),
    propertyRuns(320),
  );
});
