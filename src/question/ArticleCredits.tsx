import type { Bank } from '../bank/types.ts';
import { safeHostOf } from '../untrusted/safe-url.ts';
import type { credits } from './text/fr.ts';

interface Props {
  article: Bank['article'];
  labels: typeof credits;
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
