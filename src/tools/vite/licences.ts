import { readdirSync, readFileSync } from 'node:fs';

export interface Attribution {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Not imported by the game: the service worker is made of the first, the bundlers leave helpers. */
const buildTools = ['workbox-precaching', 'vite', 'rolldown'];

/** From here on Vite's file has licences of packages that Vite runs on: they are not in the build. */
const BUNDLED_LICENCES_HEADING = '\n# Licenses of bundled dependencies';

interface PackageJson {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** UTF-8 or, failing that, Windows-1252, whose quotes no decoder of Node knows. */
function decodeLicence(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes
      .toString('latin1')
      .replace(/[\x91-\x94]/g, (quote) => '‘’“”'.charAt(quote.charCodeAt(0) - 0x91));
  }
}

function readAttribution(name: string): Attribution {
  const folder = `node_modules/${name}`;
  const { version, license: licence = '' } = readPackage(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const text = files
    .map((file) =>
      decodeLicence(readFileSync(`${folder}/${file}`))
        .split(BUNDLED_LICENCES_HEADING)[0]
        ?.trim(),
    )
    .join('\n\n');
  if (!text) throw new Error(`${name} came without the text of its licence`);
  return { name, version, licence, text };
}

export function collectAttributions(): Attribution[] {
  const names = new Set<string>();
  const addPackage = (name: string) => {
    if (names.has(name) || name.startsWith('@types/')) return;
    names.add(name);
    if (name !== 'vite' && name !== 'rolldown') addDependencies(`node_modules/${name}`);
  };
  const addDependencies = (folder: string) =>
    Object.keys(readPackage(folder).dependencies ?? {}).forEach(addPackage);
  addDependencies('.');
  buildTools.forEach(addPackage);
  return [...names].sort().map(readAttribution);
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const renderParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => `<p>${escapeHtml(one.trim())}</p>`)
    .join('\n');

export function renderLicenceSections(attributions: readonly Attribution[]): string {
  const byText = new Map<string, Attribution[]>();
  for (const one of attributions) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  return [...byText]
    .map(([text, packages]) => {
      const names = packages.map(
        ({ name, version, licence }) => `${name} ${version} (${licence.replace(/[()]/g, '')})`,
      );
      return `<section>\n<h2>${escapeHtml(names.join(', '))}</h2>\n${renderParagraphs(text)}\n</section>`;
    })
    .join('\n');
}
