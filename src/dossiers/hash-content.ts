/** SHA-256, on pages without https too, where browsers keep their own back. */
export async function hashContent(content: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(content);
  if (crypto.subtle) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}
