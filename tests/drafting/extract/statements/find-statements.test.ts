import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../../src/drafting/types.ts';
import { draftAnyArticle } from '../../../../src/tools/draft-any-article.ts';

/** "name: claim", and the stance where it is asked for. */
function findIn(text: string, language: ArticleLanguage) {
  const { facts } = draftAnyArticle(text, { day: '2026-11-26', language });
  const nameOf = (id: string | undefined) =>
    facts.find((fact) => fact.id === id && fact.kind === 'actor');
  return facts.flatMap((fact) => {
    if (fact.kind !== 'statement') return [];
    const actor = nameOf(fact.speaker);
    return [`${actor?.kind === 'actor' ? actor.name : '?'}: ${fact.claim}`];
  });
}

const french: Readonly<Record<string, readonly string[]>> = {
  'Selon le préfet, Luc Morin, seuls 214 enfants sont nés en avril, contre 905 en mars.': [
    'Luc Morin: seuls 214 enfants sont nés en avril, contre 905 en mars',
  ],
  'D’après Paul Vernet, la digue a cédé, puis le pont.': [
    'Paul Vernet: la digue a cédé, puis le pont',
  ],
  'Selon Luc Morin, préfet du Var, les réserves ont baissé, et les dettes montent.': [
    'Luc Morin: les réserves ont baissé, et les dettes montent',
  ],
  'Selon un rapport de la trésorière, Anne Morel, les réserves ont baissé de moitié.': [
    'Anne Morel: les réserves ont baissé de moitié',
  ],
  'Selon un rapport de la trésorière, Paul Vernet savait tout de cette affaire.': [
    'un rapport de la trésorière: Paul Vernet savait tout de cette affaire',
  ],
  'Le club, pour lequel Paul Vernet a marqué 40 buts, a indiqué qu’il serait absent.': [
    'Le club: il serait absent',
  ],
  'Paul Vernet a gagné. Le coureur de 36 ans a confirmé qu’il arrêterait sa carrière.': [
    'Paul Vernet: il arrêterait sa carrière',
  ],
  'Paul Vernet, ministre du Travail, a déclaré que la loi serait revue.': [
    'Paul Vernet: la loi serait revue',
  ],
  '« Rien ne presse », a dit le chef de la protection civile, Paul Vernet.': [
    'Paul Vernet: Rien ne presse',
  ],
  '« Rien ne presse », a dit le porte-parole des pompiers, le capitaine Paul Vernet.': [
    'Paul Vernet: Rien ne presse',
  ],
  '« Rien ne presse », dit la présidente de leur syndicat, Anne Morel.': [
    'Anne Morel: Rien ne presse',
  ],
  'La maire Anne Morel nuance pourtant : les travaux coûteront cher.': [
    'Anne Morel: les travaux coûteront cher',
  ],
  '« Rien ne presse », a dit Paul Vernet. « Tout dort », résume la cantonnière, Anne Morel.': [
    'Paul Vernet: Rien ne presse',
    'Anne Morel: Tout dort',
  ],
  'Le jeune Paul Vernet, tombé à Florac, souffre du bras, a indiqué le médecin de la course.': [
    'le médecin de la course: Le jeune Paul Vernet, tombé à Florac, souffre du bras',
  ],
  'Paul Vernet, le médecin de la course, dort. La route était mouillée, a indiqué le médecin.': [
    'Paul Vernet: La route était mouillée',
  ],
  '« Rien ne presse », a dit le directeur national de santé publique, le Dr Paul Vernet.': [
    'Paul Vernet: Rien ne presse',
  ],
  '« Rien ne presse », a dit la cheffe de la mission, la Mozambicaine Anne Morel.': [
    'Anne Morel: Rien ne presse',
  ],
  'Pour la première fois, la ville sera fermée aux voitures.': [],
  'La droite se tait : pour le député Paul Vernet, « on le savait depuis samedi ».': [
    'Paul Vernet: on le savait depuis samedi',
  ],
  'Pour son ami de toujours, le chanteur Paul Vernet, « il n’a jamais triché ».': [
    'Paul Vernet: il n’a jamais triché',
  ],
  'Paul Vernet affirme avoir alerté la ville, ce que dément la préfète Anne Morel.': [
    'Paul Vernet: avoir alerté la ville, ce que dément la préfète Anne Morel',
  ],
  'Trois ponts sont fermés, a indiqué la mairie, qui promet un retour « d’ici jeudi soir ».': [
    'la mairie: Trois ponts sont fermés',
    'la mairie: un retour « d’ici jeudi soir »',
  ],
  'La direction, qui tablait sur 3 %, vise désormais « entre quatre et cinq pour cent ».': [
    'La direction: entre quatre et cinq pour cent',
  ],
  'Rail du Nord, le gestionnaire des voies, assure que le passage est sûr.': [
    'Rail du Nord: le passage est sûr',
  ],
  'Le Belge Paul Vernet a gagné. « Une journée tranquille », a réagi le leader.': [
    'Paul Vernet: Une journée tranquille',
  ],
  'Le Suisse Paul Vernet a perdu. « Ça va me hanter », a soupiré le Lyonnais.': [
    'Paul Vernet: Ça va me hanter',
  ],
  'Paul Vernet s’en va. « C’est l’heure », a lancé l’ancien premier ministre.': [
    'Paul Vernet: C’est l’heure',
  ],
  'Un prix va à Paul Vernet, un autre à Jean Perret. Ce dernier a plaisanté : « Je dormais. »': [
    'Jean Perret: Je dormais.',
  ],
  '« Il a dévié », a accusé le directeur sportif de Paul Vernet, Jean Perret.': [
    'Jean Perret: Il a dévié',
  ],
  'La maire Anne Morel a loué le courage de tous et annoncé la création d’un fonds.': [
    'Anne Morel: la création d’un fonds',
  ],
  'L’un des copropriétaires, qui se tait, affirme que le syndic « promettait des travaux ».': [
    'L’un des copropriétaires: le syndic « promettait des travaux »',
  ],
  'L’Office de la santé a, elle, rappelé qu’il avait fallu huit ans au pays.': [
    'L’Office de la santé: il avait fallu huit ans au pays',
  ],
  'La marche a réuni 5 000 personnes (selon la police) et selon nos informations, un feu a pris.':
    [],
  'Le laboratoire Servane se dit « surpris ». Il souligne que le produit reste autorisé.': [
    'Le laboratoire Servane: surpris',
    'Le laboratoire Servane: le produit reste autorisé',
  ],
  'Pour leur chef, l’ex-ministre togolais Paul Vernet, « le vote n’est pas entaché ».': [
    'Paul Vernet: le vote n’est pas entaché',
  ],
  'Près de 1 500 paysans selon la police, 3 000 selon les syndicats, ont défilé.': [],
  'Son maire (sans étiquette), Paul Vernet, a chiffré l’investissement à 2,4 M€.': [
    'Paul Vernet: l’investissement à 2,4 M€',
  ],
  '« Trois ans de perdus », résume son rédacteur en chef, Paul Vernet.': [
    'Paul Vernet: Trois ans de perdus',
  ],
  'Le tribunal a condamné Paul Vernet à vingt-deux ans de réclusion pour ces crimes.': [],
  'Paul Vernet a été reconnu coupable d’avoir ordonné le siège de la ville.': [],
  'Le gouvernement s’est refusé à tout commentaire hier.': [],
  'L’opérateur Télévia a reconnu lundi soir avoir été attaqué.': [
    'L’opérateur Télévia: avoir été attaqué',
  ],
  'Selon le prévisionniste Paul Vernet, le répit viendra par l’ouest.': [
    'Paul Vernet: le répit viendra par l’ouest',
  ],
  'Le roi Jean Perret a parlé. « L’armée veille », a affirmé le chef du Conseil, 76 ans, à tous.': [
    'Jean Perret: L’armée veille',
  ],
  'Les citoyens ont refusé dimanche par 54,8% des voix le crédit.': [],
  'Selon Anne Morel, le chantier ouvrira en mai.': ['Anne Morel: le chantier ouvrira en mai'],
  'Le chantier ouvrira en mai, selon le gouvernement.': [
    'le gouvernement: Le chantier ouvrira en mai',
  ],
  "D'après la police, trois voitures ont brûlé.": ['la police: trois voitures ont brûlé'],
  '« Nous irons jusqu’au bout », a affirmé Paul Vernet.': ['Paul Vernet: Nous irons jusqu’au bout'],
  'Paul Vernet est venu. « Nous irons loin », a-t-il ajouté.': ['Paul Vernet: Nous irons loin'],
  'La ministre Anne Morel est venue avec Paul Vernet. « Rien ne presse », a-t-elle répondu.': [
    'Anne Morel: Rien ne presse',
  ],
  '« Tout est prêt. Nous attendons la pluie. Elle viendra », espère Anne Morel.': [
    'Anne Morel: Tout est prêt. Nous attendons la pluie. Elle viendra',
  ],
  '« Tout est prêt, a promis Anne Morel. Nous attendons la pluie. »': [
    'Anne Morel: Tout est prêt Nous attendons la pluie.',
  ],
  'Anne Morel a promis que la ville « ferait tout pour eux ».': [
    'Anne Morel: la ville « ferait tout pour eux »',
  ],
  'Anne Morel dit espérer un accord. Selon elle, tout est prêt.': [
    'Anne Morel: espérer un accord',
    'Anne Morel: tout est prêt',
  ],
  'Son avocat, Paul Vernet, dénonce une erreur de la justice.': [
    'Paul Vernet: une erreur de la justice',
  ],
  'Le maire Paul Vernet a rencontré les syndicats et a indiqué que rien ne changerait.': [
    'Paul Vernet: rien ne changerait',
  ],
  'La CGT, qui représente les ouvriers, exige une hausse des salaires.': [
    'La CGT: une hausse des salaires',
  ],
  'Paul Vernet a reconnu que la ville savait, mais a nié toute négligence.': [
    'Paul Vernet: la ville savait',
    'Paul Vernet: toute négligence',
  ],
  'VALMONT (AFP) - Deux ponts sont fermés, a-t-on appris auprès de la gendarmerie.': [
    'la gendarmerie: Deux ponts sont fermés',
  ],
  'Trois ponts sont fermés, indique-t-on de source policière.': [
    'source policière: Trois ponts sont fermés',
  ],
  'Selon un bilan provisoire du ministère, trois ponts sont fermés.': [
    'un bilan provisoire du ministère: trois ponts sont fermés',
  ],
  'Selon le climatologue Paul Vernet (CNRS) une telle crue est rare.': [
    'Paul Vernet: une telle crue est rare',
  ],
  'Anne Morel a fait part de sa « profonde tristesse ».': ['Anne Morel: profonde tristesse'],
  'Le conseil a rejeté le projet par 21 voix contre 18.': [],
  'Anne Morel n’a pas précisé que la loi changerait.': [],
  'Cette annonce a surpris Anne Morel.': [],

  'Léa Roy est élue. « Quelle joie ! », a lancé la gagnante devant quelque 300 partisans.': [
    'Léa Roy: Quelle joie !',
  ],
  '« C’est rare », rappelle le planétologue Paul Vernet.': ['Paul Vernet: C’est rare'],
  '« On y est ! », s’est exclamée la directrice de vol, l’Irlandaise Aoife Byrne.': [
    'Aoife Byrne: On y est !',
  ],
  'La société a annoncé jeudi le rappel de ses fromages.': [
    'La société: jeudi le rappel de ses fromages',
  ],
  'Le parti a pour sa part annoncé qu’il voterait non.': ['Le parti: il voterait non'],
  'Paul Vernet s’est toutefois dit inquiet pour le budget.': [
    'Paul Vernet: inquiet pour le budget',
  ],
  'Paul Vernet s’est engagé lundi pour cinq saisons avec le club.': [],
  'EDF a annoncé que la centrale rouvrirait.': ['EDF: la centrale rouvrirait'],
  '« C’est une bagarre », a précisé à l’AFP le maire (DVG) Paul Vernet.': [
    'Paul Vernet: C’est une bagarre',
  ],
  '« Rien ne presse », a relevé devant la presse la ministre Anne Morel.': [
    'Anne Morel: Rien ne presse',
  ],
  '« Je suis le dernier garant de la sécurité », n’a cessé de clamer l’élu, Paul Vernet.': [
    'Paul Vernet: Je suis le dernier garant de la sécurité',
  ],
  'D’après une source policière, qui a vu la rixe, un homme est mort.': [
    'une source policière: un homme est mort',
  ],
  'On travaille, mais « l’usine sera bloquée demain matin, »explique Paul Vernet.': [
    'Paul Vernet: l’usine sera bloquée demain matin',
  ],
  'Paul Vernet a regretté, lui, l’absence de toute étude.': [
    'Paul Vernet: l’absence de toute étude',
  ],
  'Le syndicat juge la mesure trop inapplicable.': ['Le syndicat: la mesure trop inapplicable'],
  'La ville chiffre à 38 millions le coût. La fédération plaide pour un délai de deux ans.': [
    'La ville: à 38 millions le coût',
    'La fédération: pour un délai de deux ans',
  ],
  'La gendarmerie indique que la route est fermée. La police rappelle que tout est fermé.': [
    'La gendarmerie: la route est fermée',
    'La police: tout est fermé',
  ],
  'Paul Vernet est jugé à Liège. Mardi, l’accusé a dit : « Je ne voulais pas le tuer. »': [
    'Paul Vernet: Je ne voulais pas le tuer.',
  ],
  'Anne Morel a appelé la population à se laver les mains. L’avocat de Paul Vernet a dit que rien ne presse.':
    ['Anne Morel: la population à se laver les mains', 'L’avocat de Paul Vernet: rien ne presse'],
  'Les onze jurés ont estimé que l’accusé avait agi. Paul Vernet dit ne rien regretter.': [
    'Les onze jurés: l’accusé avait agi',
    'Paul Vernet: ne rien regretter',
  ],
  'Le parquet a ouvert une enquête pour « mise en danger de la vie d’autrui ».': [],
};

