import type { Page } from '@playwright/test';
import type { GalleryLanguage } from '../support/states/texts.ts';

/** What of Chromium's accessibility tree is read here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
}

/** What a voice calls what it comes to, in French and in English; what is not here is told by what is in it. */
const roleNames: Record<string, Record<GalleryLanguage, string>> = {
  alert: { fr: 'alerte', en: 'alert' },
  article: { fr: 'article', en: 'article' },
  blockquote: { fr: 'citation', en: 'quotation' },
  button: { fr: 'bouton', en: 'button' },
  checkbox: { fr: 'case', en: 'tick box' },
  combobox: { fr: 'choix', en: 'choice' },
  complementary: { fr: 'aparté', en: 'aside' },
  DisclosureTriangle: { fr: 'volet', en: 'fold' },
  figure: { fr: 'figure', en: 'figure' },
  group: { fr: 'groupe', en: 'group' },
  heading: { fr: 'titre', en: 'heading' },
  image: { fr: 'image', en: 'image' },
  link: { fr: 'lien', en: 'link' },
  list: { fr: 'liste', en: 'list' },
  main: { fr: 'page', en: 'page' },
  meter: { fr: 'jauge', en: 'meter' },
  radio: { fr: 'radio', en: 'radio' },
  region: { fr: 'région', en: 'region' },
  searchbox: { fr: 'recherche', en: 'search' },
  spinbutton: { fr: 'nombre', en: 'number' },
  status: { fr: 'état', en: 'status' },
  table: { fr: 'tableau', en: 'table' },
  textbox: { fr: 'champ', en: 'field' },
  timer: { fr: 'minuterie', en: 'timer' },
  video: { fr: 'vidéo', en: 'video' },
};
const stateNames: Record<GalleryLanguage, Record<string, string>> = {
  fr: {
    ...{ checked: 'coché', pressed: 'enfoncé', open: 'ouvert', closed: 'fermé' },
    ...{ disabled: 'indisponible', invalid: 'non valide' },
  },
  en: {
    ...{ checked: 'ticked', pressed: 'pressed', open: 'open', closed: 'closed' },
    ...{ disabled: 'unavailable', invalid: 'invalid' },
  },
};
const alternativesOf = (names: string) =>
  names
    .split(' ')
    .flatMap((role) => Object.values(roleNames[role] ?? {}))
    .join('|');
const NAMELESS_LINE = new RegExp(
  `^((${alternativesOf('button checkbox combobox image link list meter radio region textbox')})|(${alternativesOf('heading')}) \\d|(${alternativesOf('DisclosureTriangle')})(, \\p{L}+)?)$`,
  'u',
);
/** Those lines of what is heard that have nothing to tell: a control, a heading or a list without a name. */
export const findNamelessLines = (lines: readonly string[]) =>
  lines.filter((line) => NAMELESS_LINE.test(line));

/** Named by what is in it, so that this is not told again. */
const NAMED_BY_CONTENT =
  'button checkbox combobox DisclosureTriangle heading image link meter radio';
const leafRoles = new Set(`${NAMED_BY_CONTENT} searchbox spinbutton textbox video`.split(' '));
/** A line of text goes on through these. */
const inlineRoles = new Set('cite emphasis mark none strong superscript time'.split(' '));
/** The name of something else, told with it. */
const labelRoles = new Set(['LabelText', 'Legend']);
/** What means nothing to a voice, and yet ends a line. */
const blockTags = new Set('P DIV LI DT DD FORM'.split(' '));
/** Worth a word only with a name, or with something in it. */
const containerRoles = new Set(['group', 'article', 'alert', 'status']);

/** A text as it is compared: with one kind of space. */
export const normalizeSpaces = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The screen from its top to its end as a voice reads it: Chromium's own accessibility tree, a line
 * for each thing that one stops at, with what it is, its name, its state and its description.
 */
