import { useSignalEffect } from '@preact/signals';
import { useApp } from '../app/app-context.ts';
import { useStep } from '../ui/press-guard.ts';
import css from './Editor.module.css';
import { FactsStep } from './facts/FactsStep.tsx';
import type { ItemStep } from './load-step.ts';
import type { ListedProject } from './project-store.ts';
import { StepLine } from './StepLine.tsx';
import { SourceStep } from './source/SourceStep.tsx';
import type { EditorStepProps } from './step-props.ts';
import { addressOfStep, parseStepAddress, type StepId, stepIds } from './steps.ts';

interface Props extends Omit<EditorStepProps, 'onNext'> {
  step: StepId;
  /** Of a step that comes after the items have been composed. */
  ItemStep: ItemStep | undefined;
  others: readonly ListedProject[];
}

export function Editor({ step, ItemStep, others, ...props }: Props) {
  const { router } = useApp();
  const { session, text } = props;
  useStep(step);
  useSignalEffect(() => {
    if (session.keepStatus.value !== 'kept') return;
    const { id, about } = router.parseHash(window.location.hash);
    // a reload finds what was begun without an address
    if (id === 'editor' && !parseStepAddress(about).id)
      window.history.replaceState(null, '', router.hashOf('editor', session.id));
  });
  const goTo = (next: StepId) => router.goTo('editor', addressOfStep(session.id, next));
  const onNext = () => {
    const next = stepIds[stepIds.indexOf(step) + 1];
    if (next) goTo(next);
  };
  return (
    <div class={css.editor} data-step={step}>
      <StepLine step={step} session={session} text={text} />
      {step === 'source' && <SourceStep {...props} onNext={onNext} others={others} />}
      {step === 'facts' && <FactsStep {...props} onNext={onNext} />}
      {ItemStep && <WithItems Step={ItemStep} step={step} {...props} onNext={onNext} />}
    </div>
  );
}

interface WithItemsProps extends EditorStepProps {
  Step: ItemStep;
  step: StepId;
}

function WithItems({ Step, step, ...props }: WithItemsProps) {
  const { session, text } = props;
  const items = session.items.value;
  useSignalEffect(() => {
    if (session.history.value) void session.composeItems();
  });
  return items ? (
    <Step {...props} items={items} />
  ) : (
    <>
      <h1>{text.steps[step].title}</h1>
      <p role="status">{text.items.composing}</p>
    </>
  );
}
