import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { FileButton } from '../../ui/FileButton.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useLazy, useLoadOnPress } from '../../ui/use-lazy.ts';
import { useUnsavedWork } from '../../ui/use-unsaved-work.ts';
import { type QuestionSource, readSource, type SourceReading } from '../read/read-source.ts';
import type { FormatsText } from '../text/fr.ts';
import { FoundQuestions, type FoundQuestionsProps, type TakenQuestion } from './FoundQuestions.tsx';
import css from './ImportQuestions.module.css';
import { ReadSummary } from './ReadSummary.tsx';

interface Props extends Omit<FoundQuestionsProps, 'questions' | 'onTake'> {
  /** Of the drafts, which outlive a reload. */
  scope: string;
  onTake(taken: readonly TakenQuestion[], fileName: string | undefined): void;
  onClose(): void;
}

type Outcome =
  | { state: 'idle' | 'reading' }
  | { state: 'problem'; problem: keyof FormatsText['import']['problems'] }
  | { state: 'read'; reading: Extract<SourceReading, { result: unknown }>; name?: string };

const ACCEPTED_FILES = '.xml,.txt,.gift,.csv,.tsv,.xlsx';
const MAX_PASTED_LENGTH = 2_000_000;

function useReading() {
  const outcome = useSignal<Outcome>({ state: 'idle' });
  const loadOnPress = useLoadOnPress();
  const read = async (source: QuestionSource) => {
    outcome.value = { state: 'reading' };
    const reading = await readSource(source)
      // to read a large file may take longer than to load its reader
      .catch(() => loadOnPress(() => readSource(source)))
      .catch(() => ({ problem: 'failed' }) as const);
    outcome.value =
      'problem' in reading
        ? { state: 'problem', problem: reading.problem }
        : { state: 'read', reading, ...(source.name && { name: source.name }) };
  };
  return { outcome, read };
}

/** Questions of another tool's file, each with the sentence that proves it. */
export function ImportQuestions({ scope, t, onClose, ...props }: Props) {
  const pasted = useDraft('import-text', '', scope);
  const { outcome, read } = useReading();
  const { state } = outcome.value;
  return (
    <section class={css.import} aria-labelledby="import-title">
      <h2 id="import-title">{t.title}</h2>
      <p class="note">{t.lead}</p>
      {props.sentences.length === 0 && <p>{t.noArticle}</p>}
      <SourceFields pasted={pasted} t={t} onRead={(source) => void read(source)} />
      <p role="status" class="note">
        {state === 'reading' && t.reading}
      </p>
      {outcome.value.state === 'problem' && (
        <p role="alert" class="problem">
          {t.problems[outcome.value.problem]}
        </p>
      )}
      {outcome.value.state === 'read' && (
        <FoundInSource
          {...props}
          {...outcome.value}
          t={t}
          onReadAgain={(reading) => {
            outcome.value = { ...outcome.value, state: 'read', reading };
          }}
          onTake={(...taken) => {
            pasted.value = '';
            props.onTake(...taken);
          }}
        />
      )}
      <button type="button" class="link" onClick={onClose}>
        {t.close}
      </button>
    </section>
  );
}

interface SourceProps extends Pick<Props, 't'> {
  pasted: Signal<string>;
  onRead(source: QuestionSource): void;
}

function SourceFields({ pasted, t, onRead }: SourceProps) {
  const readFile = async (file: File | undefined) => {
    if (file) onRead({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <label class="field">
        {t.label}
        <textarea
          rows={5}
          maxLength={MAX_PASTED_LENGTH}
          spellcheck={false}
          value={pasted.value}
          onInput={({ currentTarget }) => {
            pasted.value = currentTarget.value;
          }}
        />
      </label>
      <div class={css.ways}>
        <button
          type="button"
          class="quiet"
          disabled={pasted.value.trim() === ''}
          onClick={() => onRead({ content: pasted.value })}
        >
          {t.read}
        </button>
        <FileButton
          label={t.openFile}
          accept={ACCEPTED_FILES}
          onPick={([file]) => void readFile(file)}
        />
      </div>
    </>
  );
}

type Reading = Extract<Outcome, { state: 'read' }>;

interface FoundProps extends Omit<Props, 'scope' | 'onClose'>, Pick<Reading, 'reading' | 'name'> {
  onReadAgain(reading: Reading['reading']): void;
}

function FoundInSource({ reading, name, onReadAgain, onTake, ...article }: FoundProps) {
  const { t } = article;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnChange(reading, () => heading.current);
  useUnsavedWork(true);
  const { result, table } = reading;
  const columnsField = useLazy(table !== undefined, () => import('./ColumnsField.tsx'));
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t.found(result.questions.length, t.formats[reading.format])}
      </h3>
      {table && columnsField && (
        <columnsField.ColumnsField
          table={table}
          t={t}
          onChange={(columns, again) =>
            onReadAgain({ ...reading, result: again, table: { ...table, columns } })
          }
        />
      )}
      <ReadSummary result={result} t={t} />
      <FoundQuestions
        questions={result.questions}
        {...article}
        onTake={(taken) => onTake(taken, name)}
      />
    </>
  );
}
