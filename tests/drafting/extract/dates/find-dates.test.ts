import { expect, it } from 'vitest';
import { type DateAnchors, findDates } from '../../../../src/drafting/extract/dates/find-dates.ts';
import type { ArticleLanguage } from '../../../../src/drafting/types.ts';
import { draftingLanguages } from '../../../../src/tools/drafting-languages.ts';

/** A Thursday. */
const day = '2026-11-26';

const findIn = (sentence: string, language: ArticleLanguage) =>
  findDates(sentence, day, draftingLanguages[language].rules).map(
    ({ start, end, date }) => `${sentence.slice(start, end)} = ${date}`,
  );

const french: Readonly<Record<string, readonly string[]>> = {
  'Le 3 juillet 2012, il est parti.': ['3 juillet 2012 = 2012-07-03'],
  'Le mardi 1er mars 2022 à Paris': ['mardi 1er mars 2022 = 2022-03-01'],
  'Il est né le 5 octobre dernier.': ['5 octobre dernier = 2026-10-05'],
  'Le vote aura lieu le 12 janvier.': ['12 janvier = 2027-01-12'],
  'Il a démissionné mardi.': ['mardi = 2026-11-24'],
  'Il a démissionné mardi dernier.': ['mardi dernier = 2026-11-24'],
  'Ils se réuniront lundi à Genève.': ['lundi = 2026-11-30'],
  'Le canton promet une réponse vendredi.': ['vendredi = 2026-11-27'],
  'Mardi, le maire promet des bus gratuits.': ['Mardi = 2026-11-24'],
  'Ils promettent de nouveaux bus lundi.': ['lundi = 2026-11-30'],
  'La séance de lundi prochain': ['lundi prochain = 2026-11-30'],
  'Hier soir et avant-hier': ['Hier soir = 2026-11-25', 'avant-hier = 2026-11-24'],
  'Aujourd’hui, demain et cet après-midi': [
    'Aujourd’hui = 2026-11-26',
    'demain = 2026-11-27',
    'cet après-midi = 2026-11-26',
  ],
  'Dans la nuit de lundi à mardi, puis à l’automne et à la fin du mois': [
    'la nuit de lundi à mardi = 2026-11-23/2026-11-24',
    'à l’automne = 2026-09/2026-12',
    'à la fin du mois = 2026-11',
  ],
  'Elle attend depuis février.': ['février = 2026-02'],
  'Elle attend depuis le mois de décembre.': ['mois de décembre = 2025-12'],
  'Il est parti au mois d’août.': ['au mois d’août = 2026-08'],
  'Le groupe, détrôné au printemps par un rival, vend moins.': ['au printemps = 2026-03/2026-06'],
  'Il avait fermé en hiver.': ['en hiver = 2025-12/2026-03'],
  'Nous avons écrit en août puis en octobre.': ['août = 2026-08', 'octobre = 2026-10'],
  'Le nom ne sera connu qu’en juin.': ['juin = 2027-06'],
  'Il est moins haut qu’en octobre.': ['octobre = 2026-10'],
  'Elle ira à Brest demain.': ['demain = 2026-11-27'],
  'Il a été blessé le 14 mars et il est mort trois jours plus tard.': [
    '14 mars = 2026-03-14',
    'trois jours plus tard = 2026-03-17',
  ],
  'L’eau devient verte au mois d’août, en été et au printemps.': [],
  'Le groupe « Plouhervé demain » compte huit élus.': [],
  'Il partira en mars.': ['mars = 2027-03'],
  'Il était mort en mars, après cinq heures de lutte.': ['mars = 2026-03'],
  'La CGT a appelé à manifester samedi.': ['samedi = 2026-11-28'],
  'Le Tour des Alpes 2012 partait en retard.': ['2012 = 2012'],
  'Il y a trois jours, il pleuvait.': ['Il y a trois jours = 2026-11-23'],
  'Elle est née il y a 20 ans.': ['il y a 20 ans = 2006'],
  'La semaine dernière, la grève': ['La semaine dernière = 2026-11-16/2026-11-22'],
  'En septembre dernier, à la mi-juin et fin mars 2025': [
    'septembre dernier = 2026-09',
    'mi-juin = 2026-06',
    'fin mars 2025 = 2025-03',
  ],
  "D'ici à 2034, en 2010 et 2011": ['2034 = 2034', '2010 = 2010', '2011 = 2011'],
  'Dans les années 1990, puis les années 80': ['années 1990 = 1990/1999', 'années 80 = 1980/1989'],
  'Du 3 au 5 juin, puis du 30 juin au 2 juillet 2026': [
    'Du 3 au 5 juin = 2026-06-03/2026-06-05',
    'du 30 juin au 2 juillet 2026 = 2026-06-30/2026-07-02',
  ],
  'Au premier semestre 2012 et au troisième trimestre': [
    'premier semestre 2012 = 2012-01/2012-06',
    'troisième trimestre = 2026-07/2026-09',
  ],
  'Le printemps dernier et l’hiver 2024': [
    'printemps dernier = 2026-03/2026-06',
    'hiver 2024 = 2024-12/2025-03',
  ],
  'Entre 2010 et 2012, il vivait au XIXe siècle.': [
    'Entre 2010 et 2012 = 2010/2012',
    'XIXe siècle = 1801/1900',
  ],
  'Le 29.11.2026 et le 03/02/2027': ['29.11.2026 = 2026-11-29', '03/02/2027 = 2027-02-03'],
  '2000 citoyens, 1 600 emplois et 2 012 voix': [],
  'Le 31 février n’existe pas.': ['février = 2027-02'],
  'Il ne vient pas le dimanche.': [],
  'La visite médicale mercredi, ce week-end': [
    'mercredi = 2026-11-25',
    'ce week-end = 2026-11-28/2026-11-29',
  ],
  'Il a plu depuis le début du mois de mai, dans les années quatre-vingt-dix.': [
    'mai = 2026-05',
    'années quatre-vingt-dix = 1990/1999',
  ],
  'Sans ce plan, il n’y aura plus de bac à Pâques, et le quai fermera avant l’été.': [
    'Pâques = 2027-03-28',
    'l’été = 2027-06/2027-09',
  ],
  'Ils ont reconduit la grève jusqu’à lundi. En 2014, ils gagnaient, et l’année suivante aussi.': [
    'lundi = 2026-11-30',
    '2014 = 2014',
    'l’année suivante = 2015',
  ],
  'On m’a répondu la veille de Noël.': ['la veille de Noël = 2025-12-24'],
  'Une loi suivra avant la fin du printemps.': ['du printemps = 2027-03/2027-06'],
  'Le 14-Juillet, avant Noël, depuis Pâques, au marché de Noël': [
    '14-Juillet = 2026-07-14',
    'Noël = 2026-12-25',
    'Pâques = 2026-04-05',
  ],
  'Le 3 au soir, il est mort ; le lundi 23, à midi, on votait.': [
    '3 = 2026-11-03',
    'lundi 23 = 2026-11-23',
  ],
  'Arrêté le 12 mars, il a été libéré le lendemain.': [
    '12 mars = 2026-03-12',
    'le lendemain = 2026-03-13',
  ],
  'La ligne ouvrira en 2028, a annoncé jeudi la ministre.': ['2028 = 2028', 'jeudi = 2026-11-26'],
  'La loi sur le travail du dimanche, du lundi au vendredi': [],
  'Le 5 novembre dernier, puis le 15 dernier, et le 3 prochain': [
    '5 novembre dernier = 2026-11-05',
    '15 dernier = 2026-11-15',
    '3 prochain = 2026-12-03',
  ],
  'En 2011, 29 personnes étaient mortes, contre 27 un an plus tôt.': [
    '2011 = 2011',
    'un an plus tôt = 2010',
  ],
  'Né en 1991, il gagne dix-huit ans plus tard.': ['1991 = 1991', 'dix-huit ans plus tard = 2009'],
  'Saisi dans la nuit du 13 au 14 novembre, a annoncé hier le parquet, il est pris le lendemain.': [
    'du 13 au 14 novembre = 2026-11-13/2026-11-14',
    'hier = 2026-11-25',
    'le lendemain = 2026-11-14',
  ],
  'Le prochain match, le 3 à Cardiff : « Il jouait ici en 96. »': ['3 = 2026-12-03', '96 = 1996'],
  '« 2009 n’a rien appris » : une tombe du IVe siècle avant notre ère': ['2009 = 2009'],
  'On défile depuis lundi ; la veille, l’un a démissionné mardi, l’autre l’un jeudi.': [
    'lundi = 2026-11-23',
    'la veille = 2026-11-25',
    'mardi = 2026-11-24',
    'jeudi = 2026-11-26',
  ],
  'Il jouera samedi. Les fans ont défilé la veille.': [
    'samedi = 2026-11-28',
    'la veille = 2026-11-25',
  ],
  'Les orages sont attendus dans la nuit de lundi à mardi. Cet été-là, il pleuvait.': [
    'la nuit de lundi à mardi = 2026-11-30/2026-12-01',
  ],
  'Le club a obtenu le prêt, jusqu’au 30 mai, du joueur.': ['30 mai = 2027-05-30'],
  'Lundi, place au contre-la-montre.': ['Lundi = 2026-11-30'],
  'Parti en 1947, il chante quatre ans plus tard, sept jours sur sept.': [
    '1947 = 1947',
    'quatre ans plus tard = 1951',
  ],
  'En janvier 2009, dans la nuit du 17 au 18, un record pour un mois de mars': [
    'janvier 2009 = 2009-01',
    'nuit du 17 au 18 = 2009-01-17/2009-01-18',
  ],
  'Le crédit voté en avril, et la course du samedi 6 juin': [
    'avril = 2026-04',
    'samedi 6 juin = 2026-06-06',
  ],
  'Un deuil de trois jours à compter de ce lundi, dans les années soixante-dix': [
    'ce lundi = 2026-11-30',
    'années soixante-dix = 1970/1979',
  ],
  'Le vote du 8 oct 2026, cette année, sept fois': [
    '8 oct 2026 = 2026-10-08',
    'cette année = 2026',
  ],
  'Des délégués avaient signalé des infiltrations dès février.': ['février = 2026-02'],
  'Le tableau sera exposé dès cet automne, avant l’été.': [
    'cet automne = 2027-09/2027-12',
    'l’été = 2027-06/2027-09',
  ],
};

