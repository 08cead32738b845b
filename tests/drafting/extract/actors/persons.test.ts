import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../../src/drafting/types.ts';
import { draftAnyArticle } from '../../../../src/tools/draft-any-article.ts';

/** "name (role) = other names" */
function findIn(text: string, language: ArticleLanguage) {
  const { facts } = draftAnyArticle(text, { day: '2026-11-26', language });
  return facts.flatMap((fact) => {
    if (fact.kind !== 'actor' || fact.sort !== 'person') return [];
    const role = fact.role ? ` (${fact.role})` : '';
    const others = fact.otherNames.length > 0 ? ` = ${fact.otherNames.join(', ')}` : '';
    return [`${fact.name}${role}${others}`];
  });
}

const french: Readonly<Record<string, readonly string[]>> = {
  'Le conducteur, identifié comme Paul Vernet (38 ans), dort. Le Cdt Jean Perret veille.': [
    'Paul Vernet (conducteur)',
    'Jean Perret (commandant)',
  ],
  'Paul Vernet, 43 ans, de la rue du Lac, à Lons, dort.': ['Paul Vernet'],
  'Le premier ministre Jean-Marc Vauthier est arrivé hier.': [
    'Jean-Marc Vauthier (premier ministre)',
  ],
  'Hier Anne Morel, présidente du comité, a parlé. Mme Morel est partie.': [
    'Anne Morel (présidente du comité) = Mme Morel',
  ],
  'Dominique de Valmont et Omar Ben Saïd ont gagné.': ['Dominique de Valmont', 'Omar Ben Saïd'],
  'Le ministre de l’Intérieur Paul Vernet a démissionné.': [
    'Paul Vernet (ministre de l’Intérieur)',
  ],
  'Paul Vernet (UMP) a voté contre J.-P. Lambert.': ['Paul Vernet (UMP)', 'J.-P. Lambert'],
  'L’avocate de Paul Vernet a plaidé.': ['Paul Vernet'],
  'Le Conseil d’État et la Banque de France siègent à Aix-en-Provence.': [],
  'Hewlett-Packard (HP) et la Croix-Rouge ont signé aux États-Unis.': [],
  'Les Français attendaient l’Espagnol Iñaki Urruzo. Les Russes aussi.': [
    'Iñaki Urruzo (Espagnol)',
  ],
  'La société TransOcéane et le groupe Avenir Rail ont signé.': [],
  'Le conseiller aux Etats Urs Zgrag (UDC/UR) a voté.': ['Urs Zgrag (conseiller aux Etats)'],
  'Paul Vernet, qui élève des vaches, est venu.': ['Paul Vernet'],
  'L’avocat de l’ancien maire, Me Paul Vernet, a plaidé.': [
    'Paul Vernet (avocat de l’ancien maire)',
  ],
  'Le directeur de l’usine, Karim N’Diaye, a été entendu.': [
    'Karim N’Diaye (directeur de l’usine)',
  ],

  'L’entraîneur de Valmont, l’Italien Fabio Trezzi, est venu.': [
    'Fabio Trezzi (entraîneur de Valmont)',
  ],
  'Le syndic Laurent Pache (PLR) et le maire (divers droite) du village, Jean Perret, ont voté.': [
    'Laurent Pache (syndic)',
    'Jean Perret (maire du village)',
  ],
  'Il a battu le qualifié roumain Radu Munteanu, dit Abdelkrim, un étudiant de 22 ans.': [
    'Radu Munteanu',
    'Abdelkrim (étudiant de 22 ans)',
  ],
  'Le directeur du ministère, le Dr Paul Vernet, et Anne Morel, de passage à Lyon, ont parlé.': [
    'Paul Vernet (directeur du ministère)',
    'Anne Morel',
  ],
  'Le ministre, Rémi Gaudin, était l’invité de la matinale de Radio Une.': [
    'Rémi Gaudin (ministre)',
  ],
  'Les joueurs de Xosé Ferreiro ont gagné, note l’historien Karl Stein, de l’université de Trèves.':
    ['Xosé Ferreiro', 'Karl Stein (historien)'],
  'Le Français Paul Vernet a gagné. Paul Vernet, chimiste, et le roi Jean Perret, au pouvoir depuis la chute du président, dorment.':
    ['Paul Vernet (chimiste)', 'Jean Perret (roi)'],
  'L’ancienne présidente, Odile Vauge, entendue comme témoin, a pleuré.': [
    'Odile Vauge (ancienne présidente)',
  ],
  'Mené sur une frappe de Thibaud Marchal, le club n’a plus gagné. Denis Guyomarc’h a joué.': [
    'Thibaud Marchal',
    'Denis Guyomarc’h',
  ],
  'Laurence Pittet a gagné. Mme Pittet est écologiste.': ['Laurence Pittet = Mme Pittet'],
  'La présidente de la Confédération Simonetta Vidal a parlé.': [
    'Simonetta Vidal (présidente de la Confédération)',
  ],
  'La rue Jean Jaurès, le lycée Marie Curie et l’avenue du Général Leclerc sont fermés.': [],
  'Mardi, l’accusé Paul Vernet et la chanteuse et militante Ama Darko ont parlé.': [
    'Paul Vernet (accusé)',
    'Ama Darko (chanteuse et militante)',
  ],
};

