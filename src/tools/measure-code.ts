/**
 * `npm run measure`, part of `npm run check`: prints figures about how the code reads and
 * exits with 1 if one misses its goal; `--list src/engine` lists every place in a folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseSync } from 'vite';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface SourceFigures {
  declaredTypes: string[];
  exportedTypes: string[];
  exportedNames: string[];
  comments: string[];
  commentCharacters: number;
  characters: number;
  functions: { name: string; lines: number }[];
}

const TYPE_DECLARATIONS = /^(TSInterface|TSTypeAlias|TSEnum|Class)Declaration$/;
const FUNCTIONS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** A comment that begins with a clause in the place of a noun: "What came of a seat". */
const NOUN_CLAUSE =
  /^(what|whatever|whether|who|whoever|whose|whom|where|wherever|which|those|that|none|nobody|nothing|how)\b/i;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const nameOf = (node: unknown): string =>
  isNode(node) && typeof node.name === 'string' ? node.name : '';

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield one;
  }
}

function declaredNames(declaration: SyntaxNode): string[] {
  const list = declaration.declarations;
  if (!Array.isArray(list)) return [nameOf(declaration.id)].filter(Boolean);
  return (list as SyntaxNode[]).map(({ id }) => nameOf(id)).filter(Boolean);
}

const plainText = (comment: string) => comment.replace(/^[\s*]+/gm, ' ').trim();

export function measureSource(path: string, source: string): SourceFigures {
  const { program, comments } = parseSync(path, source);
  const figures: SourceFigures = {
    declaredTypes: [],
    exportedTypes: [],
    exportedNames: [],
    comments: comments.map(({ value }) => plainText(value)),
    commentCharacters: comments.reduce((sum, { start, end }) => sum + end - start, 0),
    characters: source.length,
    functions: [],
  };
  const visit = (node: SyntaxNode, name: string) => {
    if (TYPE_DECLARATIONS.test(node.type)) figures.declaredTypes.push(...declaredNames(node));
    if (node.type === 'ExportNamedDeclaration' && isNode(node.declaration)) {
      const names = declaredNames(node.declaration);
      figures.exportedNames.push(...names);
      if (TYPE_DECLARATIONS.test(node.declaration.type)) figures.exportedTypes.push(...names);
    }
    if (FUNCTIONS.test(node.type)) {
      const lines = source.slice(node.start, node.end).split('\n').length;
      figures.functions.push({ name: nameOf(node.id) || name || '(anonymous)', lines });
    }
    const inherited = nameOf(node.id) || nameOf(node.key);
    for (const child of childrenOf(node)) visit(child, inherited);
  };
  visit(program as unknown as SyntaxNode, '');
  return figures;
}

export interface Measure {
  label: string;
  value: number;
  goal: number;
  unit: '' | '%';
  places: string[];
}

export const isMet = ({ value, goal }: Measure): boolean => value <= goal;

/** Exported types whose name another file declares too, with the files of each. */
function listRepeatedTypes(files: ReadonlyMap<string, SourceFigures>): string[] {
  const entries = [...files];
  const exported = new Set(entries.flatMap(([, { exportedTypes }]) => exportedTypes));
  return [...exported].flatMap((type) => {
    const declaring = entries.filter(([, { declaredTypes }]) => declaredTypes.includes(type));
    const paths = declaring.map(([path]) => path);
    return paths.length > 1 ? [`${type}: ${paths.join(', ')}`] : [];
  });
}

export function summarize(files: ReadonlyMap<string, SourceFigures>): Measure[] {
  const entries = [...files];
  const all = entries.map(([, figures]) => figures);
  const repeated = listRepeatedTypes(files);
  const comments = entries.flatMap(([path, figures]) =>
    figures.comments.filter((text) => /\p{L}/u.test(text)).map((text) => ({ path, text })),
  );
  const clauses = comments.filter(({ text }) => NOUN_CLAUSE.test(text));
  const sum = (of: (figures: SourceFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const long = entries.flatMap(([path, { functions }]) =>
    functions
      .filter(({ lines }) => lines > 60)
      .map(({ name, lines }) => ({ lines, place: `${path} ${name} ${lines}` })),
  );
  const names = all.flatMap(({ exportedNames }) => exportedNames);
  const oneWord = names.filter((name) => !/[a-z\d][A-Z]|_/.test(name));
  const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
  return [
    {
      label: 'exported type names declared in two or more files',
      value: repeated.length,
      goal: 0,
      unit: '',
      places: repeated,
    },
    {
      label: `of ${comments.length} comments begin with a noun clause`,
      value: percent(clauses.length, comments.length),
      goal: 3,
      unit: '%',
      places: clauses.map(({ path, text }) => `${path}: ${text.slice(0, 60)}`),
    },
    {
      label: 'of the source is comments',
      value: percent(
        sum(({ commentCharacters }) => commentCharacters),
        sum(({ characters }) => characters),
      ),
      goal: 8,
      unit: '%',
      places: [],
    },
    {
      label: 'functions have more than 60 lines',
      value: long.length,
      goal: 5,
      unit: '',
      places: long.toSorted((a, b) => b.lines - a.lines).map(({ place }) => place),
    },
    {
      label: `of ${names.length} exported names are one word`,
      value: percent(oneWord.length, names.length),
      goal: 25,
      unit: '%',
      places: oneWord,
    },
  ];
}

function readSources(folders: readonly string[] = []): Map<string, SourceFigures> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)));
  return new Map(paths.map((path) => [path, measureSource(path, readFileSync(path, 'utf8'))]));
}

const countMeasure = (label: string, value: number, goal: number): Measure => ({
  label,
  value,
  goal,
  unit: '',
  places: [],
});

export function measureProject(folders: readonly string[] = []): Measure[] {
  if (folders.length > 0) return summarize(readSources(folders));
  const lines = readFileSync('.biome.json', 'utf8').trimEnd().split('\n').length;
  const words = readFileSync('README.md', 'utf8').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
  return [
    ...summarize(readSources()),
    countMeasure('lines in .biome.json', lines, 150),
    countMeasure('words in README.md', words, 900),
  ];
}

if (process.argv[1]?.endsWith(`measure-code${extname(import.meta.filename ?? '.ts')}`)) {
  const listsAll = process.argv.includes('--list');
  for (const measure of measureProject(process.argv.slice(2).filter((word) => word !== '--list'))) {
    const { label, value, goal, unit, places } = measure;
    const figure = unit === '%' ? `${value.toFixed(1)} %` : String(value);
    console.log(
      `${isMet(measure) ? ' ' : '!'} ${figure.padStart(7)}  ${label} (at most ${goal}${unit})`,
    );
    if (listsAll || !isMet(measure)) {
      for (const place of places.slice(0, listsAll ? undefined : 20))
        console.log(`           ${place}`);
    }
    if (!isMet(measure)) process.exitCode = 1;
  }
}
