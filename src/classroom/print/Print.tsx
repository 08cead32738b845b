import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { MAX_CARD_SEATS } from '../cards/marker.ts';
import type { ResolvedAssignmentProps } from '../screens.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerKey } from './AnswerKey.tsx';
import css from './Print.module.css';
import { QuestionSheet } from './Sheet.tsx';
import { numberSheets, sheetNames } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

const printParts = [...sheetNames, 'key', 'cards'] as const;
type PrintPart = (typeof printParts)[number];

/** North America prints on Letter, the rest of the world on A4. */
const guessPaperSize = () => (/-(US|CA|MX)\b/.test(navigator.language) ? 'letter' : 'a4');

/** A set on paper: two sheets, their key, the cards to hold up; through the browser's own print. */
export function Print({
  resolved,
  playableBank: dossier,
  cardsText,
}: ResolvedAssignmentProps & { cardsText: CardsText }) {
  const { router } = useApp();
  const shellText = useText();
  const t = cardsText.print;
  const { assignment } = resolved;
  const chosenParts = useSignal<readonly PrintPart[]>(['A', 'B', 'key']);
  const briefOption = useSignal<'with' | 'without'>(
    assignment.book === 'open' ? 'with' : 'without',
  );
  const paperSize = useSignal<'a4' | 'letter'>(guessPaperSize());
  const textSize = useSignal<'normal' | 'large'>('normal');
  const items = numberSheets(resolved);
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  const isChosen = (part: PrintPart) => chosenParts.value.includes(part);
  const chosenSheets = sheetNames.filter(isChosen);
  const sharedProps = {
    assignment,
    items,
    dossier,
    cardsText,
    hasBrief: briefOption.value === 'with',
  };
  return (
    <div class={css.imprimer}>
      <section class={css.choices}>
        <h1>{t.title}</h1>
        <p>
          <b>{assignment.name}</b>
        </p>
        <p class="note">{t.lead}</p>
        {unavailableCount > 0 && <p>{cardsText.missingItems(unavailableCount)}</p>}
        <fieldset class={css.parts}>
          <legend>{t.partsLegend}</legend>
          {printParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={isChosen(part)}
                onChange={({ currentTarget }) => {
                  chosenParts.value = printParts.filter((one) =>
                    one === part ? currentTarget.checked : isChosen(one),
                  );
                }}
              />{' '}
              {t.parts[part]}
            </label>
          ))}
        </fieldset>
        <RadioGroup
          legend={t.brief}
          name="brief"
          options={(['without', 'with'] as const).map((id) => ({ id, text: t.briefs[id] }))}
          chosen={briefOption.value}
          onChoose={(id) => {
            briefOption.value = id as 'with' | 'without';
          }}
        />
        <RadioGroup
          legend={t.size}
          name="size"
          options={(['normal', 'large'] as const).map((id) => ({ id, text: t.sizes[id] }))}
          chosen={textSize.value}
          onChoose={(id) => {
            textSize.value = id as 'normal' | 'large';
          }}
        />
        <RadioGroup
          legend={t.paper}
          name="paper"
          options={(['a4', 'letter'] as const).map((id) => ({ id, text: t.papers[id] }))}
          chosen={paperSize.value}
          onChoose={(id) => {
            paperSize.value = id as 'a4' | 'letter';
          }}
        />
        <button
          type="button"
          class="action"
          disabled={chosenParts.value.length === 0}
          onClick={() => window.print()}
        >
          {t.print}
        </button>
        <p role="status" class="note">
          {chosenParts.value.length === 0 ? t.chooseSomething : t.copiesNote}
        </p>
        {isChosen('cards') && <p class="note">{t.cardsNote(assignment.seats)}</p>}
        <a class="quiet" href={router.hashOf('assignments')}>
          {t.allAssignments}
        </a>
        <h2>{t.preview}</h2>
      </section>
      <div
        class={css.paper}
        data-theme="light"
        data-paper={paperSize.value}
        data-size={textSize.value}
        lang={shellText.locale}
      >
        {chosenSheets.map((sheet) => (
          <QuestionSheet key={sheet} sheet={sheet} {...sharedProps} />
        ))}
        {isChosen('key') && <AnswerKey {...sharedProps} />}
        {isChosen('cards') && (
          <section class={css.cards} aria-label={t.parts.cards}>
            {Array.from({ length: Math.min(assignment.seats, MAX_CARD_SEATS) }, (_, index) => (
              <AnswerCard key={index} seat={index + 1} t={cardsText.answerCard} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
