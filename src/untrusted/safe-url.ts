import { parseUrl } from './parse-url.ts';

/** Undefined unless https, or with a user name, which could pass for the host. */
export function safeHostOf(url: string): string | undefined {
  const { protocol, username, password, host } = parseUrl(url) ?? {};
  return protocol === 'https:' && !username && !password && host ? host : undefined;
}
