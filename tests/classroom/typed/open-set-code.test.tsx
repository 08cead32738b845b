// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { encodeTeacherLink } from '../../../src/classroom/teacher-link.ts';
import {
  encodeSetCode,
  formatSetCode,
  hashDossierId,
  type SetDraw,
} from '../../../src/classroom/typed/set-code.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import {
  createTestContext,
  createTestPreferences,
  renderInFrench,
} from '../../support/test-app.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const plain: SetDraw = {
  ...{ language: 'fr', seats: 30, count: 10, draw: 99, copy: 0, axes: [], types: [] },
  ...{ book: 'closed', evidence: false, confidence: false, order: 'same' },
  correction: 'at-the-end',
};
const code = encodeSetCode(plain, bank) as string;

async function type(text: string) {
  const app = createTestContext({ routeId: 'take' });
  renderInFrench(<App app={app} />);
  fireEvent.input(await screen.findByLabelText('Le lien ou le code de la série'), {
    target: { value: text },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));
  return app;
}

it('a pupil without a camera types the code of the board and takes the set', async () => {
  await type(formatSetCode(code).toLowerCase());
  await screen.findByText('10 questions', { exact: false });
  await screen.findByRole('button', { name: 'Commencer' });
});

it.each<[string, (grouped: string) => string]>([
  ['with hyphens that break no line', (grouped) => grouped.replaceAll('-', '\u2011')],
  ['with the minus of a calculator', (grouped) => grouped.replaceAll('-', '\u2212')],
  ['with zero-width spaces', (grouped) => [...grouped].join('\u200b')],
  [
    'in full width',
    (grouped) =>
      grouped.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ],
  ['between marks of direction', (grouped) => `\u202e${grouped}\u202c`],
  [
    'with Arabic digits',
    (grouped) => grouped.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
  ],
  ['in quotation marks', (grouped) => `«\u202f${grouped}\u202f»`],
  ['after a label, with a full stop', (grouped) => `Le code de la série : ${grouped}.`],
  ['after a label, by spaces', (grouped) => `Code : ${grouped.replaceAll('-', ' ')}`],
])('a code opens its set %s, as a message brings it', async (_, disguise) => {
  await type(disguise(formatSetCode(code)));
  await screen.findByRole('button', { name: 'Commencer' });
});

it('a wrong sign is told, and the code stays to be mended', async () => {
  await type(formatSetCode(code).replace(/.$/, (last) => (last === 'X' ? 'Y' : 'X')));
  await screen.findByText(/^Un signe de ce code est faux/);
  expect(
    screen.getByLabelText<HTMLTextAreaElement>('Le lien ou le code de la série').value,
  ).toMatch(/^\w{4}-/);
});

/** The code of a set about another dossier, as far as its address tells. */
const otherId = '2023-02-03-autre-dossier';
const ofOther = () => encodeSetCode(plain, { ...bank, id: otherId }) as string;

it('the code of another dossier of the site leads to its page, and says so of one that nobody knows', async () => {
  expect(hashDossierId(otherId)).not.toBe(hashDossierId(bank.id));
  const dossiers = [
    { id: otherId, title: 'Autre', publisher: 'X', date: '2023-02-03', actors: [] },
  ];
  vi.stubGlobal('fetch', async () => Response.json({ shelves: 1, dossiers }));
  await type(ofOther());
  const link = await screen.findByRole('link', { name: 'Ouvrir sa page' });
  expect(link.getAttribute('href')).toContain(`${otherId}.html`);
  cleanup();
  vi.stubGlobal('fetch', async () => Response.json({ shelves: 1, dossiers: [] }));
  await type(ofOther());
  await vi.waitFor(() =>
    expect(screen.getByRole('alert').textContent).toMatch(/ne connaissent pas/),
  );
});

it('a teacher’s own phone keeps a set that is sent to it, once, under its name', async () => {
  const about = encodeTeacherLink({ ...createTestAssignment(), name: '3ᵉ B, lundi' });
  expect(about).toMatch(/^[\w-]+$/);
  const app = createTestContext({ routeId: 'assignments', about });
  renderInFrench(<App app={app} />);
  await screen.findByRole('heading', { name: '3ᵉ B, lundi' });
  expect(screen.queryByRole('button', { name: 'Enregistrer et partager' })).toBe(null);
  fireEvent.click(screen.getByRole('button', { name: 'Garder cette série sur cet appareil' }));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('collect'));
  app.router.goTo('assignments', about);
  await screen.findByRole('link', { name: /^Elle est déjà ici/ });
});

it('a teacher can keep a set that any device opens as a pupil, where no pupil is misled', async () => {
  const open = async (settings: { teaching?: true }) => {
    cleanup();
    const preferences = createTestPreferences(settings);
    renderInFrench(<App app={createTestContext({ routeId: 'take', about: code, preferences })} />);
    await screen.findByRole('button', { name: 'Commencer' });
    return screen.getByRole('link', { name: /^Je suis l’enseignant/ });
  };
  const fold = (await open({})).closest('details');
  expect(fold?.open).toBe(false);
  within(fold as HTMLElement).getByText('Pour l’enseignant');
  within(fold as HTMLElement).getByText(/Élève.: tape ton numéro plus haut/);
  const link = await open({ teaching: true });
  expect(link.closest('details')).toBe(null);
  const href = link.getAttribute('href') ?? '';
  cleanup();
  const about = href.replace('#/classe/', '');
  renderInFrench(<App app={createTestContext({ routeId: 'assignments', about })} />);
  await screen.findByRole('heading', { name: 'Série reçue' });
});
