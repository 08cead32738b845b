import edtf from 'edtf';

/** From the first to the last millisecond that a date may mean. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The span of an EDTF date; undefined where it is none. An interval with an open end counts at the end
 * that is known: 2014/.. is what began in 2014; ../2014 is what was over by 2014, so before anything of
 * that year.
 */
export function span(date: string): Span | undefined {
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
