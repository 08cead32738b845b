import type { CardsText } from './cards/fr.ts';
import type { ClassText } from './class/fr.ts';
import type { PassportText } from './passport/fr.ts';
import type { QrText } from './qr/fr.ts';
import type { ReportText } from './report/fr.ts';

/**
 * What few screens say, fetched with these: of progress and where it is kept; of codes; of the class, of
 * its results, and of its paper and cards.
 */
const passport = import.meta.glob<PassportText>('./passport/[a-z][a-z].ts', {
  import: 'catalogue',
});
const classroom = import.meta.glob<ClassText>('./class/[a-z][a-z].ts', { import: 'catalogue' });
const cards = import.meta.glob<CardsText>('./cards/[a-z][a-z].ts', { import: 'catalogue' });
const report = import.meta.glob<ReportText>('./report/[a-z][a-z].ts', { import: 'catalogue' });
const qr = import.meta.glob<QrText>('./qr/[a-z][a-z].ts', { import: 'catalogue' });

export const loadPassportText = async (language: string): Promise<PassportText | undefined> =>
  passport[`./passport/${language}.ts`]?.();

export const loadQrText = async (language: string): Promise<QrText | undefined> =>
  qr[`./qr/${language}.ts`]?.();

export const loadClassText = async (language: string): Promise<ClassText | undefined> =>
  classroom[`./class/${language}.ts`]?.();

export const loadCardsText = async (language: string): Promise<CardsText | undefined> =>
  cards[`./cards/${language}.ts`]?.();

export const loadReportText = async (language: string): Promise<ReportText | undefined> =>
  report[`./report/${language}.ts`]?.();
