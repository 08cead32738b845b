import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

let lastId = 0;

/**
 * Says what the first wrong or empty field of a form needs, in place of the browser, which does so in its
 * own language.
 */
export function useProblem(message: string, hintId = '') {
  const isShown = useSignal(false);
  const id = useMemo(() => `problem-${++lastId}`, []);
  const onInvalid = (event: Event) => {
    event.preventDefault();
    const field = event.target as HTMLInputElement;
    const fields = [...(field.form?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
    if (fields.find(({ validity }) => !validity.valid) !== field) return;
    isShown.value = true;
    field.focus();
    const hide = () => {
      isShown.value = false;
    };
    event.currentTarget?.addEventListener('input', hide, { once: true });
  };
  return {
    attributes: {
      onInvalid,
      // else an unanswered field is read as invalid
      'aria-invalid': isShown.value,
      'aria-describedby': (isShown.value ? `${hintId} ${id}` : hintId) || undefined,
    },
    problem: isShown.value && (
      <p id={id} role="alert" class="problem">
        {message}
      </p>
    ),
  };
}
