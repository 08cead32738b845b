import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a control that removes itself when pressed. A layout effect, so that no key comes in between. */
export function useFocusOnChange(
  value: unknown,
  findTarget: () => HTMLElement | null | undefined,
): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) findTarget()?.focus();
    isFirst.current = false;
  }, [value]);
}
