// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import type { AttemptState } from '../../../src/classroom/take/attempt-state.ts';
import {
  choices,
  createShortSet,
  findButton,
  findQuestion,
  openAsPupil,
  pickLetter,
  takeSeat,
} from '../../support/pupil-screen.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

describe('a seat', () => {
  it('loses nothing that another tab has stored of the same seat', async () => {
    const { records } = openAsPupil(createShortSet({ correction: 'at-once' }));
    await takeSeat('7');
    await findQuestion(1);
    await vi.waitFor(async () => expect(await records.readByPrefix('sitting/')).toHaveLength(1));
    const [[name = '', stored] = []] = await records.readByPrefix('sitting/');
    const further = {
      ...(stored as AttemptState),
      passed: 2,
      given: [{ response: 'x' }, { response: 'y' }, null],
    };
    await records.writeAll([[name, further]]);
    await pickLetter('A');
    await findQuestion(3);
    const [[, both] = []] = await records.readByPrefix('sitting/');
    expect(both).toEqual(further);
  });

  it('is not harmed by another seat of the assignment in another tab, nor by its leaving', async () => {
    const { records } = openAsPupil(createShortSet());
    const tab = (at: number) => within(document.body.children[at] as HTMLElement);
    await takeSeat('7');
    await pickLetter('A');
    const beside = createTestContext({
      routeId: 'take',
      about: encodeAssignmentLink(createShortSet()),
      openRecords: async () => records,
    });
    renderInFrench(<App app={beside} />);
    fireEvent.click(await tab(1).findByRole('button', { name: 'Prendre une autre place' }));
    fireEvent.input(tab(1).getByLabelText('Ton numéro de place'), { target: { value: '8' } });
    fireEvent.click(tab(1).getByRole('button', { name: 'Commencer' }));
    for (const at of [1, 2, 3]) {
      await tab(1).findByText(`Question ${at} sur 3`);
      fireEvent.click(tab(1).getByRole('button', { name: /^B / }));
    }
    fireEvent.click(await tab(1).findByRole('button', { name: 'Rendre maintenant' }));
    fireEvent.click(await tab(1).findByRole('button', { name: /effacer \(appareil partagé\)$/ }));
    fireEvent.click(tab(1).getByRole('button', { name: 'Effacer' }));
    await tab(1).findByRole('button', { name: 'Reprendre à la place 7' });
    expect(tab(1).queryByText(/place 8/)).toBeNull();
    fireEvent.click(tab(0).getByRole('button', { name: /^B / }));
    await tab(0).findByText('Question 3 sur 3');
    await tab(0).findByText('Enregistré sur cet appareil');
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([{ seat: 7, given: [{}, {}, null] }]);
  });

  it('that is begun in another tab goes on there with its answers, also if both were open before', async () => {
    const { records } = openAsPupil(createShortSet(), {});
    await screen.findByLabelText('Ton numéro de place');
    const first = within(document.body.children[0] as HTMLElement);
    const beside = createTestContext({
      routeId: 'take',
      about: encodeAssignmentLink(createShortSet()),
      openRecords: async () => records,
    });
    renderInFrench(<App app={beside} />);
    const second = within(document.body.children[1] as HTMLElement);
    await second.findByLabelText('Ton numéro de place');
    for (const tab of [first, second]) {
      fireEvent.input(tab.getByLabelText('Ton numéro de place'), { target: { value: '7' } });
      fireEvent.click(tab.getByRole('button', { name: 'Commencer' }));
      const number = tab === first ? 1 : 2;
      await tab.findByText(`Question ${number} sur 3`);
      fireEvent.click(tab.getByRole('button', { name: /^A / }));
      await tab.findByText(`Question ${number + 1} sur 3`);
      await tab.findByText('Enregistré sur cet appareil');
    }
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([{ seat: 7, given: [{}, {}, null] }]);
  });

  it('goes on where another tab has come to once it is looked at again', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    await findQuestion(1);
    await vi.waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeTruthy());
    const [[name = '', stored] = []] = await records.readByPrefix('sitting/');
    const begun = stored as AttemptState;
    const firstKey = choices[0]?.type === 'choice' ? choices[0].key : '';
    const given = begun.given.map((_, at) => (at ? null : { response: firstKey }));
    const revision = { edits: [1, 0, 0], isReviewed: false };
    await records.writeAll([[name, { ...begun, given, revision, passed: 1 }]]);
    document.dispatchEvent(new Event('visibilitychange'));
    await findQuestion(2);
    expect(screen.queryByText(/ne compte pas/)).toBeNull();
  });

  it('that another tab has erased is not opened any more', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    openAsPupil(createShortSet(), { openRecords: async () => records });
    const resume = await findButton('Reprendre à la place 7');
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    fireEvent.click(resume);
    await screen.findByLabelText('Ton numéro de place');
    expect(screen.queryByText(/place 7/)).toBeNull();
    expect(await records.readByPrefix('sitting/')).toEqual([]);
  });

  it('that another tab erases half made says so, and nothing of it comes back', async () => {
    const { records, pupil } = openAsPupil(createShortSet());
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    await screen.findByText('Enregistré sur cet appareil');
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    await pickLetter('B');
    await screen.findByText(/effacées de cet appareil, dans une autre fenêtre/);
    await screen.findByLabelText('Ton numéro de place');
    expect(screen.queryByText(/La place 7/)).toBeNull();
    await takeSeat('7');
    await findQuestion(1);
    expect(screen.queryByText(/effacées de cet appareil/)).toBeNull();
    await vi.waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeTruthy());
    // at once, and not at the next answer
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    await act(() => pupil.game.erase());
    await screen.findByText(/effacées de cet appareil, dans une autre fenêtre/);
    expect(await records.readByPrefix('sitting/')).toEqual([]);
  });
});
