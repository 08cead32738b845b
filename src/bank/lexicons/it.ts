import { type Lexicon, splitList } from '../lexicon.ts';

export const italianLexicon: Lexicon = {
  stopWords: splitList(
    'il lo la i gli le l un uno una di del della dei delle d questo questa sono',
  ),
  commonWords:
    splitList(`secondo quale quali articolo prima contro quando quanti quante perche durante
    altro altri altre ancora sempre ciascuno ciascuna essere avere`),
  negation: /\b(non|mai|nessun[oa]?|tranne|eccetto|salvo)\b/,
  reportedClause: /(?<!,) che /,
  alternativeQuestion: /^o(ppure)? /,
  catchAllOption:
    /\b(tutt[ei] (le risposte|e (due|tre))|entramb[ei]|nessun[oa] (di quest[ei]|dell[ei]|dei|risposta)|l un[oa] e l altr[oa]|di cui sopra)\b/,
  relativeTime:
    /\b(ieri|oggi|domani|adesso|in questo momento|attualmente|recentemente|presto|questa settimana|quest anno|questo mese|(la settimana|l anno|il mese) (scors[oa]|prossim[oa]))\b/,
  monthNames:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  speechVerbs:
    splitList(`dice dicono detto annuncia annunciano annunciato precisa precisano dichiara
    dichiarano dichiarato afferma affermano spiega spiegano promette promettono conferma
    confermano avverte avvertono aggiunge aggiungono scrive scrivono`),
  relativeWords: splitList('che cui'),
};
