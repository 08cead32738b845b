import { useRef } from 'preact/hooks';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import css from '../Editor.module.css';
import { PickSentence } from '../PickSentence.tsx';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';
import type { FactSection } from './fact-sections.ts';
import { MarkedSentence } from './MarkedSentence.tsx';
import { MendFact } from './MendFact.tsx';
import { createFact } from './new-fact.ts';

interface Props {
  section: FactSection;
  session: Session;
  t: EditorText['facts'];
}

/** What the rules have missed: first its sentence, then what it says. */
export function AddFact({ section, session, t }: Props) {
  const step = useFormDraft<{ at: 'closed' | 'picking' | number }>(session, `add-${section}`, {
    at: 'closed',
  });
  const { at } = step.value;
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(at === 'closed', () => box.current?.querySelector('button'));
  const project = session.history.value.present;
  const close = () => {
    step.value = { at: 'closed' };
  };
  if (typeof at === 'number') {
    const fact = createFact(project, section, at);
    return (
      <div ref={box} class={css.card}>
        <MarkedSentence project={project} span={fact.span} />
        <MendFact fact={fact} session={session} t={t} onDone={close} />
      </div>
    );
  }
  return (
    <div ref={box}>
      {at === 'closed' ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            step.value = { at: 'picking' };
          }}
        >
          {t.add[section]}
        </button>
      ) : (
        <PickSentence
          project={project}
          label={t.pickSentence}
          cancelLabel={t.cancel}
          onPick={(sentence) => {
            step.value = { at: sentence };
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
