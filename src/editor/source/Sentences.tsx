import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SentenceList } from '../SentenceList.tsx';
import { listJoints } from '../sentence-edits.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import css from './Sentences.module.css';

interface Props {
  session: Session;
  t: EditorText['source'];
}

export function Sentences({ session, t }: Props) {
  const project = session.history.value.present;
  const { sentences } = project;
  const opened = useSignal<number | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const awaited = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    list.current?.children[awaited.current]?.querySelector('button')?.focus();
    awaited.current = undefined;
  });
  const edit = (at: number, offset?: number) => {
    opened.value = undefined;
    awaited.current = offset === undefined ? at : at + 1;
    session.dispatch({
      kind: 'edit-sentences',
      edit: { at, ...(offset !== undefined && { offset }) },
    });
  };
  return (
    <details>
      <summary>{t.sentencesTitle(sentences.length)}</summary>
      <p class="note">{t.sentencesNote}</p>
      <SentenceList
        project={project}
        listRef={list}
        openAt={opened.value}
        onPress={(at) => {
          opened.value = opened.value === at ? undefined : at;
        }}
        renderOpen={(at) => (
          <SentenceEditor
            text={sentences[at]?.text ?? ''}
            isFirst={at === 0}
            isLast={at === sentences.length - 1}
            t={t}
            onSplit={(offset) => edit(at, offset)}
            onMerge={(first) => edit(first ? at : at - 1)}
          />
        )}
      />
    </details>
  );
}

interface SentenceEditorProps {
  text: string;
  isFirst: boolean;
  isLast: boolean;
  t: Props['t'];
  onSplit(offset: number): void;
  onMerge(isWithNext: boolean): void;
}

function SentenceEditor({ text, isFirst, isLast, t, onSplit, onMerge }: SentenceEditorProps) {
  const joints = listJoints(text);
  const box = useRef<HTMLParagraphElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  };
  return (
    <div class={css.split}>
      {joints.length > 0 && (
        <>
          <p class="note">{t.cutNote}</p>
          <p ref={box} onKeyDown={onKeyDown}>
            {joints.map((offset, nth) => {
              const word = text.slice(nth > 0 ? joints[nth - 1] : 0, offset).trim();
              return (
                <span key={offset}>
                  {word}
                  <button
                    type="button"
                    aria-label={t.cutAfter(word)}
                    onClick={() => onSplit(offset)}
                  />
                </span>
              );
            })}
            <span>{text.slice(joints.at(-1)).trim()}</span>
          </p>
        </>
      )}
      <div>
        {!isFirst && (
          <button type="button" class="link" onClick={() => onMerge(false)}>
            {t.mergeWithPrevious}
          </button>
        )}
        {!isLast && (
          <button type="button" class="link" onClick={() => onMerge(true)}>
            {t.mergeWithNext}
          </button>
        )}
      </div>
    </div>
  );
}
