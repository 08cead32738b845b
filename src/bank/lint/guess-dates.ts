type FirstPart = 'day' | 'month';

const joinIso = (...parts: string[]) => parts.map((part) => part.padStart(2, '0')).join('-');

/** Its parts are apart by the same sign: 2019-05/06 is no day. */
function readPoint(written: string, first: FirstPart): string {
  const [, y = '', , m, d] = /^(\d{4})([/. -])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(written) ?? [];
  if (m) return d ? joinIso(y, m, d) : joinIso(y, m);
  const [, a, , b = '', year = ''] = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (a) return first === 'day' ? joinIso(year, b, a) : joinIso(year, a, b);
  return written
    .replace(/^(\d{1,2})[/. -](\d{4})$/, (_, month, ofYear) => joinIso(ofYear, month))
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/[T ]\d\d:.*/, '');
}

const readSide = (side: string, first: FirstPart): string =>
  (/[?%]/.test(side) ? '?' : '') + readPoint(side.replace(/[?~%]/g, ''), first);

/** The end of 2019-05-13/14, of 2019-05/06 and of 2019/20. */
function readEnd(end: string, start: string, first: FirstPart): string {
  const known = start.split('-');
  if (known.length === 1 && /^\d\d$/.test(end)) return start.slice(0, -2) + end;
  const parts = /^\d\d?(?:[-./]\d\d?)?$/.test(end) ? end.split(/[-./]/) : [];
  return parts.length > 0 && parts.length < known.length
    ? joinIso(...known.slice(0, -parts.length), ...parts)
    : readSide(end, first);
}

const BETWEEN =
  /\s*[–—]\s*|\s+(?:-|to|au|à|bis|al)\s+|(?<=(?:^|[/.])\d\d?[/.]\d{4})-(?=\d)|(?<=^\d{4})-(?=\d{4}$)/;

function splitInterval(written: string): string[] {
  const sides = written.split(BETWEEN);
  return sides.length === 2 ? sides : written.split(/\s*\/\s*/);
}

/** Likely meanings of other ways to write a date, as EDTF; no one of them loses an open end. */
export function* guessDates(date: string, first: FirstPart): Generator<string> {
  const written = date
    .normalize('NFKC')
    .trim()
    .replace(/[‐‑−]/g, '-')
    .replace(/(?:-(?:XX|uu))+$/i, '');
  yield readSide(written, first);
  yield readSide(written.replace(/[–—]/, '-'), first);
  const [, since] = /^(.*\d[^/]*?)\s*(?:\/?\.{2,}|[/–-])$/.exec(written) ?? [];
  if (since) yield `${readSide(since, first)}/..`;
  const [, by] = /^(?:\.{2,}\/?|\/)\s*(.*\d.*)$/.exec(written) ?? [];
  if (by) yield `../${readSide(by, first)}`;
  const [, from, to, month = ''] =
    /^(\d\d?)\s*[-–]\s*(\d\d?)([/. ]\d\d?[/. ]\d{4})$/.exec(written) ?? [];
  if (from && to) yield `${readPoint(from + month, 'day')}/${readPoint(to + month, 'day')}`;
  const [start = '', end, ...more] = splitInterval(written);
  if (!end || more.length > 0) return;
  const lower = readSide(start, first);
  const upper = readEnd(end, lower, first);
  yield `${lower}/${upper}`;
  if (/\d{4}/.test(start) && /\d{4}/.test(end)) yield `${upper}/${lower}`;
}
