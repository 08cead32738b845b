/** Texts that are cut, covered or beside the page in its present layout. Runs in the page: it can use no import. */
export async function findLayoutFaults(): Promise<string[]> {
  const faults: string[] = [];
  const quote = (text: string | null) => `«${text?.trim().replace(/\s+/g, ' ').slice(0, 60)}»`;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  /** The nearest of an element and what it stands in that is so; asked once of each. */
  const nearestWhere = (is: (element: Element) => boolean) => {
    const known = new Map<Element, Element | null>();
    const find = (element: Element | null): Element | null => {
      if (!element) return null;
      let found = known.get(element);
      if (found === undefined) {
        found = is(element) ? element : find(element.parentElement);
        known.set(element, found);
      }
      return found;
    };
    return find;
  };
  const nearestBlock = nearestWhere((one) => !/^(inline|contents)$/.test(styleOf(one).display));
  const nearestClipper = nearestWhere((one) => /hidden|clip/.test(styleOf(one).overflow));
  const nearestScroller = nearestWhere((one) => /auto|scroll/.test(styleOf(one).overflowX));
  const nearestFloating = nearestWhere((one) => /sticky|fixed/.test(styleOf(one).position));
  /** What shows where it ends. */
  const nearestBox = nearestWhere((one) => {
    const { backgroundColor, borderTopStyle, borderBottomStyle } = styleOf(one);
    const isBare = borderTopStyle === 'none' || borderBottomStyle === 'none';
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || !isBare;
  });
  /** Text for screen readers alone. */
  const nearestScreenReaderOnly = nearestWhere((one) => styleOf(one).clipPath === 'inset(50%)');
  const isVisible = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.tagName !== 'OPTION' &&
    !nearestScreenReaderOnly(element);

  const viewportWidth = document.documentElement.clientWidth;
  const contentWidth = document.documentElement.scrollWidth;
  if (contentWidth > viewportWidth) {
    const widest = [...document.body.querySelectorAll('*')].findLast(
      (one) =>
        one.getBoundingClientRect().right > viewportWidth + 1 &&
        isVisible(one) &&
        !nearestScroller(one),
    );
    const what = `${widest?.tagName.toLowerCase()} ${quote(widest?.textContent ?? '')}`;
    faults.push(`the page scrolls sideways: ${contentWidth} px on ${viewportWidth}, ${what}`);
  }

  // but for a table, which the keyboard can scroll, nothing is read line by line from side to side
  for (const one of document.body.querySelectorAll('*:not([tabindex="0"])')) {
    if (nearestScroller(one) === one && one.scrollWidth > one.clientWidth + 1)
      faults.push(
        `scrolls sideways: ${one.scrollWidth} px on ${one.clientWidth}, ${quote(one.textContent)}`,
      );
  }

  const textNodes: { parent: Element; node: Text; text: string; rects: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || !isVisible(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((one) => one.width > 0.5);
    if (rects.length > 0) textNodes.push({ parent, node, text: node.data, rects });
  }

  for (const { parent, text, rects } of textNodes) {
    if (
      !nearestScroller(parent) &&
      rects.some(({ left, right }) => left < -1 || right > viewportWidth + 1)
    )
      faults.push(`beside the page: ${quote(text)}`);
    if (parent instanceof SVGElement) continue;
    // glyphs of a line are taller than a line set solid
    const slack = Number.parseFloat(styleOf(parent).fontSize) * 0.35;
    const isOut = (element: Element | null) => {
      const box = element?.getBoundingClientRect();
      return rects.some(
        (one) =>
          box &&
          (one.left < box.left - 1.5 ||
            one.right > box.right + 1.5 ||
            one.top < box.top - slack ||
            one.bottom > box.bottom + slack),
      );
    };
    const holders = [nearestBlock(parent), nearestBox(parent)];
    if (holders.some((one) => !one?.contains(nearestScroller(parent)) && isOut(one)))
      faults.push(`out of its box: ${quote(text)}`);
    if (isOut(nearestClipper(parent))) faults.push(`cut: ${quote(text)}`);
  }

  // a label that shrinks must not part its letters
  for (const { parent, node } of textNodes) {
    if (!parent.closest('nav a') || nearestClipper(parent)) continue;
    for (const { 0: word, index } of node.data.matchAll(/(?<!\p{L})\p{L}{2,9}(?!\p{L})/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) faults.push(`a word is broken: ${quote(word)} in ${quote(node.data)}`);
    }
  }

  // a list shows one line of what was chosen from it
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLSelectElement>('select')) {
    if (!pen || !isVisible(field)) continue;
    const style = styleOf(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const arrow = style.appearance === 'none' ? 0 : 16;
    const chosen = field.selectedOptions[0]?.text ?? '';
    if (pen.measureText(chosen).width > field.clientWidth - padding - arrow)
      faults.push(`cut: ${quote(chosen)} in its list`);
  }

  const lines = textNodes
    // content that is scrolled away is not covered
    .filter(({ parent }) => !nearestFloating(parent) && !nearestScroller(parent))
    .flatMap(({ parent, text, rects }) => {
      const lineHeight = Number.parseFloat(styleOf(parent).lineHeight);
      return rects.map(({ left, right, top, bottom, height }) => {
        // Firefox measures glyphs as high as their font may be, beyond a line set solid
        const beyond = Math.max(0, (height - lineHeight) / 2) || 0;
        const rect = { left, right, top: top + beyond, bottom: bottom - beyond };
        return { parent, text, rect: { ...rect, height: rect.bottom - rect.top } };
      });
    })
    .sort((a, b) => a.rect.top - b.rect.top);
  for (const [at, { parent, text, rect }] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.rect.top > rect.bottom) break;
      const over = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const deep = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      // the space above and below glyphs may overlap
      const isDeep = deep > 0.4 * Math.min(rect.height, other.rect.height);
      if (other.parent !== parent && over > 2 && isDeep)
        faults.push(`on another text: ${quote(other.text)} on ${quote(text)}`);
    }
  }

  // a sticky part must not cover the focused element
  if ([...document.body.querySelectorAll('*')].some((one) => nearestFloating(one))) {
    const focused = document.activeElement;
    const [x, y] = [scrollX, scrollY];
    const isCovered = (control: HTMLElement) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      // a browser scrolls to the first line of a long field, where one types
      const there = document.elementFromPoint(left + width / 2, top + Math.min(height, 48) / 2);
      const isOwn = !there || control.contains(there) || there.contains(control);
      return !isOwn && nearestFloating(there) !== null;
    };
    for (const control of document.querySelectorAll<HTMLElement>(
      'main :is(a, button, select, summary, textarea, input):not(:disabled)',
    )) {
      if (!isVisible(control)) continue;
      control.focus();
      // WebKit scrolls to it a moment later, and a page that has just opened may take the focus
      for (let tries = 0; tries < 5 && isCovered(control); tries++) {
        await new Promise((done) => setTimeout(done, 100));
        control.focus();
      }
      if (isCovered(control)) faults.push(`covered: ${quote(control.textContent)}`);
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    scrollTo(x, y);
  }
  return [...new Set(faults)];
}
