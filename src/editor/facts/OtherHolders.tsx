import type { DraftedStatement } from '../../drafting/types.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ButtonRow } from '../ButtonRow.tsx';
import type { OtherHolders as Holders } from '../project.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { nameWithin } from './describe-value.ts';
import { findActor, listActors } from './fact-sections.ts';
import css from './MendForm.module.css';

interface Props {
  fact: DraftedStatement;
  session: Session;
  t: EditorText['facts'];
}

/** Whoever holds the same can be no wrong answer to who holds it. */
export function OtherHolders({ fact, session, t }: Props) {
  const project = session.history.value.present;
  const chosen = useFormDraft<readonly string[]>(session, `${fact.id}/holders`, []);
  const others = listActors(project).filter(({ id }) => id !== fact.speaker);
  const tell = (holders: Holders) =>
    session.dispatch({ kind: 'tell-holders', id: fact.id, holders });
  const speaker = findActor(project, fact.speaker);
  const name = speaker ? nameWithin(project, speaker) : fact.speakerWords;
  return (
    <div class={css.panel}>
      <p>{t.whoElse(name)}</p>
      <ButtonRow>
        {chosen.value.length > 0 ? (
          <button type="button" class="action" onClick={() => tell(chosen.value)}>
            {t.theseToo(chosen.value.length)}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => tell('nobody')}>
            {t.nobodyElse}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => tell('unknown')}>
          {t.cannotTell}
        </button>
      </ButtonRow>
      {others.length > 0 && (
        <CheckboxGroup
          legend={t.alsoThem}
          options={others.map(({ id, name: text }) => ({ id, text }))}
          chosen={chosen.value}
          onChoose={(ids) => {
            chosen.value = ids;
          }}
        />
      )}
    </div>
  );
}
