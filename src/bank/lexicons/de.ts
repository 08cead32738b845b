import { type Lexicon, splitList } from '../lexicon.ts';

export const germanLexicon: Lexicon = {
  stopWords: splitList(
    'der die das des dem den ein eine einer eines einem einen ist sind war waren',
  ),
  commonWords:
    splitList(`welche welcher welches welchen artikel gegen nachdem bevor zwischen warum wieviel
    werden wurde wurden haben hatte seine ihrer diese dieser dieses jeder jedes`),
  negation: /\b(nicht|nie|niemals|keine?[rsmn]?|ausser|ausgenommen)\b/,
  reportedClause: /(?<!,) dass /,
  alternativeQuestion: /^oder /,
  catchAllOption:
    /\b(alle (genannten|drei|antworten)|alles (davon|genannte)|keine?[rs]? (davon|der (genannten|beiden|drei|antworten))|beide (antworten|genannten)|oben)\b/,
  relativeTime:
    /\b(gestern|vorgestern|heute|(?<!am )morgen|ubermorgen|jetzt|derzeit|gegenwartig|aktuell|kurzlich|neulich|bald|diese woche|diesen monat|dieses jahr|(letzte|nachste)[ns]? (woche|monat|jahr))\b/,
  monthNames: 'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember',
  speechVerbs: splitList(`sagt sagen sagte sagten erklärt erklären erklärte meldet melden meldete
    verkündet verkünden präzisiert behauptet behaupten verspricht versprechen bestätigt warnt
    warnen betont ergänzt schreibt nennt`),
  relativeWords: splitList('dass deren dessen'),
};
