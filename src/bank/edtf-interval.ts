import edtf from 'edtf';

/** From the first to the last millisecond that a date may mean. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A year, month or day without any sign: most dates are, and the library takes its time over each. */
function parsePlainDate(date: string): TimeSpan | undefined {
  const [, y, m, d] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)?.map(Number) ?? [];
  if (y === undefined) return undefined;
  const [month = 1, day = 1] = [m || undefined, d || undefined];
  const from = new Date(Date.UTC(y, month - 1, day));
  const end = d ? Date.UTC(y, month - 1, day + 1) : m ? Date.UTC(y, month, 1) : Date.UTC(y + 1, 0);
  // 2022-02-30 is the library's to refuse
  const isReal = from.toISOString().startsWith(date);
  return isReal ? { from: from.getTime(), to: end - 1 } : undefined;
}

/**
 * The span of an EDTF date; undefined where it is none. An interval with an open end counts at the end
 * that is known: 2014/.. is what began in 2014; ../2014 is what was over by 2014, so before anything of
 * that year.
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
