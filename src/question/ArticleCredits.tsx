import type { Bank } from '../bank/types.ts';
import { safeHostOf } from '../untrusted/safe-url.ts';

interface Props {
  article: Bank['article'];
  labels: {
    author(name: string): string;
    licence: string;
    textRights: Readonly<Record<'true' | 'false', string>>;
  };
}

/** After the publisher and the date. */
export function ArticleCredits({ article: { author, licence, mayShowText }, labels }: Props) {
  const host = licence && safeHostOf(licence);
  return (
    <>
      {author && ` ${labels.author(author)}`}
      {licence && (
        <>
          {' '}
          {labels.licence}{' '}
          {host ? (
            <a href={licence} target="_blank" rel="noopener noreferrer nofollow">
              {host}
            </a>
          ) : (
            licence
          )}
          .
        </>
      )}
      {mayShowText !== undefined && ` ${labels.textRights[`${mayShowText}`]}`}
    </>
  );
}