const english: Readonly<Record<string, readonly string[]>> = {
  'On July 2, 2012, she resigned.': ['July 2, 2012 = 2012-07-02'],
  'It opened on 2 July 2012.': ['2 July 2012 = 2012-07-02'],
  'The vote is set for 12 January.': ['12 January = 2027-01-12'],
  'They get 4% from December 1 and 3.5% a year later.': [
    'December 1 = 2026-12-01',
    'a year later = 2027',
  ],
  'He resigned on Tuesday.': ['on Tuesday = 2026-11-24'],
  'They will meet on Monday.': ['on Monday = 2026-11-30'],
  'Last Friday and next Monday': ['Last Friday = 2026-11-20', 'next Monday = 2026-11-30'],
  'Yesterday, today and tomorrow': [
    'Yesterday = 2026-11-25',
    'today = 2026-11-26',
    'tomorrow = 2026-11-27',
  ],
  'Three days ago it rained; a year ago it snowed.': [
    'Three days ago = 2026-11-23',
    'a year ago = 2025',
  ],
  'Last week, last month and last year': [
    'Last week = 2026-11-16/2026-11-22',
    'last month = 2026-10',
    'last year = 2025',
  ],
  'In September and in mid-June': ['September = 2026-09', 'mid-June = 2026-06'],
  'The 1990s were long, the early 2000s short.': [
    'The 1990s = 1990/1999',
    'the early 2000s = 2000/2009',
  ],
  'Between 3 and 5 June; from 30 June to 2 July 2026': [
    'Between 3 and 5 June = 2026-06-03/2026-06-05',
    'from 30 June to 2 July 2026 = 2026-06-30/2026-07-02',
  ],
  'June 3-5, 2026': ['June 3-5, 2026 = 2026-06-03/2026-06-05'],
  'Since 2010 and by 2034': ['2010 = 2010', '2034 = 2034'],
  'Mrs May may march.': [],
  '2000 people and 1,200 jobs': [],
  'In the summer of 2024 and this winter': [
    'summer of 2024 = 2024-06/2024-09',
    'this winter = 2026-12/2027-03',
  ],
  'Heard nothing until the siren on Friday': ['on Friday = 2026-11-20'],
  'Since Christmas, by New Year’s Eve, after Thanksgiving, at the Christmas market': [
    'Christmas = 2025-12-25',
    'New Year’s Eve = 2026-12-31',
    'Thanksgiving = 2026-11-26',
  ],
  'The clinic closed on Good Friday and reopened the next day.': [
    'Good Friday = 2026-04-03',
    'the next day = 2026-04-04',
  ],
  'The ministry, which will decide next week, said on Thursday': [
    'next week = 2026-11-30/2026-12-06',
    'on Thursday = 2026-11-26',
  ],
  'Rain is forecast from Friday to Sunday.': ['from Friday to Sunday = 2026-11-27/2026-11-29'],
  'Classes run Monday to Thursday.': [],
  'It opens every Sunday, under a Sunday trading law.': [],
  'Hurricane Olga killed 29 people overnight. It was the worst of the last financial year.': [
    'overnight = 2026-11-25/2026-11-26',
    'last financial year = 2025',
  ],
  'She declared three days of mourning from Friday and flew home overnight on Tuesday.': [
    'Friday = 2026-11-27',
    'overnight on Tuesday = 2026-11-24',
  ],
  'Talks resume on Tuesday.': ['on Tuesday = 2026-12-01'],
  'Schools that closed last year stay closed until Monday.': [
    'last year = 2025',
    'Monday = 2026-11-30',
  ],
  'It flew in 2014 and fell the following year, by the mid-2030s it could fly again on Friday.': [
    '2014 = 2014',
    'the following year = 2015',
    'the mid-2030s = 2030/2039',
    'on Friday = 2026-11-27',
  ],
  'They earn more than in January, said the over-60s.': ['January = 2026-01'],
  'A fortnight ago, two decades ago, this year': [
    'A fortnight ago = 2026-11-12',
    'two decades ago = 2006',
    'this year = 2026',
  ],
  'It was built over the weekend.': ['over the weekend = 2026-11-21/2026-11-22'],
  'The wood is of between 1450 and 1380 BC.': [],
  'In September of 1999, and on 15 August last year': [
    'September of 1999 = 1999-09',
    '15 August last year = 2025-08-15',
  ],
  'The House could meet in the week of Dec. 7.': ['week of Dec. 7 = 2026-12-07/2026-12-13'],
  "Votes from Sunday's first round were counted.": ['Sunday = 2026-11-22'],
  'They travel to Goa on Monday, looking forward to a final on Saturday.': [
    'on Monday = 2026-11-30',
    'on Saturday = 2026-11-28',
  ],
  'It fell in the third quarter and rose in fourth-quarter figures.': [
    'third quarter = 2026-07/2026-09',
    'fourth-quarter = 2026-10/2026-12',
  ],
  'It lost money in June, a 2017 survey says.': ['June = 2026-06', '2017 = 2017'],
  'It shows a 1611 survey of the estuary.': ['1611 = 1611'],
  'It rose 3.2 percent in June from 2.9 percent the previous month.': [
    'June = 2026-06',
    'the previous month = 2026-05',
  ],
  'He resigned on Tuesday, a day earlier.': [
    'on Tuesday = 2026-11-24',
    'a day earlier = 2026-11-23',
  ],
  "A man in his late 60s marched in the '60s, in the new year.": ["the '60s = 1960/1969"],
  'On Tuesday last week, then on Monday next week': [
    'On Tuesday last week = 2026-11-17',
    'on Monday next week = 2026-11-30',
  ],
  'It struck at 1830 on Friday, 2015 GMT.': ['on Friday = 2026-11-20'],
  'It may snow in April and May.': ['April = 2027-04', 'May = 2027-05'],
  'He will be offered a job from January.': ['January = 2027-01'],
  'He denied that his son intended to run in May.': ['May = 2027-05'],
  'On the intervening night of Monday and Tuesday': [
    'night of Monday and Tuesday = 2026-11-23/2026-11-24',
  ],
  'They struck on Monday this week over a 2006/07 deficit.': [
    'on Monday this week = 2026-11-23',
    '2006/07 = 2006/2007',
  ],
};

