import { splitSentences } from '../../src/drafting/extract/sentences.ts';
import type { ConfirmedArticle } from '../../src/drafting/items/drafted-item.ts';
import type {
  ArticleLanguage,
  DraftedActor,
  DraftedDate,
  DraftedFact,
  DraftedFigure,
  DraftedStatement,
  Span,
} from '../../src/drafting/types.ts';
import { draftingLanguages } from '../../src/tools/drafting-languages.ts';

type Actor = Pick<DraftedActor, 'id' | 'name'> & Partial<DraftedActor>;
type ConfirmedDate = Pick<DraftedDate, 'id' | 'words' | 'date'> & Partial<DraftedDate>;
type Figure = Pick<DraftedFigure, 'id' | 'words' | 'value' | 'unit'> & Partial<DraftedFigure>;
type Statement = Pick<DraftedStatement, 'id' | 'speaker' | 'verb' | 'claim' | 'isQuoted'> &
  Partial<DraftedStatement>;

interface ConfirmedFacts {
  language: ArticleLanguage;
  day: string;
  text: string;
  actors?: readonly Actor[];
  dates?: readonly ConfirmedDate[];
  figures?: readonly Figure[];
  statements?: readonly Statement[];
}

/** The facts as an author would have confirmed them, each found in the text by its words. */
function confirmArticle({
  language,
  day,
  text,
  actors = [],
  dates = [],
  figures = [],
  statements = [],
}: ConfirmedFacts): ConfirmedArticle {
  const { rules, words } = draftingLanguages[language];
  const sentences = splitSentences(text, rules);
  const findAll = (words: string): Span[] =>
    sentences.flatMap((one, sentence) => {
      const start = one.text.indexOf(words);
      return start < 0 ? [] : [{ sentence, start, end: start + words.length }];
    });
  const find = (words: string): Span => {
    const [span] = findAll(words);
    if (!span) throw new Error(`not in the article: ${words}`);
    return span;
  };
  const facts: DraftedFact[] = [
    ...actors.map(
      (one): DraftedActor => ({
        kind: 'actor',
        sort: 'person',
        otherNames: [],
        span: find(one.name),
        mentions: findAll(one.name.split(' ').at(-1) ?? one.name),
        ...one,
      }),
    ),
    ...dates.map(
      (one): DraftedDate => ({ kind: 'date', isRelative: false, span: find(one.words), ...one }),
    ),
    ...figures.map(
      (one): DraftedFigure => ({
        kind: 'figure',
        isSpelledOut: false,
        span: find(one.words),
        ...one,
      }),
    ),
    ...statements.map(
      (one): DraftedStatement => ({
        kind: 'statement',
        span: find(one.claim),
        speakerWords: '',
        stance: 'explains',
        ...one,
      }),
    ),
  ];
  return { language, words, day, sentences, facts };
}

/** About 400 words, 3 persons, 3 dates, 4 figures, 4 positions: all invented. */
export const marketHall = confirmArticle({
  language: 'fr',
  day: '2026-11-24',
  text: `La halle du marché de Brévannes fermera ses portes le 15 mars 2027, après quatre ans de débats. Le conseil municipal a voté cette fermeture lundi soir, par 19 voix contre 14. Construite en 1898, la halle n’a plus été rénovée depuis plus de quarante ans. Une partie de sa charpente menace de tomber, et une barrière en interdit déjà l’entrée du côté de la rivière.

La mairie veut bâtir à la place une médiathèque et un petit marché couvert. « Personne ne perdra sa place dans le nouveau bâtiment », a assuré Hélène Marchetti, maire de Brévannes, devant une salle comble. Elle a précisé que la ville prendrait à sa charge le loyer des commerçants pendant les travaux. Le chantier doit coûter 6,4 millions d’euros, dont une moitié payée par la région.

Les commerçants ne cachent pas leur colère. « On nous demande de fermer à la veille de l’été, notre meilleure saison », a déclaré Bastien Roque, président de l’association des marchands. Son association compte 62 membres, qui vendent sur le marché deux fois par semaine. Plusieurs d’entre eux ont déposé devant la mairie des cageots vides, en signe de protestation. Une pétition circule depuis octobre dans les rues voisines, et elle a recueilli 2 300 signatures.

L’avenir des vieilles pierres inquiète aussi. Inès Delcourt, historienne de l’architecture, a rappelé que la charpente de la halle est la dernière de ce type dans la vallée. « Démolir serait une faute que nos enfants ne nous pardonneraient pas », a-t-elle ajouté. Elle propose de démonter la charpente et de la remonter dans le parc. L’idée plaît à une partie de l’opposition, qui demande une étude avant tout départ des commerçants.

La date du début des travaux n’est pas encore fixée. La région doit donner sa réponse avant le printemps, et l’architecte n’a pas été choisi. En attendant, les marchands s’installeront sur la place de la gare, où des tentes seront dressées. Les habitants, eux, hésitent entre le regret et l’envie de nouveau. Sur le banc qui fait face à la halle, deux retraités regardent passer les clients et ne disent rien.`,
  actors: [
    { id: 'marchetti', name: 'Hélène Marchetti', role: 'maire de Brévannes' },
    { id: 'roque', name: 'Bastien Roque', role: 'président de l’association des marchands' },
    { id: 'delcourt', name: 'Inès Delcourt', role: 'historienne de l’architecture' },
  ],
  dates: [
    { id: 'fermeture', words: '15 mars 2027', date: '2027-03-15' },
    { id: 'vote', words: 'lundi soir', date: '2026-11-23', isRelative: true },
    { id: 'construction', words: '1898', date: '1898' },
  ],
  figures: [
    { id: 'voix', words: '19 voix', value: 19, unit: 'voix' },
    { id: 'cout', words: '6,4 millions d’euros', value: 6_400_000, unit: 'euros' },
    { id: 'membres', words: '62 membres', value: 62, unit: 'membres' },
    { id: 'signatures', words: '2 300 signatures', value: 2300, unit: 'signatures' },
  ],
  statements: [
    {
      id: 'place',
      speaker: 'marchetti',
      verb: 'a assuré',
      stance: 'assures',
      claim: 'Personne ne perdra sa place dans le nouveau bâtiment',
      isQuoted: true,
    },
    {
      id: 'saison',
      speaker: 'roque',
      verb: 'a déclaré',
      claim: 'On nous demande de fermer à la veille de l’été, notre meilleure saison',
      isQuoted: true,
    },
    {
      id: 'charpente',
      speaker: 'delcourt',
      verb: 'a rappelé',
      claim: 'la charpente de la halle est la dernière de ce type dans la vallée',
      isQuoted: false,
    },
    {
      id: 'faute',
      speaker: 'delcourt',
      verb: 'a ajouté',
      claim: 'Démolir serait une faute que nos enfants ne nous pardonneraient pas',
      isQuoted: true,
    },
  ],
});