const english: Readonly<Record<string, readonly string[]>> = {
  'Ann Lee, 43, of Mill Lane, Wexcombe, met Paul Hart, of Wessmoor Police.': [
    'Ann Lee',
    'Paul Hart (of Wessmoor Police)',
  ],
  'The driver, identified by police as Santosh Gite (38), fled. The mayor named Ann Lee.': [
    'Santosh Gite (driver)',
    'Ann Lee',
  ],
  'Det. Supt. Ann Lee met the Hon. Mary Dunn. Prosecuting, Helen Hart spoke.': [
    'Ann Lee (Detective Superintendent)',
    'Mary Dunn',
    'Helen Hart (prosecuting)',
  ],
  'Mikey Tobin scored late. Aston Villa scored twice, and Ballyduff Gaels once.': ['Mikey Tobin'],
  'French Prime Minister Paul Vernet met Sir Keith Alder. Sir Keith smiled.': [
    'Paul Vernet (French Prime Minister)',
    'Keith Alder = Sir Keith',
  ],
  'J. K. Rawlins, the author of the book, met Sean O’Brien and Ian McCall.': [
    'J. K. Rawlins (author of the book)',
    'Sean O’Brien',
    'Ian McCall',
  ],
  'Her lawyer, Bashar al-Hakim, and Mr van der Berg spoke on Monday.': [
    'Bashar al-Hakim (lawyer)',
    'van der Berg',
  ],
  'LONDON, May 5 - The Bank of England and Human Rights Watch met in New York.': [],
  'NordRail CEO Jane Roe said HomeFirst Care and the Danish firm Holm Lund were safe.': [
    'Jane Roe (NordRail CEO)',
  ],
  'Local MP Catrin Weir (SNP) and Wexcombe MP Harriet Bell (Lib Dem) spoke.': [
    'Catrin Weir (SNP)',
    'Harriet Bell (Wexcombe MP)',
  ],
  'Siân ap Rhys and T.C. Smith left the University of Santa Rosa.': ['Siân ap Rhys', 'T.C. Smith'],
  'Gov. Ellen Marsh thanked the National Guard in Three Rivers.': ['Ellen Marsh (Governor)'],

  'Pruitt & Sons Towing sued. Moira Tull, whose son Kyle died, wept.': ['Moira Tull', 'Kyle (son)'],
  'Peter Odongo of the charity Blue Basin said so.': ['Peter Odongo (charity Blue Basin)'],
  '“No,” one of the activists, Dmitri Volkov, told the court.': [
    'Dmitri Volkov (one of the activists)',
  ],
  'But council leader Peter Reed met party chairman Ann Lee.': [
    'Peter Reed (council leader)',
    'Ann Lee (chairman)',
  ],
  'The director praised Ann Lee, a Liberal Democrat.': ['Ann Lee'],
  'It was founded by the brothers Tom and Alan Marsh.': ['Alan Marsh'],
  'A spokesman for the Coast Guard, Lt. Cmdr. Victor Haynes, spoke.': [
    'Victor Haynes (spokesman for the Coast Guard)',
  ],
  'Outgoing Prime Minister Paul Vernet met Aviation Minister Ann Lee.': [
    'Paul Vernet (Outgoing Prime Minister)',
    'Ann Lee (Aviation Minister)',
  ],
  'Sarah Pennington KC sued a contractor, Orion Dynamics.': ['Sarah Pennington'],
  'Transport Secretary Ann Lee spoke of transport to Paul Vernet, who became mayor of Orle.': [
    'Ann Lee (Transport Secretary)',
    'Paul Vernet (mayor of Orle)',
  ],
  'In the village of Amber Cove, Bill Crane, 57, waited.': ['Bill Crane'],
  'The town’s attorney, Renee Lindt, spoke.': ['Renee Lindt (town’s attorney)'],
  'A Norwegian foreign ministry spokesman, Erlend Moe, added this.': [
    'Erlend Moe (Norwegian foreign ministry spokesman)',
  ],
  'Cedar Flats Fire Chief Dale N. Hutchings told Radio Cumbre that it burned.': [
    'Dale N. Hutchings (Cedar Flats Fire Chief)',
  ],
  'Boeing Chief Executive Pradeep Narang spoke.': ['Pradeep Narang (Boeing Chief Executive)'],
  'Third-placed Kandeh Yillah, with 7 per cent, lost to Malabar Rovers in Tropical Storm Imelda.': [
    'Kandeh Yillah',
  ],
  'US Secretary of State Margaret Kinsella met Mrs Stannard, of Lower Gatesby, said aides.': [
    'Margaret Kinsella (US Secretary of State)',
    'Stannard (of Lower Gatesby) = Mrs Stannard',
  ],
  'Goal shooter Ann Lee scored. Challenger Peter Reed, of Orle, lost. Later Tom Marsh spoke.': [
    'Ann Lee (Goal shooter)',
    'Peter Reed (Challenger)',
    'Tom Marsh',
  ],
  'Superintendent of Police Ramesh Oduya and Minister for Rural Affairs Tess Hallam left.': [
    'Ramesh Oduya (Superintendent of Police)',
    'Tess Hallam (Minister for Rural Affairs)',
  ],
  'Ann Lee, defending, spoke. Peter Reed, accused ministers of that. PC Bob Harding did not.': [
    'Ann Lee (defending)',
    'Peter Reed',
    'Bob Harding (PC)',
  ],
  'Mother-of-two Kelly Stroud met retired postman Peter Reed and compatriot Ann Lee.': [
    'Kelly Stroud (Mother-of-two)',
    'Peter Reed (postman)',
    'Ann Lee (compatriot)',
  ],
  'U.S. District Judge Peter Reed and Irish singer and activist Ann Lee met.': [
    'Peter Reed (U.S. District Judge)',
    'Ann Lee (Irish singer and activist)',
  ],
};

