import { italianLexicon } from '../../../bank/lexicons/it.ts';
import { type DraftingWords, formatEdtf, formatNumber, type NamedActor } from './drafting-words.ts';

const ones = ({ isPlural }: NamedActor, one: string, many: string) => (isPlural ? many : one);
const itIs = (actor: NamedActor) => `${ones(actor, 'È', 'Sono')} ${actor.name} che`;
const writeDate = (edtf: string) => formatEdtf('it', edtf).replace(/(?<!\d)0?1(?!\d)/g, '1º');

/** "l’8", "l’11", "il 12" */
const nameDate = (edtf: string) => {
  if (edtf.length < 10) return writeDate(edtf);
  return (/-(?:08|11)$/.test(edtf) ? 'l’' : 'il ') + writeDate(edtf);
};

export const italianItemWords: DraftingWords = {
  quote: (text) => `«${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}»`,
  writeDate,
  nameDate,
  writeNumber: (value) => formatNumber('it', value),
  reportingWord: /\bche\s+$/,
  joinReport: (claim) => `che ${claim}`,
  pluralName: /^(?:i|gli|le|alcuni|alcune)\s/i,
  articleStart: /^(?:(?:Il|Lo|La|I|Gli|Le|Un|Una)\s|L['’])/,
  leaningName: /^(?:il\s|la\s)?(?:suo|sua|suoi|sue|loro|questo|questa|dei|delle)\s/i,
  subjunctiveVerb: /tem[eo]|dubit|chied|spera/,
  objectStart: /^(?:un[ao]?|il|lo|la|i|gli|le)\s|^(?:un|l)['’]/,
  pluralVerb: /^(?:hanno|avevano|sono|erano)\b|(?:ano|ono)$/,
  subjectStart:
    /^(?:noi|io|si|il|lo|la|i|gli|le|l['’]|una?|uno|nostr[oaie]|mi[oa]|su[oa]|questo|questa|non|nessuno|niente|ogni|tutt[oaie]|molt[ie]|è|abbiamo|siamo|ho|sono|c['’]è)(?![\p{L}])/iu,
  addressWord: /(?<!\p{L})(?:voi|vi|vostr[oaie]|tu|ti|tuo|tua)(?!\p{L})/iu,
  leaningWord: /\b(?:quest[oaie]|quell[oaie]|egli|ess[oaie]|su[oa]|suoi|sue|loro)\b/i,
  nounAfter:
    /(?:(?<!\p{L})(?:il|lo|la|i|gli|le|un|uno|una|del|della|dei|delle|nel|nella|al|alla|questo|questa)\s|[dl]['’])(\p{Ll}{4,})/giu,
  deathWord:
    /\b(?:uccis[oaie]|mort[oaie]|deceduto|deceduta|assassinat[oaie]|defunt[oa]|vittim[ae])\b/i,
  smallWord:
    /^(?:a|al|alla|alle|ai|agli|di|del|della|delle|dei|degli|dell['’]|da|dal|dalla|in|nel|nella|con|su|sul|sulla|per|tra|fra|il|lo|la|i|gli|le|l['’]|un|uno|una|e|o|che|cui|è|sono|ha|hanno|non|si|più|come)$/i,
  feminineRole:
    /^(?:la\s|una\s)|^(?:\p{L}+(?:trice|essa)|avvocata|sindaca|ministra|deputata|segretaria|assessora)(?=\s|,|$)/iu,
  masculineRole:
    /^(?:il\s|un\s)|^(?:\p{L}+tore|avvocato|sindaco|ministro|deputato|segretario|assessore)(?=\s|,|$)/iu,
  bank: {
    articleName: 'L’articolo',
    articleRole: (publisher) => `il testo stesso, in: ${publisher}`,
    articleCamp: 'Stampa',
    noRole: () => 'nell’articolo c’è questo nome',
    figureClaim: (excerpt) => excerpt,
    quotedClaim: (quote) => quote,
    reportedClaim: (claim) => claim,
  },
  prompts: {
    whoSaid: 'Chi dice che cosa? Un nome è di troppo.',
    who: (claim) => `Chi ha detto: ${claim}?`,
    whoReported: (verb, claim) => `Chi ${verb} ${claim}?`,
    whoHolds: (claim) => `Chi afferma questo: ${claim}?`,
    whatSaid: (actor) => `Che cosa ${ones(actor, 'dice', 'dicono')} ${actor.name} nell’articolo?`,
    roleMatch: (hasSpare) =>
      `Chi è chi in questo articolo?${hasSpare ? ' Un nome è di troppo.' : ''}`,
    roleChoice: (actor) => `Come presenta l’articolo ${actor.name}?`,
    recall: (role) => `Chi viene presentato così nell’articolo: ${role}?`,
    figure: (excerpt) => `Quale numero manca qui: ${excerpt}?`,
    figureMatch: 'Quale numero manca in quale passo? Un numero è di troppo.',
    date: (excerpt) => `Quale data manca qui: ${excerpt}?`,
    relativeDate: (excerpt, day) =>
      `In questo articolo, datato ${day}, quale data manca qui: ${excerpt}?`,
    labelledDate: (label) => `${label}: in quale data?`,
    order: 'In ogni passo manca una data: ordina i passi, dalla data più lontana alla più recente.',
    labelledOrder: 'In quale ordine vengono questi fatti, dal più lontano al più recente?',
    grid: 'A chi l’articolo attribuisce queste parole?',
    quotedOrReported: 'Queste parole sono citate alla lettera o riassunte dall’articolo?',
  },
  lexicon: italianLexicon,
  columns: {
    holds: 'lo dice',
    unstated: 'non detto',
    quoted: 'citato alla lettera',
    reported: 'riassunto dall’articolo',
  },
  verdicts: {
    says: (actor, claim) => `${itIs(actor)} ${ones(actor, 'dice', 'dicono')}: ${claim}.`,
    denies: (actor, claim) =>
      `${actor.name} ${ones(actor, 'smentisce', 'smentiscono')} questo: ${claim}.`,
    rejects: (actor, claim) =>
      `${actor.name} ${ones(actor, 'respinge', 'respingono')} questa idea: ${claim}.`,
    agrees: (actor, speaker, claim) =>
      `${actor.name} e ${speaker.name} sono d’accordo su questo: ${claim}.`,
    presents: (actor, role) => `L’articolo presenta ${actor.name} così: ${role}.`,
    hiddenNumber: (number, excerpt) => `Il numero nascosto è ${number}: ${excerpt}.`,
    hiddenDate: (date, excerpt) => `La data nascosta è ${date}: ${excerpt}.`,
    labelledDate: (label, date) => `${label}: la data è ${date}.`,
  },
  reasons: {
    saysOther: (actor, claim) =>
      `${actor.name} ${ones(actor, 'dice', 'dicono')} un’altra cosa: ${claim}.`,
    saysIt: (actor) => `${itIs(actor)} lo ${ones(actor, 'dice', 'dicono')}.`,
    notTheirs: (actor, role) =>
      `${actor.name}${role ? ` (${role})` : ''}: l’articolo non attribuisce a questo nome tali parole.`,
    numberElsewhere: (excerpt) => `Questo numero sta in un altro passo: ${excerpt}.`,
    dateElsewhere: (excerpt) => `Questa data sta in un altro passo: ${excerpt}.`,
    roleOf: (actor) => `${ones(actor, 'È', 'Sono')} ${actor.name} che l’articolo presenta così.`,
  },
  explanations: {
    said: (actor) =>
      `Nell’articolo queste parole sono tra virgolette: ${ones(actor, 'parla', 'parlano')} ${actor.name}.`,
    reported: (actor) =>
      `L’articolo non cita le parole esatte: riassume ciò che ${ones(actor, 'dice', 'dicono')} ${actor.name}.`,
    whoSaid: (spare) =>
      `${spare.name} ${ones(spare, 'è', 'sono')} di troppo: nell’articolo nessuna di queste frasi ha questo nome.`,
    figureMatch:
      'Un numero non dice nulla senza ciò che conta: altrove nell’articolo, lo stesso sarebbe sbagliato.',
    roleMatch: 'Un ruolo dice da dove parla una persona: aiuta a pesarne le parole.',
    role: (actor, role) => `L’articolo presenta ${actor.name} così: ${role}.`,
    written: (words) => `L’articolo scrive: ${words}.`,
    figureOf: (actor, words) =>
      `${itIs(actor)} ${ones(actor, 'dà', 'danno')} questo numero: ${words}.`,
    dateCounted: (words, day, date) =>
      `L’articolo è datato ${day}: ${words} corrisponde quindi a questa data: ${date}.`,
    order: (dates) => `In ordine: ${dates}.`,
    grid: 'Chi tace non approva: un’idea è di chi, secondo l’articolo, la sostiene.',
    quotedOrReported:
      'Le virgolette promettono le parole esatte; un riassunto usa le parole del giornalista.',
    denied: (actor) =>
      `È il contrario: nell’articolo ${actor.name} lo ${ones(actor, 'dice', 'dicono')}.`,
    agrees: (actor) =>
      `L’articolo non dice che cosa ne ${ones(actor, 'pensa', 'pensano')} ${actor.name}: indovinare un’opinione è aggiungere al testo.`,
    notRole: (other, actor, role) =>
      `${ones(other, 'È', 'Sono')} ${other.name} che l’articolo presenta così; per ${actor.name} scrive: ${role}.`,
    finerDate: (words) => `L’articolo dice soltanto ${words}: il giorno non c’è.`,
  },
};
