import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { getAutonym } from '../../i18n/language-name.ts';
import { takeSharedFile } from '../../pwa/shared-file.ts';
import { Dock } from '../../ui/Dock.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftStatus } from '../DraftStatus.tsx';
import { findDateline } from '../find-dateline.ts';
import type { SourceFields } from '../project.ts';
import type { ListedProject } from '../project-store.ts';
import type { EditorStepProps } from '../step-props.ts';
import { addressOfStep } from '../steps.ts';
import { Tick } from '../Tick.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { ArticleText } from './ArticleText.tsx';
import { ProjectList } from './ProjectList.tsx';
import { readSourceFile } from './read-source.ts';
import { Sentences } from './Sentences.tsx';
import { SourceForm, TitleFields } from './SourceForm.tsx';
import css from './SourceStep.module.css';
import { takeSource } from './take-source.ts';

interface Props extends EditorStepProps {
  others: readonly ListedProject[];
}

const articleLanguages = ['fr', 'en', 'de', 'it'] as const;

function useSharedArticle({ session }: EditorStepProps) {
  useEffect(() => {
    const takeShared = async () => {
      const file = session.history.peek().present.text === '' ? await takeSharedFile() : undefined;
      if (file) takeSource(session, await readSourceFile(file));
    };
    void takeShared().catch(() => {});
  }, []);
}

export function SourceStep({ others, ...props }: Props) {
  const { session, text, onNext } = props;
  const t = text.source;
  const { router } = useApp();
  const { present } = session.history.value;
  const { source, facts, sentences } = present;
  const isAnyShown = useSignal(others.length > 0);
  const isBringing = useFormDraft(session, 'import', false);
  useSharedArticle(props);
  const edit = (changes: Partial<SourceFields>) =>
    session.dispatch({ kind: 'edit-source', changes });
  return (
    <>
      <h1>{text.steps.source.title}</h1>
      <p>{t.lead}</p>
      {isAnyShown.value && <ProjectList projects={others} t={text.projects} />}
      <div class={css.columns}>
        <section aria-labelledby="article-text">
          <h2 id="article-text">{others.length > 0 ? text.projects.newTitle : t.textTitle}</h2>
          <TextOrPaper session={session} t={t} onEdit={edit} />
          <TextLanguage session={session} t={t} />
          {!source.isOnPaper && sentences.length > 0 && <Sentences session={session} t={t} />}
          {present.text === '' && (
            <a
              class="link"
              href={router.hashOf('editor', addressOfStep(session.id, 'items'))}
              onClick={() => {
                isBringing.value = true;
              }}
            >
              {t.haveQuestions}
            </a>
          )}
        </section>
        <SourceForm {...{ source, session, text }} dateline={findDateline(present)} onEdit={edit} />
      </div>
      <Dock>
        <button type="button" class="action" onClick={onNext}>
          {t.next(facts.length)}
        </button>
      </Dock>
    </>
  );
}

interface PartProps {
  session: EditorStepProps['session'];
  t: EditorStepProps['text']['source'];
}

function TextOrPaper({
  session,
  t,
  onEdit,
}: PartProps & { onEdit(changes: Partial<SourceFields>): void }) {
  const { source } = session.history.value.present;
  const titleFields = <TitleFields {...{ source, t, onEdit }} />;
  return (
    <>
      {source.isOnPaper ? (
        <>
          <label class="field">
            {t.pages}
            <input
              type="text"
              autocomplete="off"
              aria-describedby="pages-note"
              value={source.pages}
              onInput={({ currentTarget }) => onEdit({ pages: currentTarget.value })}
            />
            <span id="pages-note" class="note">
              {t.pagesNote}
            </span>
          </label>
          {titleFields}
        </>
      ) : (
        <ArticleText session={session} t={t}>
          {titleFields}
        </ArticleText>
      )}
      <Tick
        label={t.onPaper}
        isTicked={source.isOnPaper}
        onTick={(isOnPaper) => onEdit({ isOnPaper })}
      />
      {source.isOnPaper && <p class="note">{t.onPaperNote}</p>}
    </>
  );
}

const languageNames = Object.fromEntries(
  articleLanguages.map((id) => [id, getAutonym(id)]),
) as Record<(typeof articleLanguages)[number], string>;

function TextLanguage({ session, t }: PartProps) {
  const { source, sentences, language } = session.history.value.present;
  return (
    <>
      {(sentences.length > 0 || source.isOnPaper) && (
        <RadioField
          legend={t.language}
          name="article-language"
          ids={articleLanguages}
          labels={languageNames}
          chosen={language}
          onChoose={(chosen) => session.dispatch({ kind: 'choose-language', language: chosen })}
        />
      )}
      {(language === 'de' || language === 'it') && <p class="note">{t.languageNote}</p>}
      <DraftStatus session={session} t={t} />
    </>
  );
}
