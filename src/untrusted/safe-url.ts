/**
 * The host of an address that may be shown as a link, always beside it: https alone, and no name
 * before the host that could pass for one (`https://bank.example@elsewhere.example`). None for others.
 */
export function safeHostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, host } = new URL(url);
  return protocol === 'https:' && !username && !password && host ? host : undefined;
}
