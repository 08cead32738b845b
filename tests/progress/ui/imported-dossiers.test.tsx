// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createDossierRecord, openDossierStore } from '../../../src/dossiers/dossier-store.ts';
import { createLocalDossier } from '../../../src/dossiers/local-dossier.ts';
import { packDossier } from '../../../src/dossiers/pack-dossier.ts';
import { catalogue as dossierText } from '../../../src/dossiers/text/fr.ts';
import type { StoredRecord } from '../../../src/progress/storage/key-value.ts';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { ImportFile } from '../../../src/progress/ui/ImportFile.tsx';
import { encodeBase64Url } from '../../../src/shared/base64url.ts';
import { parseBackup, serializeBackup } from '../../support/backups.ts';
import { encodeUtf8 } from '../../support/encode-utf8.ts';
import { fixtureBank, openFixtureBank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const dossier = await createLocalDossier([fixtureBank, openFixtureBank('en')]);
const record = { ...createDossierRecord(dossier, await packDossier(dossier), 5), name: 'Ici' };
const name = `dossier/${dossier.id}`;

/** Opens a file of progress with these records, as it was exported. */
async function importRecords(records: readonly StoredRecord[], stored = createMemoryRecords()) {
  const game = createTestGame();
  await game.loadProgress();
  const meta = { app: '1', exported: '2026-11-29' };
  const file = serializeBackup({ events: [], unreadable: [] }, meta, records);
  renderInFrench(
    <ImportFile text={text} parseFile={async () => parseBackup(encodeUtf8(file))} />,
    createTestContext({ game, openRecords: async () => stored }),
  );
  const input = screen.getByLabelText(text.openFile);
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
  fireEvent.change(input);
  return openDossierStore(stored);
}

const findText = (part: string) =>
  screen.findByText((_, element) =>
    Boolean(element?.tagName === 'P' && element.textContent?.includes(part)),
  );

describe('the dossiers in a file of progress', () => {
  it('come back with their name, and what they say of themselves is read from their content', async () => {
    const store = await importRecords([
      [name, { ...record, name: 'Ma classe', title: 'Faux titre', publisher: 'RTS', items: 9_999 }],
    ]);
    await findText(text.newRecords(1));
    fireEvent.click(screen.getByRole('button', { name: text.add }));
    await findText(text.recordsAdded(1));
    expect(await store.listDossiers()).toMatchObject([
      { ...record, name: 'Ma classe', packed: expect.anything() },
    ]);
    fireEvent.click(screen.getByRole('button', { name: text.undo }));
    await screen.findByText(text.undone);
    expect(await store.listDossiers()).toEqual([]);
  });

  it('that this device has under another name are neither new nor in conflict', async () => {
    const stored = createMemoryRecords();
    await stored.writeAll([[name, { ...record, name: 'Chez nous', taken: 1 }]]);
    const store = await importRecords([[name, record]], stored);
    await screen.findByRole('button', { name: text.close });
    expect(screen.queryByText(text.conflictingEvents(1))).toBeNull();
    expect(await store.listDossiers()).toMatchObject([{ name: 'Chez nous' }]);
  });

  it.each<[string, StoredRecord]>([
    [
      'whose content is another’s',
      [name.replace(/..$/, '00'), { ...record, id: dossier.id.replace(/..$/, '00') }],
    ],
    [
      'with the id of a site’s own',
      [`dossier/${fixtureBank.id}`, { ...record, id: fixtureBank.id }],
    ],
    ['cut short', [name, { ...record, packed: record.packed.slice(0, -40) }]],
    ['of noise', [name, { ...record, packed: encodeBase64Url([1, 2, 3, 4, 5, 6, 7, 8]) }]],
    ['without content', [name, { name: record.name }]],
  ])(
    'are left out if one is %s, with a reason and what to do, and the rest is offered',
    async (_, odd) => {
      const { message, remedy } = dossierText.problems.reasons.damaged;
      const store = await importRecords([odd, ['set/AAAAAAAA', { bank: dossier.id }]]);
      await findText(`${text.refusedDossier(record.name)} ${message} ${remedy}`);
      await findText(text.newRecords(1));
      fireEvent.click(screen.getByRole('button', { name: text.add }));
      await findText(text.recordsAdded(1));
      expect(await store.listDossiers()).toEqual([]);
    },
  );

  it('may each be as large as any that is taken in', () => {
    const large = { ...record, packed: 'A'.repeat(700_000) };
    const file = serializeBackup({ events: [], unreadable: [] }, { app: '1', exported: '' }, [
      [name, large],
    ]);
    expect(parseBackup(encodeUtf8(file))).toMatchObject({ ok: true, backup: { unreadable: 0 } });
  });
});
