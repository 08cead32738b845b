import { pickWords } from '../question-words.ts';

/** Of the player, which has English where a package says nothing. */
export interface H5pWords {
  start: string;
  check: string;
  submit: string;
  solution: string;
  retry: string;
  previous: string;
  next: string;
  finish: string;
  finished: string;
  result: string;
  progress: string;
  jump: string;
  unanswered: string;
  answered: string;
  current: string;
  questions: string;
  score: string;
  right: string;
  wrong: string;
  shouldPick: string;
  shouldNotPick: string;
  feedbackThere: string;
  readFeedback: string;
  noInput: string;
  checkHint: string;
  solutionHint: string;
  retryHint: string;
}

const words = {
  fr: {
    start: 'Commencer',
    check: 'Vérifier',
    submit: 'Envoyer',
    solution: 'Voir la solution',
    retry: 'Recommencer',
    previous: 'Question précédente',
    next: 'Question suivante',
    finish: 'Terminer',
    finished: 'Terminé',
    result: 'Ton résultat\u00a0:',
    progress: 'Question @current sur @total',
    jump: 'Question %d sur %total',
    unanswered: 'Sans réponse',
    answered: 'Avec réponse',
    current: 'Question en cours',
    questions: 'Questions',
    score: 'Tu as :num points sur :total',
    right: 'Juste',
    wrong: 'Faux',
    shouldPick: 'Il fallait choisir cette réponse',
    shouldNotPick: 'Il ne fallait pas choisir cette réponse',
    feedbackThere: 'Une explication est là',
    readFeedback: 'Lire l’explication',
    noInput: 'Réponds avant de voir la solution',
    checkHint: 'Vérifie ta réponse. Elle sera marquée juste, fausse ou sans réponse.',
    solutionHint: 'Montre la solution de la question.',
    retryHint: 'Efface ta réponse et recommence la question.',
  },
  en: {
    start: 'Start',
    check: 'Check',
    submit: 'Submit',
    solution: 'Show the solution',
    retry: 'Try again',
    previous: 'Previous question',
    next: 'Next question',
    finish: 'Finish',
    finished: 'Finished',
    result: 'Your result:',
    progress: 'Question @current of @total',
    jump: 'Question %d of %total',
    unanswered: 'Not answered',
    answered: 'Answered',
    current: 'Current question',
    questions: 'Questions',
    score: 'You got :num out of :total points',
    right: 'Right',
    wrong: 'Wrong',
    shouldPick: 'This answer should have been chosen',
    shouldNotPick: 'This answer should not have been chosen',
    feedbackThere: 'There is an explanation',
    readFeedback: 'Read the explanation',
    noInput: 'Answer before you see the solution',
    checkHint: 'Check your answer. It will be marked right, wrong or not answered.',
    solutionHint: 'Show the solution of this question.',
    retryHint: 'Clear your answer and start this question again.',
  },
  de: {
    start: 'Los',
    check: 'Prüfen',
    submit: 'Absenden',
    solution: 'Lösung zeigen',
    retry: 'Nochmals',
    previous: 'Vorige Frage',
    next: 'Nächste Frage',
    finish: 'Beenden',
    finished: 'Fertig',
    result: 'Dein Ergebnis:',
    progress: 'Frage @current von @total',
    jump: 'Frage %d von %total',
    unanswered: 'Nicht beantwortet',
    answered: 'Beantwortet',
    current: 'Diese Frage',
    questions: 'Fragen',
    score: 'Du hast :num von :total Punkten',
    right: 'Richtig',
    wrong: 'Falsch',
    shouldPick: 'Diese Antwort war zu wählen',
    shouldNotPick: 'Diese Antwort war nicht zu wählen',
    feedbackThere: 'Eine Erklärung ist da',
    readFeedback: 'Erklärung lesen',
    noInput: 'Antworte, bevor du die Lösung siehst',
    checkHint: 'Prüfe deine Antwort: Sie ist dann als richtig, falsch oder unbeantwortet markiert.',
    solutionHint: 'Zeigt die Lösung dieser Frage.',
    retryHint: 'Löscht deine Antwort und beginnt die Frage neu.',
  },
  it: {
    start: 'Inizia',
    check: 'Verifica',
    submit: 'Invia',
    solution: 'Mostra la soluzione',
    retry: 'Riprova',
    previous: 'Domanda precedente',
    next: 'Domanda seguente',
    finish: 'Termina',
    finished: 'Finito',
    result: 'Il tuo risultato:',
    progress: 'Domanda @current di @total',
    jump: 'Domanda %d di %total',
    unanswered: 'Senza risposta',
    answered: 'Con risposta',
    current: 'Domanda in corso',
    questions: 'Domande',
    score: 'Hai :num punti su :total',
    right: 'Giusto',
    wrong: 'Sbagliato',
    shouldPick: 'Questa risposta era da scegliere',
    shouldNotPick: 'Questa risposta non era da scegliere',
    feedbackThere: 'C’è una spiegazione',
    readFeedback: 'Leggi la spiegazione',
    noInput: 'Rispondi prima di vedere la soluzione',
    checkHint: 'Verifica la risposta: sarà segnata come giusta, sbagliata o mancante.',
    solutionHint: 'Mostra la soluzione della domanda.',
    retryHint: 'Cancella la risposta e ricomincia la domanda.',
  },
} satisfies Record<string, H5pWords>;

export const h5pWordsOf = (language: string): H5pWords => pickWords<H5pWords>(words, language);
