// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { QuestionSheet } from '../../../src/classroom/print/QuestionSheet.tsx';
import { catalogue as cardsText } from '../../../src/classroom/print/text/fr.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

it.each([
  ['Que faire du vieux téléphérique ?', 'téléphérique ? Selon'],
  ['Un loup dans la forêt', 'forêt. Selon'],
])('a sheet titled “%s” has one mark after it', (title, expected) => {
  const { container } = renderInFrench(
    <QuestionSheet
      sheet="A"
      assignment={{ ...createAssignmentOfFirst(1), name: 'Série' } as never}
      items={[]}
      playableBank={createPlayableBank({ ...fixtureBank, title })}
      cardsText={cardsText}
      hasBrief={false}
    />,
  );
  expect(container.textContent).toContain(expected);
});

it('a sheet has room for the mark, and the teacher’s name for the set only where it is wanted', () => {
  const print = (hasName: boolean) =>
    renderInFrench(
      <QuestionSheet
        sheet="A"
        assignment={{ ...createAssignmentOfFirst(2), name: 'Les 3e B du lundi' } as never}
        items={fixtureBank.items.slice(0, 2).map((item, at) => ({
          item,
          numbers: { A: at + 1, B: at + 1 },
        }))}
        playableBank={createPlayableBank(fixtureBank)}
        cardsText={cardsText}
        hasBrief={false}
        hasName={hasName}
      />,
    ).container.textContent;
  expect(print(false)).toMatch(/Place n° \/\s2/);
  cleanup();
  expect(print(false)).not.toContain('3e B');
  cleanup();
  expect(print(true)).toContain('Les 3e B du lundi');
});
