import type { LanguageRules } from './language-rules.ts';

export const en: LanguageRules = {
  functionWords:
    'the a an and or but so nor of to in on at by for with from as into about after before during since until between against over under that which who whom whose this these those it its he she they we you his her their our is are was were be been has have had will would not no than there when while',
  abbreviations:
    'Mr Mrs Ms Mx Dr Prof Rev Hon Sen Rep Gov Gen Col Lt Maj Capt Cpl Sgt Pte Adm Cmdr Sir St Mt Ft Jr Sr Inc Ltd Co Corp plc vs etc no nos p pp vol approx dept est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd',
};
