const CLASS_LINK = /\bdevoir\//i;

/** With more of its sentence, or as a folder; `precache.ts` has the same for the service worker. */
const PAGE_AND_MORE = /^(.*(?:\/\d{4}-[\w-]+(?:\.[a-z]{2})?|\.html))(?:[^\w%-]|%[\da-f]{2})+$/i;

/** Its `#` is encoded, or lost before a class link. The origin, because a path may begin with `//`. */
export function findMeantPage({ origin, pathname, search, hash }: Location): string | undefined {
  const [, page, screen] = /^(.*?)%(?:25)*23(.+)/is.exec(pathname) ?? [];
  if (page !== undefined) return `${origin}${page}#${screen}${search}${hash}`;
  const [, folder, link] = /^(.*)\/(devoir\/.+)/is.exec(pathname) ?? [];
  if (folder === undefined) {
    const [, meantPage] = PAGE_AND_MORE.exec(pathname) ?? [];
    return meantPage && `${origin}${meantPage}${search}${hash}`;
  }
  return `${origin}${folder}${folder.endsWith('.html') ? '' : '/'}#/${link}${search}`;
}

const listParents = (pathname: string) =>
  [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(0, index + 1)).reverse();

/** The page does not know at which depth it is shown. */
export async function findHome(
  { origin, pathname }: Location,
  knownFile: string,
  hasFile: (url: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const folder of listParents(pathname).slice(0, 8))
    if (await hasFile(`${origin}${folder}${knownFile}`)) return origin + folder;
  return undefined;
}

export const isClassLink = ({ hash }: Location): boolean => CLASS_LINK.test(hash);
