import { useMemo } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { fitQuestions, type Shortened } from '../fit-questions.ts';
import { createQuestions } from '../questions-from-bank.ts';
import { type TargetId, targets } from '../targets.ts';
import type { FormatsText } from '../text/fr.ts';
import { DownloadFile } from './DownloadFile.tsx';
import css from './ExportPage.module.css';
import { type ExportSource, listSources } from './export-sources.ts';
import { FitSummary } from './FitSummary.tsx';
import { LongTexts } from './LongTexts.tsx';
import { TargetField } from './TargetField.tsx';

interface Props extends ScreenProps, Omit<ExportSource, 'lastRound'> {
  formatsText: FormatsText;
}

/** Questions of a set, of a round or of a dossier as a file of another tool, and what the file loses. */
export function ExportPage({ formatsText, about, ...source }: Props) {
  const t = formatsText.export;
  const { axes } = useText();
  const { lastFinishedRound } = useApp().game;
  const sources = listSources({ ...source, lastRound: lastFinishedRound.value }, about);
  const chosenSource = useDraft('export-source', sources[0]?.id ?? '', about ?? '');
  const chosen = sources.find(({ id }) => id === chosenSource.value) ?? sources[0];
  const target = useDraft<TargetId>('export-target', 'moodle-xml');
  const targetId = targets[target.value] ? target.value : 'moodle-xml';
  return (
    <div class={css.export}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <div class={css.choices}>
        {sources.length > 1 && (
          <RadioField
            legend={t.which}
            name="export-source"
            ids={sources.map(({ id }) => id)}
            labels={Object.fromEntries(
              sources.map(({ id, axis, items }) => [
                id,
                axis
                  ? t.onAxis(axes[axis], items.length)
                  : t[id === 'round' ? 'lastRound' : 'all'](items.length),
              ]),
            )}
            chosen={chosen?.id ?? ''}
            onChoose={(id) => {
              chosenSource.value = id;
            }}
          />
        )}
        <TargetField
          chosen={targetId}
          t={t}
          onChoose={(id) => {
            target.value = id;
          }}
        />
      </div>
      {chosen && (
        <FileForTarget
          key={`${chosen.id}/${targetId}`}
          {...{ ...source, targetId, t, title: source.resolved?.assignment.name }}
          items={chosen.items}
          scope={`${about ?? ''}/${chosen.id}/${targetId}/`}
        />
      )}
    </div>
  );
}

interface FileProps extends Pick<ExportSource, 'playableBank'> {
  items: readonly string[];
  targetId: TargetId;
  title: string | undefined;
  scope: string;
  t: FormatsText['export'];
}

function FileForTarget({ playableBank, items, targetId, title, scope, t }: FileProps) {
  const { bank } = playableBank;
  const { capabilities } = targets[targetId];
  const shortened = useDraft<Shortened>('export-shortened', {}, scope);
  const questions = useMemo(() => createQuestions(bank, items), [items.join()]);
  const asTheyAre = useMemo(() => fitQuestions(questions, capabilities), [questions]);
  const fit = useMemo(
    () => fitQuestions(questions, capabilities, shortened.value),
    [questions, shortened.value],
  );
  const set = {
    title: title ?? bank.title,
    language: bank.language,
    dossierId: bank.id,
    questions: fit.questions,
  };
  return (
    <section class={css.file} aria-labelledby="export-file">
      <h2 id="export-file">{t.targets[targetId]}</h2>
      <p class="note">{t.howTo[targetId]}</p>
      <FitSummary {...{ fit, questions, capabilities, t }} language={bank.language} />
      {asTheyAre.longTexts.length > 0 && (
        <LongTexts
          texts={asTheyAre.longTexts}
          shortened={shortened.value}
          language={bank.language}
          t={t}
          onChange={(next) => {
            shortened.value = next;
          }}
        />
      )}
      <DownloadFile set={set} targetId={targetId} t={t} />
    </section>
  );
}
