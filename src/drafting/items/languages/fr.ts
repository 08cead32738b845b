import { frenchLexicon } from '../../../bank/lexicons/fr.ts';
import { type DraftingWords, formatEdtf, formatNumber, type NamedActor } from './drafting-words.ts';

const ones = ({ isPlural }: NamedActor, one: string, many: string) => (isPlural ? many : one);
const itIs = (actor: NamedActor) => `${ones(actor, 'C’est', 'Ce sont')} ${actor.name} qui`;

const writeDate = (edtf: string) => formatEdtf('fr', edtf).replace(/(?<!\d)1(?!\d)/g, '1er');
const nameDate = (edtf: string) => (edtf.length === 10 ? 'le ' : '') + writeDate(edtf);

const vowelStart = /^(?!onz|oui(?!\p{L}))(?:[aeiouâàéèêëîïôöûùœ]|y(?![aeiouéè]))/iu;
const muteHStart =
  /^h(?:abi|allu|armo|aïti|eb|éb|ect|égé|él|ém|ép|erb|éréd|érit|éroï|ermét|ésit|étér|eur(?!t)|ier|ilar|ipp|irond|ist|iv|olocau|om(?!ard)|onn|ono|ôp|osp|ost|ôt|ori|orl|orm|orr|uil|uiss|um|y)/i;
const joinReport = (claim: string) =>
  vowelStart.test(claim) || muteHStart.test(claim) ? `qu’${claim}` : `que ${claim}`;

