import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a word that is inked stays in its line, so that a comma after it begins no other', () => {
  const css = readFileSync(new URL('../../../src/ui/theme/controls.css', import.meta.url), 'utf8');
  const rules = css.match(/\[data-hole="inked"\] \{[\s\S]*?\n\}/)?.[0] ?? '';
  expect(rules).toContain('animation: ink');
  expect(rules).not.toContain('inline-block');
});
