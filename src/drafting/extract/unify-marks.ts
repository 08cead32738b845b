/** Of German: „…“, or »…«. */
const marksByOpener: readonly (readonly [
  opener: RegExp,
  marks: Readonly<Record<string, string>>,
])[] = [
  [/„/, { '„': '“', '“': '”' }],
  [/^[^«]*(?<=^|[\s(])»(?=[\p{L}\d])/u, { '»': '«', '«': '»' }],
];

/** The quotation marks that the patterns know in place of German ones, letter for letter, so that offsets stay. */
export function unifyMarks(texts: readonly string[]): string[] {
  const [, marks] = marksByOpener.find(([opener]) => opener.test(texts.join('\n'))) ?? [];
  if (!marks) return [...texts];
  return texts.map((text) => text.replace(/[„“«»]/g, (mark) => marks[mark] ?? mark));
}
