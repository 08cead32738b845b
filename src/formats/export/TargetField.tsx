import { type TargetId, targets } from '../targets.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './TargetField.module.css';

const groups = {
  platforms: ['moodle-xml', 'pronote', 'forms', 'h5p'],
  games: ['kahoot', 'wayground', 'blooket', 'gimkit', 'wooclap', 'plickers'],
  texts: ['gift', 'aiken', 'anki'],
} as const satisfies Record<keyof FormatsText['export']['groups'], readonly TargetId[]>;

interface Props {
  chosen: TargetId;
  t: FormatsText['export'];
  onChoose(id: TargetId): void;
}

export const TargetField = ({ chosen, t, onChoose }: Props) => (
  <fieldset class={css.targets}>
    <legend>{t.target}</legend>
    <div>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <fieldset key={group}>
          <legend>{t.groups[group]}</legend>
          {groups[group].map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="export-target"
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              <span>{t.targets[id]}</span>
              <small>{targets[id].isUntried ? t.untried : targets[id].extension}</small>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  </fieldset>
);
