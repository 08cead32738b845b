import { readFileSync } from 'node:fs';
import { openBank } from '../../../src/build/open-bank.ts';
import { catalogue as cardsEn } from '../../../src/text/cards/en.ts';
import { catalogue as cardsFr } from '../../../src/text/cards/fr.ts';
import { catalogue as classEn } from '../../../src/text/class/en.ts';
import { catalogue as classFr } from '../../../src/text/class/fr.ts';
import { catalogue as en } from '../../../src/text/en.ts';
import { catalogue as fr } from '../../../src/text/fr.ts';
import { catalogue as passportEn } from '../../../src/text/passport/en.ts';
import { catalogue as passportFr } from '../../../src/text/passport/fr.ts';
import { catalogue as qrEn } from '../../../src/text/qr/en.ts';
import { catalogue as qrFr } from '../../../src/text/qr/fr.ts';
import { catalogue as reportEn } from '../../../src/text/report/en.ts';
import { catalogue as reportFr } from '../../../src/text/report/fr.ts';

/** The languages that every state is shown in. */
export const tongues = ['fr', 'en'] as const;
export type Tongue = (typeof tongues)[number];

const bankOf = (language: Tongue) => {
  const path = `questions/2022-01-12-otan-russie/${language}.yaml`;
  return openBank(readFileSync(path, 'utf8'), path);
};
/** What is said in a language, and its bank as the game has it. */
export const texts = {
  fr: {
    ...{ ...fr, bank: bankOf('fr'), page: '', locale: 'fr-CH' },
    ...{ late: { cards: cardsFr, class: classFr, passport: passportFr, qr: qrFr } },
    report: reportFr,
  },
  en: {
    ...{ ...en, bank: bankOf('en'), page: 'en.html', locale: 'en-GB' },
    ...{ late: { cards: cardsEn, class: classEn, passport: passportEn, qr: qrEn } },
    report: reportEn,
  },
};
