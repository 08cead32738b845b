import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { placeOf } from '../../app/router.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import { loadQrText } from '../../qr/text/index.ts';
import { useLater } from '../../ui/use-lazy.ts';
import type { LinkProblem } from '../assignment-link.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  desk: AppContext;
  words: ClassroomText;
  /** Why the link that was opened is none. */
  problem?: LinkProblem | undefined;
}

/** The word that a link carries, wherever it leads: of a code from a stranger no address is followed. */
export function payloadIn(link: string): string | undefined {
  const { route, about } = placeOf(link.trim().replace(/^[^#]*/, ''));
  return route === 'devoir' ? about : undefined;
}

/** For who has the game and no link yet: the camera, or a line to paste it into. */
export function OpenLink({ desk, words, problem }: Props) {
  const { tag, text } = useLanguage();
  const say = words.devoir;
  const codes = useLater(true, () => loadQrText(tag));
  const pasted = useSignal('');
  const isWrong = useSignal(false);
  const open = (link: string) => {
    const payload = payloadIn(link);
    isWrong.value = !payload;
    if (payload) desk.router.go('devoir', payload);
  };
  if (!codes) return <p class="note">{text.partie.loading}</p>;
  return (
    <div class={css.devoir}>
      <h1>{say.open}</h1>
      <p role="alert">{problem ? say.problems[problem] : isWrong.value && say.problems.damaged}</p>
      <p>{say.scan}</p>
      <Scanner words={codes.scan} onCode={open} />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          open(pasted.value);
        }}
      >
        <label class="field">
          {say.paste}
          <input
            type="text"
            autocomplete="off"
            maxLength={2_000}
            required
            value={pasted}
            onInput={({ currentTarget }) => {
              pasted.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="quiet">
          {say.go}
        </button>
      </form>
    </div>
  );
}
