import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useLanguage } from '../../i18n/context.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { DossierText } from '../text/fr.ts';
import { DossierProblemNote } from './DossierProblemNote.tsx';
import { OfferedDossier } from './OfferedDossier.tsx';
import css from './Receive.module.css';
import { type Received, useReceived } from './use-received.ts';

interface Props extends ScreenProps {
  text: DossierText;
}

/** A dossier that somebody sent: shown, and taken in only if the player says so. */
export function Receive({ about, text }: Props) {
  const app = useApp();
  const { received, readFile } = useReceived(app, about);
  const box = useRef<HTMLDivElement>(null);
  useStep(received);
  useFocusOnChange(received, () => box.current?.querySelector<HTMLElement>('h1, h2'));
  return (
    <div ref={box} class={css.receive}>
      <ReceivedThing received={received} text={text} onPick={([file]) => file && readFile(file)} />
    </div>
  );
}

interface ReceivedProps {
  received: Received;
  text: DossierText;
  onPick(files: File[]): void;
}

function ReceivedThing({ received, text, onPick }: ReceivedProps) {
  const { tag } = useLanguage();
  const { router } = useApp();
  const t = text.receive;
  if (received.state === 'reading') {
    return (
      <>
        <h1>{t.title}</h1>
        <p class="note">{t.reading}</p>
      </>
    );
  }
  if (received.state === 'opened' && received.outcome.ok) {
    const { dossier, packed, assignment } = received.outcome;
    const hash = assignment ? router.hashOf('take', assignment) : router.hashOf('front-page');
    return (
      <OfferedDossier
        dossier={dossier}
        packed={packed}
        hasAssignment={assignment !== undefined}
        text={t}
        url={pageUrl(tag, dossier.id) + hash}
        onRefuse={() => router.replaceWith('front-page')}
      />
    );
  }
  return (
    <>
      <div role="alert" class={css.problem}>
        <h1 tabIndex={-1}>{t.title}</h1>
        {received.state === 'opened' && !received.outcome.ok ? (
          <DossierProblemNote problem={received.outcome.problem} text={text.problems} />
        ) : (
          received.state !== 'opened' && <p>{t[received.state]}</p>
        )}
      </div>
      <FileButton label={t.openFile} accept="application/json,.json" onPick={onPick} />
      {received.state === 'classResults' ? (
        <a class="quiet" href={router.hashOf('assignments')}>
          {t.classroom}
        </a>
      ) : (
        <a class="quiet" href={router.hashOf('archives')}>
          {t.allDossiers}
        </a>
      )}
    </>
  );
}
