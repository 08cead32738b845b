import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate, getNumberFormat } from '../../i18n/format.ts';
import { getLanguageName } from '../../i18n/language-name.ts';
import { useStep } from '../../ui/press-guard.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { safeHostOf } from '../../untrusted/safe-url.ts';
import { DossierConflictError, openDossierStore } from '../dossier-store.ts';
import type { LocalDossier } from '../local-dossier.ts';
import type { DossierText } from '../text/fr.ts';
import css from './Receive.module.css';

interface Props {
  dossier: LocalDossier;
  packed: Uint8Array;
  hasAssignment: boolean;
  text: DossierText['receive'];
  /** Of the dossier, once it is kept. */
  url: string;
  onRefuse(): void;
}

type Stage = 'checking' | 'asking' | 'saving' | 'saveFailed' | 'conflict' | 'taken' | 'already';

function useOffer({ dossier, packed, url }: Props) {
  const app = useApp();
  const stage = useSignal<Stage>('checking');
  // not a step back: it would offer the dossier again
  const leaveFor = (reason: 'taken' | 'already') => {
    stage.value = reason;
    window.location.replace(url);
  };
  const check = async () => {
    const kept = await app
      .openRecords()
      .then((records) => openDossierStore(records).findDossier(dossier.id))
      // a device that stores nothing says so when there is something to store
      .catch(() => undefined);
    if (kept) leaveFor('already');
    else stage.value = 'asking';
  };
  useEffect(() => void check(), []);
  const accept = async () => {
    if (stage.peek() === 'saving') return;
    stage.value = 'saving';
    try {
      const store = openDossierStore(await app.openRecords());
      await store.saveDossier(dossier, packed, Date.now());
      leaveFor('taken');
    } catch (error) {
      stage.value = error instanceof DossierConflictError ? 'conflict' : 'saveFailed';
    }
  };
  return { stage: stage.value, accept };
}

/** The label of a dossier before it is taken in: nothing is written before the yes. */
export function OfferedDossier(props: Props) {
  const { dossier, packed, hasAssignment, text: t, url, onRefuse } = props;
  const { stage, accept } = useOffer(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useStep(stage);
  const isYesThere = stage === 'asking' || stage === 'saving' || stage === 'saveFailed';
  useFocusOnChange(isYesThere || stage, () => heading.current);
  const [first] = dossier.banks;
  if (!first || stage === 'checking') return <p class="note">{t.reading}</p>;
  const isLeaving = stage === 'taken' || stage === 'already';
  const yes = hasAssignment ? t.acceptWithAssignment : t.accept;
  return (
    <>
      <header>
        <p class="note">{t.title}</p>
        <h1 ref={heading} tabIndex={-1} lang={first.language}>
          {first.title}
        </h1>
      </header>
      <Description dossier={dossier} packed={packed} text={t} />
      <div class={css.origin}>
        <p>{t.madeByHand}</p>
        <p class="note">{t.madeByHandNote}</p>
      </div>
      {hasAssignment && !isLeaving && <p>{t.withAssignment}</p>}
      <div role="status">{(isLeaving || stage === 'saving') && <p>{t[stage]}</p>}</div>
      <div role="alert">
        {(stage === 'saveFailed' || stage === 'conflict') && <p class="problem">{t[stage]}</p>}
      </div>
      {isLeaving ? (
        <a class="action" href={url}>
          {t.open}
        </a>
      ) : (
        <div class={css.choice}>
          {stage !== 'conflict' && (
            <button type="button" class="action" onClick={accept}>
              {yes}
            </button>
          )}
          <button type="button" class="quiet" disabled={stage === 'saving'} onClick={onRefuse}>
            {t.refuse}
          </button>
          <p class="note">{t.nothingKept}</p>
        </div>
      )}
    </>
  );
}

function Description({ dossier, packed, text }: Pick<Props, 'dossier' | 'packed' | 'text'>) {
  const { tag, text: t } = useLanguage();
  const [first] = dossier.banks;
  if (!first) return null;
  const { publisher, author, date, licence } = first.article;
  const kilobytes = getNumberFormat(t.locale, { maximumFractionDigits: 1 }).format(
    packed.length / 1_000,
  );
  const languages = dossier.banks.map(({ language }) => getLanguageName(language, tag)).join(', ');
  const rows: [name: string, value: string | undefined][] = [
    [text.labels.source, publisher],
    [text.labels.author, author],
    [text.labels.day, formatDate(date, t)],
    [text.labels.licence, licence && (safeHostOf(licence) ?? licence)],
    [text.labels.questions, String(first.items.length)],
    [text.languages(dossier.banks.length), languages],
    [text.labels.size, text.kilobytes(kilobytes)],
  ];
  return (
    <dl class={css.facts}>
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
