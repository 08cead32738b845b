import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { TakenQuestion } from '../../formats/import/FoundQuestions.tsx';
import { loadFormatsText } from '../../formats/text/index.ts';
import { useLanguage } from '../../i18n/context.ts';
import { cutText } from '../../shared/cut-text.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { SentenceList } from '../SentenceList.tsx';
import type { Session } from '../session.ts';
import { addressOfStep } from '../steps.ts';
import { describeMissingArticle, isWithoutArticle, placeQuestions } from './place-questions.ts';

/** The article is the one sentence that says that there is none. */
function standInForArticle(session: Session, prompts: readonly string[], title: string) {
  const { language, text, publisher, sentences } = describeMissingArticle(prompts);
  const { source } = session.history.peek().present;
  session.dispatch({ kind: 'edit-text', text });
  session.dispatch({ kind: 'choose-language', language });
  session.dispatch({
    kind: 'edit-source',
    changes: {
      rights: 'own',
      title: source.title || cutText(title || (prompts[0] ?? ''), 80),
      publisher: source.publisher || publisher,
    },
  });
  session.dispatch({ kind: 'apply-draft', draft: { language, sentences, facts: [] } });
}

interface Props {
  session: Session;
  isOpen: Signal<boolean>;
  label: string;
}

/** Questions that an author has in a file of another tool. */
export function BringQuestions({ session, isOpen, label }: Props) {
  const { tag } = useLanguage();
  const { router } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const loaded = useLazy(isOpen.value, async () => {
    const [{ ImportQuestions }, text] = await Promise.all([
      import('../../formats/import/ImportQuestions.tsx'),
      loadFormatsText(tag),
    ]);
    return { ImportQuestions, t: text.import };
  });
  useFocusOnChange(isOpen.value && loaded !== undefined, () =>
    box.current?.querySelector<HTMLElement>('textarea, button'),
  );
  const setOpen = (isNow: boolean) => () => {
    isOpen.value = isNow;
  };
  const { present } = session.history.value;
  const sentences = isWithoutArticle(present) ? [] : present.sentences.map(({ text }) => text);
  const take = (taken: readonly TakenQuestion[], fileName = '') => {
    // a second press comes before the list has gone
    if (!isOpen.peek()) return;
    isOpen.value = false;
    if (present.sentences.length === 0) {
      const prompts = taken.map(({ item }) => item.prompt);
      standInForArticle(session, prompts, fileName.replace(/\.\w+$/, ''));
    }
    const content = placeQuestions(taken, session.history.peek().present);
    session.dispatch({ kind: 'add-content', ...content });
    router.goTo('editor', addressOfStep(session.id, 'review'));
  };
  return (
    <div ref={box}>
      {isOpen.value && loaded ? (
        <loaded.ImportQuestions
          sentences={sentences}
          language={present.language}
          renderSentences={(chosenAt, onPress) => (
            <SentenceList
              project={present}
              label={loaded.t.pickSentence}
              chosenAt={chosenAt}
              onPress={onPress}
            />
          )}
          scope={`article-${session.id}/`}
          t={loaded.t}
          onTake={take}
          onClose={setOpen(false)}
        />
      ) : (
        <button type="button" class="quiet" onClick={setOpen(true)}>
          {label}
        </button>
      )}
    </div>
  );
}
