import { type Lexicon, splitList } from '../lexicon.ts';

export const englishLexicon: Lexicon = {
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
};
