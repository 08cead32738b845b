import edtf from 'edtf';

/** The first and the last millisecond that a date can mean. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** Most dates are a plain year, month or day, and the library is slow. */
function parsePlainDate(date: string): TimeSpan | undefined {
  const [, y, m, d] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)?.map(Number) ?? [];
  if (y === undefined) return undefined;
  const [month = 1, day = 1] = [m || undefined, d || undefined];
  const from = new Date(Date.UTC(y, month - 1, day));
  const end = d ? Date.UTC(y, month - 1, day + 1) : m ? Date.UTC(y, month, 1) : Date.UTC(y + 1, 0);
  // the library refuses 2022-02-30
  const isReal = from.toISOString().startsWith(date);
  return isReal ? { from: from.getTime(), to: end - 1 } : undefined;
}

/**
 * Undefined if it is no EDTF date. An interval with an open end counts at its known end: 2014/.. as what
 * began in 2014; ../2014 as what was over by 2014, and thus earlier than anything of that year.
 */
export function parseTimeSpan(date: string): TimeSpan | undefined {
  const known = parsePlainDate(date);
  if (known) return known;
  const [lower, upper] = date.split('/');
  try {
    edtf(date);
    if (upper !== undefined && (lower === '' || lower === '..')) {
      const end = edtf(upper).min ?? 0;
      return { from: end - 1, to: end - 1 };
    }
    const known = upper === '' || upper === '..' ? edtf(lower ?? '') : edtf(date);
    return { from: known.min ?? 0, to: known.max ?? 0 };
  } catch {
    return undefined;
  }
}
