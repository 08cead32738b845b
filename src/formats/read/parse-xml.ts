import { decodeEntities } from './decode-entities.ts';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own, without that of its children. */
  text: string;
  comments: string[];
  /** From 1. */
  line: number;
  /** In the file. */
  end: number;
}

export class XmlDoctypeError extends Error {}
export class XmlDamagedError extends Error {}

const MAX_DEPTH = 60;
const MAX_ELEMENTS = 600_000;
const MAX_TAG_LENGTH = 20_000;
const TAG = /^<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/;

function readAttributes(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single = '']) => [name, decodeEntities(double ?? single)]),
  );
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

class XmlScanner {
  private at = 0;
  private line = 1;
  private lineEnd = -1;
  private elements = 0;
  private readonly stack: XmlElement[] = [];
  private comments: string[] = [];
  private nextData = 0;
  private readonly xml: string;
  private readonly wanted: string;
  private readonly rawName: string;

  constructor(xml: string, wanted: string, rawName: string) {
    this.xml = xml;
    this.wanted = wanted;
    this.rawName = rawName;
  }

  *scan(): Generator<XmlElement> {
    while (this.at < this.xml.length) {
      const open = this.xml.indexOf('<', this.at);
      if (open < 0) break;
      this.addText(decodeEntities(this.xml.slice(this.at, open)));
      this.at = open;
      const whole = this.readMarkup();
      if (whole) yield whole;
    }
    // the last may have lost its end
    const [outermost] = this.stack;
    if (outermost) yield outermost;
  }

  private readMarkup(): XmlElement | undefined {
    const { xml, at } = this;
    if (xml.startsWith('<!--', at)) this.addComment(this.skipTo('-->').slice(4, -3));
    else if (xml.startsWith('<![CDATA[', at)) this.addText(this.skipTo(']]>').slice(9, -3));
    else if (xml.startsWith('<!', at)) throw new XmlDoctypeError();
    else if (xml.startsWith('<?', at)) this.skipTo('?>');
    else return this.readTag();
    return undefined;
  }

  private readTag(): XmlElement | undefined {
    const [tag, slash, name = '', attributes = '', isEmpty] =
      TAG.exec(this.xml.slice(this.at, this.at + MAX_TAG_LENGTH)) ?? [];
    if (tag === undefined) {
      this.addText('<');
      this.at++;
      return undefined;
    }
    const start = this.at;
    this.at += tag.length;
    if (slash) return this.closeElement(localName(name));
    return this.openElement(localName(name), attributes, start, isEmpty === '/');
  }

  private openElement(name: string, attributes: string, start: number, isEmpty: boolean) {
    if (this.stack.length === 0 && name !== this.wanted) return undefined;
    const unclosed = name === this.wanted ? this.closeElement(name) : undefined;
    if (++this.elements > MAX_ELEMENTS || this.stack.length > MAX_DEPTH)
      throw new XmlDamagedError();
    const element: XmlElement = {
      ...{ name, attributes: readAttributes(attributes), children: [], text: '' },
      ...{ comments: this.comments, line: this.countLines(start), end: this.at },
    };
    this.comments = [];
    this.stack.at(-1)?.children.push(element);
    this.stack.push(element);
    if (isEmpty) return this.closeElement(name);
    if (name === this.rawName) this.readRaw(element);
    return unclosed;
  }

  /** Markup that nobody escaped is a part of the text. */
  private readRaw(element: XmlElement) {
    const end = `</${this.rawName}>`;
    const parts: string[] = [];
    for (;;) {
      const close = this.indexOrEnd(end);
      const data = this.findData();
      const isData = data < close;
      parts.push(decodeEntities(this.xml.slice(this.at, isData ? data : close)));
      this.at = isData ? data : close;
      if (!isData) break;
      parts.push(this.skipTo(']]>').slice(9, -3));
    }
    element.text = parts.join('');
  }

  private findData(): number {
    if (this.nextData < this.at) this.nextData = this.indexOrEnd('<![CDATA[');
    return this.nextData;
  }

  /** A wrong end closes all that is open within it, or nothing. */
  private closeElement(name: string): XmlElement | undefined {
    const index = this.stack.map((one) => one.name).lastIndexOf(name);
    if (index < 0) return undefined;
    const [element] = this.stack.splice(index);
    if (!element) return undefined;
    element.end = this.at;
    return index === 0 ? element : undefined;
  }

  private addText(text: string) {
    const element = this.stack.at(-1);
    if (element) element.text += text;
  }

  private addComment(comment: string) {
    (this.stack[0]?.comments ?? this.comments).push(comment);
  }

  private skipTo(end: string): string {
    const from = this.at;
    const found = this.xml.indexOf(end, from);
    this.at = found < 0 ? this.xml.length : found + end.length;
    return found < 0 ? this.xml.slice(from) + end : this.xml.slice(from, this.at);
  }

  private indexOrEnd(text: string): number {
    const index = this.xml.indexOf(text, this.at);
    return index < 0 ? this.xml.length : index;
  }

  private countLines(index: number): number {
    while (this.lineEnd < index) {
      if (this.lineEnd >= 0) this.line++;
      this.lineEnd = this.indexAfter('\n', this.lineEnd);
    }
    return this.line;
  }

  /** Beyond the end if there is none. */
  private indexAfter(text: string, index: number): number {
    const found = this.xml.indexOf(text, index + 1);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}

/**
 * Elements of a name that lie in no other of it, one at a time. Reads faulty XML too, as no parser of the
 * platform does, and knows the lines; nothing is fetched or run, and no entity is defined: it throws
 * `XmlDoctypeError` or, on what no file of questions has, `XmlDamagedError`. What stands in an element
 * `rawName` is its text.
 */
export const findElements = (xml: string, wanted: string, rawName = ''): Generator<XmlElement> =>
  new XmlScanner(xml, wanted, rawName).scan();

export const findChild = (
  { children }: Pick<XmlElement, 'children'>,
  name: string,
): XmlElement | undefined => children.find((child) => child.name === name);

export const findChildren = (
  { children }: Pick<XmlElement, 'children'>,
  name: string,
): readonly XmlElement[] => children.filter((child) => child.name === name);
