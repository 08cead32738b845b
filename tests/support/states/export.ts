import { openWithAssignment } from './classroom.ts';
import { openScreen, pressButton, type ScreenWalk, waitForText } from './visit.ts';

export const exportWalks: ScreenWalk[] = [
  {
    name: 'a dossier',
    steps: {
      whole: async (visit) => {
        await openScreen(visit, 'exporter');
        await waitForText(visit, visit.text.late.formats.export.kept.proof);
      },
      'what a tool loses': async (visit) => {
        const { losses, targets } = visit.text.late.formats.export;
        const radio = visit.page.getByRole('radio', { name: targets.kahoot });
        await radio.check({ force: true });
        await waitForText(visit, losses.explanation(1).replace(/ \(.*/, ''));
      },
      'texts too long': ({ page, text }) =>
        page.getByText(text.late.formats.export.longList, { exact: true }).click(),
    },
  },
  {
    name: 'a set',
    steps: {
      whole: async (visit) => {
        await openWithAssignment(visit, 'exporter');
        await waitForText(visit, visit.text.late.formats.export.kept.proof);
      },
      saved: async (visit) => {
        const { download, targets } = visit.text.late.formats.export;
        await pressButton(visit, download(targets['moodle-xml']));
        await visit.page.getByText(/\.xml/).last().waitFor();
      },
    },
  },
];
