import { englishLexicon } from '../../../bank/lexicons/en.ts';
import { type DraftingWords, formatEdtf, formatNumber, type NamedActor } from './drafting-words.ts';

const ones = ({ isPlural }: NamedActor, one: string, many: string) => (isPlural ? many : one);
const writeDate = (edtf: string) => formatEdtf('en-GB', edtf);

export const englishItemWords: DraftingWords = {
  quote: (text) => `“${text.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’')}”`,
  writeDate,
  nameDate: writeDate,
  writeNumber: (value) => formatNumber('en', value),
  reportingWord: /\bthat\s+$/,
  joinReport: (claim) => `that ${claim}`,
  pluralName:
    /^(?!.*(?:ss|us|is|States)$)(?:[Tt]he\s)?(?:(?:\p{Ll}[\p{L}-]*\s)*\p{Ll}[\p{L}-]*s|(?:[\p{L}-]+\s)*(?:police|people|(?:wo)?men|children))$/u,
  articleStart: /^(?:The|A|An)\s/,
  leaningName: /^(?:his|her|its|their|this|that|these|those|some|one)\s/i,
  subjunctiveVerb: /(?!)/,
  objectStart: /^(?:an?|the|more)\s/,
  pluralVerb:
    /^(?:have|are|were)\b|ing$|^(?:say|claim|announce|insist|warn|argue|explain|believe)$/,
  subjectStart:
    /^(?:we|i|it|he|she|they|there|this|that|these|those|the|an?|our|my|his|her|its|their|nobody|nothing|no|every|everyone|each|all|some|many|most|people)(?![\p{L}])/iu,
  addressWord: /\b(?:you|your|yours)\b/i,
  leaningWord: /\b(?:this|these|those|he|she|it|they|his|her|its|their|them)\b/i,
  nounAfter:
    /(?<!\p{L})(?:an?|the|his|her|their|our|its|your)\s(\p{Ll}{4,})(?!\s\p{Ll}+\s(?:of|in))/giu,
  deathWord: /\b(?:killed|dead|died|death|murdered?|shot|late|victims?)\b/i,
  smallWord:
    /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|who|whose|is|are|was|were|has|have|had|will|would|its|his|her|their|as|than|not|be|been)$/i,
  feminineRole:
    /(?:^|\s)(?:spokeswoman|chairwoman|businesswoman|actress|mother|queen|councilwoman)(?=\s|$)/i,
  masculineRole: /(?:^|\s)(?:spokesman|chairman|businessman|actor|father|king|councilman)(?=\s|$)/i,
  bank: {
    articleName: 'The article',
    articleRole: (publisher) => `the text itself, in ${publisher}`,
    articleCamp: 'Press',
    noRole: () => 'named in the article',
    figureClaim: (excerpt) => `this number: ${excerpt}`,
    quotedClaim: (quote) => `this: ${quote}`,
    reportedClaim: (claim) => `that ${claim}`,
  },
  prompts: {
    whoSaid: 'Who says what? One name is left over.',
    who: (claim) => `Who said this: ${claim}?`,
    whoReported: (verb, claim) => `Who ${verb} ${claim}?`,
    whoHolds: (claim) => `Who says this: ${claim}?`,
    whatSaid: (actor) => `What ${ones(actor, 'does', 'do')} ${actor.name} say in the article?`,
    roleMatch: (hasSpare) =>
      `Who is who in this article?${hasSpare ? ' One name is left over.' : ''}`,
    roleChoice: (actor) => `How does the article introduce ${actor.name}?`,
    recall: (role) => `Whom does the article introduce like this: ${role}?`,
    figure: (excerpt) => `Which number is missing here: ${excerpt}?`,
    figureMatch: 'Which number is missing from which passage? One number is left over.',
    date: (excerpt) => `Which date is missing here: ${excerpt}?`,
    relativeDate: (excerpt, day) =>
      `In this article of ${day}, which date is missing here: ${excerpt}?`,
    labelledDate: (label) => `${label}: on which date?`,
    order: 'A date is missing from each passage: put them in order, the earliest date first.',
    labelledOrder: 'In which order do these events come, the earliest first?',
    grid: 'To whom does the article give these words?',
    quotedOrReported: 'Are these statements quoted word for word, or summed up by the article?',
  },
  lexicon: englishLexicon,
  columns: {
    holds: 'says this',
    unstated: 'not stated',
    quoted: 'quoted word for word',
    reported: 'summed up by the article',
  },
  verdicts: {
    says: (actor, claim) => `It is ${actor.name} who ${ones(actor, 'says', 'say')}: ${claim}.`,
    denies: (actor, claim) => `${actor.name} ${ones(actor, 'denies', 'deny')} this: ${claim}.`,
    rejects: (actor, claim) =>
      `${actor.name} ${ones(actor, 'rejects', 'reject')} this idea: ${claim}.`,
    agrees: (actor, speaker, claim) =>
      `${actor.name} ${ones(actor, 'agrees', 'agree')} with ${speaker.name}, who ${ones(speaker, 'says', 'say')}: ${claim}.`,
    presents: (actor, role) => `The article introduces ${actor.name} like this: ${role}.`,
    hiddenNumber: (number, excerpt) => `The hidden number is ${number}: ${excerpt}.`,
    hiddenDate: (date, excerpt) => `The hidden date is ${date}: ${excerpt}.`,
    labelledDate: (label, date) => `${label}: the date is ${date}.`,
  },
  reasons: {
    saysOther: (actor, claim) =>
      `${actor.name} ${ones(actor, 'says', 'say')} something else: ${claim}.`,
    saysIt: (actor) =>
      `${actor.name} ${ones(actor, 'is the one who says', 'are the ones who say')} this.`,
    notTheirs: (actor, role) =>
      `${actor.name}${role ? ` (${role})` : ''}: the article does not give ${ones(actor, 'this name', 'them')} these words.`,
    numberElsewhere: (excerpt) => `This number is that of another passage: ${excerpt}.`,
    dateElsewhere: (excerpt) => `This date is that of another passage: ${excerpt}.`,
    roleOf: (actor) =>
      `${actor.name} ${ones(actor, 'is the one', 'are the ones')} whom the article introduces like this.`,
  },
  explanations: {
    said: (actor) =>
      `The article has these words in quotation marks: ${actor.name} ${ones(actor, 'is', 'are')} speaking.`,
    reported: (actor) =>
      `The article does not quote the exact words: it sums up what ${actor.name} ${ones(actor, 'says', 'say')}.`,
    whoSaid: (spare) =>
      `${spare.name} ${ones(spare, 'is', 'are')} left over: none of these words are ${ones(spare, 'from that name', 'theirs')} in the article.`,
    figureMatch:
      'A number says nothing without what it counts: elsewhere in the article, the same one would be wrong.',
    roleMatch: 'A role says where somebody speaks from: it helps to weigh the words.',
    role: (actor, role) => `The article introduces ${actor.name} like this: ${role}.`,
    written: (words) => `The article says ${words}.`,
    figureOf: (actor, words) =>
      `${actor.name} ${ones(actor, 'is the one who gives', 'are the ones who give')} this number: ${words}.`,
    dateCounted: (words, day, date) =>
      `The article is of ${day}, so ${words} stands for this date: ${date}.`,
    order: (dates) => `In order: ${dates}.`,
    grid: 'Silence is not agreement: a view belongs to those whom the article gives it to.',
    quotedOrReported:
      'Quotation marks promise the exact words; a summary passes through the words of a journalist.',
    denied: (actor) =>
      `It is the other way round: in the article ${actor.name} ${ones(actor, 'says', 'say')} so.`,
    agrees: (actor) =>
      `The article does not say what ${actor.name} ${ones(actor, 'thinks', 'think')} of it: to guess a view is to add to the text.`,
    notRole: (other, actor, role) =>
      `${other.name} ${ones(other, 'is the one', 'are the ones')} introduced like this; of ${actor.name} the article says ${role}.`,
    finerDate: (words) => `The article only says ${words}: it gives no day.`,
  },
};
