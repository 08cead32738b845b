import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  link?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, Entry>;

/** Packages with an install script, and the reason why they work without it (see ignore-scripts). */
const UNRUN: Record<string, string> = {
  'node_modules/@swc/core':
    'its script looks for the package of its platform, which npm has installed',
  'node_modules/esbuild': 'its binary comes with the package of its platform',
  'node_modules/fsevents': 'for macOS only, and what its script would build is in the package',
};

/**
 * Overrides of package.json: the registry lacks platform packages of newer releases, and npm leaves those
 * out of the lockfile in silence. Each goes once its dependent asks for a complete release.
 */
const overrideReasons: Record<string, string> = {
  'oxc-parser': 'knip asks for 0.156, which has no package for 15 platforms',
  rollup: 'workbox-build asks for ^4.53, whose newest lacks 24 platforms',
};

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest: Entry & { overrides: Record<string, string> } = JSON.parse(read('package.json'));
const { packages }: { packages: Packages } = JSON.parse(read('package-lock.json'));

/** What packages name and the lockfile has nowhere that they would find it. */
function unlisted(packages: Packages): string[] {
  const found = (from: string, name: string): boolean =>
    packages[`${from}${from && '/'}node_modules/${name}`] !== undefined ||
    (from !== '' && found(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !found(path, name))
      .map((name) => `${path} names ${name}`),
  );
}

describe('package-lock.json', () => {
  test('lists each package that its packages name, those for other systems included', () => {
    // npm leaves out what its registry lacks, and then `npm ci` fails everywhere:
    // https://github.com/npm/cli/issues/9342
    expect(unlisted(packages)).toEqual([]);
  });

  test('is found out when it leaves one out', () => {
    const tool = { optionalDependencies: { 'tool-amiga': '1.0.0', 'tool-atari': '1.0.0' } };
    const listed = {
      '': {},
      'node_modules/tool-atari': {},
      'node_modules/a/node_modules/tool': tool,
    };
    expect(unlisted(listed)).toEqual(['node_modules/a/node_modules/tool names tool-amiga']);
  });

  test('wants what package.json wants', () => {
    const root = packages[''];
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
  });

  test('has the hash of each package', () => {
    const hashed = /^sha512-/;
    const bare = Object.entries(packages).filter(
      ([path, { integrity = '' }]) => path !== '' && !hashed.test(integrity),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('takes each package from the registry: from no other address and no folder', () => {
    const strays = Object.entries(packages).filter(
      ([path, { resolved, link, version }]) => path !== '' && (resolved || link || !version),
    );
    expect(strays.map(([path]) => path)).toEqual([]);
  });

  test('has no package that would run a script when installed, but for those with a reason', () => {
    const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
    expect(scripted.filter((path) => !UNRUN[path])).toEqual([]);
  });
});

describe('package.json', () => {
  test('names one exact version of each package', () => {
    const wanted = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

test('each override has a reason, here because JSON has no comments', () => {
  expect(Object.keys(manifest.overrides).sort()).toEqual(Object.keys(overrideReasons).sort());
});

test('npm runs no script of a package, and keeps versions exact', () => {
  const settings = read('.npmrc').split('\n');
  expect(settings).toContain('ignore-scripts=true');
  expect(settings).toContain('save-exact=true');
});
