import { createDossierRecord } from '../../../src/dossiers/dossier-store.ts';
import type { LocalDossier } from '../../../src/dossiers/local-dossier.ts';
import { withChecksum } from '../../../src/progress/storage/checksummed.ts';
import { spellHandout } from '../../../src/qr/handout.ts';
import { DOSSIER_RECORD, RECORD_PREFIX } from '../../../src/shared/persisted-names.ts';
import { handmadeFile, openHandmadeDossier } from '../handmade-dossiers.ts';
import { assignmentFor, assignmentRecord } from './classroom.ts';
import {
  FIXED_NOW_MS,
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  type Visit,
  waitForText,
} from './visit.ts';

/** As stored on a device. */
export const dossierRecord = (dossier: LocalDossier, packed: Uint8Array) =>
  [
    RECORD_PREFIX + DOSSIER_RECORD + dossier.id,
    withChecksum(createDossierRecord(dossier, packed, FIXED_NOW_MS)),
  ] as const;

async function keepDossier(visit: Visit) {
  const { dossier, packed } = await openHandmadeDossier();
  const set = assignmentFor(visit, { bank: dossier.id });
  await storeBeforeOpening(visit, [dossierRecord(dossier, packed), assignmentRecord(set)]);
  return dossier.id;
}

/** Opens a screen with a dossier on the device, and a set of it. */
export async function openWithDossier(visit: Visit, screen: (id: string) => string) {
  const id = await keepDossier(visit);
  await openScreen(visit, screen(id));
}

/** As an author may leave it: two ids that nothing has, and a field too many. */
const faultyFile = new TextDecoder()
  .decode(handmadeFile)
  .replace('"opening": "', '"opening": "x')
  .replace('"context"', '"subtitle"');

export const receiveWalks: ScreenWalk[] = [
  {
    name: 'a link',
    steps: {
      asked: async (visit) => {
        const { packed } = await openHandmadeDossier();
        await openScreen(visit, `recu/${spellHandout({ packed })}`);
        await waitForText(visit, visit.text.late.dossier.receive.nothingKept);
      },
    },
  },
  {
    name: 'what cannot be opened',
    steps: {
      'nothing there': async (visit) => {
        await openScreen(visit, 'recu');
        await waitForText(visit, visit.text.late.dossier.receive.nothing);
      },
      'a file with faults': async (visit) => {
        const { receive, problems } = visit.text.late.dossier;
        await visit.page.getByLabel(receive.openFile).setInputFiles({
          ...{ name: 'a.qqq.json', mimeType: 'application/json', buffer: Buffer.from(faultyFile) },
        });
        await waitForText(visit, problems.faultsRemedy);
      },
      'a link that is cut': async (visit) => {
        const { packed } = await openHandmadeDossier();
        await openScreen(visit, `recu/${spellHandout({ packed }).slice(0, 300)}`);
        await waitForText(visit, visit.text.late.dossier.problems.reasons.damaged.message);
      },
    },
  },
];

export const dossierWalks: ScreenWalk[] = [
  {
    name: 'on this device',
    steps: {
      open: async (visit) => {
        await openWithDossier(visit, (id) => `dossier/${id}`);
        await visit.page
          .getByRole('button', { name: visit.text.late.dossier.keep.erase })
          .waitFor();
      },
      renamed: async (visit) => {
        const { nameLabel, rename, renamed } = visit.text.late.dossier.keep;
        await visit.page.getByLabel(nameLabel).fill('Valmère, 3e B');
        await pressButton(visit, rename);
        await waitForText(visit, renamed);
      },
      erasing: async (visit) => {
        await pressButton(visit, visit.text.late.dossier.keep.erase);
        await visit.page
          .getByRole('button', { name: visit.text.late.dossier.keep.confirmErase, exact: true })
          .waitFor();
      },
      'not there': async (visit) => {
        await openScreen(visit, 'dossier/local-x-0000000000');
        await waitForText(visit, visit.text.late.dossier.keep.notKept);
      },
    },
  },
];