const english: Readonly<Record<string, readonly string[]>> = {
  'According to the health executive, Dr Mary Hart, only 9 babies were born, compared with 19.': [
    'Mary Hart: only 9 babies were born, compared with 19',
  ],
  'According to Ann Lee, reserves have dropped by half, while debts rose.': [
    'Ann Lee: reserves have dropped by half, while debts rose',
  ],
  'According to Ann Lee, mayor of Wexcombe, reserves have dropped, and debts rose.': [
    'Ann Lee: reserves have dropped, and debts rose',
  ],
  'According to a report by the city treasurer, Ann Lee, reserves have dropped by half.': [
    'Ann Lee: reserves have dropped by half',
  ],
  'According to a study of Ann Lee, reserves have dropped by half.': [
    'a study of Ann Lee: reserves have dropped by half',
  ],
  'The Harbour Trust, for which she painted 12 panels, said it would keep them.': [
    'The Harbour Trust: it would keep them',
  ],
  'It is the clinic, where Dr Mary Hart, the surgeon, said most had cuts and fractures.': [
    'Mary Hart: most had cuts and fractures',
  ],
  'Homewares retailer Larkin & Rowe has reported a loss but warned that shops might close.': [
    'Larkin & Rowe: shops might close',
  ],
  'Wexcombe retailers told Larkin & Rowe that shops might close.': [
    'Wexcombe retailers: shops might close',
  ],
  'Coun. Ann Lee argued that staff should have found savings.': [
    'Ann Lee: staff should have found savings',
  ],
  'The bus fell nearly 60 feet, superintendent of police Anil Deshpande told reporters.': [
    'Anil Deshpande: The bus fell nearly 60 feet',
  ],
  'Ann Lee won. For Ballyduff, Mikey Tobin scored 1-4. The 36-year-old said he would retire.': [
    'Mikey Tobin: he would retire',
  ],
  'Mary Holt, the mayor of Leeds, said the bridge would reopen in May.': [
    'Mary Holt: the bridge would reopen in May',
  ],
  'According to Mary Holt, the bridge is safe.': ['Mary Holt: the bridge is safe'],
  'The bridge is safe, police said.': ['police: The bridge is safe'],
  '“We are ready,” Mary Holt told reporters. “We have waited.”': [
    'Mary Holt: We are ready',
    'Mary Holt: We have waited.',
  ],
  '"We are ready," said Mary Holt, 42, a nurse. She added that nobody was hurt.': [
    'Mary Holt: We are ready',
    'Mary Holt: nobody was hurt',
  ],
  "'This is no time to stop,' said the company’s chairman, Ian McCall.": [
    'Ian McCall: This is no time to stop',
  ],
  'In a statement, the company denied that the bridge was old.': [
    'the company: the bridge was old',
  ],
  'Mary Holt told the BBC on Monday that she would resign.': ['Mary Holt: she would resign'],
  'Mary Holt, who owns two shops, warned that prices would rise.': ['Mary Holt: prices would rise'],
  'Mary Holt accused the government of doing nothing.': [
    'Mary Holt: the government of doing nothing',
  ],
  'Mary Holt declined to say when. The report was late.': [],

  'The court ruled that the county had no power.': ['The court: the county had no power'],
  'Ann Lee described the results as “grim but not hopeless”, pointing to debt that has fallen.': [
    'Ann Lee: grim but not hopeless',
  ],
  'Fishermen in the south, Peter Hall said, caught half as much.': [
    'Peter Hall: Fishermen in the south, Peter Hall said, caught half as much',
  ],
  'The talks failed, according to two diplomats who asked not to be named, when he saw a map.': [
    'two diplomats: The talks failed',
  ],
  'Under pressure from the European Union, which has promised 20 million euros, the five agreed on it.':
    ['the European Union: 20 million euros'],
  '“We were peaceful all along,” one of the activists, Peter Hall, told the court.': [
    'Peter Hall: We were peaceful all along',
  ],
  'A court has ordered that eight be held, the advocacy group said on Sunday.': [
    'the advocacy group: A court has ordered that eight be held',
    'A court: eight be held',
  ],
  'BMW said it welcomes the view of the court.': ['BMW: it welcomes the view of the court'],
  'Small traders say they will close.': ['Small traders: they will close'],
  'Lawyers for the three companies had argued that it cost them dear.': [
    'lawyers for the three companies: it cost them dear',
  ],
  'The office has confirmed a death on Lukoro, and says that others are missing.': [
    'The office: a death on Lukoro',
    'The office: others are missing',
  ],
  'A spokesman confirmed the large bid but refused to say how much it might give.': [
    'A spokesman: the large bid',
  ],
  'Turnout was high, official results showed on Sunday, with half in favour.': [
    'official results: Turnout was high, official results showed on Sunday, with half in favour',
  ],
  'Ford & Baines, the home-improvement chain, said it would close 41 stores.': [
    'Ford & Baines: it would close 41 stores',
  ],
  'Ships were sent away, and Galleon Oil, which produces gas, said it was watching the storm.': [
    'Galleon Oil: it was watching the storm',
  ],
  'Houses were damaged, civil defence chief Luis Ortega said in a televised address.': [
    'Luis Ortega: Houses were damaged',
  ],
  'Ann Lee said more than 12,500 people had been moved, and officials say the toll will rise.': [
    'Ann Lee: more than 12,500 people had been moved',
    'officials: the toll will rise',
  ],
  'Ann Lee was quoted as saying by the Daily Eye that she would fight.': [
    'Ann Lee: she would fight',
  ],
  'The doctors are demanding that the ministry pay them. “Leave!” protesters shouted.': [
    'The doctors: the ministry pay them',
  ],
  'The council puts losses at $700m.': ['The council: losses at $700m'],
  'An officer told reporters that it was dark. He added that nobody slept at home.': [
    'An officer: it was dark',
    'An officer: nobody slept at home',
  ],
  '“It was dark,” said PC Bob Harding. Superintendent of Police Ann Lee said two men were held.': [
    'Bob Harding: It was dark',
    'Ann Lee: two men were held',
  ],
  'Paul Okafor was jailed. Okafor’s lawyer said that he would appeal.': [
    'Okafor’s lawyer: he would appeal',
  ],
  'Ann Lee won. “I was four,” said the 27-year-old, who grew up in nearby Maitland.': [
    'Ann Lee: I was four',
  ],
  'Leeds Crown Court heard that he ran away. Ann Lee heard that it was late.': [
    'Leeds Crown Court: he ran away',
  ],
  '“It’s about people,” said Ann Lee. “Not about money,” countered Paul Reed.': [
    'Ann Lee: It’s about people',
    'Paul Reed: Not about money',
  ],
  '“Nobody saw it,” recalled neighbour Ann Lee. “It was loud,” one Leeds-based trader said.': [
    'Ann Lee: Nobody saw it',
    'one Leeds-based trader: It was loud',
  ],
  'The court heard officers stopped his van.': ['The court: officers stopped his van'],
  'The company said on Monday it expects to close 40 shops.': [
    'The company: it expects to close 40 shops',
  ],
  'Figures from the agency show more than 2,100 people died.': [
    'figures: more than 2,100 people died',
  ],
  'Ann Lee said Tuesday that the House would take up a plan that runs out in May.': [
    'Ann Lee: the House would take up a plan that runs out in May',
  ],
};

