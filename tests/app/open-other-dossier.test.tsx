// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, it, vi } from 'vitest';
import { openOtherDossier } from '../../src/app/open-other-dossier.tsx';
import { catalogue } from '../../src/dossiers/text/fr.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { renderInFrench } from '../support/test-app.tsx';

vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
afterEach(cleanup);

it.each([
  [
    catalogue.keep.unreadTitle,
    'local-un-loup-vfrdsey48g',
    () => Promise.reject(new TypeError('a check is not there yet')),
  ],
  [
    'Ce dossier n’est pas sur cet appareil',
    'local-un-loup-vfrdsey48g',
    async () => createMemoryRecords(),
  ],
  ['Cette page n’est pas gardée sur cet appareil', 'licences', async () => createMemoryRecords()],
  // of `?d=../x`
  ['Ce dossier n’est pas sur cet appareil', '', async () => createMemoryRecords()],
])('the address of a dossier of the device says “%s” (%s)', async (title, id, openRecords) => {
  const opened = await openOtherDossier(id, {
    pageLanguage: 'fr',
    printedFront: createFrontPageData(fixtureBank),
    languages: ['fr'],
    profile: 'own',
    openRecords,
  });
  if (!('MissingPage' in opened)) throw new Error('it opened');
  renderInFrench(<opened.MissingPage />);
  screen.getByRole('heading', { level: 1, name: title });
});
