// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createBlankForm } from '../../src/classroom/assign/form-state.ts';
import { SetOptions } from '../../src/classroom/assign/SetOptions.tsx';
import { catalogue as teachingText } from '../../src/classroom/assign/text/fr.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { ChooseRound } from '../../src/play/choose/ChooseRound.tsx';
import { FrontPage } from '../../src/play/front-page/FrontPage.tsx';
import { Reader } from '../../src/play/read/Reader.tsx';
import { RoundResult } from '../../src/play/result/RoundResult.tsx';
import { catalogue as playText } from '../../src/play/text/fr.ts';
import { rightResponse } from '../support/responses.ts';
import { axisChoices, makeWellMadeBank } from '../support/small-banks.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';
import { createTestGame } from '../support/test-game.ts';

afterEach(cleanup);

const names = { actors: 'Qui', dates: 'Quand', positions: 'Quoi' };

async function playRound(wanted: (typeof axisChoices)[number]) {
  const bank = makeWellMadeBank(6, wanted);
  const game = createTestGame({
    front: createFrontPageData(bank),
    loadBank: async () => createPlayableBank(bank),
  });
  const playableBank = await game.loadBank();
  await game.startRound();
  for (;;) {
    const item = playableBank.items.get(game.currentItemId.value ?? '');
    if (!item) break;
    game.answer(item, rightResponse(item));
    game.nextItem();
  }
  return { game, playableBank, app: createTestContext({ game }) };
}

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent?.trim());

describe.each(axisChoices.map((wanted) => [wanted.join(' and '), wanted] as const))(
  'a bank of six facts without camps, %s',
  (_, wanted) => {
    it('is played to the end, and has a score for each of its axes alone', async () => {
      const { playableBank, app } = await playRound(wanted);
      renderInFrench(<RoundResult playableBank={playableBank} playText={playText} />, app);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
        /(Bien vu|Les \d justes)$/,
      );
      const scores = [...document.querySelectorAll('li[data-axis]')];
      expect(scores.map((one) => one.getAttribute('data-axis'))).toEqual(playableBank.axes);
      expect(document.body.textContent).not.toContain('–');
    });

    it('prints on the front page what it has', async () => {
      const { playableBank, app } = await playRound(wanted);
      const { bank } = playableBank;
      renderInFrench(<FrontPage />, app);
      await screen.findAllByRole('link', { name: /Tout voir/ });
      expect(headings(2).filter((text) => Object.values(names).includes(text ?? ''))).toEqual(
        playableBank.axes.map((axis) => names[axis]),
      );
      expect(screen.getByRole('link', { name: 'S’entraîner quand même' })).toBeTruthy();
      for (const { name } of bank.actors.slice(0, 1)) {
        if (wanted.includes('actors')) expect(document.body.textContent).toContain(name);
      }
    });

    it('asks for a topic only where there are two, and has no list of difficult words', async () => {
      const { playableBank, app } = await playRound(wanted);
      renderInFrench(<ChooseRound playableBank={playableBank} playText={playText} />, app);
      const topics = screen.queryByRole('group', { name: playText.chooseRound.axesLegend });
      expect(topics !== null).toBe(wanted.length > 1);
      cleanup();
      renderInFrench(<Reader playableBank={playableBank} playText={playText} />, app);
      expect(screen.queryByText(playText.reader.glossary)).toBeNull();
    });

    it('offers a class the topics and types that it has', async () => {
      const { playableBank, app } = await playRound(wanted);
      const model = {
        ...{ form: createBlankForm('fr'), isHandPicked: false, update: () => {} },
        ...{ updateCriteria: () => {}, pickForTeacher: () => {}, toggleItem: () => {} },
      };
      renderInFrench(
        <SetOptions
          languages={['fr']}
          bank={playableBank.bank}
          model={model as never}
          t={teachingText.assignmentForm}
        />,
        app,
      );
      const { axes, types, typeNames } = teachingText.assignmentForm;
      expect(screen.queryByRole('group', { name: axes }) !== null).toBe(wanted.length > 1);
      expect(screen.getByRole('group', { name: types }).textContent).not.toContain(typeNames.match);
    });
  },
);
