import { normalizeForComparison } from '../shared/text-normalize.ts';

export type VerdictName = 'true' | 'false' | 'unstated';

/** In the languages of eight countries' tests, without accents and signs. */
const trueWords = new Set(
  'vrai|true|right|correct|wahr|richtig|korrekt|stimmt|verdadero|cierto|correcto|vero|corretto|verdadeiro|certo|correto|waar|juist|prawda|tak to prawda|c est vrai|exact|v|t|r|w'.split(
    '|',
  ),
);
const falseWords = new Set(
  'faux|false|wrong|incorrect|falsch|unwahr|stimmt nicht|falso|incorrecto|errato|incorreto|onwaar|niet waar|onjuist|fout|falsz|nieprawda|c est faux|inexact|f'.split(
    '|',
  ),
);
const unstatedWords =
  /^(?:ni|ng|nm|pas dit|non dit|(?:ce|cela|ca|c) n est pas (?:dit|mentionne|precise|dans)|(?:non|pas) (?:mentionnee?|precisee?|indiquee?|donnee?)|on (?:ne )?(?:peut pas|sait pas|ne sait|ne peut)|impossible (?:a|de) (?:savoir|dire)|l article ne (?:le )?dit|(?:le texte|l auteur) ne|not (?:given|stated|mentioned|said|known|enough)|(?:it |the (?:article|text) )?(?:doesn t|does not|didn t|did not) say|cannot (?:say|tell|be)|can t (?:say|tell)|no information|nicht (?:erwahnt|gesagt|im text|bekannt|angegeben)|(?:das )?(?:steht|sagt) (?:der |das )?(?:artikel |text )?nicht|keine angabe|no (?:se )?(?:menciona|sabe|dice|mencionado|especifica)|no esta en|non (?:menzionat|si sa|si dice|dett|specificat|indicat|e detto)|l articolo non|nao (?:mencionad|se sabe|e dito|dito|consta)|niet (?:vermeld|genoemd|bekend|gegeven)|staat niet|nie (?:podano|wiadomo|wspomniano)|brak (?:informacji|danych))/;

/** The verdict of an option; undefined if it is another answer. */
export function readVerdict(text: string): VerdictName | undefined {
  const words = normalizeForComparison(text);
  if (trueWords.has(words)) return 'true';
  if (falseWords.has(words)) return 'false';
  return words.length < 60 && unstatedWords.test(words) ? 'unstated' : undefined;
}
