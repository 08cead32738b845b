// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, it } from 'vitest';
import type { Game } from '../../../src/play/round/game.ts';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { StorageStatus } from '../../../src/progress/ui/StorageStatus.tsx';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const refuse = () => Promise.reject(new Error('no'));

function openStatus(game: Game) {
  renderInFrench(<StorageStatus text={text} />, createTestContext({ game }));
  const details = screen.getByText(/Où sont mes réponses/).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

it('shows how many events are stored, whether there is a mirror, and the last export', async () => {
  openStatus(createTestGame({ log: createMemoryLog(answerEvents(3)) }));
  await screen.findByText(/3 entrées, toutes relues/);
  screen.getByText(/n’a pas de place pour elle/);
  screen.getByText(/Aucun fichier/);
  screen.getByText(/peut les effacer/);
});

it('says that nothing is stored if the device refuses', async () => {
  openStatus(createTestGame({ log: { ...createMemoryLog(), readAll: refuse } }));
  await screen.findByText(/L’appareil ne garde rien/);
});

it('says that nothing is stored if the log cannot be loaded', async () => {
  openStatus({ ...createTestGame(), checkStorage: refuse });
  await screen.findByText(/L’appareil ne garde rien/);
});
