// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { extractAssignmentPayload } from '../../../src/classroom/take/AssignmentLinkForm.tsx';
import {
  choices,
  createShortSet,
  findButton,
  findQuestion,
  openAsPupil,
  takeSeat,
} from '../../support/pupil-screen.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

describe('a link', () => {
  it('is described before anything starts, and nothing is stored', async () => {
    const { records } = openAsPupil(
      createShortSet({ minutes: 12, evidence: true, correction: 'held' }),
    );
    await screen.findByRole('heading', { name: 'Au programme' });
    screen.getByRole('main', { name: 'Ta série' });
    const facts = screen.getAllByRole('listitem').map((fact) => fact.textContent);
    screen.getByText('3 questions · 12 minutes en tout');
    expect(facts).toContain(
      'À la fin, tu cherches dans le texte la phrase qui prouve chaque réponse',
    );
    expect(facts).toContain('La correction vient quand l’enseignant le dit');
    expect(await records.readByPrefix('')).toEqual([]);
  });

  it.each([
    ['damaged', encodeAssignmentLink(createShortSet()).slice(0, -3)],
    ['no word of ours', 'xyz'],
  ])('that is %s says so, and offers to read the code again', async (_, about) => {
    renderInFrench(<App app={createTestContext({ routeId: 'take', about })} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/incomplet ou abîmé/);
    await findButton('Ouvrir la caméra');
  });

  it('can be pasted, whatever host it names, and nothing of that host is opened', async () => {
    const pupil = createTestContext({ routeId: 'take' });
    renderInFrench(<App app={pupil} />);
    fireEvent.input(await screen.findByLabelText('Le lien ou le code de la série'), {
      target: {
        value: `https://elsewhere.example/game/en.html#/devoir/${encodeAssignmentLink(createShortSet())}`,
      },
    });
    fireEvent.click(await findButton('Ouvrir'));
    expect(pupil.router.currentRoute.value).toEqual({
      id: 'take',
      about: encodeAssignmentLink(createShortSet()),
    });
  });

  it('can be pasted out of a quoted mail that broke it, and opened by the enter key', async () => {
    const pupil = createTestContext({ routeId: 'take' });
    renderInFrench(<App app={pupil} />);
    const field = await screen.findByLabelText('Le lien ou le code de la série');
    const payload = encodeAssignmentLink(createShortSet());
    const broken = `${payload.slice(0, 20)}\n> ${payload.slice(20)}`;
    fireEvent.input(field, {
      target: { value: `> Le devoir :\n> https://example.org/#/devoir/${broken}\n> Merci` },
    });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(pupil.router.currentRoute.value).toEqual({ id: 'take', about: payload });
  });

  it('that cannot be read keeps the focus in its field', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'take' })} />);
    const field = await screen.findByLabelText('Le lien ou le code de la série');
    fireEvent.click(await findButton('Ouvrir'));
    await screen.findByText(/Colle d’abord le lien/);
    fireEvent.input(field, { target: { value: 'https://example.org/' } });
    fireEvent.click(await findButton('Ouvrir'));
    await screen.findByText(/pas le lien d’une série/);
    fireEvent.input(field, { target: { value: 'https://example.org/#/devoir/' } });
    fireEvent.click(await findButton('Ouvrir'));
    await screen.findByText(/incomplet ou abîmé/);
    expect(document.activeElement).toBe(field);
  });

  it.each(['javascript:alert(1)', 'https://example.org/', '#/partie', '#/devoir/', ''])(
    'is none where it is %j',
    (text) => {
      expect(extractAssignmentPayload(text, createTestContext().router)).toBeUndefined();
    },
  );

  it('says which questions this device does not have, and plays the others', async () => {
    const items = [{ id: 'gone-for-ever', print: 1 }, ...toAssignmentItems(choices)];
    openAsPupil(createShortSet({ items }));
    await screen.findByText(/^1 question de cette série n’est pas/);
    await takeSeat('2');
    await findQuestion(1);
  });

  it('of another dossier or language leads to its page, by a tap', async () => {
    openAsPupil(createShortSet({ language: 'en' }));
    await screen.findByText('Cette série est en anglais.');
    cleanup();
    openAsPupil(createShortSet({ bank: '2021-01-01-other' }));
    const link = await screen.findByRole('link', { name: 'Ouvrir sa page' });
    expect(link.getAttribute('href')).toMatch(/^\.\/2021-01-01-other\.html/);
  });
});
