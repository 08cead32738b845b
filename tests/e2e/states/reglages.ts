import { refusal } from './failures.ts';
import { met, week } from './log.ts';
import { open, press, type ScreenWalk, sees, type Visit } from './visit.ts';

async function chooseFile({ page, text }: Visit, file: object | string) {
  const written = typeof file === 'string' ? file : JSON.stringify(file);
  await page.getByLabel(text.late.passport.open).setInputFiles({
    name: 'progression.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written),
  });
}

export const reglages: ScreenWalk[] = [
  {
    name: 'all of it',
    steps: {
      open: async (visit) => {
        await open(visit, 'reglages');
        await sees(visit, visit.text.late.passport.open);
      },
      'where the answers are': async (visit) => {
        await visit.page.getByText(visit.text.late.passport.health.title).click();
        await sees(visit, visit.text.late.passport.health.neverExported);
      },
      erasing: (visit) => press(visit, visit.text.reglages.erase),
      erased: async (visit) => {
        await press(visit, visit.text.reglages.yes);
        await sees(visit, visit.text.reglages.erased);
      },
    },
  },
  {
    name: 'a file',
    steps: {
      read: async (visit) => {
        await open(visit, 'reglages');
        const entries = week(visit.bank).map(([, entry]) => entry);
        await chooseFile(visit, { format: 'qui-quand-quoi', version: 1, entries });
        await visit.page
          .getByRole('button', { name: visit.text.late.passport.add, exact: true })
          .waitFor();
      },
      added: async (visit) => {
        await press(visit, visit.text.late.passport.add);
        await visit.page
          .getByRole('button', { name: visit.text.late.passport.undo, exact: true })
          .waitFor();
      },
    },
  },
  {
    name: 'a file',
    steps: {
      corrupt: async (visit) => {
        await open(visit, 'reglages');
        await chooseFile(visit, '{"format":"qui-quand-quoi","version":1,"entries":[{"v":');
        await sees(visit, visit.text.late.passport.refused('', '').slice(0, 12));
      },
    },
  },
  {
    name: 'another phone',
    steps: {
      'showing codes': async (visit) => {
        await met(visit);
        await open(visit, 'reglages');
        await press(visit, visit.text.late.qr.carry.show);
        await visit.page.locator('main svg[role=img]').first().waitFor();
      },
      'codes that run': (visit) => press(visit, visit.text.late.qr.carry.run),
    },
  },
  {
    name: 'another phone',
    steps: {
      receiving: async (visit) => {
        await open(visit, 'reglages');
        await press(visit, visit.text.late.qr.carry.receive);
        await sees(visit, visit.text.late.qr.carry.waiting);
      },
      'no camera': async (visit) => {
        await press(visit, visit.text.late.qr.scan.open);
        await visit.page.getByText(refusal(visit.text.late.qr.scan.refusals)).waitFor();
      },
    },
  },
];
