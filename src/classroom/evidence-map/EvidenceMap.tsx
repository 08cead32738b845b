import { proofsOf } from '../../bank/front-page.ts';
import type { Bank, Item } from '../../bank/types.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import css from './EvidenceMap.module.css';
import { type EvidenceTally, type MappedSentence, mapSentences } from './tally-evidence.ts';
import type { EvidenceMapText } from './text/fr.ts';

interface Props {
  brief: Bank['brief'];
  item: Item;
  tally: EvidenceTally;
  language: string;
  t: EvidenceMapText;
}

/** The story, with how many took which sentence as proof: large or small as the text around it. Paragraphs that nobody touched are folded. */
export function EvidenceMap({ brief, item, tally, language, t }: Props) {
  const { nothing, skipped, n } = tally;
  const beside = [
    { id: 'nothing', text: t.nothing, times: nothing, isRight: proofsOf(item).length === 0 },
    { id: 'skipped', text: t.skipped, times: skipped, isRight: false },
  ].filter(({ times, isRight }) => times > 0 || isRight);
  return (
    <div class={css.map}>
      {groupTouched(brief.map((paragraph) => mapSentences(paragraph, item, tally))).map(
        ({ isTouched, paragraphs }) => {
          const lists = paragraphs.map((sentences) => (
            <ol key={sentences[0]?.id} lang={language}>
              {sentences.map((sentence) => (
                <MapRow key={sentence.id} {...sentence} n={n} t={t} />
              ))}
            </ol>
          ));
          if (isTouched) return lists;
          return (
            <details key={paragraphs[0]?.[0]?.id}>
              <summary>{t.untouched(paragraphs.flat().length)}</summary>
              {lists}
            </details>
          );
        },
      )}
      {beside.length > 0 && (
        <ul class={css.beside}>
          {beside.map((row) => (
            <MapRow key={row.id} {...row} n={n} t={t} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ParagraphRun {
  isTouched: boolean;
  paragraphs: readonly MappedSentence[][];
}

/** Neighbours that nobody touched, and that prove nothing, together. */
function groupTouched(paragraphs: readonly MappedSentence[][]): ParagraphRun[] {
  const groups: { isTouched: boolean; paragraphs: MappedSentence[][] }[] = [];
  for (const sentences of paragraphs) {
    const isTouched = sentences.some(({ times, isRight }) => times > 0 || isRight);
    const last = groups.at(-1);
    if (last?.isTouched === isTouched) last.paragraphs.push(sentences);
    else groups.push({ isTouched, paragraphs: [sentences] });
  }
  return groups;
}

type MapRowProps = MappedSentence & { n: number; t: EvidenceMapText };

const MapRow = ({ text, times, isRight, n, t }: MapRowProps) => (
  <li data-right={isRight} data-taken={times > 0}>
    <span class={css.share} style={{ '--share': `${Math.round((100 * times) / n)}%` }}>
      {times > 0 && <b aria-hidden="true">{times}</b>}
    </span>
    <span>{isRight && <ScoreIcon score={1} />}</span>
    <span>
      {isRight && <span class="hidden">{t.rightSentence} </span>}
      {isRight ? (
        <mark>
          <MarkedText text={text} />
        </mark>
      ) : (
        <MarkedText text={text} />
      )}
      {times > 0 && <span class="hidden"> {t.takenBy(times, n)}</span>}
    </span>
  </li>
);
