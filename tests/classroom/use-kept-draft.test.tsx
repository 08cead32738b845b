// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { type KeptDraft, readKeptDraft, useKeptDraft } from '../../src/classroom/use-kept-draft.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';

vi.useFakeTimers();
// the next file shares the worker
afterAll(() => {
  vi.useRealTimers();
});
afterEach(cleanup);

/** Of all tabs of a device. */
function installLocks() {
  const held = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
      async request(name: string, _: object, use: (lock: object | null) => unknown) {
        if (held.has(name)) return use(null);
        held.add(name);
        await use({});
        held.delete(name);
        return undefined;
      },
    },
  });
}

function Editor({ kept, label }: { kept: KeptDraft; label: string }) {
  const { draft, setDraft } = useKeptDraft<{ text?: string }>('set', kept);
  return (
    <input
      aria-label={label}
      value={draft.value.text}
      onInput={({ currentTarget }) => setDraft({ text: currentTarget.value })}
    />
  );
}

function createDevice() {
  const records = createMemoryRecords();
  const app = createTestContext({ openRecords: async () => records });
  const read = () => readKeptDraft(app, 'set');
  const show = async (label: string, kept: KeptDraft) => {
    const tab = renderInFrench(<Editor kept={kept} label={label} />, app);
    await vi.advanceTimersByTimeAsync(100);
    return tab;
  };
  return { records, read, show, openTab: async (label: string) => show(label, await read()) };
}

const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
async function type(label: string, text: string) {
  fireEvent.input(field(label), { target: { value: text } });
  await vi.advanceTimersByTimeAsync(600);
}
const keptTexts = async ({ records }: ReturnType<typeof createDevice>) =>
  (await records.readByPrefix('')).map(([, value]) => (value as { text?: string }).text).sort();

it('two tabs that prepare a set at once overwrite nothing of each other', async () => {
  installLocks();
  const device = createDevice();
  const one = await device.openTab('one');
  await type('one', 'Lundi');
  const two = await device.openTab('two');
  expect(field('two').value).toBe('');
  await type('two', 'Mardi');
  await type('one', 'Lundi, 3e B');
  expect(await keptTexts(device)).toEqual(['Lundi, 3e B', 'Mardi']);
  // closed one after the other, or killed
  one.unmount();
  two.unmount();
  await vi.advanceTimersByTimeAsync(100);
  await device.openTab('three');
  await device.openTab('four');
  expect([field('three').value, field('four').value]).toEqual(['Mardi', 'Lundi, 3e B']);
});

it('the first change after a pause is kept at once, for a tab whose storage is full', async () => {
  installLocks();
  const device = createDevice();
  await device.openTab('set');
  const typeFast = async (text: string) => {
    fireEvent.input(field('set'), { target: { value: text } });
    await vi.advanceTimersByTimeAsync(1);
  };
  await typeFast('3e B');
  expect(await keptTexts(device)).toEqual(['3e B']);
  await typeFast('3e B, lu');
  await typeFast('3e B, lundi');
  expect(await keptTexts(device)).toEqual(['3e B']);
  await vi.advanceTimersByTimeAsync(1_100);
  await typeFast('3e B, mardi');
  expect(await keptTexts(device)).toEqual(['3e B, mardi']);
});

it('a copy of a tab goes on with a copy of its draft', async () => {
  installLocks();
  const device = createDevice();
  await device.openTab('first');
  await type('first', 'Lundi');
  const [[record, value] = ['', {}]] = await device.records.readByPrefix('');
  await device.show('copy', { record, value });
  expect(field('copy').value).toBe('Lundi');
  await type('copy', 'Mardi');
  expect(await keptTexts(device)).toEqual(['Lundi', 'Mardi']);
});

it.each([
  ['that has no locks', undefined],
  ['that blocks them', { query: () => Promise.reject(new Error('no')), request: async () => {} }],
])('a draft of an earlier release, and of any browser %s, is not lost', async (_, locks) => {
  vi.stubGlobal('navigator', { locks });
  const device = createDevice();
  await device.records.writeAll([['draft/set', { text: 'Lundi' }]]);
  expect(await device.read()).toEqual({ record: 'draft/set', value: { text: 'Lundi' } });
});
