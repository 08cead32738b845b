import { expect, it } from 'vitest';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import { createExcerpt, HOLE } from '../../../src/drafting/items/excerpt.ts';
import { draftAnyArticle } from '../../../src/tools/draft-any-article.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';

/** Of all that the rules find, as if it was confirmed. */
function composeOf(text: string) {
  const day = '2026-11-26';
  const { language, sentences, facts } = draftAnyArticle(text, { day });
  const confirmed = facts.map((fact) =>
    fact.kind === 'statement' ? { ...fact, nobodyElse: true } : fact,
  );
  const { words } = draftingLanguages[language];
  return composeItems({ language, words, day, sentences, facts: confirmed });
}

const french = `Le pont de Valmont a fermé en 1998, 2004 et 2011. Une soixantaine d’ingénieurs y travaillent et l’ouvrage pèse 312 tonnes.
« On y est ! », a lancé la mairesse, Anne Morel. « Le pont tiendra encore un siècle », a déclaré Paul Vernet, directeur du chantier.
Le syndicat des éleveurs craint que la fermeture ne fasse chuter les ventes de 15 %. La Fromagerie du Val a annoncé que le dépôt rouvrirait à Noël.
« La circulation reprendra sous peu », a ajouté Luc Roy, porte-parole de la région. La région a indiqué que 4000 camions passaient chaque jour.`;

const written = JSON.stringify(composeOf(french));

it('a number that is only about so much is not asked for', () => {
  expect(written).not.toMatch(/____ (?:d’)?ingénieurs/);
});

it('a figure below zero is asked with its sign', () => {
  const items = composeOf(
    'Le glacier de Valmont a fondu en 1998. La température y était de -8 degrés, selon Anne Morel. Le lac a gelé à −3,5 degrés.',
  );
  const keys = items.flatMap(({ item }) => (item.type === 'number' ? item.key : []));
  expect(keys.filter((key) => key < 0)).not.toEqual([]);
  expect(JSON.stringify(items)).not.toMatch(/[-−]____/);
});

it('a number with a fraction is no wrong answer for a number of people', () => {
  const items = composeOf(
    'Le tunnel de Valmont a fermé en 1998. Un éboulement de 4200 mètres cubes a recouvert l’entrée, mais 37 automobilistes ont attendu les pompiers toute la nuit. Les travaux coûteront 12,5 millions de francs.',
  );
  expect(JSON.stringify(items)).toContain('caché est');
  expect(JSON.stringify(items)).not.toMatch(/caché est 12,5 : « [^»]*____ automobilistes/);
});

it('a date within a list of dates is not asked for', () => {
  expect(written).not.toContain('____, 2004');
  expect(written).not.toContain('1998, ____');
});

it('the day of “mardi” is asked for where it stands, so that the text is needed', () => {
  const items = composeOf(
    'Le pont de Valmont a fermé en 1998. Les ouvriers du chantier ont repris le travail mardi après une longue réunion.',
  );
  const prompts = items.flatMap(({ item }) => (item.type === 'date' ? item.prompt : []));
  expect(prompts.join()).toContain('le travail ____');
  expect(prompts.join()).not.toContain('mardi');
});

it('who is named by his office first is no wrong answer beside his own name', () => {
  const items = composeOf(
    `Les freins du camion avaient lâché dans la descente, a annoncé le procureur de Valmont.
« Le conducteur a freiné trop tard », a déclaré le procureur Michel Andrieu. « Nous attendions ce jour », a dit Anne Morel, infirmière. « Rien ne bouge ici », a dit Paul Vernet, cheminot.`,
  );
  const choices = items.flatMap(({ item }) =>
    item.type === 'choice' && /freins/.test(item.prompt)
      ? [item.options.map(({ text }) => text)]
      : [],
  );
  expect(choices).not.toEqual([]);
  expect(choices.flat()).not.toContain('Michel Andrieu');
});

it('an adverb that leads on from another sentence is left out of a question', () => {
  const items = composeOf(
    `La mairesse Anne Morel a toutefois averti que le pont risquait une fermeture. « Rien ne bouge ici », a dit Paul Vernet, cheminot. « Nous attendions ce jour », a dit Luc Roy, infirmier.`,
  );
  const prompts = items.flatMap(({ item }) => (item.type === 'choice' ? item.prompt : []));
  expect(prompts.join()).toContain('Qui a averti que le pont');
});

it('a number in millions is asked with its words, not with a letter', () => {
  const items = composeOf(
    'The company paid its shareholders £312m over five years. It was fined £24.5m in 2019, and had 1,900 workers.',
  );
  const units = items.flatMap(({ item }) => (item.type === 'number' ? item.unit : []));
  expect(units).toContain('million pounds');
});

it('three words are too few to be known again', () => {
  expect(written).not.toContain('On y est');
});

it('what somebody only fears is not said again as if it was so', () => {
  expect(written).not.toMatch(/(?:dit|"text":"|"group":") ?:? ?la fermeture ne fasse chuter/i);
});

