import { readFileSync } from 'node:fs';
import type { TestSpecification } from 'vitest/node';

/** A thread keeps its modules for the next file only if that needs the same environment; long files first. */
export class EnvironmentGroups {
  async shard(files: TestSpecification[]) {
    return files;
  }

  async sort(files: TestSpecification[]) {
    return files
      .map((file) => ({ file, text: readFileSync(file.moduleId, 'utf8') }))
      .map((one) => ({ ...one, needs: /@vitest-environment (\S+)/.exec(one.text)?.[1] ?? '' }))
      .sort((a, b) => a.needs.localeCompare(b.needs) || b.text.length - a.text.length)
      .map(({ file }) => file);
  }
}
