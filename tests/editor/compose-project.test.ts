import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createItemComposer } from '../../src/editor/compose-project.ts';
import type { Project } from '../../src/editor/project.ts';
import { reduceProject } from '../../src/editor/project-reducer.ts';
import { confirmedProject } from '../support/drafted-article.ts';
import { listProjectItems } from '../support/list-project-items.ts';

// each look at the clock finds a slice over
let now = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 20;
    return now;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const refuseDate = (project: Project) =>
  reduceProject(project, { kind: 'review-facts', ids: ['date-1'], review: 'wrong' });

it('questions are composed in slices, between which the page answers', async () => {
  const { items, composeItems } = createItemComposer(signal(confirmedProject));
  const composing = composeItems();
  let turns = 0;
  while (items.value === undefined) {
    await vi.advanceTimersToNextTimerAsync();
    turns++;
  }
  expect(turns).toBeGreaterThan(20);
  expect(items.value).toEqual(listProjectItems(confirmedProject));
  expect(await composing).toEqual(items.value);
});

it('the questions of before stay until those of another fact are there', async () => {
  const project = signal(confirmedProject);
  const { items, composeItems } = createItemComposer(project);
  const first = composeItems();
  await vi.runAllTimersAsync();
  await first;
  project.value = refuseDate(confirmedProject);
  const second = composeItems();
  await vi.advanceTimersToNextTimerAsync();
  expect(items.value?.map(({ item }) => item.id)).toEqual((await first).map(({ item }) => item.id));
  await vi.runAllTimersAsync();
  expect(await second).toEqual(listProjectItems(project.value));
});

it('a fact that is refused meanwhile is in no question', async () => {
  const project = signal(confirmedProject);
  const { composeItems } = createItemComposer(project);
  const composing = composeItems();
  await vi.advanceTimersToNextTimerAsync();
  project.value = refuseDate(confirmedProject);
  await vi.runAllTimersAsync();
  expect(await composing).toEqual(listProjectItems(project.value));
});
