import anyAscii from 'any-ascii';

const patronymic = '\\p{sc=Cyrl}+(?:[оеёіїє]ви?ч|ьич|[оеії]вна|ична)';

/** Letter by letter, τζ in Τζεν would be no J. */
const soundsOfScripts: readonly [pattern: RegExp, latin: string][] = [
  // vowel points, which most people leave out
  [/[\u0591-\u05c7\u064b-\u0652\u0670]/g, ''],
  [new RegExp(`(?<=\\p{L}\\s+)${patronymic}\\s+(?=\\p{L})`, 'giu'), ''],
  [new RegExp(`(?<=\\p{L},?\\s+\\p{L}+)\\s+${patronymic}$`, 'giu'), ''],
  [/(?<!\p{L})г-(н|жа)(?!\p{L})/giu, 'mr'],
  [/дж|(?<!\p{L})й(?!\p{L})|(?<!\p{L})ж(?=\P{L}|[оеё])/giu, 'j'],
  [/(?<!\p{L})γ?ο[υύ](?=[αεηιοωάέήίόώ])/giu, 'w'],
  [/ο[υύ]/giu, 'u'],
  [/μπ(?=\p{L})/giu, 'b'],
  [/(?<![αεηιυωοάέήίύώόu])ντ/giu, 'd'],
  [/ντ/giu, 'nd'],
  [/γκ/giu, 'g'],
  [/τζ/giu, 'j'],
  [/γ(?=[εέ](?![ρωώ])|ι[αοωάόώu])/giu, 'y'],
  [/(?<=\p{L}{4})ία(?!\p{L})/giu, 'i'],
  [/ու/giu, 'u'],
  [/(?<!\p{L})(?:[אע]ו|[أا]و)/gu, 'u'],
  [/غ/g, 'g'],
  // the article; a vowel, whichever, that a word begins with; a long vowel; a silent letter at the end
  [/(?<!\p{L})(?:ال(?=\p{L}{2})|אל-)/gu, 'al-'],
  [/(?<!\p{L})[أإآاעאع](?=\p{L})/gu, 'a'],
  [/(?<=\p{L})ا/gu, 'a'],
  [/(?<=\p{L}{2})[هة](?!\p{L})/gu, 'a'],
  [/(?<=[سكدتز])ه/gu, 'ah'],
  // Hebrew marks what is no sound of its own, and abbreviations
  [/[גז]['׳’]/g, 'j'],
  [/[צץ]['׳’]/g, 'tch'],
  [/(?<=\p{sc=Hebr})["״”](?=\p{sc=Hebr})/gu, ''],
  // כ is no ח, and ו is a vowel more often than a V
  [/[כך]/g, 'k'],
  [/ו/g, 'w'],
  [/(?<=\p{L}{2})ה(?!\p{L})/gu, 'a'],
  [/ं(?![पफबभम])/g, 'न'],
  // one sign for two of our letters: any-ascii writes the rarer
  [/[ขคฆ]/g, 'k'],
  [/[ฐฑฒถทธ]/g, 't'],
  [/[ผพภ]/g, 'p'],
  [/[ฉชฌ]/g, 'sh'],
  [/จ/g, 'j'],
  // シャーマン
  [/ン(?=[パピプペポ])/g, 'ム'],
  [/(?<=[アカサタナハマヤラワガザダバパァャ])ー/g, 'ル'],
];

/** Signs that stand for another sound together than alone. */
const joinKana = (latin: string) =>
  latin
    .replace(/(?<![a-z])u-/g, 'w')
    .replace(/(sh|ch|j)i-y/g, '$1')
    .replace(/i-y/g, 'y')
    .replace(/[aiueo]-/g, '')
    .replace(/(?<=o)[uo]|(?<=u)u/g, '');

/** A letter that any-ascii leaves out is an initial where it stands alone. */
const readLetters = (letters: string) => anyAscii(letters).replace(/['`]/g, '') || 'a';

/** СА Рябков */
function keepCase(letters: string, latin: string): string {
  const [capitals = ''] = /^\p{Lu}{2}$|^\p{Lu}?/u.exec(letters) ?? [];
  const end = capitals.length > 1 ? latin.length : capitals.length;
  return latin.slice(0, end).toUpperCase() + latin.slice(end);
}

export function transliterate(text: string): string {
  const whole = text.normalize('NFKC').replace(/・/g, ' ');
  return soundsOfScripts
    .reduce(
      (read, [pattern, latin]) => read.replace(pattern, (letters) => keepCase(letters, latin)),
      whole,
    )
    .replace(/[\p{sc=Hira}\p{sc=Kana}ー]+/gu, (kana) =>
      joinKana(readLetters(kana.replace(/[ぁぃぅぇぉゃゅょァィゥェォャュョ]/g, '-$&'))),
    )
    .replace(/[^\p{sc=Latin}\s\p{P}]+/gu, (letters) =>
      keepCase(
        letters,
        readLetters(
          letters.toLowerCase().replace(/\p{sc=Hang}+/gu, (word) => word.normalize('NFD')),
        ),
      ),
    );
}