it.each(Object.entries(french))('who says what in "%s"', (text, statements) => {
  expect(findIn(text, 'fr')).toEqual(statements);
});

it.each(Object.entries(english))('who says what in "%s"', (text, statements) => {
  expect(findIn(text, 'en')).toEqual(statements);
});

it.each([
  [
    'a small word leads up to the speaker',
    'Its sponsor, state Sen. Greg Tolland, said families should be free to decide.',
    ['Greg Tolland: families should be free to decide'],
  ],
  [
    'two appositions stand about the speaker',
    'Opening the case, Rachel Adeyemi KC, prosecuting, said Thorncroft had created three firms.',
    ['Rachel Adeyemi: Thorncroft had created three firms'],
  ],
  [
    'the speaker behind the verb goes on in a relative',
    'The bridge was built for Paul Reed, said Ann Lee who had drawn it.',
    ['Ann Lee: The bridge was built for Paul Reed'],
  ],
  [
    'the speaker has the name of a place',
    'Monica Reyes won. Reyes, who testified against the bill on Monday, said it would do harm.',
    ['Monica Reyes: it would do harm'],
  ],
  [
    'the claim begins with an adjective of time',
    'Ann Lee, an MP, said earlier projects in the region had cost far more than planned.',
    ['Ann Lee: earlier projects in the region had cost far more than planned'],
  ],
  [
    'the time is when it was said',
    'Ann Lee, an MP, said earlier this week the project had cost far too much.',
    ['Ann Lee: this week the project had cost far too much'],
  ],
  [
    '"that" points at a thing',
    'Ann Lee, a historian, said at least three ships were lost on that coast in the same storm.',
    ['Ann Lee: at least three ships were lost on that coast in the same storm'],
  ],
  [
    '"that" begins the claim',
    'Ann Lee said at Leeds town hall that three ships were lost on that coast.',
    ['Ann Lee: three ships were lost on that coast'],
  ],
])('a claim is not turned round where %s', (_, text, expected) => {
  expect(findIn(text, 'en')).toEqual(expected);
});

