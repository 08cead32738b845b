import { Editor } from '../../src/editor/Editor.tsx';
import { loadItemStep } from '../../src/editor/load-step.ts';
import type { Session } from '../../src/editor/session.ts';
import type { StepId } from '../../src/editor/steps.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { renderInFrench } from './test-app.tsx';

export async function renderEditor(
  step: StepId,
  session: Session,
  app: Parameters<typeof renderInFrench>[1],
): Promise<void> {
  const ItemStep = await loadItemStep(step);
  const props = { session, step, ItemStep, others: [], text };
  renderInFrench(<Editor {...props} />, app);
}
