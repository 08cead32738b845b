import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways to make code or markup out of a text. The policy stops them; here they are not even tried. */
const SINKS: Record<string, RegExp> = {
  'markup from a text':
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b|\bdocument\.write/i,
  'code from a text': /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'a link that is code': /javascript:/i,
  'a policy that lets all through': /createPolicy\(\s*['"`]default/,
};

const sourcesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|tsx|mjs)$/.test(file),
  );

const sinksIn = (text: string) =>
  Object.entries(SINKS).flatMap(([name, sink]) => (sink.test(text) ? [name] : []));

test('no source makes code or markup out of a text', () => {
  const files = sourcesOf('src');
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) =>
    sinksIn(readFileSync(join('src', file), 'utf8')).map((sink) => `${file}: ${sink}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'app.innerHTML = text',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  '<iframe srcdoc={text} />',
  'document.writeln(text)',
  'eval(text)',
  'new Function(text)()',
  "setTimeout('play()', 10)",
  'href="javascript:play()"',
  "trustedTypes.createPolicy('default', {})",
])('%s is found out', (line) => {
  expect(sinksIn(line)).toHaveLength(1);
});

test.each(['setTimeout(() => play(), 10)', 'function play() {}', 'evaluate(text)'])(
  '%s is let be',
  (line) => {
    expect(sinksIn(line)).toEqual([]);
  },
);