it('a quotation over two paragraphs keeps its speaker until it closes', () => {
  const text = '“It was dark,” said Mary Holt. “Then we heard it.\n\n“Nobody moved.”';
  expect(findIn(text, 'en')).toEqual([
    'Mary Holt: It was dark',
    'Mary Holt: Then we heard it. Nobody moved.',
  ]);
});

it('the verb tells the stance', () => {
  const stances = {
    'Anne Morel exige que la loi change.': 'demands',
    'Anne Morel dément que la loi change.': 'denies',
    'Anne Morel ne croit pas que la loi change.': 'doubts',
    'Anne Morel a promis que la loi changerait.': 'promises',
    'Anne Morel s’est félicitée de la nouvelle loi.': 'welcomes',
  };
  for (const [text, stance] of Object.entries(stances)) {
    const { facts } = draftAnyArticle(text, { day: '2026-11-26', language: 'fr' });
    expect(facts.find(({ kind }) => kind === 'statement')).toMatchObject({ stance });
  }
});

it.each([
  [
    'of another gender than the one named last',
    'Jean Martin, le coach, a reconnu la défaite hier. « On a mal joué », a dit Jean Martin. Le technicien a parlé peu de sa capitaine, Salimata Ouattara, mais il a précisé que son club ne ferait pas appel.',
    'fr',
    'Jean Martin: son club ne ferait pas appel',
  ],
  [
    'of the same gender, who is named last',
    'Jean Martin, le coach, a dit que le match était perdu. Paul Leroy est venu le voir, et il a précisé que son club ne ferait pas appel.',
    'fr',
    'Paul Leroy: son club ne ferait pas appel',
  ],
  [
    'who is only a role, before those of other sentences',
    'Anne Roux a dit que tout allait bien. Au procès, le prévenu a reconnu les faits. « J’ai honte de tout cela », a-t-il dit.',
    'fr',
    'le prévenu: J’ai honte de tout cela',
  ],
  [
    'of the sentence before, and nothing in its claim',
    'In new forecasts, the bank said the economy would grow. Unemployment is likely to reach 5.8% in the first quarter, it said.',
    'en',
    'the bank: Unemployment is likely to reach 5.8% in the first quarter',
  ],
  [
    'of the main clause, though another claim stands behind it',
    'The Garden Union called it odd. Its adviser, Hugh Penn, argued that hives stood close to fields, where, he said, “nobody would put a beehive by choice.”',
    'en',
    'Hugh Penn: nobody would put a beehive by choice.',
  ],
] as const)('a pronoun is somebody %s', (_, text, language, expected) => {
  expect(findIn(text, language)).toContain(expected);
});

