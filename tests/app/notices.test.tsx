// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { hasNotice } from '../../src/app/app-context.ts';
import { catalogue as text } from '../../src/progress/text/fr.ts';
import { DRAFTS_KEY } from '../../src/shared/start-names.ts';
import { useDraft } from '../../src/ui/use-draft.ts';
import { createTestContext, createTestPreferences, renderInFrench } from '../support/test-app.tsx';

const { dataset } = document.documentElement;
beforeEach(() => {
  const { href } = window.location;
  return () => window.history.replaceState(null, '', href);
});
afterEach(() => {
  cleanup();
  delete dataset.notKept;
});

const openPage = (path: string, notKept: string) => {
  dataset.notKept = notKept;
  window.history.replaceState(null, '', path);
  const app = createTestContext();
  renderInFrench(<App app={app} />, app);
  return app;
};

it.each(['/en.html', '/quiz/en', '/2022-01-12-otan.en.html'])(
  'offline, la Une in French says why it is there at %s',
  async (path) => {
    openPage(path, 'en');
    await screen.findByText(text.offline.otherLanguage);
  },
);

it.each([
  ['/', 'en'],
  ['/2022-01-12-otan.html', 'en'],
  ['/en.html', ''],
])('the page at %s says nothing of a language that nobody asked for', (path, notKept) => {
  expect(hasNotice(openPage(path, notKept))).toBe(false);
});

it('a guest whose turn is over leaves nothing half typed for the next guest in this tab', async () => {
  sessionStorage.setItem(DRAFTS_KEY, 'of an earlier page');
  const preferences = createTestPreferences({ guest: true });
  preferences.checkTurn('first');
  const app = createTestContext({ preferences });
  const Typed = () => <>{useDraft('link', 'half a link').value}</>;
  renderInFrench(
    <>
      <App app={app} />
      <Typed />
    </>,
    app,
  );
  preferences.checkTurn('second');
  await screen.findByText(text.storage.guestHasLeft);
  await waitFor(() => expect(sessionStorage.getItem(DRAFTS_KEY)).toBeNull());
  window.dispatchEvent(new Event('pagehide'));
  expect(sessionStorage.getItem(DRAFTS_KEY) ?? '').not.toContain('half a link');
});
