import { execFileSync } from 'node:child_process';
import { findOnPath } from '../support/browser/engine-processes.ts';

export const canReadPdf = () => findOnPath('pdftotext') !== undefined;

/** The words of each page, by poppler: every engine writes its PDF in its own way. */
export const readPdfPages = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());

interface SheetNames {
  A: string;
  B: string;
  key: string;
}

/** Faults of sheets A and B and their key: blank pages, and parts that share one. */
export function findSheetFaults(pages: readonly string[], names: SheetNames): string[] {
  const faults = pages.flatMap((page, at) => (page ? [] : [`page ${at + 1} is blank`]));
  const starts = Object.values(names).map((name) => {
    const at = pages.findIndex((page) => page.startsWith(name));
    if (at < 0) faults.push(`no page begins with ${name}`);
    const shared = pages.findIndex((page) => page.indexOf(name) > 0);
    if (shared >= 0) faults.push(`${name} begins amid page ${shared + 1}`);
    return at;
  });
  if (starts.some((at, nth) => at <= (starts[nth - 1] ?? -1)))
    faults.push(`the parts begin on the pages ${starts.map((at) => at + 1).join(', ')}`);
  return faults;
}
