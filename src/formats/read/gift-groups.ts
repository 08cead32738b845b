/** `{…}` in a masked text, from its brace to after the other. */
export interface GiftGroup {
  start: number;
  end: number;
  inner: string;
}

export interface FoundGroups {
  groups: readonly GiftGroup[];
  isBalanced: boolean;
}

export function findGroups(text: string): FoundGroups {
  const groups: GiftGroup[] = [];
  let depth = 0;
  let start = 0;
  let isBalanced = true;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth++ === 0) start = index;
    } else if (depth === 0) isBalanced = false;
    else if (--depth === 0)
      groups.push({ start, end: index + 1, inner: text.slice(start + 1, index).trim() });
  }
  return { groups, isBalanced: isBalanced && depth === 0 };
}

export const CLOZE_CODE = /^\d{0,3}:([A-Z_]+):/;

const VERDICT =
  /^(?:[TFV]|[Tt]rue|TRUE|[Ff]alse|FALSE|[Vv]rai|VRAI|[Ff]aux|FAUX|[Vv]erdadero|[Ff]also|[Vv]ero|[Ww]ahr|[Rr]ichtig|[Ff]alsch)\s*(?:#|$)/;

export const isTrueOrFalse = (inner: string) => VERDICT.test(inner);

/** Braces of formulas and programs hold none of these. */
export const holdsAnswers = ({ inner }: GiftGroup): boolean =>
  /^(?:[=~#>]|%-?\d)/.test(inner) || isTrueOrFalse(inner) || CLOZE_CODE.test(inner);
