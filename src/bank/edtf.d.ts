/** What we use of the library, which ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970; null where an interval's end is not known. */
  interface Span {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    min: number | null;
    max: number | null;
  }
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): Span;
}
