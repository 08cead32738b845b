import { describe, expect, test } from 'vitest';
import { hosts } from '../../src/build/hosts.ts';
import { headers, policy } from '../../src/build/policy.ts';

describe('the policy', () => {
  test('lets nothing in but our own files, by default nothing at all', () => {
    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('as a header refuses to be framed too, which a page cannot say itself', () => {
    expect(headers['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
  });
});

describe.each(Object.entries(hosts))('the sample for %s', (_, sample) => {
  test('has every header, with its whole value', () => {
    for (const [name, value] of Object.entries(headers)) {
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
  expect(Object.values(headers).filter((value) => /["\n$\\]/.test(value))).toEqual([]);
});

test('_headers has nothing that only one of its readers knows', () => {
  const lines = (hosts.netlify ?? '').split('\n').filter(Boolean);
  // a path, or two spaces, a name and a value: no "!" to take a header back, and one star at the end
  const odd = lines.filter((line) => !/^\/[\w/]*\*?$|^ {2}[\w-]+: \S/.test(line));
  expect(odd).toEqual([]);
  expect(lines.filter((line) => /cache-control/i.test(line))).toHaveLength(1);
});
