import { catalogue as teachingEn } from '../../../src/classroom/assign/text/en.ts';
import { catalogue as teachingFr } from '../../../src/classroom/assign/text/fr.ts';
import { catalogue as cardsEn } from '../../../src/classroom/print/text/en.ts';
import { catalogue as cardsFr } from '../../../src/classroom/print/text/fr.ts';
import { catalogue as reportEn } from '../../../src/classroom/report/text/en.ts';
import { catalogue as reportFr } from '../../../src/classroom/report/text/fr.ts';
import { catalogue as classEn } from '../../../src/classroom/text/en.ts';
import { catalogue as classFr } from '../../../src/classroom/text/fr.ts';
import { catalogue as dossierEn } from '../../../src/dossiers/text/en.ts';
import { catalogue as dossierFr } from '../../../src/dossiers/text/fr.ts';
import { catalogue as assistantEn } from '../../../src/editor/assistant/text/en.ts';
import { catalogue as assistantFr } from '../../../src/editor/assistant/text/fr.ts';
import { catalogue as editorEn } from '../../../src/editor/text/en.ts';
import { catalogue as editorFr } from '../../../src/editor/text/fr.ts';
import { catalogue as formatsEn } from '../../../src/formats/text/en.ts';
import { catalogue as formatsFr } from '../../../src/formats/text/fr.ts';
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import { catalogue as playEn } from '../../../src/play/text/en.ts';
import { catalogue as playFr } from '../../../src/play/text/fr.ts';
import { catalogue as progressEn } from '../../../src/progress/text/en.ts';
import { catalogue as progressFr } from '../../../src/progress/text/fr.ts';
import { catalogue as qrEn } from '../../../src/qr/text/en.ts';
import { catalogue as qrFr } from '../../../src/qr/text/fr.ts';
import { openFixtureBank } from '../fixture-bank.ts';

/** The languages that every state is shown in. */
export const galleryLanguages = ['fr', 'en'] as const;
export type GalleryLanguage = (typeof galleryLanguages)[number];

/** What is said in a language, and its bank as the game has it. */
export const texts = {
  fr: {
    ...{ ...fr, ...playFr, bank: openFixtureBank('fr'), page: '', locale: 'fr-CH' },
    ...{
      late: {
        assistant: assistantFr,
        cards: cardsFr,
        class: classFr,
        teaching: teachingFr,
        dossier: dossierFr,
        editor: editorFr,
        formats: formatsFr,
        progress: progressFr,
        qr: qrFr,
      },
    },
    report: reportFr,
    settings: progressFr.settings,
    storage: progressFr.storage,
    update: progressFr.update,
  },
  en: {
    ...{ ...en, ...playEn, bank: openFixtureBank('en'), page: 'en.html', locale: 'en-GB' },
    ...{
      late: {
        assistant: assistantEn,
        cards: cardsEn,
        class: classEn,
        teaching: teachingEn,
        dossier: dossierEn,
        editor: editorEn,
        formats: formatsEn,
        progress: progressEn,
        qr: qrEn,
      },
    },
    report: reportEn,
    settings: progressEn.settings,
    storage: progressEn.storage,
    update: progressEn.update,
  },
};
