// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { RouteId } from '../../../src/app/router.ts';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { AssignmentIntro } from '../../../src/classroom/take/AssignmentIntro.tsx';
import { Countdown } from '../../../src/classroom/take/Countdown.tsx';
import { catalogue } from '../../../src/classroom/text/fr.ts';
import { createFrontPageData } from '../../../src/engine/create-front-page.ts';
import { shouldAskEvidence } from '../../../src/engine/score-evidence.ts';
import { ATTEMPT_RECORD } from '../../../src/shared/persisted-names.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import {
  createTestContext,
  createTestPreferences,
  renderInFrench,
} from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const t = catalogue.takeAssignment;
const HOUR_MS = 3_600_000;

/** A device on which a set was left `hoursAgo`. */
async function openDevice(routeId: RouteId, hoursAgo: number, isClosed = true, about = '') {
  const game = createTestGame();
  const records = createMemoryRecords();
  const link = encodeAssignmentLink(createTestAssignment());
  const begun = game.now() - hoursAgo * HOUR_MS;
  const record = { seat: 7, begun, link, ...(isClosed && { closed: true }) };
  await records.writeAll([[`${ATTEMPT_RECORD}ABCDEFGH/7-${begun}`, record]]);
  const preferences = createTestPreferences({ running: true });
  const openRecords = async () => records;
  renderInFrench(
    <App app={createTestContext({ routeId, about, game, preferences, openRecords })} />,
  );
  const erase = async () => {
    await records.remove(`${ATTEMPT_RECORD}ABCDEFGH/7-${begun}`);
    await game.erase();
  };
  return { link, preferences, erase };
}

describe('a set that is not finished', () => {
  it.each(['front-page', 'settings'] as const)('has its way back from %s', async (routeId) => {
    const { link } = await openDevice(routeId, 1);
    const back = await screen.findByRole('link', { name: t.backToRunning(7) });
    expect(back.getAttribute('href')).toContain(link);
  });

  it('is told of no more once a day has passed', async () => {
    const { preferences } = await openDevice('front-page', 30);
    await vi.waitFor(() => expect(preferences.enabledToggles.value.has('running')).toBe(false));
    expect(screen.queryByRole('link', { name: t.backToRunning(7) })).toBeNull();
  });

  it('is told of no more once all is erased', async () => {
    const { erase } = await openDevice('settings', 1);
    await screen.findByRole('link', { name: t.backToRunning(7) });
    await erase();
    await vi.waitFor(() =>
      expect(screen.queryByRole('link', { name: t.backToRunning(7) })).toBeNull(),
    );
  });

  it('without the text keeps the sentence of a fact too', async () => {
    const [fact] = fixtureBank.positions;
    await openDevice('fact', 1, true, fact?.id);
    await screen.findByText(/^Une série commencée se fait sans le texte/);
    expect(document.querySelector('article')).toBeNull();
  });

  it('without the text keeps the article until the reader asks for it', async () => {
    await openDevice('read', 1);
    await screen.findByText(/^Une série commencée se fait sans le texte/);
    const [sentence] = fixtureBank.brief.flatMap(({ sentences }) => sentences);
    expect(document.body.textContent).not.toContain(sentence?.text.slice(-40));
    fireEvent.click(screen.getByRole('button', { name: 'Lire quand même' }));
    expect(document.body.textContent).toContain(sentence?.text.slice(-40));
  });

  it.each([
    ['with the text', 1, false],
    ['of another day', 30, true],
  ])('%s leaves the article as it is', async (_, hoursAgo, isClosed) => {
    await openDevice('read', hoursAgo, isClosed);
    await screen.findByRole('article');
    expect(screen.queryByRole('button', { name: 'Lire quand même' })).toBeNull();
  });
});

it.each([
  ['announced where a question asks for it', true, 'open'],
  ['announced for the end where the text is hidden', true, 'closed'],
  ['not announced where none asks for it', false, 'closed'],
] as const)('the sentence is %s', (_, isAsked, book) => {
  const items = fixtureBank.items.filter((item) => shouldAskEvidence(item) === isAsked).slice(0, 2);
  expect(items).toHaveLength(2);
  const assignment = createTestAssignment({
    items: toAssignmentItems(items),
    evidence: true,
    book,
  });
  renderInFrench(
    <AssignmentIntro
      resolved={resolveAssignment(assignment, fixtureBank)}
      front={createFrontPageData(fixtureBank)}
      storedAttempts={[]}
      isStorageAvailable
      t={t}
      onResume={() => {}}
      onStart={() => {}}
    />,
    createTestContext(),
  );
  const announced = [t.asksEvidence, t.asksEvidenceLater].filter((text) =>
    screen.queryByText(text),
  );
  const wanted = book === 'open' ? t.asksEvidence : t.asksEvidenceLater;
  expect(announced).toEqual(isAsked ? [wanted] : []);
});

it.each([
  [20 * 60_000, 'Encore 20 minutes'],
  [91_000, 'Encore 1 minute'],
  [119_000, 'Encore 2 minutes'],
  [118_000, 'Encore 1 minute'],
  [58_000, 'Moins d’une minute'],
])('with %i ms left the clock says %s', (ms, text) => {
  renderInFrench(<Countdown msLeft={signal(ms)} t={t} onTick={() => {}} />);
  expect(screen.getByRole('timer').textContent).toBe(text);
});