it('a group keeps its article where it is named', () => {
  expect(written).not.toMatch(/(?:C’est|que dit) Fromagerie/i);
  expect(written).toContain('La Fromagerie du Val');
});

it('an excerpt begins where its words can begin', () => {
  const sentence =
    'A court of appeal on Friday struck down a long ban on traffic along a wet 19-mile stretch of the river in the county.';
  const start = sentence.indexOf('19');
  const place = { start, end: start + 2 };
  const excerpt = createExcerpt(sentence, place, HOLE, 15, draftingLanguages.en.words);
  expect(excerpt?.text).toMatch(/^…a long ban on traffic/);
});

const itemsOf = (text: string) => composeOf(text).map(({ item }) => item);

const harbour = `Le port de Kervo a rouvert mardi. « Ce n’est pas une victoire », a déclaré Maëlle Le Goff, présidente du comité des pêches.
Le ministre de la Mer, Bastien Oriol, a salué « un compromis difficile ». Il a assuré que la zone fermerait en mars.
La porte-parole de l’association, Hanna Kerlec, a estimé que l’État « achète la paix avec de l’argent public ».
Le maire de Kervo, Youenn Tanguy, a affirmé que le ferry repartirait en avril. Le texte prévoit 4,2 millions d’euros pour les 137 bateaux de moins de douze mètres.`;

it('a family name is accepted whole: “Le Goff”, never “Goff”', () => {
  const accepted = itemsOf(harbour).flatMap((item) => (item.type === 'recall' ? item.accept : []));
  expect(accepted).toContain('Le Goff');
  expect(accepted).not.toContain('Goff');
});

it('what is partly in quotation marks is not said to be a summary without the exact words', () => {
  const about = itemsOf(harbour).filter(
    ({ prompt, type }) => type === 'choice' && prompt.includes('achète la paix'),
  );
  expect(about.map(({ explanation }) => explanation)).toEqual(['C’est Hanna Kerlec qui le dit.']);
});

it('words given to somebody else are corrected by their speaker, and are no “inverse”', () => {
  const swapped = itemsOf(harbour).filter(
    (item) => item.type === 'verdict' && item.slip === 'actor-swap' && item.id.startsWith('swap'),
  );
  expect(swapped.length).toBeGreaterThan(0);
  expect(JSON.stringify(swapped)).not.toContain('inverse');
});

it('a passage does not break off after “de moins”', () => {
  expect(JSON.stringify(itemsOf(harbour))).not.toMatch(/moins…/);
});

it('“the company” is no wrong answer beside a company that has a name, nor the other way round', () => {
  const items =
    itemsOf(`Workers at the yard voted on Thursday. Work will resume on Monday, the company said in a statement.
Dunmore Marine had warned that the second ferry might move to Poland. "This is a fair deal," said Moira Kinnaird, the union's regional secretary.
"We never wanted to leave," said Piers Langton, the chief executive. "Islanders have waited long enough," said Eilidh Baird, the transport minister.
The council leader, Donald MacAskill, said that a third of the bookings had been cancelled.`);
  const both = items.filter(
    (item) =>
      item.type === 'choice' &&
      ['The company', 'Dunmore Marine'].every((name) =>
        item.options.some(({ text }) => text === name),
      ),
  );
  expect(both).toEqual([]);
});

it('what somebody demands or denies is asked with its own verb, without “that”', () => {
  const prompts = composeOf(
    `Anne Morel, mairesse, réclame un référendum local avant la fin de janvier. Paul Vernet, cheminot, se réjouit d’une décision prise à temps. Luc Roy, infirmier, n’a pas demandé une aide de la région.
« Rien ne bouge ici », a dit Paul Vernet. À l’en croire, les travaux dureront deux ans.`,
  ).map(({ item }) => item.prompt);
  expect(prompts).toContain('Qui réclame un référendum local avant la fin de janvier ?');
  expect(prompts.join()).not.toMatch(/Qui (?:À|réjouit|demand)/);
});

it('no wrong role is told by its gender, nor a wrong year by the tense', () => {
  const items = composeOf(
    `La maire, Anne Morel, a lancé en 2012 le chantier. Le directeur de l’école, Paul Vernet, arrivé en 2009, a repris la classe. La préfète, Léa Roy, est venue. Le conseiller municipal Luc Favre est parti. La présidente du club, Inès Blanc, a écrit. Le président du marché, Jean Noir, a répondu.
Le pont a été bâti en 1967. Le refuge ouvrira en 2031. Le lac a gelé en 1985.`,
  );
  const options = (id: RegExp) =>
    items.flatMap(({ item }) =>
      item.type === 'choice' && id.test(item.id)
        ? [item.options.toSorted((one) => (one.id === item.key ? -1 : 1)).map(({ text }) => text)]
        : [],
    );
  expect(options(/^role-/)).not.toEqual([]);
  for (const roles of options(/^role-/)) {
    const women = roles.filter((role) => /maire|préfète|présidente/.test(role));
    expect([0, roles.length]).toContain(women.length);
  }
  const past = options(/^which-date-/).filter(([key]) => key !== '2031');
  expect(past).not.toEqual([]);
  expect(past.flat()).not.toContain('2031');
});

