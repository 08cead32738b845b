// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { createFrontPageData } from '../../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { FactPanels } from '../../../src/play/front-page/FactPanels.tsx';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { resizeBank } from '../../support/large-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

it('renders no long list of facts before it is opened', async () => {
  const large = resizeBank(bank, 1_000);
  const game = createTestGame({
    front: createFrontPageData(large),
    loadBank: async () => createPlayableBank(large),
  });
  await game.loadBank();
  game.answer(game.front.opening, game.front.opening.key);
  renderInFrench(<FactPanels answeredItem={undefined} />, createTestContext({ game }));
  const [summary] = await screen.findAllByText('Tout voir', {}, { timeout: 20_000 });
  expect(screen.queryAllByRole('link')).toEqual([]);
  const details = summary?.closest('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(document.querySelectorAll('li').length).toBeGreaterThan(100));
});
