import type { SourceFormat } from '../read-result.ts';

export type TableRow = readonly string[];

export const columnRoles = [
  'question',
  /** Holds the right answer itself. */
  'right',
  'wrong',
  /** Is right if `correct` says so. */
  'option',
  /** Numbers, letters or the words of the right options. */
  'correct',
  'explanation',
  'kind',
  'unused',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Shown on a screen, where a person may change them. */
export interface TableColumns {
  /** One for each column. */
  roles: readonly ColumnRole[];
  /** Index of the first row that holds a question. */
  firstRow: number;
}

/** Of the first rows, which hold the names of the columns if any does. */
const HEAD_ROWS = 12;

const unusedNames =
  /^(?:#|n[°o.]?$|nr\.?$|no\.|(?:question|frage|pregunta) ?(?:#|n[°o.]|number|nummer)|num[ée]ro|id\b|time|temps|dur[ée]e|zeit|tiempo|tempo|seconds|image|bild|picture|link|media|tags?\b|points?|score|theme|th[èe]me|category|cat[ée]gorie|level|niveau|difficult)/i;

/** The first that fits names the column. */
const names: readonly (readonly [ColumnRole, RegExp])[] = [
  ['kind', /^(?:(?:question |frage)?typ(?:e|o)?\b|kind|tipo|soort)/i],
  [
    'explanation',
    /^(?:(?:answer )?explanation|explication|feedback|r[ée]troaction|commentaire|erkl[äa]rung|explicaci[óo]n|spiegazione|explica[çc][ãa]o|uitleg|wyja[śs]nienie|justification|begr[üu]ndung|proof|preuve|phrase)/i,
  ],
  ['unused', unusedNames],
  [
    'wrong',
    /^(?:incorrect|wrong|false|distract|mauvaise|fausse|r[ée]ponse (?:fausse|incorrecte)|falsch|(?:respuesta )?incorrecta|(?:risposta )?sbagliata|errada|resposta (?:errada|incorreta)|fout|b[łl][ęe]dn)/i,
  ],
  [
    'correct',
    /^(?:(?:the )?(?:correct|right)(?: (?:answer|option)s?)?|(?:bonnes?|justes?) ?r[ée]ponses?|r[ée]ponses? (?:correctes?|justes?|exactes?)|correctes?|richtig|(?:die )?richtige antwort|korrekt|l[öo]sung|(?:respuesta )?correcta|soluci[óo]n|(?:risposta )?(?:corretta|esatta)|(?:resposta )?cor?reta|juist|goed|poprawna|key|cl[ée]\b|solution)/i,
  ],
  [
    'option',
    /^(?:(?:option|choice|choix|answer|r[ée]ponse|proposition|antwort|opci[óo]n|respuesta|opzione|risposta|op[çc][ãa]o|alternativa|optie|antwoord|odpowied[źz]|possibilit[ée])\s*(?:n[°o]\s*)?[\da-h]\b|[a-h]$|option|choice|choix|proposition)/i,
  ],
  [
    'question',
    /^(?:question|prompt|stem|title|[ée]nonc[ée]|intitul[ée]|consigne|frage|aufgabe|pregunta|enunciado|domanda|pergunta|vraag|pytanie|term)/i,
  ],
  [
    'right',
    /^(?:answers?|r[ée]ponses?|antwort|respuesta|risposta|resposta|antwoord|odpowied[źz]|definition|d[ée]finition)$/i,
  ],
];

const nameRole = (cell: string): ColumnRole | undefined =>
  cell.length > 90 ? undefined : names.find(([, pattern]) => pattern.test(cell.trim()))?.[0];

/** A cell of right answers beside options numbers them; without options it is the answer. */
function nameRoles(row: TableRow, width: number): ColumnRole[] {
  const roles = Array.from({ length: width }, (_, at) => nameRole(row[at] ?? '') ?? 'unused');
  const options = roles.filter((role) => role === 'option').length;
  if (options >= 2) return roles.map((role) => (role === 'right' ? 'correct' : role));
  return roles.map((role) =>
    role === 'correct' ? 'right' : role === 'option' && options === 1 ? 'right' : role,
  );
}

function findHead(rows: readonly TableRow[], width: number) {
  for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const roles = nameRoles(row, width);
    const named = row.filter((cell) => nameRole(cell) !== undefined).length;
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const isHead =
      roles.includes('question') && (roles.includes('right') || roles.includes('option'));
    if (isHead && named >= 2 && named >= filled / 2) return { roles, firstRow: at + 1 };
  }
  return undefined;
}

/** Wayground's template tells below each name what to write there. */
const isInstruction = (row: TableRow = []) =>
  row.filter((cell) =>
    /\((?:required|optional|default)\b|^(?:text (?:of|for)|the correct option)\b/i.test(cell),
  ).length >= 2;

const isIndex = (cell: string) =>
  /^\s*(?:[1-9]|[A-H])(?:\s*[,;/ ]\s*(?:[1-9]|[A-H]))*\s*$/i.test(cell);

/** By what stands in the columns of a table that names none. */
function guessRoles(rows: readonly TableRow[], width: number): ColumnRole[] {
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const average = columns.map(
    (cells) => cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  );
  const isCounter = (cells: readonly string[]) =>
    cells.length > 1 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at);
  const asks = columns.map((cells) => cells.filter((cell) => /[?？؟]\s*$/.test(cell)).length);
  const mostAsked = Math.max(0, ...asks);
  const filled = columns.flatMap((cells, at) => (cells.length > 0 ? [at] : []));
  const candidates = filled.filter((at) => !isCounter(columns[at] ?? []));
  const question =
    mostAsked > 0
      ? asks.indexOf(mostAsked)
      : (candidates.find((at) => (average[at] ?? 0) >= 12) ?? candidates[0]);
  const others = filled.filter((at) => question !== undefined && at > question);
  const correct = others.length < 3 ? undefined : others.find((at) => columns[at]?.every(isIndex));
  const answers = others.filter((at) => at !== correct);
  const last = answers.at(-1);
  const isLong = (at: number) => (average[at] ?? 0) > 60 && answers.length > 2;
  return Array.from({ length: width }, (_, at): ColumnRole => {
    if (at === question) return 'question';
    if (at === correct) return 'correct';
    if (!answers.includes(at)) return 'unused';
    if (at === last && isLong(at)) return 'explanation';
    if (correct !== undefined) return 'option';
    return at === answers[0] ? 'right' : 'wrong';
  });
}

const widthOf = (rows: readonly TableRow[]) =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);

/** By the names of the columns or, without names, by what stands in them. */
export function guessColumns(rows: readonly TableRow[]): TableColumns {
  const width = widthOf(rows);
  const head = findHead(rows, width);
  if (!head) return { roles: guessRoles(rows, width), firstRow: 0 };
  const { roles, firstRow } = head;
  return { roles, firstRow: isInstruction(rows[firstRow]) ? firstRow + 1 : firstRow };
}

/** The tool whose template a table is. */
export function recognizeTemplate(rows: readonly TableRow[]): SourceFormat {
  const start = rows
    .slice(0, HEAD_ROWS)
    .map((row) => row.join('\t'))
    .join('\n');
  if (/^\s*Blooket\s*Import Template/i.test(start)) return 'blooket';
  if (/^\s*Gimkit\b.*Import Template/i.test(start)) return 'gimkit';
  if (/Question Text\tQuestion Type\tOption 1/i.test(start)) return 'wayground';
  if (/Question - max \d+ characters\tAnswer 1 - max/i.test(start)) return 'kahoot';
  return 'table';
}
