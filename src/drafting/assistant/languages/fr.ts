import type { PromptWords } from './prompt-words.ts';

export const frenchPromptWords: PromptWords = {
  task: 'Voici un article de presse, en phrases numérotées. Écris des questions pour des élèves de treize ans qui viennent de le lire : 8 questions à trois réponses et 6 affirmations.',
  rules: [
    'Une seule phrase prouve chaque réponse. Donne son numéro ("sentence") et recopie de cette phrase 3 à 8 mots qui se suivent, sans rien changer ("proof").',
    'Seul l’article compte : aucun nom, aucun nombre venu d’ailleurs.',
    'Écris avec tes propres mots : ne recopie pas une phrase de l’article.',
    'Une seule réponse est juste. Les deux fausses tentent un lecteur pressé, viennent du même article, et disent pourquoi elles sont fausses ("why").',
    'Si la question demande qui, la phrase nomme la bonne réponse, et ne nomme pas les deux fausses.',
    'Une affirmation est vraie ("true"), fausse ("false" : un seul détail changé) ou non dite ("not stated" : plausible, mais absente de l’article ; énonce la chose elle-même, sans « untel dit que »).',
    'Ni « toutes ces réponses », ni question négative, ni « aujourd’hui ». Vingt mots au plus par question. La question ne contient pas sa réponse.',
    '"because" explique la réponse en une phrase à qui s’est trompé.',
    'Ajoute dans "facts" les personnes, les dates et les paroles de l’article qui manquent à la liste ci-dessous.',
  ],
  answer:
    'Réponds par ce JSON seulement. Les noms des champs restent en anglais, tes textes sont en français.',
  sample: {
    role: 'sa fonction, mot à mot',
    event: 'ce qui arrive ce jour-là',
    question: 'une question ?',
    right: 'la bonne réponse',
    wrong: 'une réponse fausse',
    why: 'pourquoi elle est fausse',
    claim: 'une affirmation.',
    because: 'ce que dit l’article.',
    proof: 'trois à huit mots recopiés',
    quotation: 'ses paroles, recopiées',
    name: 'Prénom Nom',
  },
  knownPersons: 'Personnes déjà connues',
  article: (day) => `Article du ${day} :`,
};
