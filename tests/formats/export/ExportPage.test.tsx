// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { ExportPage } from '../../../src/formats/export/ExportPage.tsx';
import { type TargetId, targets } from '../../../src/formats/targets.ts';
import { catalogue as formatsText } from '../../../src/formats/text/fr.ts';
import { saveFile } from '../../../src/shared/save-file.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

vi.mock('../../../src/shared/save-file.ts');
afterEach(cleanup);

const playableBank = createPlayableBank(fixtureBank);
const t = formatsText.export;

const open = (props: Partial<Parameters<typeof ExportPage>[0]> = {}) =>
  renderInFrench(
    <ExportPage playableBank={playableBank} formatsText={formatsText} {...props} />,
    createTestContext(),
  );

const choose = (id: TargetId) =>
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${t.targets[id]}`) }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('offers the whole dossier, and each of its axes with its number of questions', () => {
  open();
  const which = within(screen.getByRole('group', { name: t.which }));
  const names = which.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
  expect(names).toEqual([
    `Toutes (${fixtureBank.items.length})`,
    expect.stringMatching(/^Qui \(\d+\)$/),
    expect.stringMatching(/^Quand \(\d+\)$/),
    expect.stringMatching(/^Quoi \(\d+\)$/),
  ]);
});

it('begins with the axis of the address', () => {
  open({ about: 'dates' });
  expect(screen.getByRole('radio', { name: /^Quand/ })).toHaveProperty('checked', true);
});

it('exports a set of the class in the order that it has', () => {
  const items = fixtureBank.items.slice(3, 8).toReversed();
  open({ resolved: { assignment: { name: 'Troisième B' }, items: [...items, undefined] } });
  expect(screen.queryByRole('group', { name: t.which })).toBeNull();
  expect(screen.getByText(t.inFile(5, 5))).toBeTruthy();
});

it('says of each tool what stays and what is lost of these very questions', () => {
  const choices = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 3);
  open({ resolved: { assignment: { name: 'Choix' }, items: choices } });
  const summary = () => within(screen.getByRole('region', { name: /./ }));
  choose('moodle-xml');
  expect(summary().getByText(t.kept.proof)).toBeTruthy();
  expect(summary().getByText(t.nothingLost)).toBeTruthy();
  choose('kahoot');
  expect(summary().getByText(t.losses.proof(3))).toBeTruthy();
  expect(summary().queryByText(t.kept.proof)).toBeNull();
  expect(summary().queryByText(t.losses['match-as-rows'](1, 1))).toBeNull();
});

it('leaves a text that a tool refuses out, until a person has shortened it', async () => {
  const [choice] = fixtureBank.items.filter(({ type }) => type === 'choice');
  const prompt = `Qui l’a dit à Genève, ${'et encore à Bruxelles, '.repeat(6)}ce jour-là\u202f?`;
  const items = [{ ...choice, prompt } as typeof choice];
  const bank = createPlayableBank({ ...fixtureBank, items: items as typeof fixtureBank.items });
  open({ playableBank: bank, resolved: { assignment: { name: 'Long' }, items } });
  choose('kahoot');
  expect(screen.getByText(t.nothing)).toBeTruthy();
  expect(screen.getByRole('button', { name: t.download('Kahoot') })).toHaveProperty(
    'disabled',
    true,
  );
  press(t.takeProposals(1));
  expect(screen.getByText(t.inFile(1, 1))).toBeTruthy();
  const field = screen.getByRole('textbox', { name: t.longField('Question', 120) });
  expect((field as HTMLTextAreaElement).value.length).toBeLessThanOrEqual(120);
  fireEvent.input(field, { target: { value: prompt } });
  expect(screen.getByText(t.nothing)).toBeTruthy();
  expect(screen.getByText(new RegExp(`^${[...prompt].length - 120} de trop`))).toBeTruthy();
});

it('saves the file under the name of the set, and says so', async () => {
  const items = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 2);
  open({ resolved: { assignment: { name: 'Troisième B, lundi' }, items } });
  choose('plickers');
  press(t.download('Plickers'));
  expect(await screen.findByText(t.done('troisieme-b-lundi.txt'))).toBeTruthy();
  const [name, blob] = vi.mocked(saveFile).mock.lastCall ?? [];
  expect(name).toBe('troisieme-b-lundi.txt');
  expect(await blob?.text()).toContain(items[0]?.prompt.slice(0, 20));
});

it('says that a file could not be made, and tries again when asked', async () => {
  const load = vi.spyOn(targets.plickers, 'load').mockRejectedValueOnce(new Error('lost'));
  const items = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 2);
  open({ resolved: { assignment: { name: 'Choix' }, items } });
  choose('plickers');
  press(t.download('Plickers'));
  expect((await screen.findByRole('alert')).textContent).toBe(t.failed);
  press(t.download('Plickers'));
  expect(await screen.findByText(t.done('choix.txt'))).toBeTruthy();
  load.mockRestore();
});
