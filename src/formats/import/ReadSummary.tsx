import type { LeftOut, ReadResult } from '../read-result.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './ReadSummary.module.css';

interface Props {
  result: ReadResult;
  t: FormatsText['import'];
}

/** A kind that nobody has named in the catalogue goes by the format's own word. */
function listCounts(counts: LeftOut, kinds: Readonly<Record<string, (n: number) => string>>) {
  return Object.entries(counts)
    .map(
      ([kind, count]) => (Object.hasOwn(kinds, kind) && kinds[kind]?.(count)) || `${count} ${kind}`,
    )
    .join(', ');
}

/** All that did not become a question: named, counted, and where it stands. */
export const ReadSummary = ({ result: { refused, left, removed, unread }, t }: Props) => (
  <div class={css.summary}>
    {refused.length > 0 && (
      <details open={refused.length <= 5}>
        <summary>{t.refusedTitle(refused.length)}</summary>
        <ul>
          {refused.map(({ number, line, reason, about }) => (
            <li key={number}>
              <b>{t.refusedAt(number, line)}</b>
              {`\u00a0: ${t.refusals[reason]}`}
              {about && <q>{about}</q>}
            </li>
          ))}
        </ul>
      </details>
    )}
    {Object.keys(left).length > 0 && <p>{t.leftKinds(listCounts(left, t.kinds))}</p>}
    {removed && <p>{t.removed(listCounts(removed, t.kinds))}</p>}
    {unread && <p>{t.unread(unread)}</p>}
  </div>
);
