import { dropFormDrafts } from '../use-form-draft.ts';
import { MendActor } from './MendActor.tsx';
import { MendDate } from './MendDate.tsx';
import { MendFigure } from './MendFigure.tsx';
import { MendStatement } from './MendStatement.tsx';
import type { FactFormProps } from './use-fact-form.ts';

export function MendFact({ fact, ...given }: FactFormProps) {
  const onDone = () => {
    dropFormDrafts(given.session, fact.id);
    given.onDone();
  };
  const props = { ...given, onDone };
  switch (fact.kind) {
    case 'actor':
      return <MendActor fact={fact} {...props} />;
    case 'date':
      return <MendDate fact={fact} {...props} />;
    case 'figure':
      return <MendFigure fact={fact} {...props} />;
    case 'statement':
      return <MendStatement fact={fact} {...props} />;
  }
}
