import { AddBySentence } from '../AddBySentence.tsx';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import css from './FactCard.module.css';
import type { FactSection } from './fact-sections.ts';
import { LazyMendFact } from './LazyMendFact.tsx';
import { MarkedSentence } from './MarkedSentence.tsx';
import { createFact } from './new-fact.ts';

interface Props {
  section: FactSection;
  session: Session;
  t: EditorText['facts'];
}

/** Adds what the rules have missed: first its sentence, then what it says. */
export function AddFact({ section, session, t }: Props) {
  const project = session.history.value.present;
  return (
    <AddBySentence
      session={session}
      name={`add-${section}`}
      variant="link"
      addLabel={t.add[section]}
      pickLabel={t.pickSentence}
      cancelLabel={t.cancel}
      renderForm={(sentence, onDone) => {
        const fact = createFact(project, section, sentence);
        return (
          <div class={css.card}>
            <MarkedSentence project={project} span={fact.span} />
            <LazyMendFact fact={fact} session={session} t={t} onDone={onDone} />
          </div>
        );
      }}
    />
  );
}
