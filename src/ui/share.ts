const DOUBLE_PRESS_MS = 1_000;

let pressedAtMs = Number.NEGATIVE_INFINITY;

/**
 * The result of `fallBack` if there is no share sheet, or if it refuses, as in a browser within an app. A
 * sheet that one closes is no refusal, nor is one that is just opening. Some browsers never say that a
 * sheet was closed: each later one is then refused as if it were open.
 */
export async function shareOrFallBack<T>(
  data: ShareData,
  fallBack: () => T,
): Promise<Awaited<T> | undefined> {
  const nowMs = performance.now();
  const isDoublePress = nowMs - pressedAtMs < DOUBLE_PRESS_MS;
  pressedAtMs = nowMs;
  try {
    if (!navigator.share || (data.files && !navigator.canShare?.(data))) return await fallBack();
    await navigator.share(data);
  } catch (error) {
    const { name = '' } = (error ?? {}) as Error;
    const isOpening = name === 'InvalidStateError' && isDoublePress;
    if (name !== 'AbortError' && !isOpening) return await fallBack();
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