const german: Readonly<Record<string, readonly string[]>> = {
  'Das Spital wurde 1932 eröffnet und beriet 2000 Menschen.': ['1932 = 1932'],
  'Der Kanton wird sparen, teilte das Amt am Donnerstag mit.': ['Donnerstag = 2026-11-26'],
  'Ende Jahr, seit einer Umfrage vom Juni, in der Nacht auf Mittwoch': [
    'Ende Jahr = 2026',
    'Juni = 2026-06',
    'Nacht auf Mittwoch = 2026-11-24/2026-11-25',
  ],
  'Bis Weihnachten will man bauen, im Herbst vom 30. Juni bis 2. Juli.': [
    'Weihnachten = 2026-12-25',
    'Herbst = 2027-09/2027-12',
    'vom 30. Juni bis 2. Juli = 2026-06-30/2026-07-02',
  ],
};

const italian: Readonly<Record<string, readonly string[]>> = {
  'La settimana scorsa e lunedì 23, prima di Natale': [
    'La settimana scorsa = 2026-11-16/2026-11-22',
    'lunedì 23 = 2026-11-23',
    'Natale = 2026-12-25',
  ],
  'Negli anni Ottanta, quest’anno, tra marzo e maggio': [
    'anni Ottanta = 1980/1989',
    'quest’anno = 2026',
    'tra marzo e maggio = 2026-03/2026-05',
  ],
};

it.each(Object.entries(german))('the dates of "%s"', (sentence, dates) => {
  expect(findIn(sentence, 'de')).toEqual(dates);
});

it.each(Object.entries(italian))('the dates of "%s"', (sentence, dates) => {
  expect(findIn(sentence, 'it')).toEqual(dates);
});

it('counts days after a day of the sentence before, never after the day of an announcement', () => {
  const countAfter = (anchors: DateAnchors) =>
    findDates('He died three days later.', day, draftingLanguages.en.rules, anchors).map(
      ({ date }) => date,
    );
  expect(countAfter({ day: '2025-09-14', date: '2025-09-14' })).toEqual(['2025-09-17']);
  expect(countAfter({ day, date: '2026-11-23' })).toEqual([]);
  expect(countAfter({ day, date: '1897' })).toEqual([]);
  expect(countAfter({ day, date: day })).toEqual([]);
});

it.each(Object.entries(french))('the dates of "%s"', (sentence, dates) => {
  expect(findIn(sentence, 'fr')).toEqual(dates);
});

it.each(Object.entries(english))('the dates of "%s"', (sentence, dates) => {
  expect(findIn(sentence, 'en')).toEqual(dates);
});
