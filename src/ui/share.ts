/**
 * The result of `fallBack` if there is no share sheet, or if it refuses, as in a browser within an app. A
 * sheet that one closes is no refusal, nor is one that is open already.
 */
export async function shareOrFallBack<T>(
  data: ShareData,
  fallBack: () => T,
): Promise<Awaited<T> | undefined> {
  try {
    if (!navigator.share || (data.files && !navigator.canShare?.(data))) return await fallBack();
    await navigator.share(data);
  } catch (error) {
    const { name = '' } = (error ?? {}) as Error;
    if (!/^(Abort|InvalidState)Error$/.test(name)) return await fallBack();
  }
  return undefined;
}

export const copyText = async (text: string): Promise<'copied' | 'copyFailed'> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copyFailed';
  }
};
