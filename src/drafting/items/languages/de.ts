import { germanLexicon } from '../../../bank/lexicons/de.ts';
import { type DraftingWords, formatEdtf, formatNumber, type NamedActor } from './drafting-words.ts';

const ones = ({ isPlural }: NamedActor, one: string, many: string) => (isPlural ? many : one);
const writeDate = (edtf: string) => formatEdtf('de', edtf);
const nameDate = (edtf: string) => (edtf.length === 10 ? 'der ' : '') + writeDate(edtf);

export const germanItemWords: DraftingWords = {
  quote: (text) => `„${text.replace(/[„"](?=\S)/g, '‚').replace(/[“”"]/g, '‘')}“`,
  writeDate,
  nameDate,
  writeNumber: (value) => formatNumber('de', value),
  reportingWord: /\bdass\s+$/,
  joinReport: (claim) => `dass ${claim}`,
  pluralName: /^die\s\p{Lu}\p{L}*(?:en|er)$/iu,
  articleStart: /^(?:Der|Die|Das|Ein|Eine)\s/,
  leaningName: /^(?:sein|seine|ihr|ihre|dieser|diese|dieses)\s/i,
  subjunctiveVerb: /(?!)/,
  objectStart: /(?!)/,
  pluralVerb: /^(?:haben|hatten|sind|waren)\b|en$/,
  subjectStart:
    /^(?:wir|ich|es|er|sie|das|der|die|dies|diese[rs]?|eine?|unsere?|meine?|ihre?|seine?|niemand|nichts|man|keine?|jede[rs]?|alle|viele)(?![\p{L}])/iu,
  addressWord:
    /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|euch|eure?)(?!\p{L})/u,
  leaningWord: /\b(?:diese[rsmn]?|er|sie|es|sein\w*|ihr\w*|deren|dessen)\b/i,
  nounAfter: /(?<=\s)(\p{Lu}\p{Ll}{3,})/gu,
  deathWord:
    /\b(?:getötet|tot|tote[nr]?|gestorben|starb|ermordet|erschossen|verstorben\w*|Opfer)\b/i,
  smallWord:
    /^(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|und|oder|von|vom|zu|zum|zur|in|im|an|am|auf|für|mit|bei|nach|um|als|dass|wie|ist|sind|hat|haben|nicht|sich|so|mehr)$/i,
  feminineRole: /^(?:die\s|eine\s)?\p{L}+in(?=\s|,|$)/u,
  masculineRole: /(?:^|\s)(?:\p{L}+(?:er|or|präsident|mann|rat)|Chef)(?=\s|$)/u,
  bank: {
    articleName: 'Der Artikel',
    articleRole: (publisher) => `der Text selbst, in: ${publisher}`,
    articleCamp: 'Presse',
    noRole: () => 'im Artikel genannt',
    figureClaim: (excerpt) => excerpt,
    quotedClaim: (quote) => quote,
    reportedClaim: (claim) => claim,
  },
  prompts: {
    whoSaid: 'Wer sagt was? Ein Name bleibt übrig.',
    who: (claim) => `Wer hat gesagt: ${claim}?`,
    whoReported: (verb, claim) => `Wer ${verb}, ${claim}?`,
    whoHolds: (claim) => `Wer sagt Folgendes: ${claim}?`,
    whatSaid: (actor) => `Was ${ones(actor, 'sagt', 'sagen')} ${actor.name} im Artikel?`,
    roleMatch: (hasSpare) =>
      `Wer ist wer in diesem Artikel?${hasSpare ? ' Ein Name bleibt übrig.' : ''}`,
    roleChoice: (actor) => `Wie stellt der Artikel ${actor.name} vor?`,
    recall: (role) => `Wen stellt der Artikel so vor: ${role}?`,
    figure: (excerpt) => `Welche Zahl fehlt hier: ${excerpt}?`,
    figureMatch: 'Welche Zahl fehlt an welcher Stelle? Eine Zahl bleibt übrig.',
    date: (excerpt) => `Welches Datum fehlt hier: ${excerpt}?`,
    relativeDate: (excerpt, day) =>
      `Der Artikel ist vom ${day}. Welches Datum fehlt hier: ${excerpt}?`,
    labelledDate: (label) => `${label}: zu welchem Datum?`,
    order: 'An jeder Stelle fehlt ein Datum: Ordnen Sie die Stellen, das früheste Datum zuerst.',
    labelledOrder: 'In welcher Reihenfolge kommen diese Ereignisse, das früheste zuerst?',
    grid: 'Wem schreibt der Artikel diese Worte zu?',
    quotedOrReported: 'Sind diese Aussagen wörtlich zitiert oder vom Artikel zusammengefasst?',
  },
  lexicon: germanLexicon,
  columns: {
    holds: 'sagt das',
    unstated: 'nicht gesagt',
    quoted: 'wörtlich zitiert',
    reported: 'vom Artikel zusammengefasst',
  },
  verdicts: {
    says: (actor, claim) => `${actor.name} ${ones(actor, 'sagt', 'sagen')} dies: ${claim}.`,
    denies: (actor, claim) =>
      `${actor.name} ${ones(actor, 'bestreitet', 'bestreiten')} dies: ${claim}.`,
    rejects: (actor, claim) =>
      `${actor.name} ${ones(actor, 'weist', 'weisen')} diese Idee zurück: ${claim}.`,
    agrees: (actor, speaker, claim) =>
      `${actor.name} und ${speaker.name} sind sich darin einig: ${claim}.`,
    presents: (actor, role) => `Der Artikel stellt ${actor.name} so vor: ${role}.`,
    hiddenNumber: (number, excerpt) => `Die verdeckte Zahl ist ${number}: ${excerpt}.`,
    hiddenDate: (date, excerpt) => `Das verdeckte Datum ist ${date}: ${excerpt}.`,
    labelledDate: (label, date) => `${label}: Das Datum ist ${date}.`,
  },
  reasons: {
    saysOther: (actor, claim) =>
      `${actor.name} ${ones(actor, 'sagt', 'sagen')} etwas anderes: ${claim}.`,
    saysIt: (actor) => `Das ${ones(actor, 'sagt', 'sagen')} ${actor.name}.`,
    notTheirs: (actor, role) =>
      `${actor.name}${role ? ` (${role})` : ''}: Im Artikel stammen diese Worte nicht von dort.`,
    numberElsewhere: (excerpt) => `Diese Zahl steht an einer anderen Stelle: ${excerpt}.`,
    dateElsewhere: (excerpt) => `Dieses Datum steht an einer anderen Stelle: ${excerpt}.`,
    roleOf: (actor) => `So stellt der Artikel ${actor.name} vor.`,
  },
  explanations: {
    said: (actor) =>
      `Diese Worte stehen im Artikel in Anführungszeichen: Es ${ones(actor, 'spricht', 'sprechen')} ${actor.name}.`,
    reported: (actor) =>
      `Der Artikel zitiert nicht wörtlich: Er fasst zusammen, was ${actor.name} ${ones(actor, 'sagt', 'sagen')}.`,
    whoSaid: (spare) =>
      `${spare.name} ${ones(spare, 'bleibt', 'bleiben')} übrig: Keine dieser Aussagen stammt im Artikel von dort.`,
    figureMatch:
      'Eine Zahl sagt nichts ohne das, was sie zählt: An anderer Stelle wäre dieselbe falsch.',
    roleMatch: 'Eine Rolle zeigt, woher jemand spricht: Das hilft, seine Worte zu gewichten.',
    role: (actor, role) => `Der Artikel stellt ${actor.name} so vor: ${role}.`,
    written: (words) => `Im Artikel steht ${words}.`,
    figureOf: (actor, words) =>
      `Diese Zahl ${ones(actor, 'nennt', 'nennen')} ${actor.name}: ${words}.`,
    dateCounted: (words, day, date) =>
      `Der Artikel ist vom ${day}: ${words} steht also für dieses Datum: ${date}.`,
    order: (dates) => `In dieser Reihenfolge: ${dates}.`,
    grid: 'Wer schweigt, stimmt nicht zu: Eine Ansicht gehört dem, dem der Artikel sie zuschreibt.',
    quotedOrReported:
      'Anführungszeichen versprechen den genauen Wortlaut; eine Zusammenfassung hat die Worte der Redaktion.',
    denied: (actor) =>
      `Es ist umgekehrt: Im Artikel ${ones(actor, 'sagt', 'sagen')} ${actor.name} genau das.`,
    agrees: (actor) =>
      `Der Artikel sagt nicht, was ${actor.name} davon ${ones(actor, 'hält', 'halten')}: Wer das errät, fügt dem Text etwas hinzu.`,
    notRole: (other, actor, role) =>
      `So stellt der Artikel ${other.name} vor; über ${actor.name} schreibt er: ${role}.`,
    finerDate: (words) => `Der Artikel sagt nur ${words}: Einen Tag nennt er nicht.`,
  },
};
