import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import type { Item } from '../../../src/bank/types.ts';
import { assembleBank } from '../../../src/drafting/bank/assemble-bank.ts';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import type { ConfirmedArticle } from '../../../src/drafting/items/drafted-item.ts';
import type { DraftedActor, DraftedFact, DraftedStatement } from '../../../src/drafting/types.ts';
import { ferryLine, lakeShip, marketHall, oldTheatre } from '../../support/confirmed-article.ts';

const source = { title: 'Titre', publisher: 'Le Courrier', rights: 'own' } as const;
const articles = [
  ['French', marketHall],
  ['English', ferryLine],
  ['German', lakeShip],
  ['Italian', oldTheatre],
] as const;

const mapStatements = (
  article: ConfirmedArticle,
  change: (statement: DraftedStatement) => DraftedStatement,
): ConfirmedArticle => ({
  ...article,
  facts: article.facts.map(
    (fact): DraftedFact => (fact.kind === 'statement' ? change(fact) : fact),
  ),
});

const ofKind = (article: ConfirmedArticle, kind: string): Item[] =>
  composeItems(article)
    .filter((one) => one.kind === kind)
    .map(({ item }) => item);

describe.each(articles)('items of a confirmed article (%s)', (_, article) => {
  const drafted = composeItems(article);
  const items = drafted.map(({ item }) => item);

  it('twelve items of five types come of it, with no word typed', () => {
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(new Set(items.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(drafted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  });

  it('each passes the checks of a bank, without a warning of its own', () => {
    const assembled = assembleBank({ ...article, source, items: drafted });
    expect(assembled).toMatchObject({ ok: true });
    const problems = assembled.ok ? checkBank(assembled.bank).problems : [];
    expect(problems.filter(({ path }) => path[0] === 'items' && path.length > 1)).toEqual([]);
  });

  it('no sentence alone answers more than two of the first eight questions', () => {
    const asked = items
      .slice(0, 8)
      .flatMap(({ evidence = [] }) => (evidence.length === 1 ? evidence : []));
    const most = Math.max(...asked.map((id) => asked.filter((one) => one === id).length));
    expect(most).toBeLessThanOrEqual(2);
  });

  it('the same facts make the same items', () => {
    const { words, ...facts } = article;
    expect(composeItems({ ...structuredClone(facts), words })).toEqual(drafted);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('no letter has the key of the choices more often than the others', () => {
    const places = items.flatMap((item) =>
      item.type === 'choice' ? [item.options.findIndex(({ id }) => id === item.key)] : [],
    );
    const counts = [0, 1, 2].map((place) => places.filter((one) => one === place).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('verdicts are true as often as false', () => {
    const keys = items.flatMap((item) => (item.type === 'verdict' ? [item.key] : []));
    const count = (key: boolean) => keys.filter((one) => one === key).length;
    expect(Math.abs(count(true) - count(false))).toBeLessThanOrEqual(1);
  });

  it('every distractor has its reason, and no prompt is longer than twenty words', () => {
    for (const item of items)
      if (item.type === 'choice')
        expect(item.options.filter(({ reason, slip }) => reason && slip)).toHaveLength(2);
    expect(items.filter(({ prompt }) => prompt.split(/\s+/).length > 26)).toEqual([]);
  });
});

describe('who else holds it', () => {
  it('who holds it too is no distractor, and words in quotation marks need no answer', () => {
    const shared = mapStatements(marketHall, (one) =>
      one.id === 'place' ? { ...one, otherHolders: ['roque'] } : one,
    );
    const idsOf = (article: ConfirmedArticle) => ofKind(article, 'who').map(({ id }) => id);
    expect(idsOf(marketHall)).toContain('who-place');
    expect(idsOf(shared)).not.toContain('who-place');
  });

  it('a view in other words is asked only after the answer', () => {
    const answered = mapStatements(marketHall, (one) =>
      one.id === 'charpente' ? { ...one, nobodyElse: true } : one,
    );
    const promptsOf = (article: ConfirmedArticle) =>
      ofKind(article, 'who').map(({ prompt }) => prompt);
    const prompt =
      'Qui a rappelé que la charpente de la halle est la dernière de ce type dans la vallée ?';
    expect(promptsOf(marketHall)).not.toContain(prompt);
    expect(promptsOf(answered)).toContain(prompt);
  });

  it('the grid and the swapped name come with "nobody else"', () => {
    const answered = mapStatements(marketHall, (one) => ({ ...one, nobodyElse: true }));
    expect(ofKind(marketHall, 'stance-grid')).toEqual([]);
    const [grid] = ofKind(answered, 'stance-grid');
    expect(grid).toMatchObject({ type: 'match', form: 'grid' });
    const isSwapped = ({ id }: Item) => id.startsWith('swapped-');
    expect(ofKind(marketHall, 'verdict').some(isSwapped)).toBe(false);
    expect(ofKind(answered, 'verdict').some(isSwapped)).toBe(true);
  });

  it('a figure that two give has no holder to choose', () => {
    const withFigure = (claim: string, id: string) => (one: DraftedStatement) =>
      one.id === id ? { ...one, claim } : one;
    const text = marketHall.sentences.map((one) => ({
      ...one,
      text: one.text
        .replace('Personne ne perdra sa place', 'Nos 62 membres garderont leur place')
        .replace('On nous demande de fermer', 'On demande à 62 membres de fermer'),
    }));
    const both = mapStatements(
      mapStatements(
        { ...marketHall, sentences: text },
        withFigure('Nos 62 membres garderont leur place dans le nouveau bâtiment', 'place'),
      ),
      withFigure('On demande à 62 membres de fermer à la veille de l’été', 'saison'),
    );
    const span = { sentence: 5, start: 6, end: 16 };
    const facts = both.facts.map((fact) => (fact.id === 'membres' ? { ...fact, span } : fact));
    const listed = ofKind({ ...both, facts }, 'figure').filter(({ id }) => id.includes('membres'));
    const alone = ofKind({ ...marketHall, sentences: text, facts }, 'figure');
    expect(listed.every((item) => item.type === 'number' && !item.holders)).toBe(true);
    expect(alone.length).toBeGreaterThan(0);
  });
});

describe('verdicts that the article leaves open', () => {
  it('the agreement of somebody who is silent is not stated', () => {
    const silent: DraftedFact = {
      kind: 'actor',
      id: 'architecte',
      sort: 'person',
      name: 'architecte',
      otherNames: [],
      role: 'chargé du chantier',
      span: { sentence: 21, start: 0, end: 1 },
      mentions: [],
    };
    const verdicts = ofKind({ ...marketHall, facts: [...marketHall.facts, silent] }, 'verdict');
    const kinds = new Set(verdicts.map(({ id }) => id.split('-')[0]));
    expect(kinds).toEqual(new Set(['denied', 'number', 'day', 'introduced', 'agrees']));
    const open = verdicts.filter((one) => one.type === 'verdict' && one.key === 'unstated');
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ slip: 'actor-swap', process: 'evaluate' });
  });

  it('a day is not stated where the article has the month alone', () => {
    const month: DraftedFact = {
      kind: 'date',
      id: 'petition',
      words: 'octobre',
      date: '2026-10',
      isRelative: true,
      label: 'Le début de la pétition',
      span: { sentence: 12, start: 29, end: 36 },
    };
    const verdicts = ofKind({ ...marketHall, facts: [...marketHall.facts, month] }, 'verdict');
    expect(verdicts.find(({ id }) => id === 'finer-petition')).toMatchObject({
      key: 'unstated',
      slip: 'not-in-article',
    });
  });
});

describe('grammar', () => {
  const write = (name: string, change: Partial<DraftedActor> = {}) => {
    const facts = marketHall.facts.map((fact) =>
      fact.id === 'roque' && fact.kind === 'actor'
        ? { ...fact, sort: 'group' as const, name, ...change }
        : fact,
    );
    return composeItems({ ...marketHall, facts }).map(({ item }) => JSON.stringify(item));
  };

  it('the verb after a plural name is plural, and its article small within a sentence', () => {
    const items = write('Les marchands').join('\n');
    expect(items).toContain('Que disent les marchands dans l’article ?');
    expect(items).toContain('Ce sont les marchands qui le disent.');
    expect(items).toContain('"text":"Les marchands"');
    expect(items).not.toMatch(/[a-z] Les marchands/);
  });

  it('a name that only its sentence explains is in no item', () => {
    expect(write('Son adjoint').join('\n')).not.toContain('adjoint');
  });

  it('words that speak to somebody, or only command, are not denied', () => {
    const claimed = (claim: string) =>
      ofKind(
        mapStatements(marketHall, (one) => (one.id === 'place' ? { ...one, claim } : one)),
        'verdict',
      ).map(({ id }) => id);
    expect(claimed('Personne ne perdra sa place dans le nouveau bâtiment')).toContain(
      'denied-place-turned',
    );
    expect(claimed('Personne de vous ne perdra sa place')).not.toContain('denied-place-turned');
    expect(claimed('Attendez la fin des travaux')).not.toContain('denied-place-turned');
  });

  it('a demand in other words is asked with its own verb alone', () => {
    const demand = mapStatements(marketHall, (one) =>
      one.id === 'charpente' ? { ...one, stance: 'demands', nobodyElse: true } : one,
    );
    const items = composeItems(demand).map(({ item }) => item);
    const about = items.filter(({ facts }) => facts.includes('charpente'));
    expect(about.map(({ prompt }) => prompt)).toEqual([
      'Qui a rappelé que la charpente de la halle est la dernière de ce type dans la vallée ?',
    ]);
  });
});

describe('what would give an answer away, or be absurd', () => {
  const addFacts = (text: string, ...facts: DraftedFact[]): ConfirmedArticle => ({
    ...marketHall,
    sentences: [...marketHall.sentences, { text, paragraph: 5 }],
    facts: [...marketHall.facts, ...facts],
  });
  const at = marketHall.sentences.length;
  const place = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { sentence: at, start, end: start + words.length };
  };

  it('a figure that somebody gives is asked without the name', () => {
    const text = '« Il nous faut 480 tentes avant le printemps », a dit Bastien Roque.';
    const claim = 'Il nous faut 480 tentes avant le printemps';
    const said = { speaker: 'roque', speakerWords: 'Bastien Roque', verb: 'a dit' };
    const article = addFacts(
      text,
      {
        kind: 'statement',
        id: 'tentes',
        span: place(text, claim),
        ...said,
        stance: 'explains',
        isQuoted: true,
        claim,
      },
      {
        kind: 'figure',
        id: 'f-tentes',
        span: place(text, '480 tentes'),
        words: '480 tentes',
        value: 480,
        unit: 'tentes',
        isSpelledOut: false,
      },
    );
    const item = ofKind(article, 'figure').find(({ id }) => id === 'figure-f-tentes');
    expect(item).toMatchObject({ holder: 'roque', facts: ['tentes', 'roque'] });
    expect(item?.prompt).toBe(
      'Quel nombre manque ici : « Il nous faut ____ tentes avant le printemps » ?',
    );
  });

  it('the middle of a sentence is no claim, a clause beside its speaker is', () => {
    const text =
      'La fermeture a permis, selon Bastien Roque, à des élus de voter deux fois ; la rue restera vide, selon Bastien Roque.';
    const say = (id: string, claim: string): DraftedFact => ({
      ...{ kind: 'statement', id, span: place(text, claim), speaker: 'roque', verb: 'selon' },
      ...{ speakerWords: 'Bastien Roque', stance: 'explains', isQuoted: false, claim },
      nobodyElse: true,
    });
    const claims = ['à des élus de voter deux fois', 'la rue restera vide'];
    const article = addFacts(text, ...claims.map((claim, index) => say(`dit-${index}`, claim)));
    const asked = composeItems(article).flatMap(({ item }) => item.facts);
    expect(asked).not.toContain('dit-0');
    const alone = addFacts('La rue restera vide, selon Bastien Roque.', {
      ...say('dit-1', 'la rue restera vide'),
      claim: 'La rue restera vide',
      span: { sentence: at, start: 0, end: 19 },
    } as DraftedFact);
    expect(composeItems(alone).flatMap(({ item }) => item.facts)).toContain('dit-1');
  });

  it('among days no year is offered, which the words around the gap would tell', () => {
    const dates = (list: readonly [string, string][]): ConfirmedArticle => ({
      ...marketHall,
      sentences: list.map(([text]) => ({ text, paragraph: 0 })),
      facts: list.map(([text, date], sentence): DraftedFact => {
        const words = date.length === 4 ? date : text.slice(text.indexOf('le ') + 3, -1);
        const start = text.indexOf(words);
        return {
          ...{ kind: 'date', id: `date-${sentence}`, words, date, isRelative: false },
          span: { sentence, start, end: start + words.length },
        };
      }),
    });
    const article = dates([
      ['La cantine a fermé ses portes le 14 septembre 2026.', '2026-09-14'],
      ['Le collège voisin a ouvert ses portes en 2019.', '2019'],
      ['Le conseil a voté les travaux de la cuisine le 23 novembre 2026.', '2026-11-23'],
      ['La réunion publique se tiendra le 10 décembre 2026.', '2026-12-10'],
      ['Les élèves y mangeront de nouveau le 11 janvier 2027.', '2027-01-11'],
    ]);
    const choices = ofKind(article, 'date-choice');
    expect(choices.length).toBeGreaterThan(0);
    for (const item of choices)
      expect(item.type === 'choice' && item.options.map(({ text }) => text)).not.toContain('2019');
  });

  it('a number beside the hole is not offered for it', () => {
    const words = { words: '14', value: 14, unit: 'voix', isSpelledOut: false };
    const { text = '' } = marketHall.sentences[1] ?? {};
    const start = text.indexOf('14');
    const against: DraftedFact = {
      ...{ kind: 'figure', id: 'contre', span: { sentence: 1, start, end: start + 2 }, ...words },
    };
    const items = composeItems({ ...marketHall, facts: [...marketHall.facts, against] });
    const asked = items.filter(({ item }) => item.prompt.includes('____ voix contre 14'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { item } of asked) {
      expect(item.prompt).not.toMatch(/caché est 14/);
      if (item.type === 'choice')
        expect(item.options.map((option) => option.text)).not.toContain('14');
    }
  });

  it('nobody who is dead agrees', () => {
    const text = 'La halle porte le nom de Paul Dastre, tué pendant la guerre.';
    const span = place(text, 'Paul Dastre');
    const dead: DraftedFact = {
      ...{ kind: 'actor', id: 'dastre', sort: 'person', name: 'Paul Dastre', otherNames: [] },
      ...{ role: 'résistant de la vallée', span, mentions: [span] },
    };
    expect(JSON.stringify(composeItems(addFacts(text, dead)))).not.toContain('Dastre est d’accord');
  });

  it('a role of the other gender is no false verdict, nor a distractor', () => {
    const facts = marketHall.facts.map((fact) =>
      fact.id === 'delcourt' && fact.kind === 'actor'
        ? { ...fact, role: 'directrice du musée' }
        : fact,
    );
    const items = composeItems({ ...marketHall, facts }).map(({ item }) => item);
    const shown = items.filter(
      ({ id }) => id.startsWith('introduced-roque') || id === 'role-roque',
    );
    expect(JSON.stringify(shown)).not.toContain('directrice');
  });
});
