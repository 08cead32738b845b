import { afterEach, expect, it, vi } from 'vitest';
import { copyText, shareOrFallBack } from '../../src/ui/share.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const refuseBy = (name: string) => ({
  share: () => Promise.reject(new DOMException('', name)),
  canShare: () => true,
});

it.each(['NotAllowedError', 'DataError'])('a refused share falls back: %s', async (name) => {
  vi.stubGlobal('navigator', refuseBy(name));
  expect(await shareOrFallBack({ text: 'a' }, () => 'saved')).toBe('saved');
});

it('a share sheet that one closes is no refusal', async () => {
  vi.stubGlobal('navigator', refuseBy('AbortError'));
  expect(await shareOrFallBack({ text: 'a' }, () => 'saved')).toBeUndefined();
});

it('a doubled press opens one share sheet, and one that is never said to be closed falls back', async () => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(5_000);
  const share = vi
    .fn(() => Promise.reject(new DOMException('', 'InvalidStateError')))
    .mockImplementationOnce(() => new Promise(() => {}));
  vi.stubGlobal('navigator', { share });
  const press = () => shareOrFallBack({ text: 'a' }, () => 'saved');
  press();
  vi.advanceTimersByTime(300);
  expect(await press()).toBeUndefined();
  vi.advanceTimersByTime(5_000);
  expect(await press()).toBe('saved');
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
