import { useLazy } from '../../ui/use-lazy.ts';
import type { FactFormProps } from './use-fact-form.ts';

export function LazyMendFact(props: FactFormProps) {
  const MendFact = useLazy(true, async () => (await import('./MendFact.tsx')).MendFact);
  return MendFact ? <MendFact {...props} /> : null;
}
