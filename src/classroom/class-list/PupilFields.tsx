import type { Signal } from '@preact/signals';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ReportText } from '../report/text/fr.ts';
import type { parsePupils } from './class-list.ts';

type Text = ReportText['classList'];

function describePupils(
  { pupils, moved, leftOver }: ReturnType<typeof parsePupils>,
  seatCount: number,
  t: Text,
): string {
  const last = pupils.at(-1);
  const beyond = pupils.filter(({ seat }) => seat > seatCount).length;
  return [
    last && t.count(pupils.length, last.seat, last.name),
    moved.length > 0 && t.moved(moved.join(', ')),
    leftOver.length > 0 && t.leftOver(leftOver.length),
    beyond > 0 && t.beyond(beyond, seatCount),
  ]
    .filter(Boolean)
    .join(' ');
}

interface Props {
  name: Signal<string>;
  /** One pupil a line. */
  text: Signal<string>;
  parsed: ReturnType<typeof parsePupils>;
  seatCount: number;
  /** The form that these fields stand in is not that of the list. */
  isInOtherForm?: boolean;
  t: Text;
}

/** A list as it is typed or pasted, with what was read of it. */
export function PupilFields({ name, text, parsed, seatCount, isInOtherForm, t }: Props) {
  return (
    <>
      <label class="field">
        {t.nameLabel}
        <input
          type="text"
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (isInOtherForm && event.key === 'Enter') event.preventDefault();
          }}
        />
      </label>
      <TextArea
        label={t.pupilsLabel}
        text={text}
        rows={8}
        spellcheck={false}
        aria-describedby="pupils-hint"
      />
      <p id="pupils-hint" class="note">
        {t.pupilsHint}
      </p>
      <p role="status" class="note">
        {describePupils(parsed, seatCount, t)}
      </p>
    </>
  );
}
