export interface YamlFix {
  line: number;
  fixedLine: string;
  message: string;
  remedy: string;
}

type FixRule = Omit<YamlFix, 'line' | 'fixedLine'> & {
  pattern: RegExp;
  replace: (...parts: string[]) => string;
};

const fixRules: FixRule[] = [
  {
    message: 'YAML cannot read this text',
    remedy: 'put double quotes around the whole of it, and \\" for one inside',
    pattern: /^( *(?:- +)*[\w-]+: +)"?(.*?)"?$/,
    replace: (_, start, words) => `${start}${JSON.stringify(words)}`,
  },
  {
    message: 'a list is opened and not closed',
    remedy: 'end it with ]',
    pattern: /\[[^\]]*$/,
    replace: (list) => `${list}]`,
  },
  {
    message: 'a list is closed and not opened',
    remedy: 'begin it with [',
    pattern: /(?<=: +)[^[\]]*\]$/,
    replace: (list) => `[${list}`,
  },
  {
    message: 'a field has no colon after its name',
    remedy: 'write "name: value"',
    pattern: /^( *(?:- +)*[\w-]+)(?: +(.*))?$/,
    replace: (_, name, value = '') => `${name}: ${value}`,
  },
  {
    message: 'a field has no space after its colon',
    remedy: 'write "name: value"',
    pattern: /^( *(?:- +)*[\w-]+:)(?! )[\u00a0\u202f]*/,
    replace: (_, name) => `${name} `,
  },
  {
    message: 'a list has an entry without its dash',
    remedy: 'begin the entry with "- id: …"',
    pattern: /^( *) {2}(?=[\w-]+:)/,
    replace: (_, indent) => `${indent}- `,
  },
  {
    message: 'a list entry begins with another sign than a hyphen',
    remedy: 'begin it with "- "',
    pattern: /^( *)(?:[–—−•·▪*→➢▸]|\d+[.)])\s*/,
    replace: (_, indent) => `${indent}- `,
  },
  {
    message: 'a comment begins with another sign than #',
    remedy: 'begin it with "# "',
    pattern: /^( *)\/\/+/,
    replace: (_, indent) => `${indent}#`,
  },
  {
    message: 'this line is of the message that the bank was copied from',
    remedy: 'take it out',
    pattern: /^(?:```|~~~).*$/,
    replace: () => '',
  },
  {
    message: 'a dash has no space after it',
    remedy: 'write "- id: …"',
    pattern: /^( *-)(?=\S)/,
    replace: (dash) => `${dash} `,
  },
];

const indentColumns = [0, 2, 4, 6, 8, 10];

export function suggestFixes(text: string, line: number): YamlFix[] {
  const content = text.trimStart();
  const substituted = fixRules.map(({ message, remedy, pattern, replace }) => ({
    line,
    message,
    remedy,
    fixedLine: text.replace(pattern, replace),
  }));
  const reindented = indentColumns.map((column) => ({
    line,
    fixedLine: ' '.repeat(column) + content,
    message: /^\s*\t/.test(text)
      ? 'a tab indents this line'
      : 'this line is not indented like its neighbours',
    remedy: column === 0 ? 'begin it at the margin' : `indent it by ${column} spaces`,
  }));
  return [...substituted, ...reindented].filter(({ fixedLine }) => fixedLine !== text);
}