export const frenchItemWords: DraftingWords = {
  quote: (text) => `« ${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')} »`,
  writeDate,
  nameDate,
  writeNumber: (value) => formatNumber('fr', value),
  reportingWord: /\bqu(?:e\s+|['’]\s*)$/,
  joinReport,
  pluralName: /^(?:les|plusieurs|certains|certaines|deux|trois)\s/i,
  articleStart: /^(?:Le|La|Les|L['’]|Un|Une)(?:\s|(?<=['’]))/u,
  leaningName: /^(?:son|sa|ses|leurs?|ce|cet|cette|ces|des|celui|celle)\s/i,
  subjunctiveVerb: /crai|redout|dout|souhait|exig|demand|refus|regrett|déplor|réjoui/,
  objectStart: /^(?:une?|des|les?|la|du|plus de|n['’]avoir|ne pas)\s|^l['’]/,
  pluralVerb: /^(?:ont|avaient|sont|étaient)\b|ent$|ant$/,
  subjectStart:
    /^(?:je|j['’]|nous|on|ils?|elles?|ce|c['’]|ça|cela|ces|cette|cet|les?|la|l['’]|une?|des|notre|nos|mon|ma|mes|sa|son|ses|leurs?|personne|rien|aucune?|chaque|tous?t?e?s?|plusieurs|beaucoup|il y a)(?![\p{L}])/iu,
  addressWord: /(?<!\p{L})(?:vous|votre|vos|tu|te|ton|ta|tes|toi)(?!\p{L})/iu,
  leaningWord: /\b(?:ces|cet|cette|celui|celle|ceux|celles|ils?|elles?|leurs?)\b/i,
  nounAfter:
    /(?:(?<!\p{L})(?:le|la|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos)\s|[dl]['’])(\p{Ll}{4,})/giu,
  deathWord:
    /(?<!\p{L})(?:tuée?s?|morte?s?|décédée?s?|décès|assassinée?s?|assassinats?|abattue?s?|feu|défunte?s?|victimes?)(?!\p{L})/iu,
  smallWord:
    /^(?:à|au|aux|de|des|du|d['’]|la|le|les|l['’]|un|une|et|ou|que|qu['’]|qui|dont|où|en|dans|par|pour|sur|sous|avec|sans|son|sa|ses|leur|leurs|ce|cet|cette|ces|a|est|ont|sont|ne|se|s['’]|n['’]|plus|moins|très)$/i,
  feminineRole:
    /^(?:la\s|une\s|l['’]une\s)|^(?:\p{L}+(?:trice|euse|eure|ière|enne|esse)|présidente|députée|avocate|adjointe|conseillère|secrétaire générale|chargée|élue|habitante|déléguée|préfète|cheffe|patronne|\p{L}+ante)(?=\s|,|$)/iu,
  masculineRole:
    /^(?:le\s|un\s|l['’]un\s)|^(?:\p{L}+(?:teur|eur|ien|ier)|président|député|avocat|adjoint|secrétaire général|chargé|élu|habitant|délégué|conseiller|préfet|patron|\p{L}+ant)(?=\s|,|$)/iu,
  bank: {
    articleName: 'L’article',
    articleRole: (publisher) => `le texte lui-même, dans ${publisher}`,
    articleCamp: 'Presse',
    noRole: (isPerson) => (isPerson ? 'personne nommée dans l’article' : 'nommé dans l’article'),
    figureClaim: (excerpt) => `ce nombre : ${excerpt}`,
    quotedClaim: (quote) => `: ${quote}`,
    reportedClaim: joinReport,
  },
  prompts: {
    whoSaid: 'Qui dit quoi ? Un nom est de trop.',
    who: (claim) => `Qui a dit : ${claim} ?`,
    whoReported: (verb, claim) => `Qui ${verb} ${claim} ?`,
    whoHolds: (claim) => `Qui affirme ceci : ${claim} ?`,
    whatSaid: (actor) => `Que ${ones(actor, 'dit', 'disent')} ${actor.name} dans l’article ?`,
    roleMatch: (hasSpare) =>
      `Qui est qui dans cet article ?${hasSpare ? ' Un nom est de trop.' : ''}`,
    roleChoice: (actor) => `Comment l’article présente-t-il ${actor.name} ?`,
    recall: (role) => `Qui l’article présente-t-il ainsi : ${role} ?`,
    figure: (excerpt) => `Quel nombre manque ici : ${excerpt} ?`,
    figureMatch: 'Quel nombre manque dans quel passage ? Un nombre est de trop.',
    date: (excerpt) => `Quelle date manque ici : ${excerpt} ?`,
    relativeDate: (excerpt, day) =>
      `Dans cet article du ${day}, quelle date manque ici : ${excerpt} ?`,
    labelledDate: (label) => `${label} : à quelle date ?`,
    order:
      'Une date manque à chaque passage : dans quel ordre, de la date la plus ancienne à la plus récente ?',
    labelledOrder: 'Dans quel ordre viennent ces événements, du plus ancien au plus récent ?',
    grid: 'À qui l’article prête-t-il ces propos ?',
    quotedOrReported: 'Ces propos sont-ils cités mot à mot, ou résumés par l’article ?',
  },
  lexicon: frenchLexicon,
  columns: {
    holds: 'le dit',
    unstated: 'non dit',
    quoted: 'cité mot à mot',
    reported: 'résumé par l’article',
  },
  verdicts: {
    says: (actor, claim) => `${itIs(actor)} ${ones(actor, 'dit', 'disent')} : ${claim}.`,
    denies: (actor, claim) =>
      `${actor.name} ${ones(actor, 'dément', 'démentent')} ceci : ${claim}.`,
    rejects: (actor, claim) =>
      `${actor.name} ${ones(actor, 'rejette', 'rejettent')} cette idée : ${claim}.`,
    agrees: (actor, speaker, claim) =>
      `${actor.name} ${ones(actor, 'est', 'sont')} d’accord avec ${speaker.name}, qui ${ones(speaker, 'dit', 'disent')} : ${claim}.`,
    presents: (actor, role) => `L’article présente ${actor.name} ainsi : ${role}.`,
    hiddenNumber: (number, excerpt) => `Le nombre caché est ${number} : ${excerpt}.`,
    hiddenDate: (date, excerpt) => `La date cachée est ${date} : ${excerpt}.`,
    labelledDate: (label, date) => `${label} : la date est ${date}.`,
  },
  reasons: {
    saysOther: (actor, claim) =>
      `${actor.name} ${ones(actor, 'dit', 'disent')} autre chose : ${claim}.`,
    saysIt: (actor) => `${itIs(actor)} le ${ones(actor, 'dit', 'disent')}.`,
    notTheirs: (actor, role) =>
      `${actor.name}${role ? ` (${role})` : ''} : l’article ne ${ones(actor, 'lui', 'leur')} prête pas ces mots.`,
    numberElsewhere: (excerpt) => `Ce nombre est celui d’un autre passage : ${excerpt}.`,
    dateElsewhere: (excerpt) => `Cette date est celle d’un autre passage : ${excerpt}.`,
    roleOf: (actor) =>
      `${ones(actor, 'C’est', 'Ce sont')} ${actor.name} que l’article présente ainsi.`,
  },
  explanations: {
    said: (actor) =>
      `Ces mots sont entre guillemets dans l’article : ${itIs(actor).replace(/^C/, 'c')} ${ones(actor, 'parle', 'parlent')}.`,
    reported: (actor) =>
      `L’article ne cite pas les mots exacts : il résume ce que ${ones(actor, 'dit', 'disent')} ${actor.name}.`,
    whoSaid: (spare) =>
      `${spare.name} ${ones(spare, 'est', 'sont')} de trop : l’article ne ${ones(spare, 'lui', 'leur')} prête aucune de ces paroles.`,
    figureMatch:
      'Un nombre ne dit rien sans ce qu’il compte : ailleurs dans l’article, le même serait faux.',
    roleMatch: 'Un rôle dit d’où quelqu’un parle : il aide à peser ses paroles.',
    role: (actor, role) => `L’article présente ${actor.name} ainsi : ${role}.`,
    written: (words) => `L’article écrit : ${words}.`,
    figureOf: (actor, words) =>
      `${itIs(actor)} ${ones(actor, 'donne', 'donnent')} ce nombre : ${words}.`,
    dateCounted: (words, day, date) =>
      `L’article est du ${day} : ${words} correspond donc à cette date : ${date}.`,
    order: (dates) => `Dans l’ordre : ${dates}.`,
    grid: 'Qui se tait n’approuve pas pour autant : une idée est à qui l’article la prête.',
    quotedOrReported:
      'Des guillemets promettent les mots exacts ; un résumé passe par les mots du journaliste.',
    denied: (actor) =>
      `C’est l’inverse : dans l’article, ${actor.name} le ${ones(actor, 'dit', 'disent')}.`,
    agrees: (actor) =>
      `L’article ne dit pas ce qu’en ${ones(actor, 'pense', 'pensent')} ${actor.name} : deviner un avis, c’est ajouter au texte.`,
    notRole: (other, actor, role) =>
      `${ones(other, 'C’est', 'Ce sont')} ${other.name} que l’article présente ainsi ; pour ${actor.name}, il écrit : ${role}.`,
    finerDate: (words) => `L’article dit seulement ${words} : le jour n’y est pas.`,
  },
};
