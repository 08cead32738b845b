import { expect, it, vi } from 'vitest';
import { createHandsWriter } from '../../../src/classroom/present/use-kept-slideshow.ts';

/** A writer whose device refuses while `isFull`. */
function createWriter() {
  const device = { isFull: false, stored: {} as Record<number, object> };
  let told = () => {};
  const writer = createHandsWriter(
    async (at, hands) => {
      if (device.isFull) throw new Error('full');
      device.stored[at] = hands;
    },
    {},
    () => told(),
  );
  const save = (counted: Parameters<typeof writer.save>[0]) =>
    new Promise<void>((resolve) => {
      told = resolve;
      writer.save(counted);
    });
  return { device, writer, save };
}

it('hands that the device refused stay with the tab, and are written with the next', async () => {
  const { device, writer, save } = createWriter();
  device.isFull = true;
  const first = { 0: { 1: 12 } };
  await save(first);
  expect(writer.isRefused.value).toBe(true);
  expect(writer.listPending()).toEqual(first);
  device.isFull = false;
  const both = { ...first, 2: { 0: 7 } };
  await save(both);
  expect(writer.isRefused.value).toBe(false);
  expect(device.stored).toEqual(both);
  expect(writer.listPending()).toEqual({});
});

it('only the question that was counted is written, so that another tab keeps its own', async () => {
  const { device, save } = createWriter();
  const before = { 0: { 1: 12 } };
  await save(before);
  device.stored = {};
  await save({ ...before, 1: { 0: 3 } });
  expect(device.stored).toEqual({ 1: { 0: 3 } });
});

it('hands that were counted on a full device are stored once it has room, without another count', async () => {
  vi.useFakeTimers();
  const { device, writer, save } = createWriter();
  device.isFull = true;
  await save({ 0: { 1: 12 } });
  device.isFull = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(device.stored).toEqual({ 0: { 1: 12 } });
  expect(writer.isRefused.value).toBe(false);
  vi.useRealTimers();
});
