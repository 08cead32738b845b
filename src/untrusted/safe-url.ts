/** Undefined unless https, or with a user name, which could pass for the host. */
export function safeHostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, host } = new URL(url);
  return protocol === 'https:' && !username && !password && host ? host : undefined;
}
