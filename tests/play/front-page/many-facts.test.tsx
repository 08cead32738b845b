// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { front } from '../../../src/bank/front-page.ts';
import { openDossier } from '../../../src/engine/playable-bank.ts';
import { Panels } from '../../../src/play/front-page/Panels.tsx';
import { show } from '../../support/app-setting.tsx';
import { bankOf } from '../../support/large-bank.ts';
import { bank, game } from '../../support/world.ts';

afterEach(cleanup);

it('draws no long list of facts before it is opened', async () => {
  const large = bankOf(bank, 1_000);
  const made = game({ front: front(large), load: async () => openDossier(large) });
  await made.load();
  made.answer(made.front.opening, made.front.opening.key);
  show(<Panels game={made} />);
  const [summary] = await screen.findAllByText('Tout voir', {}, { timeout: 20_000 });
  expect(screen.queryAllByRole('link')).toEqual([]);
  const details = summary?.closest('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(document.querySelectorAll('li').length).toBeGreaterThan(100));
});
