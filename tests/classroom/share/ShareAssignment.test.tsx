// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AssignmentFrame } from '../../../src/classroom/AssignmentFrame.tsx';
import { catalogue as teachingText } from '../../../src/classroom/assign/text/fr.ts';
import type { SavedAssignment } from '../../../src/classroom/assignment.ts';
import { ShareAssignment } from '../../../src/classroom/share/ShareAssignment.tsx';
import { catalogue as classroomText } from '../../../src/classroom/text/fr.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const t = teachingText.shareAssignment;

const openShare = ({
  handOut,
  ...own
}: Partial<SavedAssignment> & { handOut?: () => VNode } = {}) =>
  renderInFrench(
    <ShareAssignment
      assignment={{ ...createTestAssignment(), name: '3e B', made: 0, ...own }}
      classroomText={classroomText}
      teachingText={teachingText}
      {...(handOut && { handOut })}
    />,
    createTestContext(),
  );

it('a set without a code to type says why, on the page and on the whole screen', () => {
  openShare();
  screen.getByText(/^Questions changées à la main/);
  fireEvent.click(screen.getByRole('button', { name: t.enlarge }));
  screen.getByText(/^Questions changées à la main/);
  cleanup();
  openShare({ minutes: 20, stretch: { 3: 1.5 } });
  screen.getByText(/^Du temps en plus/);
});

it('a set with a time limit says so beside its code, and with its dossier, before anybody begins', () => {
  openShare({ minutes: 20, stretch: { 3: 1.5 } });
  screen.getByText('20 minutes en tout. Certaines places ont plus de temps.');
  cleanup();
  openShare({ minutes: 20, handOut: () => <p /> });
  screen.getByText('20 minutes en tout.');
  cleanup();
  openShare();
  expect(screen.queryByText(/minutes en tout/)).toBeNull();
});

it('a code that filled the screen leaves its button focused and in sight', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  openShare();
  fireEvent.click(screen.getByRole('button', { name: t.enlarge }));
  fireEvent.click(await screen.findByRole('button', { name: t.shrink }));
  const button = await screen.findByRole('button', { name: t.enlarge });
  await waitFor(() => expect(shown.mock.contexts).toContain(button));
  expect(document.activeElement).toBe(button);
  shown.mockRestore();
});

it('the page says the name of its set once, in its frame', () => {
  renderInFrench(
    <AssignmentFrame
      assignment={{ ...createTestAssignment(), name: '3e B', made: 0 }}
      tab="share"
      t={classroomText.assignmentFrame}
    >
      <ShareAssignment
        assignment={{ ...createTestAssignment(), name: '3e B', made: 0 }}
        classroomText={classroomText}
        teachingText={teachingText}
      />
    </AssignmentFrame>,
    createTestContext(),
  );
  screen.getByRole('heading', { level: 1, name: 'Partager' });
  const shown = screen.getAllByText('3e B').filter((one) => !one.closest('[aria-hidden]'));
  expect(shown).toHaveLength(1);
});

it('a set with a code to type gives no reason for its absence', () => {
  openShare({ code: '0000000000ZZ' });
  screen.getByText('0000-0000-00ZZ');
  expect(screen.queryByText(/^Questions changées à la main/)).toBeNull();
});

it('a set of a dossier of this device goes to the teacher’s phone once that has the dossier', () => {
  openShare();
  expect(screen.queryByText(t.dossierFirst)).toBeNull();
  cleanup();
  openShare({ handOut: () => <p /> });
  screen.getByText(t.toMyPhone);
  screen.getByText(t.dossierFirst);
});

it('names the address that leads nowhere as the browser’s bar does', () => {
  vi.stubGlobal('location', new URL('http://127.0.0.1:4173/'));
  openShare();
  expect(screen.getByText(/l’adresse de cet ordinateur/).textContent).toMatch(
    /^«\s?127\.0\.0\.1\s?»/,
  );
});
