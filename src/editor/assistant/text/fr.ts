export const catalogue = {
  lead: 'Facultatif. Si vous avez un assistant (un robot qui discute), il peut proposer des questions. Le jeu ne lui envoie rien\u00a0: vous copiez, vous collez.',
  promptTitle: '1. La demande',
  promptNote:
    'Elle contient l’article et ce que vous avez confirmé. Collez-la chez votre assistant.',
  copy: 'Copier la demande',
  copied: 'Copiée. Collez-la chez votre assistant.',
  copyFailed: 'La copie n’a pas marché. La demande est écrite plus bas.',
  showPrompt: 'Voir la demande',
  replyTitle: '2. Sa réponse',
  replyLabel: 'Réponse de l’assistant',
  read: 'Lire la réponse',
  problems: {
    empty: 'La réponse est vide. Collez tout ce que l’assistant a écrit.',
    'too-long': 'La réponse est trop longue. Demandez moins de questions.',
    'no-json': 'Rien à lire ici. Collez toute la réponse, avec ses accolades.',
    'broken-json': 'La réponse est coupée ou abîmée. Demandez-la encore une fois.',
    'no-entry': 'La réponse ne contient ni fait ni question.',
  },
  taken: (items: number, facts: number) =>
    items + facts === 0
      ? 'Rien n’a été pris.'
      : `Pris\u00a0: ${items} question${items > 1 ? 's' : ''} et ${facts} fait${facts > 1 ? 's' : ''}. Confirmez les faits, relisez les questions.`,
  refused: (n: number) => `Refusé\u00a0: ${n}`,
  otherReason: 'Ne passe pas les contrôles du jeu.',
  reasons: {
    unreadable: 'Il lui manque un morceau.',
    'no-sentence': 'Cette phrase n’existe pas\u00a0:',
    'proof-not-found': 'Ces mots ne sont pas dans l’article\u00a0:',
    'proof-too-short': 'La preuve est trop courte\u00a0:',
    'unknown-name': 'L’article ne connaît pas ce nom\u00a0:',
    'unknown-figure': 'L’article ne donne pas ce nombre\u00a0:',
    'figure-not-in-sentence': 'La phrase ne donne pas ce nombre\u00a0:',
    'key-not-in-sentence': 'La phrase ne nomme pas la bonne réponse\u00a0:',
    'distractor-in-sentence': 'La phrase nomme aussi une mauvaise réponse\u00a0:',
    'copied-sentence': 'Une phrase de l’article est recopiée\u00a0:',
    'too-few-options': 'Il faut trois réponses.',
    'same-options': 'Deux réponses disent la même chose\u00a0:',
    'no-reason': 'Une mauvaise réponse n’est pas expliquée\u00a0:',
    'no-explanation': 'L’explication manque.',
    'speaker-not-in-sentence': 'La phrase ne nomme pas qui parle\u00a0:',
    'words-not-copied': 'Ces mots ne sont pas ceux de la phrase\u00a0:',
    'date-not-in-sentence': 'La phrase ne donne pas cette date\u00a0:',
    'known-already': 'Vous l’avez déjà.',
    'told-answer': 'La question donne sa réponse.',
    'negative-stem': 'La question demande ce qui n’est pas.',
    'long-prompt': 'La question est trop longue.',
    'relative-time': '«\u202fHier\u202f» ou «\u202fmardi\u202f» ne dit pas quel jour.',
  },
  skip: 'Passer cette étape',
  next: 'Relire les questions',
};

export type AssistantText = typeof catalogue;
