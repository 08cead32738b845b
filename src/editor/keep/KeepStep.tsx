import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import { type KeptDossier, openDossierStore } from '../../dossiers/dossier-store.ts';
import { type DossierProblem, placeProblem } from '../../dossiers/problem.ts';
import { DossierProblemNote } from '../../dossiers/receive/DossierProblemNote.tsx';
import { loadDossierText } from '../../dossiers/text/index.ts';
import { useLanguage } from '../../i18n/context.ts';
import { useStep } from '../../ui/press-guard.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { isWithoutArticle } from '../items/place-questions.ts';
import { type ListedItem, listKept } from '../list-items.ts';
import type { Project } from '../project.ts';
import { SourceField } from '../source/SourceForm.tsx';
import type { EditorStepProps, ItemStepProps } from '../step-props.ts';
import { addressOfStep, type StepId } from '../steps.ts';
import { assembleDossier, listMissing, type MissingPart } from './assemble-dossier.ts';
import { DossierWays } from './DossierWays.tsx';
import css from './KeepStep.module.css';

type Outcome =
  | { state: 'idle' | 'saving' | 'refused' }
  | { state: 'faulty'; problem: DossierProblem }
  | { state: 'kept'; kept: KeptDossier; isNew: boolean };

async function keepDossier(
  project: Project,
  items: readonly ListedItem[],
  app: AppContext,
): Promise<Outcome> {
  const assembled = await assembleDossier(project, items);
  if (!assembled.ok) {
    const problems = assembled.problems.map((one) => placeProblem(one, {}, {}));
    return { state: 'faulty', problem: { reason: 'bank', problems } };
  }
  const { dossier, packed } = assembled;
  const store = openDossierStore(await app.openRecords());
  await store.saveDossier(dossier, packed, app.game.now());
  const kept = await store.findDossier(dossier.id);
  return kept ? { state: 'kept', kept, isNew: true } : { state: 'refused' };
}

async function findKept(
  project: Project,
  items: readonly ListedItem[],
  app: AppContext,
): Promise<Outcome> {
  const assembled = await assembleDossier(project, items);
  const store = openDossierStore(await app.openRecords());
  const kept = assembled.ok ? await store.findDossier(assembled.dossier.id) : undefined;
  return kept ? { state: 'kept', kept, isNew: false } : { state: 'idle' };
}

function useKeeping({ session }: EditorStepProps) {
  const app = useApp();
  const last = useSignal<{ project: Project; outcome: Outcome } | undefined>(undefined);
  const { present } = session.history.value;
  // another project makes another dossier
  const current = last.value?.project === present ? last.value.outcome : undefined;
  const settle = (outcome: Outcome) => {
    if (session.history.peek().present === present) last.value = { project: present, outcome };
  };
  useEffect(() => {
    // the device may have it from an earlier visit
    const find = async () => {
      const items = await session.composeItems();
      if (listMissing(present, items).length > 0) return;
      const found = await findKept(present, items, app);
      if (last.peek()?.project !== present) settle(found);
    };
    void find().catch(() => {});
  }, [present]);
  const keep = async () => {
    settle({ state: 'saving' });
    const kept = session.composeItems().then((now) => keepDossier(present, now, app));
    settle(await kept.catch(() => ({ state: 'refused' as const })));
  };
  return { outcome: current ?? { state: 'idle' as const }, keep };
}

export function KeepStep(props: ItemStepProps) {
  const { items, session, text } = props;
  const t = text.keep;
  const project = session.history.value.present;
  const isUnproved = isWithoutArticle(project);
  const { outcome, keep } = useKeeping(props);
  const missing = listMissing(project, items);
  const count = listKept(items).length;
  const { tag } = useLanguage();
  const dossierText = useLazy(outcome.state === 'faulty', () => loadDossierText(tag));
  useStep(outcome.state);
  return (
    <>
      <h1>{text.steps.keep.title}</h1>
      {missing.length > 0 ? (
        <Missing missing={missing} {...props} />
      ) : (
        <p>{isUnproved ? t.leadUnproved(count) : t.lead(count)}</p>
      )}
      <MissingFields missing={missing} {...props} />
      {!isUnproved && <p class="note">{text.source.rightsNotes[project.source.rights]}</p>}
      {outcome.state === 'kept' ? (
        <DossierWays kept={outcome.kept} isNew={outcome.isNew} text={text} />
      ) : (
        <button
          type="button"
          class="action"
          disabled={missing.length > 0 || outcome.state === 'saving'}
          onClick={() => void keep()}
        >
          {t.keep}
        </button>
      )}
      <div role="alert">
        {outcome.state === 'refused' && <p class="problem">{t.refused}</p>}
        {outcome.state === 'faulty' && dossierText && (
          <DossierProblemNote problem={outcome.problem} text={dossierText.problems} />
        )}
      </div>
    </>
  );
}

const stepOf: Readonly<Record<Exclude<MissingPart, 'title' | 'publisher'>, StepId>> = {
  text: 'source',
  address: 'source',
  items: 'review',
  choice: 'items',
};

/** Here, not two screens down in the first step; a field that was asked for stays while it is typed in. */
function MissingFields({
  missing,
  session,
  text,
}: EditorStepProps & { missing: readonly MissingPart[] }) {
  const asked = useRef(new Set<'title' | 'publisher'>()).current;
  // the name of a file is no title that anybody chose
  if (isWithoutArticle(session.history.value.present)) asked.add('title');
  for (const part of missing) if (part === 'title' || part === 'publisher') asked.add(part);
  if (asked.size === 0) return null;
  return (
    <div class="fields">
      {[...asked].map((field) => (
        <SourceField
          key={field}
          label={field === 'title' ? text.source.titleLabel : text.source.publisher}
          field={field}
          source={session.history.value.present.source}
          onEdit={(changes) => session.dispatch({ kind: 'edit-source', changes })}
        />
      ))}
    </div>
  );
}

function Missing({
  missing,
  session,
  text,
}: EditorStepProps & { missing: readonly MissingPart[] }) {
  const { router } = useApp();
  return (
    <section class={css.missing} aria-labelledby="keep-missing">
      <h2 id="keep-missing">{text.keep.missingTitle}</h2>
      <ul>
        {missing.map((part) => (
          <li key={part}>
            {part === 'title' || part === 'publisher' ? (
              text.keep.missing[part]
            ) : (
              <a href={router.hashOf('editor', addressOfStep(session.id, stepOf[part]))}>
                {text.keep.missing[part]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
