/** What is wrong with the texts of the page as it is laid out now. It runs in the page, and stands alone. */
export function faultsOf(): string[] {
  const faults: string[] = [];
  const say = (text: string | null) => `«${text?.trim().replace(/\s+/g, ' ').slice(0, 60)}»`;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  /** The nearest of an element and what it stands in that is so; asked once of each. */
  const nearest = (is: (element: Element) => boolean) => {
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
  const block = nearest((one) => !/^(inline|contents)$/.test(styleOf(one).display));
  const cutter = nearest((one) => /hidden|clip/.test(styleOf(one).overflow));
  const scroller = nearest((one) => /auto|scroll/.test(styleOf(one).overflowX));
  const afloat = nearest((one) => /sticky|fixed/.test(styleOf(one).position));
  /** What shows where it ends. */
  const edged = nearest((one) => {
    const { backgroundColor, borderTopStyle, borderBottomStyle } = styleOf(one);
    const isBare = borderTopStyle === 'none' || borderBottomStyle === 'none';
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || !isBare;
  });
  /** What is there for voices alone. */
  const spoken = nearest((one) => styleOf(one).clipPath === 'inset(50%)');
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.tagName !== 'OPTION' &&
    !spoken(element);

  const wide = document.documentElement.clientWidth;
  const all = document.documentElement.scrollWidth;
  if (all > wide) {
    const widest = [...document.body.querySelectorAll('*')].findLast(
      (one) => one.getBoundingClientRect().right > wide + 1 && isSeen(one) && !scroller(one),
    );
    const what = `${widest?.tagName.toLowerCase()} ${say(widest?.textContent ?? '')}`;
    faults.push(`the page scrolls sideways: ${all} px on ${wide}, ${what}`);
  }

  // but for a table, which the keyboard can scroll, nothing is read line by line from side to side
  for (const one of document.body.querySelectorAll('*:not([tabindex="0"])')) {
    if (scroller(one) === one && one.scrollWidth > one.clientWidth + 1)
      faults.push(
        `scrolls sideways: ${one.scrollWidth} px on ${one.clientWidth}, ${say(one.textContent)}`,
      );
  }

  const laid: { parent: Element; text: string; rects: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((one) => one.width > 0.5);
    if (rects.length > 0) laid.push({ parent, text: node.textContent, rects });
  }

  for (const { parent, text, rects } of laid) {
    if (!scroller(parent) && rects.some(({ left, right }) => left < -1 || right > wide + 1))
      faults.push(`beside the page: ${say(text)}`);
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
    const holders = [block(parent), edged(parent)];
    if (holders.some((one) => !one?.contains(scroller(parent)) && isOut(one)))
      faults.push(`out of its box: ${say(text)}`);
    if (isOut(cutter(parent))) faults.push(`cut: ${say(text)}`);
  }

  // a list shows one line of what was chosen from it
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLSelectElement>('select')) {
    if (!pen || !isSeen(field)) continue;
    const style = styleOf(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const arrow = 16;
    const chosen = field.selectedOptions[0]?.text ?? '';
    if (pen.measureText(chosen).width > field.clientWidth - padding - arrow)
      faults.push(`cut: ${say(chosen)} in its list`);
  }

  const lines = laid
    // what is scrolled away lies where it is not seen
    .filter(({ parent }) => !afloat(parent) && !scroller(parent))
    .flatMap(({ parent, text, rects }) => rects.map((rect) => ({ parent, text, rect })))
    .sort((a, b) => a.rect.top - b.rect.top);
  for (const [at, { parent, text, rect }] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.rect.top > rect.bottom) break;
      const over = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const deep = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      // what glyphs have above and below them may overlap
      const isDeep = deep > 0.4 * Math.min(rect.height, other.rect.height);
      if (other.parent !== parent && over > 2 && isDeep)
        faults.push(`on another text: ${say(other.text)} on ${say(text)}`);
    }
  }

  // what stays over the page must not lie on what has the focus
  if ([...document.body.querySelectorAll('*')].some((one) => afloat(one))) {
    const had = document.activeElement;
    const [x, y] = [scrollX, scrollY];
    for (const control of document.querySelectorAll<HTMLElement>(
      'main :is(a, button, select, summary, textarea, input):not(:disabled)',
    )) {
      if (!isSeen(control)) continue;
      control.focus();
      const { left, top, width, height } = control.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      const isOwn = !there || control.contains(there) || there.contains(control);
      if (!isOwn && afloat(there)) faults.push(`covered: ${say(control.textContent)}`);
    }
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
    scrollTo(x, y);
  }
  return [...new Set(faults)];
}
