import * as v from 'valibot';
import type { KeyValueStore } from '../progress/storage/key-value.ts';
import { PROJECT_RECORD } from '../shared/persisted-names.ts';
import { stripControlChars } from '../untrusted/strip-control-chars.ts';
import type { Project } from './project.ts';
import { projectSchema } from './project-schema.ts';

/** An article in work as it is listed. */
export interface ListedProject {
  id: string;
  title: string;
  publisher: string;
  /** In ms since 1970. */
  changed: number;
}

/** Another tab has erased it since it was kept. */
export class ProjectErasedError extends Error {
  override name = 'ProjectErasedError';
}

interface ProjectStore {
  /** The last changed first. */
  listProjects(): Promise<ListedProject[]>;
  /** Undefined if it is not there, or cannot be read. */
  findProject(id: string): Promise<Project | undefined>;
  /** Rejects with ProjectErasedError if one that was kept before is there no more. */
  saveProject(id: string, project: Project, changedAt: number, wasKept?: boolean): Promise<unknown>;
  eraseProject(id: string): Promise<void>;
}

const PROJECT_ID_PATTERN = /^[a-z0-9]{1,40}$/;

/** Unknown fields are allowed: a newer version may have written them. */
const recordSchema = v.object({
  title: v.string(),
  publisher: v.string(),
  changed: v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15)),
  /** As JSON: a backup bounds the depth of records, not the length of their texts. */
  content: v.string(),
});

const recordOf = (id: string) => PROJECT_RECORD + id;
const idOf = (name: string) => name.slice(PROJECT_RECORD.length);

function parseProjectContent(content: string): Project | undefined {
  try {
    const parsed = v.safeParse(projectSchema, JSON.parse(content));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export const createProjectRecord = (project: Project, changed: number) => ({
  title: stripControlChars(project.source.title),
  publisher: stripControlChars(project.source.publisher),
  changed,
  content: stripControlChars(JSON.stringify(project)),
});

export function openProjectStore(records: KeyValueStore): ProjectStore {
  const readRecords = async (prefix: string) =>
    (await records.readByPrefix(prefix)).flatMap(([name, value]) => {
      const parsed = v.safeParse(recordSchema, value);
      const id = idOf(name);
      return parsed.success && PROJECT_ID_PATTERN.test(id) ? { id, ...parsed.output } : [];
    });
  return {
    async listProjects() {
      const kept = await readRecords(PROJECT_RECORD);
      return kept.map(({ content: _, ...listed }) => listed).sort((a, b) => b.changed - a.changed);
    },
    async findProject(id) {
      const kept = (await readRecords(recordOf(id))).find((one) => one.id === id);
      return kept && parseProjectContent(kept.content);
    },
    saveProject: (id, project, changedAt, wasKept = false) =>
      records.update(recordOf(id), (current) => {
        if (wasKept && !current) throw new ProjectErasedError();
        return createProjectRecord(project, changedAt);
      }),
    eraseProject: (id) => records.remove(recordOf(id)),
  };
}

export const listKeptProjects = ({
  openRecords,
}: {
  openRecords(): Promise<KeyValueStore>;
}): Promise<ListedProject[]> =>
  openRecords()
    .then((records) => openProjectStore(records).listProjects())
    .catch(() => []);
