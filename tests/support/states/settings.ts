import { cameraRefusalPattern } from './failures.ts';
import { storeWeekOfAnswers, weekOfAnswers } from './stored-log.ts';
import {
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  type Visit,
  waitForText,
} from './visit.ts';

async function chooseFile({ page, text }: Visit, file: object | string) {
  const written = typeof file === 'string' ? file : JSON.stringify(file);
  await page.getByLabel(text.late.progress.openFile).setInputFiles({
    name: 'progression.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written),
  });
}

export const settingsWalks: ScreenWalk[] = [
  {
    name: 'all of it',
    steps: {
      open: async (visit) => {
        await openScreen(visit, 'reglages');
        await waitForText(visit, visit.text.late.progress.openFile);
      },
      'where the answers are': async (visit) => {
        await visit.page.getByText(visit.text.late.progress.storageStatus.title).click();
        await waitForText(visit, visit.text.late.progress.storageStatus.neverExported);
      },
      erasing: (visit) => pressButton(visit, visit.text.settings.erase),
      erased: async (visit) => {
        await pressButton(visit, visit.text.settings.confirmErase);
        await waitForText(visit, visit.text.settings.erased);
      },
    },
  },
  {
    name: 'a file',
    steps: {
      read: async (visit) => {
        await openScreen(visit, 'reglages');
        const entries = weekOfAnswers(visit.bank).map(([, entry]) => entry);
        await chooseFile(visit, { format: 'qui-quand-quoi', version: 1, entries });
        await visit.page
          .getByRole('button', { name: visit.text.late.progress.add, exact: true })
          .waitFor();
      },
      added: async (visit) => {
        await pressButton(visit, visit.text.late.progress.add);
        await visit.page
          .getByRole('button', { name: visit.text.late.progress.undo, exact: true })
          .waitFor();
      },
    },
  },
  {
    name: 'a file',
    steps: {
      corrupt: async (visit) => {
        await openScreen(visit, 'reglages');
        await chooseFile(visit, '{"format":"qui-quand-quoi","version":1,"entries":[{"v":');
        await waitForText(visit, visit.text.late.progress.faults.broken);
      },
    },
  },
  {
    name: 'another phone',
    steps: {
      'showing codes': async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'reglages');
        await pressButton(visit, visit.text.late.qr.phoneTransfer.show);
        await visit.page.locator('main svg[role=img]').first().waitFor();
      },
      'codes that run': (visit) => pressButton(visit, visit.text.late.qr.phoneTransfer.resume),
    },
  },
  {
    name: 'another phone',
    steps: {
      receiving: async (visit) => {
        await openScreen(visit, 'reglages');
        await pressButton(visit, visit.text.late.qr.phoneTransfer.receive);
        await waitForText(visit, visit.text.late.qr.phoneTransfer.waiting);
      },
      'no camera': async (visit) => {
        await pressButton(visit, visit.text.late.qr.scanner.openCamera);
        await visit.page
          .getByText(cameraRefusalPattern(visit.text.late.qr.scanner.refusals))
          .waitFor();
      },
    },
  },
  {
    name: 'a guest’s turn',
    steps: {
      ending: async (visit) => {
        await storeBeforeOpening(visit, [], { guest: true });
        await openScreen(visit, 'reglages');
        await pressButton(visit, visit.text.late.progress.storage.endGuestSession);
      },
    },
  },
];
