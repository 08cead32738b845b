import type { PromptWords } from './prompt-words.ts';

export const germanPromptWords: PromptWords = {
  task: 'Hier ist ein Zeitungsartikel in nummerierten Sätzen. Schreib Fragen für Dreizehnjährige, die ihn gerade gelesen haben: 8 Fragen mit drei Antworten und 6 Behauptungen.',
  rules: [
    'Ein einziger Satz beweist jede Antwort. Gib seine Nummer an ("sentence") und kopiere aus diesem Satz 3 bis 8 aufeinanderfolgende Wörter, ohne etwas zu ändern ("proof").',
    'Nur der Artikel zählt: kein Name und keine Zahl von anderswo.',
    'Schreib in eigenen Worten: Kopiere keinen Satz des Artikels.',
    'Nur eine Antwort ist richtig. Die zwei falschen verleiten eilige Leser, stammen aus demselben Artikel und sagen, warum sie falsch sind ("why").',
    'Fragt die Frage nach einer Person, so nennt der Satz die richtige Antwort und keine der beiden falschen.',
    'Eine Behauptung ist wahr ("true"), falsch ("false": eine Einzelheit geändert) oder nicht gesagt ("not stated": wahrscheinlich, aber nicht im Artikel; nenne die Sache selbst, ohne „jemand sagt, dass“).',
    'Kein „alle Antworten“, keine verneinte Frage, kein „heute“. Höchstens zwanzig Wörter je Frage. Die Frage enthält ihre Antwort nicht.',
    '"because" erklärt die Antwort in einem Satz für jemanden, der falsch lag.',
    'Ergänze in "facts" die Personen, Daten und Aussagen des Artikels, die in der Liste unten fehlen.',
  ],
  answer:
    'Antworte nur mit diesem JSON. Die Namen der Felder bleiben englisch, deine Texte sind deutsch.',
  sample: {
    role: 'ihre Rolle, wörtlich',
    event: 'was an diesem Tag geschieht',
    question: 'eine Frage?',
    right: 'die richtige Antwort',
    wrong: 'eine falsche Antwort',
    why: 'warum sie falsch ist',
    claim: 'eine Behauptung.',
    because: 'was der Artikel sagt.',
    proof: 'drei bis acht kopierte Wörter',
    quotation: 'ihre Worte, kopiert',
    name: 'Vorname Name',
  },
  knownPersons: 'Schon bekannte Personen',
  article: (day) => `Artikel vom ${day}:`,
};