it.each([
  [
    'Fire and Emergency said crews had rescued 27 people.',
    'Fire and Emergency: crews had rescued 27 people',
  ],
  [
    'The plane left Boise at noon, Lowell County Sheriff Dale Krueger said.',
    'Dale Krueger: The plane left Boise at noon',
  ],
  [
    'The drive will reach a million children, Health Cabinet Secretary Grace Nyambura said.',
    'Grace Nyambura: The drive will reach a million children',
  ],
])('%s has its speaker, however long', (text, expected) => {
  expect(findIn(text, 'en')).toEqual([expected]);
});

it.each([
  [
    'Graham Tully said the city was poor and warned that other claims would follow.',
    'en',
    ['Graham Tully: the city was poor', 'Graham Tully: other claims would follow'],
  ],
  [
    'The council promised a new wall the following year, but work did not begin.',
    'en',
    ['The council: a new wall the following year'],
  ],
  [
    'Ann Lee said the road was shut and the bridge was closed.',
    'en',
    ['Ann Lee: the road was shut and the bridge was closed'],
  ],
  [
    'Ann Lee said that the road was shut, but that the bridge was open.',
    'en',
    ['Ann Lee: the road was shut, but that the bridge was open'],
  ],
  ['La direction proposera aux actionnaires un dividende de 2 euros.', 'fr', []],
  [
    'La direction propose aux actionnaires un dividende de 2 euros.',
    'fr',
    ['La direction: aux actionnaires un dividende de 2 euros'],
  ],
] as const)(
  'a claim ends where another report or the paper goes on: %s',
  (text, language, expected) => {
    expect(findIn(text, language)).toEqual(expected);
  },
);
