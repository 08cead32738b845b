import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { MAX_CARD_SEATS } from '../cards/marker.ts';
import { describeTimeLimit } from '../describe-time-limit.ts';
import { ErasedNote } from '../ErasedNote.tsx';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerKey } from './AnswerKey.tsx';
import css from './Print.module.css';
import { QuestionSheet } from './QuestionSheet.tsx';
import { CARDS_ONLY, numberSheets, sheetNames } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

const printParts = [...sheetNames, 'key', 'cards'] as const;
type PrintPart = (typeof printParts)[number];

/** North America prints on Letter, most other countries on A4. */
const guessPaperSize = () => (/-(US|CA|MX)\b/.test(navigator.language) ? 'letter' : 'a4');

interface PrintOptions {
  parts: readonly PrintPart[];
  brief: 'without' | 'with';
  size: 'normal' | 'large';
  paper: 'a4' | 'letter';
  /** The set's name on the sheets; the key always has it. */
  hasName: boolean;
}

type Props = ResolvedAssignmentProps & ScreenProps & ClassroomTexts & { cardsText: CardsText };

export function Print(props: Props) {
  const { id, book } = props.resolved.assignment;
  const initial: PrintOptions = {
    parts: props.about?.endsWith(CARDS_ONLY) ? ['cards'] : ['A', 'B', 'key'],
    brief: book === 'open' ? 'with' : 'without',
    size: 'normal',
    paper: guessPaperSize(),
    hasName: false,
  };
  const options = useDraft('print', initial, props.about ?? id);
  return (
    <div class={css.print}>
      <PrintForm
        {...props}
        options={options.value}
        onChange={(changes) => {
          options.value = { ...options.value, ...changes };
        }}
      />
      <PrintPreview {...props} options={options.value} />
    </div>
  );
}

interface PrintFormProps extends Props {
  options: PrintOptions;
  onChange(changes: Partial<PrintOptions>): void;
}

function PrintForm({ resolved, cardsText, classroomText, options, onChange }: PrintFormProps) {
  const { router } = useApp();
  const t = cardsText.print;
  const { assignment } = resolved;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  const hasParts = options.parts.length > 0;
  return (
    <section class={css.choices}>
      <ErasedNote id={assignment.id} t={classroomText.savedAssignment} />
      <h1>{t.title}</h1>
      <p class="note">{t.lead}</p>
      {unavailableCount > 0 && <p>{cardsText.missingItems(unavailableCount)}</p>}
      <PartsField parts={options.parts} t={t} onChange={(parts) => onChange({ parts })} />
      <RadioField
        legend={t.brief}
        name="brief"
        ids={['without', 'with']}
        labels={t.briefs}
        chosen={options.brief}
        onChoose={(brief) => onChange({ brief })}
      />
      {assignment.evidence && options.brief === 'without' && <p class="note">{t.noEvidenceNote}</p>}
      <RadioField
        legend={t.size}
        name="size"
        ids={['normal', 'large']}
        labels={t.sizes}
        chosen={options.size}
        onChoose={(size) => onChange({ size })}
      />
      <RadioField
        legend={t.paper}
        name="paper"
        ids={['a4', 'letter']}
        labels={t.papers}
        chosen={options.paper}
        onChoose={(paper) => onChange({ paper })}
      />
      <label class={css.tick}>
        <input
          type="checkbox"
          checked={options.hasName}
          onChange={({ currentTarget }) => onChange({ hasName: currentTarget.checked })}
        />{' '}
        {t.withName}
      </label>
      <button type="button" class="action" disabled={!hasParts} onClick={() => window.print()}>
        {t.print}
      </button>
      <p role="status" class="note">
        {hasParts ? t.copiesNote : t.chooseSomething}
      </p>
      {options.parts.includes('cards') && <p class="note">{t.cardsNote(assignment.seats)}</p>}
      <a class="quiet" href={router.hashOf('assignments')}>
        {t.allAssignments}
      </a>
      <h2>{t.preview}</h2>
    </section>
  );
}

interface PartsFieldProps {
  parts: readonly PrintPart[];
  t: CardsText['print'];
  onChange(parts: PrintPart[]): void;
}

const PartsField = ({ parts, t, onChange }: PartsFieldProps) => (
  <fieldset class={css.parts}>
    <legend>{t.partsLegend}</legend>
    {printParts.map((part) => (
      <label key={part}>
        <input
          type="checkbox"
          checked={parts.includes(part)}
          onChange={({ currentTarget }) =>
            onChange(
              printParts.filter((other) =>
                other === part ? currentTarget.checked : parts.includes(other),
              ),
            )
          }
        />{' '}
        {t.parts[part]}
      </label>
    ))}
  </fieldset>
);

function PrintPreview({
  resolved,
  playableBank,
  cardsText,
  classroomText,
  options,
}: Props & { options: PrintOptions }) {
  const { locale } = useText();
  const { assignment } = resolved;
  const { parts } = options;
  const timeLimit = describeTimeLimit(assignment, classroomText.takeAssignment);
  const sharedProps = {
    assignment,
    items: numberSheets(resolved),
    playableBank,
    cardsText,
    hasBrief: options.brief === 'with',
    hasName: options.hasName,
  };
  return (
    <div
      class={css.paper}
      data-theme="light"
      data-paper={options.paper}
      data-size={options.size}
      lang={locale}
    >
      {sheetNames
        .filter((sheet) => parts.includes(sheet))
        .map((sheet) => (
          <QuestionSheet key={sheet} sheet={sheet} timeLimit={timeLimit} {...sharedProps} />
        ))}
      {parts.includes('key') && <AnswerKey {...sharedProps} />}
      {parts.includes('cards') && (
        <section class={css.cards} aria-label={cardsText.print.parts.cards}>
          {Array.from({ length: Math.min(assignment.seats, MAX_CARD_SEATS) }, (_, at) => (
            <AnswerCard key={at} seat={at + 1} t={cardsText.answerCard} />
          ))}
        </section>
      )}
    </div>
  );
}
