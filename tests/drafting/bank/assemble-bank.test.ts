import { describe, expect, it } from 'vitest';
import { sentenceIdsOf } from '../../../src/bank/front-page.ts';
import type { Bank, Item } from '../../../src/bank/types.ts';
import { createLocalDossier } from '../../../src/dossiers/local-dossier.ts';
import { openPackedDossier } from '../../../src/dossiers/open-dossier.ts';
import { packDossier } from '../../../src/dossiers/pack-dossier.ts';
import {
  type ArticleSource,
  assembleBank,
  type TextRights,
} from '../../../src/drafting/bank/assemble-bank.ts';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import type { ConfirmedArticle } from '../../../src/drafting/items/drafted-item.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { draftAnyArticle } from '../../../src/tools/draft-any-article.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';
import { ferryLine, lakeShip, marketHall, oldTheatre } from '../../support/confirmed-article.ts';

const createSource = (rights: TextRights): ArticleSource => ({
  title: 'La halle va fermer',
  publisher: 'Le Courrier',
  author: 'A. Morand',
  address: 'https://example.org/halle',
  rights,
  ...(rights === 'free' && { licence: 'CC-BY-4.0' }),
});

function assemble(
  article: ConfirmedArticle,
  rights: TextRights = 'own',
  keep: (item: Item) => boolean = () => true,
): Bank {
  const items = composeItems(article).filter(({ item }) => keep(item));
  const assembled = assembleBank({ ...article, source: createSource(rights), items });
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.problems));
  return assembled.bank;
}

