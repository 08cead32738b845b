// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { draftArticleInWorker } from '../../src/drafting/draft-in-worker.ts';
import { loadLanguageRules } from '../../src/drafting/load-language.ts';
import { draftText } from '../../src/editor/draft-text.ts';
import { hasFailedLoads } from '../../src/ui/failed-loads.ts';

vi.mock('../../src/drafting/load-language.ts');
vi.mock('../../src/drafting/draft-in-worker.ts');

it('a language whose file is lost is said as any lost file, and comes with the network', async () => {
  const draft = { language: 'fr', sentences: [], facts: [] } as const;
  vi.mocked(draftArticleInWorker).mockResolvedValue(draft);
  vi.mocked(loadLanguageRules).mockRejectedValueOnce(new SyntaxError('empty'));
  const drafting = draftText({ text: 'Le pont ferme.', day: '2026-11-30', language: 'fr' });
  await vi.waitFor(() => expect(hasFailedLoads()).toBe(true));
  vi.mocked(loadLanguageRules).mockResolvedValue({} as never);
  dispatchEvent(new Event('online'));
  expect(await drafting).toBe(draft);
  expect(hasFailedLoads()).toBe(false);
});
