import type { LanguageRules } from './language-rules.ts';

export const fr: LanguageRules = {
  functionWords:
    'le la les un une des du de au aux et ou mais donc car ni que qui quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je se ne pas plus en dans sur sous par pour avec sans selon entre depuis après avant pendant lors est sont était ont été sera',
  abbreviations:
    'M MM Mme Mmes Mlle Dr Drs Pr Me Mgr St Ste av bd art cf ex env etc fig hab no nos p pp tél vol vs janv févr avr juil sept oct nov déc éd chap al Cie Sté Jr',
};