export async function readScreenAloud(page: Page): Promise<string[]> {
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'fr';
  const stateWords = stateNames[language];
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const { root } = (await client.send('DOM.getDocument', { depth: -1 })) as { root: DomNode };
  await client.detach();
  const tags = new Map<number | undefined, string>();
  const collectTags = (node: DomNode) => {
    tags.set(node.backendNodeId, node.nodeName);
    node.children?.forEach(collectTags);
  };
  collectTags(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AxNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  /** What is in it, where what means nothing by itself is not there. */
  const exposedChildrenOf = (node: AxNode): AxNode[] =>
    childrenOf(node).flatMap((child) => (child.ignored ? exposedChildrenOf(child) : [child]));
  const lines: string[] = [];
  let line: string[] = [];
  const endLine = () => {
    const told = normalizeSpaces(line.join(' ')).replaceAll('[ ', '[').replaceAll(' ]', ']');
    if (told) lines.push(told);
    line = [];
  };
  const readNode = (node: AxNode) => {
    const role = node.role?.value ?? '';
    const name = normalizeSpaces(node.name?.value);
    if (node.ignored) {
      const isBlock = blockTags.has(tags.get(node.backendDOMNodeId) ?? '');
      if (isBlock) endLine();
      childrenOf(node).forEach(readNode);
      if (isBlock) endLine();
      return;
    }
    const within = exposedChildrenOf(node);
    if (role === 'StaticText') return void line.push(name);
    if (role === 'ListMarker' || role === 'InlineTextBox') return;
    if (labelRoles.has(role))
      return within.filter((one) => one.role?.value !== 'StaticText').forEach(readNode);
    const roleName = roleNames[role]?.[language];
    if (inlineRoles.has(role) || !roleName || (containerRoles.has(role) && !name)) {
      if (!inlineRoles.has(role)) endLine();
      if (containerRoles.has(role) && within.length > 0 && role !== 'group' && roleName)
        lines.push(roleName);
      if (role === 'mark') line.push('[');
      childrenOf(node).forEach(readNode);
      if (role === 'mark') line.push(']');
      if (!inlineRoles.has(role)) endLine();
      return;
    }
    endLine();
    const state = new Map(node.properties?.map((one) => [one.name, one.value.value]));
    const level = role === 'heading' ? ` ${state.get('level')}` : '';
    const count = within.filter((one) => one.role?.value === 'listitem').length;
    const told = [
      `${roleName}${level}`,
      name,
      role === 'list' && count,
      role !== 'meter' && node.value?.value,
      state.get('checked') === 'true' && stateWords.checked,
      state.get('pressed') === 'true' && stateWords.pressed,
      role === 'DisclosureTriangle' &&
        (state.get('expanded') ? stateWords.open : stateWords.closed),
      state.get('disabled') && stateWords.disabled,
      state.get('invalid') === 'true' && stateWords.invalid,
      node.description?.value && `(${normalizeSpaces(node.description.value)})`,
    ];
    lines.push(normalizeSpaces(told.filter(Boolean).join(', ')));
    if (!leafRoles.has(role)) childrenOf(node).forEach(readNode);
    endLine();
  };
  const main = nodes.find((node) => node.role?.value === 'main');
  if (main) readNode(main);
  return lines;
}

/** What a voice says unasked: where the focus goes, and what live regions tell. */
export interface Announcements {
  focus: string[];
  live: string[];
}

/** Starts to write down what is said unasked on this page, until it is loaded anew. */
export const recordAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const spoken: Announcements = { focus: [], live: [] };
    Object.assign(window, { spoken });
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const textsOf = (element: Element, attribute: string) =>
      (element.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => plain(id && document.getElementById(id)?.textContent))
        .filter(Boolean)
        .join(' ');
    const nameOf = (element: Element) =>
      plain(
        element.getAttribute('aria-label') ||
          textsOf(element, 'aria-labelledby') ||
          (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]?.firstChild?.textContent
            : element instanceof HTMLFieldSetElement
              ? element.querySelector('legend')?.textContent
              : element.textContent),
      );
    /** Regions and groups that the focus comes into are said before what has it. */
    const around = 'section[aria-labelledby], section[aria-label], fieldset';
    let before = new Set<Element>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const rooms: Element[] = [];
      for (let at: Element | null | undefined = target; at; at = at.parentElement?.closest(around))
        if (at !== target && at.matches(around)) rooms.unshift(at);
      const entered = rooms.filter((room) => !before.has(room)).map(nameOf);
      before = new Set(rooms);
      const described = textsOf(target, 'aria-describedby');
      const own = target.matches('main') ? target.getAttribute('aria-label') : nameOf(target);
      spoken.focus.push([...entered, plain(own), described].filter(Boolean).join(' / '));
    });
    const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    const announce = (region: Element, text: string) => {
      if (!text || region.closest('[aria-busy=true]')) return;
      const isUrgent = region.matches('[role=alert], [aria-live=assertive]');
      spoken.live.push(`${isUrgent ? 'aussitôt' : 'ensuite'} : ${text}`);
    };
    new MutationObserver((records) => {
      const regions = new Map<Element, Set<string>>();
      const note = (region: Element, text: string) =>
        regions.set(region, (regions.get(region) ?? new Set()).add(text));
      for (const { type, target, addedNodes } of records) {
        // nobody is told of what goes
        if (type === 'childList' && addedNodes.length === 0) continue;
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) {
          // what is said is the whole of the nearest part that holds together, or what has come
          const atomic = element?.closest('[aria-atomic=true], [role=status], [role=alert]');
          if (atomic && region.contains(atomic)) note(region, plain(atomic.textContent));
          else if (type === 'characterData') note(region, plain(target.textContent));
          else for (const node of addedNodes) note(region, plain(node.textContent));
          continue;
        }
        // a region that comes with its text is told by some voices: it counts
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const inside = [...node.querySelectorAll(live), ...(node.matches(live) ? [node] : [])];
          for (const one of inside) note(one, plain(one.textContent));
        }
      }
      for (const [region, texts] of regions) for (const text of texts) announce(region, text);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-busy'],
    });
  });

/** What was said unasked since the last time. */
export const takeAnnouncements = (page: Page): Promise<Announcements> =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Announcements };
    return { focus: spoken.focus.splice(0), live: spoken.live.splice(0) };
  });
