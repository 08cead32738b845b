import { openHandedDossier } from '../handed-dossier.ts';
import { assignmentRecord, openWithAssignment } from './classroom.ts';
import { dossierRecord } from './dossiers.ts';
import {
  FIXED_NOW_MS,
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  type Visit,
  waitForText,
} from './visit.ts';

/** Hands out a set of a dossier that the device holds; `bytes`: what it holds in its place. */
async function openLocalAssignment(visit: Visit, bytes?: Uint8Array) {
  const { dossier, packed, made } = await openHandedDossier();
  const name = visit.language === 'fr' ? 'Troisième B, lundi' : 'Year 9 B, Monday';
  await storeBeforeOpening(visit, [
    assignmentRecord({ ...made, name, made: FIXED_NOW_MS }),
    dossierRecord(dossier, bytes ?? packed),
  ]);
  await openScreen(visit, `donner/${made.id}`);
  const { fileTitle } = visit.text.late.dossier.share;
  await visit.page.getByRole('heading', { name: fileTitle }).waitFor();
}

export const shareWalks: ScreenWalk[] = [
  {
    name: 'assign',
    steps: {
      'the link': async (visit) => {
        await openWithAssignment(visit, 'donner', { correction: 'held' });
        await visit.page.locator('main svg[role=img]').waitFor();
      },
      'the word': ({ page, text }) =>
        page.getByText(text.late.teaching.shareAssignment.unlockWord, { exact: true }).click(),
      'to the teacher’s phone': ({ page, text }) =>
        page.getByText(text.late.teaching.shareAssignment.toMyPhone, { exact: true }).click(),
      large: (visit) => pressButton(visit, visit.text.late.teaching.shareAssignment.enlarge),
      'no such assignment': async (visit) => {
        await openScreen(visit, 'donner/ZZZZZZZZ');
        await waitForText(visit, visit.text.late.class.savedAssignment.notFound);
      },
    },
  },
  {
    name: 'a dossier of this device',
    steps: {
      'the game': (visit) => openLocalAssignment(visit),
      'moving codes': async (visit) => {
        const { stepsTitle, steps } = visit.text.late.dossier.share;
        const group = visit.page.getByRole('group', { name: stepsTitle });
        await group.getByRole('radio', { name: steps.dossierAndAssignment }).check({ force: true });
        await visit.page.getByText(visit.text.late.qr.phoneTransfer.resume).waitFor();
      },
      'on a wall': (visit) => pressButton(visit, visit.text.late.dossier.share.enlarge),
    },
  },
  {
    name: 'a dossier of this device',
    steps: {
      'too long': (visit) => openLocalAssignment(visit, new Uint8Array(40_000)),
      saved: async (visit) => {
        await openLocalAssignment(visit);
        await pressButton(visit, visit.text.late.dossier.share.saveFile);
        await waitForText(visit, visit.text.late.dossier.share.fileSaved);
      },
      'not there any more': async (visit) => {
        await openWithAssignment(visit, 'donner', { bank: 'local-valmere-0123456789' });
        await waitForText(visit, visit.text.late.class.dossierNotHere.explanation);
      },
    },
  },
];
