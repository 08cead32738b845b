import { splitSentences } from '../../src/drafting/extract/sentences.ts';
import type { ConfirmedArticle } from '../../src/drafting/items/drafted-item.ts';
import type {
  ArticleLanguage,
  DraftedFact,
  DraftedStatement,
  Span,
} from '../../src/drafting/types.ts';
import { draftingLanguages } from '../../src/tools/drafting-languages.ts';

/** By id. */
type ById<Fact extends readonly unknown[]> = Readonly<Record<string, Fact>>;

interface ConfirmedFacts {
  language: ArticleLanguage;
  day: string;
  text: string;
  actors: ById<[name: string, role: string]>;
  dates: ById<[words: string, date: string, isRelative?: boolean]>;
  figures: ById<[words: string, value: number, unit: string]>;
  statements: ById<
    [speaker: string, verb: string, claim: string, stance?: DraftedStatement['stance']]
  >;
}

/** The facts as an author would have confirmed them, each found in the text by its words. */
function confirmArticle({
  language,
  day,
  text,
  actors,
  dates,
  figures,
  statements,
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
  const listFacts = <Fact extends readonly unknown[]>(
    facts: ById<Fact>,
    createFact: (...fact: Fact) => Omit<DraftedFact, 'id'>,
  ) => Object.entries(facts).map(([id, fact]) => ({ id, ...createFact(...fact) }) as DraftedFact);
  const facts = [
    ...listFacts(actors, (name, role) => ({
      ...{ kind: 'actor', sort: 'person', name, role, otherNames: [], span: find(name) },
      mentions: findAll(name.split(' ').at(-1) ?? name),
    })),
    ...listFacts(dates, (words, date, isRelative = false) => ({
      ...{ kind: 'date', words, date, isRelative, span: find(words) },
    })),
    ...listFacts(figures, (words, value, unit) => ({
      ...{ kind: 'figure', words, value, unit, isSpelledOut: false, span: find(words) },
    })),
    ...listFacts(statements, (speaker, verb, claim, stance = 'explains') => ({
      ...{ kind: 'statement', speaker, speakerWords: '', verb, stance, claim, span: find(claim) },
      isQuoted: /[«“„]\s?$/.test(text.slice(0, text.indexOf(claim))),
    })),
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
  actors: {
    marchetti: ['Hélène Marchetti', 'maire de Brévannes'],
    roque: ['Bastien Roque', 'président de l’association des marchands'],
    delcourt: ['Inès Delcourt', 'historienne de l’architecture'],
  },
  dates: {
    fermeture: ['15 mars 2027', '2027-03-15'],
    vote: ['lundi soir', '2026-11-23', true],
    construction: ['1898', '1898'],
  },
  figures: {
    voix: ['19 voix', 19, 'voix'],
    cout: ['6,4 millions d’euros', 6_400_000, 'euros'],
    membres: ['62 membres', 62, 'membres'],
    signatures: ['2 300 signatures', 2300, 'signatures'],
  },
  statements: {
    place: [
      'marchetti',
      'a assuré',
      'Personne ne perdra sa place dans le nouveau bâtiment',
      'assures',
    ],
    saison: [
      'roque',
      'a déclaré',
      'On nous demande de fermer à la veille de l’été, notre meilleure saison',
    ],
    charpente: [
      'delcourt',
      'a rappelé',
      'la charpente de la halle est la dernière de ce type dans la vallée',
    ],
    faute: [
      'delcourt',
      'a ajouté',
      'Démolir serait une faute que nos enfants ne nous pardonneraient pas',
    ],
  },
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
  actors: {
    tulloch: ['Moira Tulloch', 'a deckhand on the Carrow ship'],
    isbister: ['Graham Isbister', 'the company’s managing director'],
    garrioch: ['Elspeth Garrioch', 'who teaches geography at the Stenness high school'],
  },
  dates: {
    'last-night': ['31 January 2027', '2027-01-31'],
    'first-ferry': ['1954', '1954'],
    bridge: ['2019', '2019'],
  },
  figures: {
    loss: ['£3.2 million', 3_200_000, 'pounds'],
    crew: ['140 people', 140, 'people'],
    minutes: ['40 minutes', 40, 'minutes'],
    passengers: ['87 passengers', 87, 'passengers'],
  },
  statements: {
    strangers: ['tulloch', 'said', 'We learned it like strangers, between two shifts'],
    empty: ['isbister', 'told', 'Nobody can run an empty ship every night of the year'],
    'day-ferries': ['isbister', 'said', 'the day ferries would go on as before'],
    road: [
      'garrioch',
      'said',
      'A ferry is a road, and you do not close a road because it is quiet',
    ],
  },
});

/** Short: an invented event in German. */
export const lakeShip = confirmArticle({
  language: 'de',
  day: '2026-11-25',
  text: `Das letzte Dampfschiff auf dem Hallensee fährt nur noch bis zum 30. September 2027. Das hat der Gemeinderat von Ostern am Montag beschlossen. „Niemand wirft dieses Schiff auf den Müll“, versicherte Greta Hollweg, Bürgermeisterin von Ostern. Die Reparatur des Kessels würde 410 Euro je Fahrgast kosten. „Wir hätten das Geld gesammelt“, sagte Arno Pfister, Kapitän des Schiffs, vor 63 Zuhörern. Er fährt seit 1994 auf dem See. „Unsere Kinder kennen den See nur mit diesem Rauch“, schrieb Mirjam Zoller, Lehrerin an der Seeschule, in einem Brief mit 280 Unterschriften.`,
  actors: {
    hollweg: ['Greta Hollweg', 'Bürgermeisterin von Ostern'],
    pfister: ['Arno Pfister', 'Kapitän des Schiffs'],
    zoller: ['Mirjam Zoller', 'Lehrerin an der Seeschule'],
  },
  dates: {
    ende: ['30. September 2027', '2027-09-30'],
    beschluss: ['am Montag', '2026-11-23', true],
    anfang: ['1994', '1994'],
  },
  figures: {
    kosten: ['410 Euro', 410, 'Euro'],
    zuhoerer: ['63 Zuhörern', 63, 'Zuhörern'],
    unterschriften: ['280 Unterschriften', 280, 'Unterschriften'],
  },
  statements: {
    muell: ['hollweg', 'versicherte', 'Niemand wirft dieses Schiff auf den Müll', 'assures'],
    geld: ['pfister', 'sagte', 'Wir hätten das Geld gesammelt'],
    rauch: ['zoller', 'schrieb', 'Unsere Kinder kennen den See nur mit diesem Rauch'],
  },
});

/** The same in Italian. */
export const oldTheatre = confirmArticle({
  language: 'it',
  day: '2026-11-25',
  text: `Il teatro di Montalvo riaprirà il 12 aprile 2027, dopo sei anni di lavori. Lo ha deciso lunedì il consiglio comunale, con 21 voti. «Questa sala torna ai suoi cittadini», ha dichiarato Bruna Salieri, sindaca di Montalvo. I lavori sono costati 3,8 milioni di euro. «Abbiamo salvato ogni sedia di legno», ha detto Tullio Verdi, architetto del progetto, che ha diretto 45 operai. Il teatro fu costruito nel 1884. «La musica qui suona come in una chiesa», ha scritto Elena Marani, violinista della banda, in una lettera firmata da 190 spettatori.`,
  actors: {
    salieri: ['Bruna Salieri', 'sindaca di Montalvo'],
    verdi: ['Tullio Verdi', 'architetto del progetto'],
    marani: ['Elena Marani', 'violinista della banda'],
  },
  dates: {
    apertura: ['12 aprile 2027', '2027-04-12'],
    voto: ['lunedì', '2026-11-23', true],
    costruzione: ['1884', '1884'],
  },
  figures: {
    voti: ['21 voti', 21, 'voti'],
    costo: ['3,8 milioni di euro', 3_800_000, 'euro'],
    operai: ['45 operai', 45, 'operai'],
    firme: ['190 spettatori', 190, 'spettatori'],
  },
  statements: {
    sala: ['salieri', 'ha dichiarato', 'Questa sala torna ai suoi cittadini'],
    sedia: ['verdi', 'ha detto', 'Abbiamo salvato ogni sedia di legno'],
    musica: ['marani', 'ha scritto', 'La musica qui suona come in una chiesa'],
  },
});