it.each(Object.entries(french))('the persons of "%s"', (text, persons) => {
  expect(findIn(text, 'fr')).toEqual(persons);
});

it.each(Object.entries(english))('the persons of "%s"', (text, persons) => {
  expect(findIn(text, 'en')).toEqual(persons);
});

it.each([
  ['The train, operated by Ferrovía del Norte, was full. Ferrovía del Norte said so.', []],
  ['The train, operated by Carla del Norte, was full.', ['Carla del Norte']],
  ['Clara Petit of Maison Duval said margins might fall.', ['Clara Petit (Maison Duval)']],
  ['They met the director of the San Telmo hospital.', []],
  ['Swiss rival Alpina Flow, which cut 700 jobs, reports on Monday.', []],
  ['Swiss rival Alpina Flow, who lost, rested.', ['Alpina Flow (Swiss rival)']],
] as const)('a firm or a place is no person in "%s"', (text, persons) => {
  expect(findIn(text, 'en')).toEqual(persons);
});

it('two of one family are told apart by their titles', () => {
  const text = 'Paul Vernet et Anne Vernet sont venus. Mme Vernet a ri. M. Vernet a pleuré.';
  expect(findIn(text, 'fr')).toEqual(['Paul Vernet = M. Vernet', 'Anne Vernet = Mme Vernet']);
});

it.each([
  [
    'Sa présidente, Annaïg Riou, affirme que l’association ira mal.',
    'fr',
    ['Annaïg Riou (présidente)'],
  ],
  [
    'La syndique, Véronique Mottier, estime que les habitants ont payé.',
    'fr',
    ['Véronique Mottier (syndique)'],
  ],
  ['D’après la direction de l’exploitant, Savobus, les bus roulent.', 'fr', []],
  [
    'Alliance leader Milena Dvorsek won. He had called Ms Dvorsek.',
    'en',
    ['Milena Dvorsek (Alliance leader) = Ms Dvorsek'],
  ],
  [
    'A provincial mediator, Gilles Arsenault, was brought in.',
    'en',
    ['Gilles Arsenault (provincial mediator)'],
  ],
] as const)('neither a verb nor a firm is taken for somebody: %s', (text, language, expected) => {
  expect(findIn(text, language)).toEqual(expected);
});