const listPrompts = (text: string) => composeOf(text).map(({ item }) => item.prompt);

it('a long subject is not cut off from its verb', () => {
  const prompts = listPrompts(
    `Le barrage hydroélectrique de Valmont, dans la vallée de l’Orbe, a été mis à l’arrêt après la découverte de trois fissures dans sa paroi nord, a annoncé la Compagnie des eaux.
« On y est », a dit Anne Morel, la maire. « Rien ne bouge », a dit Paul Vernet, un pêcheur. « Le lac baisse », a dit Luc Roy, un hôtelier.`,
  );
  expect(prompts).toContainEqual(expect.stringContaining('vallée de l’Orbe, a été mis'));
  expect(prompts.join()).not.toMatch(/(?:l’Orbe|Valmont)…/);
});

it('“seuls cinq l’ont été” is no question: what they were stands elsewhere', () => {
  const text = `Douze capteurs devaient être posés. Seuls cinq d’entre eux l’ont été, selon un rapport de la ville.
« On y est », a dit Anne Morel, la maire. « Rien ne bouge ici », a dit Paul Vernet, un pêcheur.`;
  expect(listPrompts(text).join()).not.toContain('l’ont été');
});

it('of a summary of two clauses a row shows the first alone', () => {
  const items = composeOf(
    `La maire, Anne Morel, a indiqué que la salle des fêtes pouvait accueillir 350 personnes, et que l’école resterait fermée.
« Rien ne bouge dans cette vallée », a dit Paul Vernet, un pêcheur. « Le lac baisse depuis une semaine », a dit Luc Roy, un hôtelier. « Nous attendons des réponses », a dit Ida Blanc, une infirmière.`,
  );
  const rows = items.flatMap(({ item }) =>
    item.type === 'match' ? item.rows.map(({ text }) => text) : [],
  );
  expect(rows).toContainEqual(expect.stringMatching(/350 personnes$/));
  expect(rows.join()).not.toContain('et que');
});

it('a crack of 3.2 metres is typed, not found beside 130 employees and 310 clients', () => {
  const items = composeOf(
    'The crack is 3.2 metres long. The firm employs 130 people. It has 310 clients. The dam feeds 350 farms.',
  );
  const ofCrack = items.filter(({ item }) => item.prompt.includes('crack'));
  expect(ofCrack.map(({ item }) => item.type)).not.toContain('choice');
  expect(ofCrack.map(({ item }) => item.type)).toContain('number');
});

it('two names of one day ask the same', () => {
  const read = composeOf(
    'The fire has closed the library for at least six months, the city council said Tuesday. The friends of the library had raised £186,000 by Tuesday evening. The school burned down in 1934. The bridge was closed in 2019.',
  );
  const tuesdays = read.filter(({ item }) => item.type === 'date' && item.key === '2026-11-24');
  expect(tuesdays.length).toBe(2);
  expect(new Set(tuesdays.flatMap(({ asks }) => asks))).toEqual(new Set(['2026-11-24']));
});

it.each([
  ['fr', '2026-11-21/2026-11-22', '21–22 novembre 2026'],
  ['fr', '2026-10-30/2026-11-01', '30 octobre – 1er novembre 2026'],
  ['fr', '2026-11-01', '1er novembre 2026'],
  ['fr', '2011/2021', '2011 – 2021'],
  ['fr', '2026-05/2026-06-01', 'mai 2026 – 1er juin 2026'],
  ['en', '2026-10/2026-11', 'October – November 2026'],
  ['it', '2026-10-30/2026-11-01', '30 ottobre – 1º novembre 2026'],
] as const)('in %s %s is written as people do: %s', (language, date, written) => {
  expect(draftingLanguages[language].words.writeDate(date)).toBe(written);
});

it('a claim that is cut ends with three dots, and not with a fourth', () => {
  const claims = composeOf(
    `“The libraries are safe,” said Ann Lee, the leader. Paul Reed, a driver, said that the old ferry to the northern island would go on running every single day until the end of the long winter. “We are glad,” said Tom Hill, a nurse. The mayor, Eve Stone, said that the harbour was closed.`,
  );
  const texts = JSON.stringify(claims);
  expect(texts).toMatch(/…"/);
  expect(texts).not.toContain('….');
});

const council = `L’opposition de Valmont refuse la vente. Son chef, Marc Tissot, affirme que la halle est solide. Il demande un vote avant le 1er mars 2027. Elle a coûté 14 millions d’euros en 1998.
« Rien ne bouge ici », a dit Paul Vernet, cheminot. « Nous attendions ce jour », a dit Anne Morel, infirmière. Il faut 26 ouvriers pour la réparer. « Le toit tiendra », a dit Luc Roy, architecte de la ville.`;

it('a role that leans on another name, “son chef”, is not asked for', () => {
  const asked = JSON.stringify(itemsOf(council));
  expect(asked).toContain('Marc Tissot');
  expect(asked).not.toMatch(/"chef"|« chef »/);
});
