import type { Bank } from '../../bank/types.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { EvidenceMap } from '../evidence-map/EvidenceMap.tsx';
import css from './EvidenceSection.module.css';
import type { ItemReport } from './per-item.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  items: readonly ItemReport[];
  bank: Bank;
  t: ReportText['report'];
}

/** Question by question, for those that asked where the answer is written. */
export function EvidenceSection({ items, bank, t }: Props) {
  const chosen = useDraft('evidence-question', 0);
  const asked = items.filter(({ item, evidence }) => item && evidence);
  const shown = asked.find(({ number }) => number === chosen.value) ?? asked[0];
  if (!shown?.item || !shown.evidence) return null;
  const { number, item, evidence } = shown;
  return (
    <section class={css.section} aria-labelledby="evidence-map">
      <h2 id="evidence-map">{t.evidenceMap.title}</h2>
      <p class="note">{t.evidenceMap.note}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend is in no line with the buttons */}
      <div class={css.questions} role="group" aria-labelledby="evidence-question">
        <span id="evidence-question">{t.evidenceMap.question}</span>
        {asked.map((one) => (
          <button
            key={one.number}
            type="button"
            aria-pressed={one.number === number}
            onClick={() => {
              chosen.value = one.number;
            }}
          >
            {one.number}
          </button>
        ))}
      </div>
      <p class={css.prompt} lang={bank.language}>
        {number}. <MarkedText text={item.prompt} />
      </p>
      <EvidenceMap
        brief={bank.brief}
        item={item}
        tally={evidence}
        language={bank.language}
        t={t.evidenceMap}
      />
    </section>
  );
}
