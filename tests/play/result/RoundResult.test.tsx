// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, it } from 'vitest';
import { shouldAskEvidence } from '../../../src/engine/score-evidence.ts';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { RoundResult } from '../../../src/play/result/RoundResult.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { oneItemPerType } from '../../support/assignments.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { rightResponse } from '../../support/responses.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

it('a file with answers to other questions of the same names leaves every screen readable', async () => {
  const game = createTestGame();
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const responses = oneItemPerType.map(rightResponse);
  for (const shift of responses.keys()) {
    const round = `r${shift}`;
    const events = [
      roundEvent(
        round,
        oneItemPerType.map(({ id }) => id),
      ),
      ...oneItemPerType.map(({ id, facts }, at) =>
        answerEvent(round, id, 1, {
          facts,
          response: responses[(at + shift) % responses.length] as string,
        }),
      ),
    ];
    await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
    renderInFrench(
      <RoundResult playableBank={playableBank} playText={playText} />,
      createTestContext({ game }),
    );
    for (const { prompt } of oneItemPerType)
      screen.getByText(prompt, { normalizer: (text) => text });
    cleanup();
    renderInFrench(<FrontPage />, createTestContext({ game }));
    await screen.findByRole('link', { name: /Jouer/ });
    cleanup();
  }
});

it('the evidence that was asked for and not found counts, although skipping it leaves no event', async () => {
  const game = createTestGame();
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const asked = fixtureBank.items.filter(shouldAskEvidence).slice(0, 2);
  const events = [
    roundEvent(
      'r',
      asked.map(({ id }) => id),
    ),
    ...asked.map((item) =>
      answerEvent('r', item.id, 1, { facts: item.facts, response: rightResponse(item) as string }),
    ),
  ];
  await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  screen.getByText(playText.evidenceScore(playText.outOf('0', 2)), { normalizer: (text) => text });
});