/** The same in English: another invented event. */
export const ferryLine = confirmArticle({
  language: 'en',
  day: '2026-11-26',
  text: `The night ferry between Carrow and Stenness will stop running on 31 January 2027, its owner said in a short statement. Northway Lines has carried passengers across the strait since 1954. The company lost £3.2 million on the route last year, and it expects to lose more this winter. About 140 people work on the two ships, most of them from villages on the northern shore.

The news reached the crews on Tuesday, in a message to their phones. “We learned it like strangers, between two shifts,” said Moira Tulloch, a deckhand on the Carrow ship. She added that the company had promised her new work in the spring. The union wants a meeting with the owners before the end of the month. So far it has had no answer.

Northway Lines puts the blame on the price of fuel and on the bridge that opened in 2019. “Nobody can run an empty ship every night of the year,” Graham Isbister, the company’s managing director, told reporters. He said that the day ferries would go on as before. The bridge takes 40 minutes longer by car, but it costs nothing and it never waits for the tide.

Not everybody believes him. “A ferry is a road, and you do not close a road because it is quiet,” said Elspeth Garrioch, who teaches geography at the Stenness high school. Her pupils have counted the passengers for a project. On the nights that they watched, the ship carried 87 passengers on average. The owners say that those nights were in the summer.

The regional council will discuss the matter next week. It could pay a part of the costs, as it did for the mail boat, or look for another company. Neither way would be quick. Until then the ship leaves each evening at nine, with its lights on, and the people of Stenness go down to the pier to look at it.`,
  actors: [
    { id: 'tulloch', name: 'Moira Tulloch', role: 'a deckhand on the Carrow ship' },
    { id: 'isbister', name: 'Graham Isbister', role: 'the company’s managing director' },
    {
      id: 'garrioch',
      name: 'Elspeth Garrioch',
      role: 'who teaches geography at the Stenness high school',
    },
  ],
  dates: [
    { id: 'last-night', words: '31 January 2027', date: '2027-01-31' },
    { id: 'first-ferry', words: '1954', date: '1954' },
    { id: 'bridge', words: '2019', date: '2019' },
  ],
  figures: [
    { id: 'loss', words: '£3.2 million', value: 3_200_000, unit: 'pounds' },
    { id: 'crew', words: '140 people', value: 140, unit: 'people' },
    { id: 'minutes', words: '40 minutes', value: 40, unit: 'minutes' },
    { id: 'passengers', words: '87 passengers', value: 87, unit: 'passengers' },
  ],
  statements: [
    {
      id: 'strangers',
      speaker: 'tulloch',
      verb: 'said',
      claim: 'We learned it like strangers, between two shifts',
      isQuoted: true,
    },
    {
      id: 'empty',
      speaker: 'isbister',
      verb: 'told',
      claim: 'Nobody can run an empty ship every night of the year',
      isQuoted: true,
    },
    {
      id: 'day-ferries',
      speaker: 'isbister',
      verb: 'said',
      claim: 'the day ferries would go on as before',
      isQuoted: false,
    },
    {
      id: 'road',
      speaker: 'garrioch',
      verb: 'said',
      claim: 'A ferry is a road, and you do not close a road because it is quiet',
      isQuoted: true,
    },
  ],
});

