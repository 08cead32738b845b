import { expect, it } from 'vitest';
import { recallFor, scoreTyped } from '../../support/recall-items.ts';

/** Of two or three consonants, most of which Arabic and Hebrew write without the vowels. */
const namesInTwoScripts: readonly [accept: readonly string[], typed: readonly string[]][] = [
  [['Iran'], ['إيران', 'ایران', 'איראן', 'אירן']],
  [['Irak'], ['العراق', 'عراق', 'עיראק']],
  [['Mali'], ['مالي', 'מאלי']],
  [['Malte'], ['مالطا', 'מלטה']],
  [['Oman'], ['عمان', 'עומאן']],
  [['Russie'], ['روسيا', 'רוסיה']],
  [['Otan'], ['الناتو', 'ناتو', 'נאט״ו', 'נאטו']],
  [['Gaza'], ['غزة']],
  [['Tchad'], ['تشاد', 'צ׳אד']],
  [['Laos'], ['لاوس', 'לאוס']],
  [['Cuba'], ['كوبا', 'קובה']],
  [['Pérou'], ['بيرو', 'פרו']],
  [
    ['Mahmoud Abbas', 'Abbas'],
    ['عباس', 'محمود عباس', 'עבאס', 'מחמוד עבאס'],
  ],
  [
    ['Bachar al-Assad', 'Assad'],
    ['الأسد', 'بشار الأسد', 'אסד', 'בשאר אל-אסד'],
  ],
  [
    ['Ali Khamenei', 'Khamenei'],
    ['خامنئي', 'علي خامنئي', 'خامنه‌ای'],
  ],
  [['Xi Jinping'], ['شي جين بينغ', 'שי ג׳ינפינג']],
  [
    ['Joe Biden', 'Biden'],
    ['بايدن', 'جو بايدن', 'ביידן', 'ג׳ו ביידן'],
  ],
  [
    ['Boris Johnson', 'Johnson'],
    ['جونسون', 'בוריס ג׳ונסון'],
  ],
  [
    ['Golda Meir', 'Meir'],
    ['مائير', 'מאיר', 'גולדה מאיר'],
  ],
  [
    ['Naftali Bennett', 'Bennett'],
    ['بينيت', 'בנט'],
  ],
  [
    ['George W. Bush', 'Bush'],
    ['بوش', 'בוש'],
  ],
  [
    ['Hassan Rohani', 'Rohani'],
    ['روحاني', 'רוחאני'],
  ],
  [
    ['Wayne Rooney', 'Rooney'],
    ['روني', 'רוני'],
  ],
  [
    ['Macky Sall', 'Sall'],
    ['سال', 'סאל'],
  ],
  [['Hamas'], ['حماس', 'חמאס']],
  [['Fatah'], ['فتح', 'פת״ח']],
];

it.each(namesInTwoScripts)(
  'a short name in Arabic or Hebrew is right for %j, and for nobody else',
  async (accept, typed) => {
    for (const name of typed)
      for (const [other] of namesInTwoScripts)
        expect([name, other, await scoreTyped(recallFor(other), name)]).toEqual([
          name,
          other,
          Number(other === accept),
        ]);
  },
);
