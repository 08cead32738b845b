import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'questions/README.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(path, 'utf8');
const files = ['src', 'questions', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path).replaceAll(sep, '/'),
  ),
);
const namesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Placeholders that stand for every name of their kind; any other stands for at least one. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  type: namesIn('src/items').filter((name) => name !== 'text'),
  language: readdirSync('src/i18n/text').map((name) => name.replace('.ts', '')),
};

/** The paths that a path with placeholders stands for and that do not exist. */
function findMissing(path: string): string[] {
  const [, kind] = /<(\w+)>/.exec(path) ?? [];
  if (!kind) return existsSync(path) ? [] : [path];
  const names = placeholders[kind];
  // a dossier may be in one language only
  if (names && !path.startsWith('questions/'))
    return names.flatMap((name) => findMissing(path.replace(`<${kind}>`, name)));
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/<\w+>/g, '[^/]+')}$`);
  return files.some((file) => pattern.test(file) || pattern.test(`${file}/`)) ? [] : [path];
}

const headingIds = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (path) => {
  const markdown = read(path);

  it('has links that lead somewhere', () => {
    const links = [...markdown.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', heading] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      return !existsSync(target) || (heading && !headingIds(target).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it('names scripts and tools that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...markdown.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
    const tools = [...markdown.matchAll(/npx tsx (\S+?\.ts)/g)].map(([, tool]) => tool ?? '');
    expect(tools.filter((tool) => !existsSync(tool))).toEqual([]);
  });
});

describe('the table of CONTRIBUTING.md', () => {
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => line.startsWith('| **'));

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('names paths that exist: %s', (row) => {
    const paths = [...row.matchAll(/`([\w<>-]+(?:\/[\w<>.-]+)+\/?)`/g)].map(([, one]) => one ?? '');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.flatMap(findMissing)).toEqual([]);
  });
});

it('the tree of the README names every folder of src', () => {
  const named = [...read('README.md').matchAll(/^ {2}([\w-]+)\//gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(namesIn('src').toSorted());
});
