import type { DraftedFact } from '../../drafting/types.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { MendActor } from './MendActor.tsx';
import { MendDate } from './MendDate.tsx';
import { MendFigure } from './MendFigure.tsx';
import { MendStatement } from './MendStatement.tsx';

export interface MendProps<F extends DraftedFact = DraftedFact> {
  fact: F;
  session: Session;
  t: EditorText['facts'];
  /** Saved or not. */
  onDone(): void;
}

export function MendFact({ fact, ...props }: MendProps) {
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
