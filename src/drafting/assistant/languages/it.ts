import type { PromptWords } from './prompt-words.ts';

export const italianPromptWords: PromptWords = {
  task: 'Ecco un articolo di giornale, in frasi numerate. Scrivi domande per ragazzi di tredici anni che lo hanno appena letto: 8 domande con tre risposte e 6 affermazioni.',
  rules: [
    'Una sola frase prova ogni risposta. Indica il suo numero ("sentence") e copia da quella frase da 3 a 8 parole di seguito, senza cambiare nulla ("proof").',
    'Conta solo l’articolo: nessun nome e nessun numero da altrove.',
    'Usa parole tue: non copiare una frase dell’articolo.',
    'Una sola risposta è giusta. Le due sbagliate tentano chi legge in fretta, vengono dallo stesso articolo e dicono perché sono sbagliate ("why").',
    'Se la domanda chiede chi, la frase nomina la risposta giusta e non nomina le due sbagliate.',
    'Un’affermazione è vera ("true"), falsa ("false": un solo dettaglio cambiato) o non detta ("not stated": probabile, ma assente dall’articolo; enuncia la cosa stessa, senza «qualcuno dice che»).',
    'Né «tutte le risposte», né domande negative, né «oggi». Al massimo venti parole per domanda. La domanda non contiene la sua risposta.',
    '"because" spiega la risposta in una frase a chi ha sbagliato.',
    'Aggiungi in "facts" le persone, le date e le parole dell’articolo che mancano nella lista qui sotto.',
  ],
  answer:
    'Rispondi soltanto con questo JSON. I nomi dei campi restano in inglese, i tuoi testi sono in italiano.',
  sample: {
    role: 'il suo ruolo, alla lettera',
    event: 'che cosa accade quel giorno',
    question: 'una domanda?',
    right: 'la risposta giusta',
    wrong: 'una risposta sbagliata',
    why: 'perché è sbagliata',
    claim: 'un’affermazione.',
    because: 'che cosa dice l’articolo.',
    proof: 'da tre a otto parole copiate',
    quotation: 'le sue parole, copiate',
    name: 'Nome Cognome',
  },
  knownPersons: 'Persone già note',
  article: (day) => `Articolo del ${day}:`,
};
