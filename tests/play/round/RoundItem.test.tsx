// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { formatArticleDate } from '../../../src/i18n/format.ts';
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import { Round } from '../../../src/play/round/Round.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import {
  createTestContext,
  createTestPreferences,
  renderInFrench,
} from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

const playableBank = createPlayableBank(fixtureBank);

async function openRoundOf(id: string, preferences = createTestPreferences()) {
  const game = createTestGame({ loadBank: async () => playableBank });
  await Promise.all([game.loadBank(), game.loadProgress()]);
  const before = answerEvent('r0', fixtureBank.opening, 1);
  const events = [before, roundEvent('r1', [id])];
  await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
  const app = createTestContext({ game, routeId: 'round', preferences });
  renderInFrench(<Round playableBank={playableBank} playText={playText} />, app);
  await screen.findByText('Question 1 sur 1');
}

it.each([fr, en])('what is said of an answer is no word of true, false or not stated', (text) => {
  const verdicts = Object.values(text.item.verdicts);
  for (const said of [text.feedback.right, text.feedback.wrong])
    expect(verdicts).not.toContain(said);
});

it.each([
  ['false', false, /Faux/],
  ['not said', 'unstated', /Non dit/],
])('who takes for true what is %s is told the right answer once', async (_, key, right) => {
  const item = fixtureBank.items.find((one) => one.type === 'verdict' && one.key === key);
  await openRoundOf(item?.id ?? '');
  fireEvent.click(screen.getByRole('button', { name: /Vrai$/ }));
  const region = await screen.findByRole('region', { name: /^Raté/ });
  const named = screen
    .getAllByRole('listitem')
    .filter(({ textContent }) => right.test(textContent ?? ''));
  expect(named).toHaveLength(1);
  expect(named[0]?.textContent).toContain('bonne réponse');
  expect(within(region).queryByText(right, { selector: 'h2, h2 *' })).toBe(null);
});

it('how sure one is reads on from its question', async () => {
  const item = fixtureBank.items.find(({ type }) => type === 'choice');
  await openRoundOf(item?.id ?? '', createTestPreferences({ confidence: true }));
  const group = await screen.findByRole('group', { name: 'Je réponds' });
  const names = within(group)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent);
  expect(names).toEqual(['au hasard', 'plutôt sûr', 'sûr et certain']);
});

const today = fixtureBank.items.filter(
  (item) => item.type === 'date' && item.key === fixtureBank.article.date,
);

it('the day of the article is not to be read where it is asked', async () => {
  expect(today.length).toBeGreaterThan(0);
  for (const { id } of today) {
    await openRoundOf(id);
    screen.getByRole('textbox', { name: 'Année' });
    const date = formatArticleDate({ article: fixtureBank.article }, fr);
    expect(document.body.textContent).not.toContain(date);
    cleanup();
  }
});

it('who goes on with a round never sees a question of the round that was left before', async () => {
  const game = createTestGame({ loadBank: async () => playableBank });
  await game.startRound();
  const resumed = game.currentItemId.value;
  await game.startRound({ day: game.today() });
  const left = game.currentItemId.value;
  expect(left).not.toBe(resumed);
  const app = createTestContext({ game, routeId: 'round' });
  const { container } = renderInFrench(
    <Round playableBank={playableBank} playText={playText} />,
    app,
  );
  expect(container.querySelector(`#prompt-${left}`)).toBe(null);
  await screen.findByText('Question 1 sur 10');
  expect(container.querySelector(`#prompt-${resumed}`)).not.toBe(null);
});

it('an option that is pressed twice before the answer is drawn leaves the focus on the verdict', async () => {
  const item = fixtureBank.items.find(({ type }) => type === 'choice');
  await openRoundOf(item?.id ?? '');
  const option = screen.getByRole('button', { name: /^A/ });
  for (let press = 0; press < 2; press++) {
    option.focus();
    fireEvent.click(option);
  }
  const region = await screen.findByRole('region', { name: /^(Bien vu|Raté)/ });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.activeElement).toBe(region);
});
