import { describe, expect, test } from 'vitest';
import { buildCsp, securityHeaders } from '../../../src/tools/vite/csp.ts';
import { hostConfigs } from '../../../src/tools/vite/host-configs.ts';

describe('the policy', () => {
  test('lets nothing in but our own files, by default nothing at all', () => {
    const policy = buildCsp('take()', 'p { color: red }');
    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('lets one script and one style in the page run, and no other', () => {
    const hash = "'sha256-iIMpWwC5455WnjOgjGbRGtnq6kB9W9LJY+g6vW2DW4E='";
    expect(buildCsp('take()', '')).toContain(`script-src 'self' ${hash};`);
    expect(buildCsp()).toContain("script-src 'self'; style-src 'self';");
  });

  test('as a header also refuses frames, which a page cannot', () => {
    const rules = securityHeaders['Content-Security-Policy']?.split('; ') ?? [];
    const stated = buildCsp().split('; ');
    expect(rules.filter((rule) => !stated.includes(rule))).toEqual(["frame-ancestors 'none'"]);
    // an older version's would stop the script of a newer one
    expect(rules.filter((rule) => /^(default|script|style)-src/.test(rule))).toEqual([]);
  });
});

test.each(['apache', 'caddy', 'nginx'])(
  '%s, which knows no page for addresses that are not there, is told of ours',
  (host) => {
    expect(hostConfigs[host]).toMatch(/404 .*\/404\.html|404 \{\s*rewrite \/404\.html/);
  },
);

describe.each(Object.entries(hostConfigs))('the sample for %s', (_, sample) => {
  test('has every header, with its whole value', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(sample).toContain(name);
      expect(sample).toContain(value);
    }
  });

  test('lets hashed files be kept for ever, and nothing else', () => {
    expect(sample.match(/immutable/g)).toHaveLength(1);
    expect(sample).toMatch(/assets\/[\s\S]*immutable|immutable.*assets\//);
  });
});

test('no value has a quote that would end it in the words of a host', () => {
  expect(Object.values(securityHeaders).filter((value) => /["\n$\\]/.test(value))).toEqual([]);
});

test('_headers has nothing that only one of its readers knows', () => {
  const lines = (hostConfigs.netlify ?? '').split('\n').filter(Boolean);
  // a path, or two spaces, a name and a value: no "!" to take a header back, and one star at the end
  const odd = lines.filter((line) => !/^\/[\w/]*\*?$|^ {2}[\w-]+: \S/.test(line));
  expect(odd).toEqual([]);
  expect(lines.filter((line) => /cache-control/i.test(line))).toHaveLength(1);
});
