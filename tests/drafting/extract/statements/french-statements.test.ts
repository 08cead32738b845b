import { expect, it } from 'vitest';
import { findClaims } from '../../../support/find-claims.ts';

const statementsOf: Readonly<Record<string, readonly string[]>> = {
  'Selon le préfet, Luc Morin, seuls 214 enfants sont nés en avril, contre 905 en mars.': [
    'Luc Morin: seuls 214 enfants sont nés en avril, contre 905 en mars',
  ],
  'Le tribunal de Valmont a condamné la firme à une amende.': [],
  'L’intersyndicale affirme que le dépôt fermera.': ['L’intersyndicale: le dépôt fermera'],
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
  'Anne Morel a pris la parole. A ses yeux, le statu quo n’est « pas une option ».': [
    'Anne Morel: le statu quo n’est « pas une option »',
  ],
  'Anne Morel a gagné. « Le message est clair », a lancé la nouvelle députée à ses amis.': [
    'Anne Morel: Le message est clair',
  ],
  'Une équipe internationale a annoncé aujourd’hui la découverte d’une planète.': [
    'Une équipe internationale: aujourd’hui la découverte d’une planète',
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
  '« Rien ne presse », a dit mardi la directrice de l’Agence régionale de santé, Anne Morel.': [
    'Anne Morel: Rien ne presse',
  ],
  'Le parquet a ouvert une enquête pour « mise en danger de la vie d’autrui ».': [],
};

it.each(Object.entries(statementsOf))('who says what in "%s"', (text, statements) => {
  expect(findClaims(text, 'fr')).toEqual(statements);
});
