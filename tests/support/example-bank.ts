import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A small bank, with every type of item, about an invented dispute. */
export const EXAMPLE_PATH = 'tests/fixtures/banks/example/en.yaml';
export const exampleYaml = readFileSync(EXAMPLE_PATH, 'utf8');

export type TextReplacement = readonly [from: string, to: string];

/** The example with replacements; throws if it lacks the text to replace. */
export function exampleYamlWith(...changes: TextReplacement[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    return text.replace(from, () => to);
  }, exampleYaml);
}

const lastLine = exampleYaml.slice(exampleYaml.trimEnd().lastIndexOf('\n') + 1);

/** A replacement that adds `count` items at the end. */
export const addItems = (count: number, item: (index: number) => string): TextReplacement => [
  lastLine,
  lastLine + Array.from({ length: count }, (_, index) => item(index)).join(''),
];

/** One more verdict for the example. */
export const verdictYaml = (
  id: string,
  key: boolean | 'unstated',
  process = 'locate',
) => `  - id: ${id}
    type: verdict
    facts: [vote]
    process: ${process}
    prompt: "Verdict ${id}."
    key: ${key}
${key === true ? '' : '    slip: not-in-article\n'}    ${key === 'unstated' ? 'near' : 'evidence'}: [s-vote]
    explanation: "It is ${key}."
`;

/** One more choice for the example, its key as long as the words given. */
export const choiceYaml = (id: string, key: string) => `  - id: ${id}
    type: choice
    facts: [vote]
    process: locate
    prompt: "Choice ${id}?"
    evidence: [s-vote]
    key: key
    options:
      - id: key
        text: "${key}"
      - id: left
        text: "left side"
        slip: actor-swap
        reason: "No."
      - id: right
        text: "other side"
        slip: actor-swap
        reason: "No."
    explanation: "So it is."
`;

/** The example with an easy brief of so many words. */
export const addEasyBrief = (words: number): TextReplacement => [
  '\ncamps:',
  `\neasy:\n  - sentences:\n      - id: f-all\n        text: "${'word '.repeat(words).trim()}"\n        facts: [vote]\n\ncamps:`,
];

const parsedParts = new Map<string, unknown>();

function parsePart(text: string): object {
  if (!parsedParts.has(text)) parsedParts.set(text, parse(text, { uniqueKeys: false }));
  return structuredClone(parsedParts.get(text)) as object;
}

/** The example with replacements as parsed YAML, a new object each time. */
export const parseExampleWith = (...changes: TextReplacement[]): unknown =>
  // most of its top-level parts are those of the last time: to parse takes longer than to check
  Object.assign(
    {},
    ...exampleYamlWith(...changes)
      .split(/^(?=\w+:)/m)
      .map(parsePart),
  );
