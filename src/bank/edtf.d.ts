/** The part of the library in use; it ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970; null for an open end of an interval. */
  interface Span {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    min: number | null;
    max: number | null;
  }
  /** Throws if the text is no EDTF. */
  export default function edtf(text: string): Span;
}
