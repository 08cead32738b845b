import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/editor/project.ts';
import { openProjectStore } from '../../src/editor/project-store.ts';
import { isStoredRecord } from '../../src/progress/backup/record-guard.ts';
import { createMemoryRecords } from '../support/memory-records.ts';

const blank = createProject('2026-11-29', 'fr');
const project = {
  ...blank,
  text: 'Une gare ouvre.\n\nElle est neuve.',
  source: { ...blank.source, title: 'La gare' },
};

describe('articles in work', () => {
  it('are found as they were left, the last changed first', async () => {
    const store = openProjectStore(createMemoryRecords());
    await store.saveProject('old', project, 1_000);
    await store.saveProject('new', { ...project, text: 'x' }, 2_000);
    expect((await store.listProjects()).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(await store.findProject('old')).toEqual(project);
    expect(await store.findProject('ol')).toBeUndefined();
  });

  it('are gone once they are erased', async () => {
    const store = openProjectStore(createMemoryRecords());
    await store.saveProject('p1', project, 1_000);
    await store.eraseProject('p1');
    expect(await store.listProjects()).toEqual([]);
  });

  it('go into a backup, however long the article is', async () => {
    const records = createMemoryRecords();
    await openProjectStore(records).saveProject('p1', { ...project, text: 'a b'.repeat(9_000) }, 1);
    expect((await records.readByPrefix('project/')).every(isStoredRecord)).toBe(true);
  });

  it('that others have tampered with are listed and not opened', async () => {
    const records = createMemoryRecords();
    const record = { title: 'x', publisher: '', changed: 1, content: '{"text":1}' };
    await records.writeAll([
      ['project/p1', record],
      ['project/p2', { title: 3 }],
      ['project/../p3', record],
    ]);
    const store = openProjectStore(records);
    expect((await store.listProjects()).map(({ id }) => id)).toEqual(['p1']);
    expect(await store.findProject('p1')).toBeUndefined();
  });
});
