import { afterEach, expect, it, vi } from 'vitest';
import { holdProject } from '../../src/editor/hold-project.ts';
import { runExclusively } from '../../src/shared/run-exclusively.ts';

afterEach(() => vi.unstubAllGlobals());

const deny = () => {
  throw new DOMException('Access is denied', 'SecurityError');
};
const denying = {
  get locks() {
    return deny();
  },
};
const throwing = { locks: { request: deny } };
const rejecting = { locks: { request: async () => deny() } };
const navigators = [
  ['has none', {}],
  ['hides its locks', denying],
  ['throws at the first lock', throwing],
  ['refuses each lock', rejecting],
] as const;

it.each(navigators)(
  'where a browser that blocks its storage %s, what needs a lock runs without',
  async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    await expect(runExclusively('results', async () => 'saved')).resolves.toBe('saved');
  },
);

it.each(navigators)(
  'where a browser that blocks its storage %s, an article opens',
  async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const held = await holdProject('abc');
    expect(held).toBeDefined();
    held?.release();
  },
);

it('what has failed under its lock is not run a second time', async () => {
  const run = vi.fn(deny);
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, __: object, begin: () => Promise<unknown>) => begin() },
  });
  await expect(runExclusively('results', run)).rejects.toThrow('denied');
  expect(run).toHaveBeenCalledTimes(1);
});
