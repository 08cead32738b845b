import { afterEach, expect, it, vi } from 'vitest';
import { copyText, shareOrFallBack } from '../../src/ui/share.ts';

afterEach(() => vi.unstubAllGlobals());

const refuseBy = (name: string) => ({
  share: () => Promise.reject(new DOMException('', name)),
  canShare: () => true,
});

it.each(['NotAllowedError', 'DataError'])('a refused share falls back: %s', async (name) => {
  vi.stubGlobal('navigator', refuseBy(name));
  expect(await shareOrFallBack({ text: 'a' }, () => 'saved')).toBe('saved');
});

it.each([
  ['one closes', 'AbortError'],
  ['a press that is doubled finds open', 'InvalidStateError'],
])('a share sheet that %s is no refusal', async (_, name) => {
  vi.stubGlobal('navigator', refuseBy(name));
  expect(await shareOrFallBack({ text: 'a' }, () => 'saved')).toBeUndefined();
});

it('what cannot be shared falls back', async () => {
  vi.stubGlobal('navigator', {});
  expect(await shareOrFallBack({ text: 'a' }, () => 'saved')).toBe('saved');
  vi.stubGlobal('navigator', { share: async () => {}, canShare: () => false });
  expect(await shareOrFallBack({ files: [] }, () => 'saved')).toBe('saved');
});

it('says whether a text was copied, also without a clipboard', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText('a')).toBe('copyFailed');
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => {} } });
  expect(await copyText('a')).toBe('copied');
});
