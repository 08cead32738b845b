import type { ComponentType } from 'preact';
import { useLazy } from '../../ui/use-lazy.ts';
import { ButtonRow } from '../ButtonRow.tsx';
import type { FactFormProps } from './use-fact-form.ts';

let MendFact: ComponentType<FactFormProps> | undefined;

export function LazyMendFact(props: FactFormProps) {
  useLazy(!MendFact, async () => {
    ({ MendFact } = await import('./MendFact.tsx'));
  });
  if (MendFact) return <MendFact {...props} />;
  return (
    <div>
      <p class="note">{props.t.formComing}</p>
      <ButtonRow>
        <button type="button" class="quiet" onClick={props.onDone}>
          {props.t.cancel}
        </button>
      </ButtonRow>
    </div>
  );
}
