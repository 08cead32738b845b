import { normalizeForComparison } from '../shared/text-normalize.ts';
import type { Language } from './types.ts';

/** Word lists and patterns for the lint rules, matched against normalized text. */
export interface Lexicon {
  /** Two texts that differ only in these say the same. */
  stopWords: readonly string[];
  /** Longer words that give no answer away. */
  commonWords: readonly string[];
  /** Makes a question ask for the exception. */
  negation: RegExp;
  /** Introduces a reported claim, whose own negation does not negate the question. */
  reportedClause: RegExp;
  /** Introduces a question that only adds an answer: "Or does the article not say?" */
  alternativeQuestion: RegExp;
  /** "All of the above" and its like. */
  catchAllOption: RegExp;
  /** Depends on the day of reading. */
  relativeTime: RegExp;
  monthNames: string;
  /** With their accents. */
  speechVerbs: readonly string[];
  /** Begin a clause with a verb of its own. */
  relativeWords: readonly string[];
}

const splitList = (words: string) => words.split(/\s+/);

export const lexicons: Record<Language, Lexicon> = {
  fr: {
    stopWords: splitList('le la les l un une des du de d ce cet cette ces au aux est sont'),
    commonWords:
      splitList(`selon quelle quelles quels article avant apres entre comme elles leurs contre
      depuis pendant lequel laquelle lesquels combien pourquoi comment quand autre autres moins
      toute toutes aussi encore toujours celui celle etait aurait serait doivent peuvent faire parmi
      propos meme chaque chacun chacune annee`),
    negation:
      /\b(ne|n)\b.*\b((pas|plus)(?! (seulement|uniquement|que)\b)|jamais|aucune?|rien|guere|personne)\b|\b(sauf|excepte|hormis)\b|\ba l exception\b/,
    reportedClause: /(?<!est ce)(?<!,) (que|qu) /,
    alternativeQuestion: /^ou /,
    catchAllOption:
      /\b(toute?s? (ces|les) (reponses?|propositions?)|tou(s|tes) les (deux|trois)|l une? et l autre|aucune? (de ces|de ceux|des (deux|trois|reponses|propositions)|reponse)|les deux (reponses|a la fois)|ci dessus|rien de tout cela)\b/,
    relativeTime:
      /\b(hier|aujourd hui|demain|(?<!en )maintenant|actuellement|actuel(le)?s?|recemment|desormais|bientot|en ce moment|de nos jours|cette (semaine|annee)|ce (mois|matin|soir)|ces derni(ers|eres) (jours|semaines|mois|annees)|l an (dernier|passe|prochain)|(la semaine|l annee) (derniere|passee|prochaine)|le mois (dernier|passe|prochain))\b/,
    monthNames:
      'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
    speechVerbs: splitList(`dit disent annonce annoncent annoncé précise précisent précisé affirme
      affirment affirmé déclare déclarent déclaré assure assurent assuré explique expliquent expliqué
      indique indiquent indiqué ajoute ajoutent ajouté promet promettent promis confirme confirment
      confirmé avertit avertissent averti prévient préviennent prévenu souligne soulignent rappelle
      rappellent répète répètent raconte racontent répond répondent écrit écrivent prétend prétendent
      reconnaît reconnaissent admet admettent révèle révèlent évoque évoquent`),
    relativeWords: splitList('qui que qu dont où'),
  },
  en: {
    stopWords: splitList('the a an of this that these those is are was were s'),
    commonWords:
      splitList(`which article about after before their there these those where while would could
      should other under until against according during between being having first still every
      whose whom`),
    negation: /\b(not(?! only)|never|except|excluding|cannot|[a-z]+n t)\b/,
    reportedClause: /(?<!,) that /,
    alternativeQuestion: /^or /,
    catchAllOption:
      /\b((all|both|none|neither|any|either) of (the above|these|those|them|the (two|three|answers|options))|all (three|the answers)|(the|both|all|none) above|both answers|one and the other)\b/,
    relativeTime:
      /\b(yesterday|today|tomorrow|now|nowadays|currently|recently|presently|at present|at the moment|(?<!as )soon|ago|this (week|month|year|morning|afternoon|evening)|(last|next) (week|month|year)|(these|the) (last|past) (few )?(days|weeks|months|years))\b/,
    monthNames:
      'january|february|march|april|may|june|july|august|september|october|november|december',
    speechVerbs: splitList(`says say said announces announce announced specifies specify specified
      declares declare declared claims claimed explains explain explained
      adds add added tells tell told promises promised confirms confirm confirmed warns warn
      warned insists insist insisted mentions mention mentioned writes write wrote
      replied admits admit admitted reveals reveal revealed repeats repeat repeated assures assure
      assured`),
    relativeWords: splitList('who that which whose where'),
  },
  de: {
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
    monthNames:
      'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember',
    speechVerbs: splitList(`sagt sagen sagte sagten erklärt erklären erklärte meldet melden meldete
      verkündet verkünden präzisiert behauptet behaupten verspricht versprechen bestätigt warnt
      warnen betont ergänzt schreibt nennt`),
    relativeWords: splitList('dass deren dessen'),
  },
  it: {
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
  },
};

/** Normalized. */
export const splitWords = (text: string): string[] =>
  normalizeForComparison(text).split(' ').filter(Boolean);

/** `aujourd’hui` and `OTAN-Russie` are one word each. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
