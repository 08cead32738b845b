import { useSignal } from '@preact/signals';
import { createSlug } from '../../shared/create-slug.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useLoadOnPress } from '../../ui/use-lazy.ts';
import type { QuestionSet } from '../question.ts';
import { type TargetId, targets } from '../targets.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './ExportPage.module.css';

interface Props {
  set: QuestionSet;
  targetId: TargetId;
  t: FormatsText['export'];
}

type Outcome = { state: 'idle' | 'working' | 'failed' } | { state: 'done'; name: string };

/** The code of the format is fetched by the press. */
export function DownloadFile({ set, targetId, t }: Props) {
  const outcome = useSignal<Outcome>({ state: 'idle' });
  const { extension, mediaType, load } = targets[targetId];
  const loadOnPress = useLoadOnPress();
  const download = async () => {
    if (outcome.peek().state === 'working') return;
    outcome.value = { state: 'working' };
    try {
      const { write } = await loadOnPress(load);
      const name = `${createSlug(set.title) || 'questions'}${extension}`;
      saveFile(name, new Blob([write(set) as Uint8Array<ArrayBuffer>], { type: mediaType }));
      outcome.value = { state: 'done', name };
    } catch {
      outcome.value = { state: 'failed' };
    }
  };
  return (
    <div class={css.download}>
      <button
        type="button"
        class="action"
        disabled={set.questions.length === 0}
        onClick={() => void download()}
      >
        {t.download(t.targets[targetId])}
      </button>
      <p role="status" class="note">
        {outcome.value.state === 'done' && t.done(outcome.value.name)}
        {outcome.value.state === 'working' && t.working}
      </p>
      {outcome.value.state === 'failed' && (
        <p role="alert" class="problem">
          {t.failed}
        </p>
      )}
    </div>
  );
}