describe('the bank of an article', () => {
  it.each([marketHall, ferryLine, lakeShip, oldTheatre])(
    'goes through the door, is packed and opened again',
    async (article) => {
      const dossier = await createLocalDossier([assemble(article, 'press')]);
      const opened = await openPackedDossier(await packDossier(dossier));
      expect(opened).toMatchObject({ ok: true, dossier: { id: dossier.id } });
      const [bank] = dossier.banks;
      expect(bank && createPlayableBank(bank).bank.items.length).toBeGreaterThanOrEqual(12);
    },
  );

  it('in a language without verbs for stances a claim stands by itself', () => {
    const claims = assemble(lakeShip).positions.map(({ claim }) => claim);
    expect(claims).toContain('„Wir hätten das Geld gesammelt“');
    expect(claims.find((claim) => claim.includes('410'))).toMatch(/^„.*“$/);
  });

  it.each([
    ['Elle craint que les jeunes quittent le quartier.', 'les jeunes quittent'],
    ['Elle avait promis une navette gratuite en juin 2024.', 'navette gratuite'],
    ['She feared that young people would leave the town.', 'young people would leave'],
  ])('a fear or an older promise is no statement of today: “%s”', (told, words) => {
    const isFrench = told.startsWith('Elle');
    const text = isFrench
      ? `Anne Morel, infirmière, a dit que le pont fermait. ${told} « Rien ne bouge ici », a dit Paul Vernet, cheminot. « Nous attendions ce jour », a dit Luc Roy, infirmier.`
      : `Anne Morel, a nurse, said that the bridge was closed. ${told} "Nothing moves here," said Paul Vernet, a driver. "We were waiting for this," said Luke Roy, a teacher.`;
    const day = '2026-11-26';
    const draft = draftAnyArticle(text, { day, language: isFrench ? 'fr' : 'en' });
    const { words: itemWords } = draftingLanguages[draft.language];
    const facts = draft.facts.map((fact) =>
      fact.kind === 'statement' ? { ...fact, nobodyElse: true } : fact,
    );
    expect(JSON.stringify(facts)).toContain(words);
    const { positions } = assemble({ ...draft, facts, day, words: itemWords });
    expect(positions.length).toBeGreaterThan(0);
    expect(JSON.stringify(positions)).not.toContain(words);
  });

  it('of a press article only the sentences that prove something travel', () => {
    const isKept = ({ id, type }: Item) => id === 'who-saison' || type === 'order';
    const bank = assemble(marketHall, 'press', isKept);
    const proofs = new Set(
      [...bank.items, ...bank.actors, ...bank.dates, ...bank.positions].flatMap(
        ({ evidence = [] }) => evidence,
      ),
    );
    expect(new Set(sentenceIdsOf(bank))).toEqual(proofs);
    expect(sentenceIdsOf(bank)).toHaveLength(4);
    expect(bank.article.mayShowText).toBeUndefined();
  });

  it('marks where a sentence of a press article stayed behind before another of its paragraph', () => {
    const bank = assemble(marketHall, 'press', ({ type }) => type === 'order' || type === 'choice');
    const { sentences } = marketHall;
    for (const { sentences: kept } of bank.brief)
      for (const { id, text } of kept) {
        const at = Number(id.replace(/\D/g, '')) - 1;
        const before = sentences[at - 1];
        const isAfterGap =
          before?.paragraph === sentences[at]?.paragraph &&
          !kept.some((one) => one.id === id.replace(/\d+/, String(at)));
        expect(text.startsWith('[…] '), text).toBe(isAfterGap);
      }
    expect(
      bank.brief.some(({ sentences: kept }) => kept.some(({ text }) => /^\[…\] /.test(text))),
    ).toBe(true);
  });

  it('of a free or an own text all travels, in its paragraphs', () => {
    const bank = assemble(marketHall, 'free');
    expect(sentenceIdsOf(bank)).toHaveLength(marketHall.sentences.length);
    expect(bank.brief).toHaveLength(5);
    expect(bank.article).toMatchObject({ mayShowText: true, licence: 'CC-BY-4.0' });
  });

  it('says who speaks in a sentence, and how the words came', () => {
    const bank = assemble(marketHall);
    const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
    const find = (words: string) => sentences.find(({ text }) => text.includes(words));
    expect(find('Personne ne perdra')).toMatchObject({ speaker: 'marchetti', via: 'said' });
    expect(find('a rappelé que')).toMatchObject({ speaker: 'delcourt', via: 'reported' });
    expect(find('Construite en 1898')?.speaker).toBeUndefined();
  });

  it('a figure that stands in nobody’s words is the article’s', () => {
    const bank = assemble(marketHall);
    expect(bank.positions.find(({ id }) => id === 'signatures')).toMatchObject({
      holder: 'the-article',
      stance: 'mentions',
      gap: '2 300',
    });
    expect(bank.actors.find(({ id }) => id === 'the-article')?.name).toBe('L’article');
  });

  it('has camps where each actor has one', () => {
    const withCamps = (camps: Readonly<Record<string, string>>): ConfirmedArticle => ({
      ...marketHall,
      facts: marketHall.facts.map((fact) => {
        const camp = camps[fact.id];
        return fact.kind === 'actor' && camp ? { ...fact, camp } : fact;
      }),
    });
    const isWho = ({ id }: Item) => id.startsWith('who-');
    const all = { marchetti: 'Mairie', roque: 'Marchands', delcourt: 'Marchands' };
    expect(assemble(withCamps(all), 'own', isWho).camps.map(({ text }) => text)).toEqual([
      'Mairie',
      'Marchands',
    ]);
    expect(assemble(withCamps({ roque: 'Marchands' }), 'own', isWho).camps).toEqual([]);
  });

  it('closes a quotation that goes on in the next sentence', () => {
    const [first, second, ...rest] = marketHall.sentences;
    const sentences = [
      { text: '« La halle est vieille.', paragraph: 0 },
      { text: 'Elle penche », dit un passant.', paragraph: 0 },
      ...[first, second, ...rest].filter((one) => one !== undefined),
    ];
    const facts = marketHall.facts.map((fact) => ({
      ...fact,
      span: { ...fact.span, sentence: fact.span.sentence + 2 },
      ...('mentions' in fact && {
        mentions: fact.mentions.map((one) => ({ ...one, sentence: one.sentence + 2 })),
      }),
    }));
    const bank = assemble({ ...marketHall, sentences, facts });
    const texts = bank.brief.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
    expect(texts.slice(0, 2)).toEqual([
      '« La halle est vieille. »',
      '« Elle penche », dit un passant.',
    ]);
  });

  it('refuses a project without items, or without a choice to open with', () => {
    const kindsOf = (items: ReturnType<typeof composeItems>) => {
      const result = assembleBank({ ...marketHall, source: createSource('own'), items });
      return result.ok ? [] : result.problems.map(({ kind }) => kind);
    };
    expect(kindsOf([])).toEqual(['no-item']);
    const orders = composeItems(marketHall).filter(({ kind }) => kind === 'order');
    expect(kindsOf(orders)).toEqual(['no-choice']);
  });

  it('names what the door refuses', () => {
    const items = composeItems(marketHall);
    const source = { ...createSource('free'), licence: 'all rights' };
    const result = assembleBank({ ...marketHall, source, items });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      ['article', 'licence'],
    ]);
  });
});