/** Short: an invented event in German. */
export const lakeShip = confirmArticle({
  language: 'de',
  day: '2026-11-25',
  text: `Das letzte Dampfschiff auf dem Hallensee fährt nur noch bis zum 30. September 2027. Das hat der Gemeinderat von Ostern am Montag beschlossen. „Niemand wirft dieses Schiff auf den Müll“, versicherte Greta Hollweg, Bürgermeisterin von Ostern. Die Reparatur des Kessels würde 410 Euro je Fahrgast kosten. „Wir hätten das Geld gesammelt“, sagte Arno Pfister, Kapitän des Schiffs, vor 63 Zuhörern. Er fährt seit 1994 auf dem See. „Unsere Kinder kennen den See nur mit diesem Rauch“, schrieb Mirjam Zoller, Lehrerin an der Seeschule, in einem Brief mit 280 Unterschriften.`,
  actors: [
    { id: 'hollweg', name: 'Greta Hollweg', role: 'Bürgermeisterin von Ostern' },
    { id: 'pfister', name: 'Arno Pfister', role: 'Kapitän des Schiffs' },
    { id: 'zoller', name: 'Mirjam Zoller', role: 'Lehrerin an der Seeschule' },
  ],
  dates: [
    { id: 'ende', words: '30. September 2027', date: '2027-09-30' },
    { id: 'beschluss', words: 'am Montag', date: '2026-11-23', isRelative: true },
    { id: 'anfang', words: '1994', date: '1994' },
  ],
  figures: [
    { id: 'kosten', words: '410 Euro', value: 410, unit: 'Euro' },
    { id: 'zuhoerer', words: '63 Zuhörern', value: 63, unit: 'Zuhörern' },
    { id: 'unterschriften', words: '280 Unterschriften', value: 280, unit: 'Unterschriften' },
  ],
  statements: [
    {
      id: 'muell',
      speaker: 'hollweg',
      verb: 'versicherte',
      stance: 'assures',
      claim: 'Niemand wirft dieses Schiff auf den Müll',
      isQuoted: true,
    },
    {
      id: 'geld',
      speaker: 'pfister',
      verb: 'sagte',
      claim: 'Wir hätten das Geld gesammelt',
      isQuoted: true,
    },
    {
      id: 'rauch',
      speaker: 'zoller',
      verb: 'schrieb',
      claim: 'Unsere Kinder kennen den See nur mit diesem Rauch',
      isQuoted: true,
    },
  ],
});

/** The same in Italian. */
export const oldTheatre = confirmArticle({
  language: 'it',
  day: '2026-11-25',
  text: `Il teatro di Montalvo riaprirà il 12 aprile 2027, dopo sei anni di lavori. Lo ha deciso lunedì il consiglio comunale, con 21 voti. «Questa sala torna ai suoi cittadini», ha dichiarato Bruna Salieri, sindaca di Montalvo. I lavori sono costati 3,8 milioni di euro. «Abbiamo salvato ogni sedia di legno», ha detto Tullio Verdi, architetto del progetto, che ha diretto 45 operai. Il teatro fu costruito nel 1884. «La musica qui suona come in una chiesa», ha scritto Elena Marani, violinista della banda, in una lettera firmata da 190 spettatori.`,
  actors: [
    { id: 'salieri', name: 'Bruna Salieri', role: 'sindaca di Montalvo' },
    { id: 'verdi', name: 'Tullio Verdi', role: 'architetto del progetto' },
    { id: 'marani', name: 'Elena Marani', role: 'violinista della banda' },
  ],
  dates: [
    { id: 'apertura', words: '12 aprile 2027', date: '2027-04-12' },
    { id: 'voto', words: 'lunedì', date: '2026-11-23', isRelative: true },
    { id: 'costruzione', words: '1884', date: '1884' },
  ],
  figures: [
    { id: 'voti', words: '21 voti', value: 21, unit: 'voti' },
    { id: 'costo', words: '3,8 milioni di euro', value: 3_800_000, unit: 'euro' },
    { id: 'operai', words: '45 operai', value: 45, unit: 'operai' },
    { id: 'firme', words: '190 spettatori', value: 190, unit: 'spettatori' },
  ],
  statements: [
    {
      id: 'sala',
      speaker: 'salieri',
      verb: 'ha dichiarato',
      claim: 'Questa sala torna ai suoi cittadini',
      isQuoted: true,
    },
    {
      id: 'sedia',
      speaker: 'verdi',
      verb: 'ha detto',
      claim: 'Abbiamo salvato ogni sedia di legno',
      isQuoted: true,
    },
    {
      id: 'musica',
      speaker: 'marani',
      verb: 'ha scritto',
      claim: 'La musica qui suona come in una chiesa',
      isQuoted: true,
    },
  ],
});
