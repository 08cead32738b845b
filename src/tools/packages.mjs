import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package */
/** @typedef {Record<string, Package>} Packages by their path from the project's folder */

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * Whether a version is within a range like package.json's engines: ^ and >= terms, joined by ||.
 * Written out because it must answer before any package is there.
 * @param {string} version
 * @param {string} range
 */
export function satisfiesRange(version, range) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return range.split('||').some((term) => {
    const [, sign, least, from] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(term) ?? [];
    if (major === Number(least)) return minor >= Number(from);
    return sign === '>=' && major > Number(least);
  });
}

/**
 * Whether npm's record of node_modules holds all that the lockfile asks for on this machine.
 * npm itself decides which optional packages a machine needs, so a missing one says nothing;
 * one made for another system says that the folder was copied from there.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function hasAllPackages(wanted, present) {
  return Object.entries(wanted).every(([path, want]) => {
    const have = present[path];
    if (path === '') return true;
    if (!have) return want.optional === true;
    return (
      have.version === want.version &&
      isBuiltFor(have.os, process.platform) &&
      isBuiltFor(have.cpu, process.arch)
    );
  });
}

/** @param {string[] | undefined} list @param {string} here */
function isBuiltFor(list, here) {
  return !list || list.includes(here) || list.some((name) => name.startsWith('!'));
}

/** Whether `npm ci` has nothing to do: npm writes its record last, and no folder went away since. */
export function isInstallComplete() {
  try {
    /** @type {{ packages: Packages }} */
    const { packages } = readJson('node_modules/.package-lock.json');
    return (
      hasAllPackages(readJson('package-lock.json').packages, packages) &&
      Object.keys(packages).every((path) => existsSync(join(root, path, 'package.json')))
    );
  } catch {
    return false;
  }
}

/**
 * Runs npm in the project's folder, its words on this terminal; true when it succeeded.
 * npm names itself to the scripts it runs: called by that path it needs no shell, as npm.cmd would.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNpm(args, env = {}) {
  const path = process.env.npm_execpath ?? '';
  const isNpmCli = basename(path) === 'npm-cli.js';
  const { status } = spawnSync(
    isNpmCli ? process.execPath : 'npm',
    isNpmCli ? [path, ...args] : args,
    {
      cwd: root,
      env: { ...process.env, ...env },
      shell: !isNpmCli && process.platform === 'win32',
      stdio: 'inherit',
    },
  );
  return status === 0;
}
