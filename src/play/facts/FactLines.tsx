import type { BankScreenProps } from '../../app/screen.ts';
import { FactLine } from './FactLine.tsx';
import { FactTerms } from './FactTerms.tsx';

type Props = BankScreenProps & { ids: readonly string[]; isAtRest?: boolean };

export function FactLines({ ids, ...props }: Props) {
  return (
    <>
      <ul>
        {ids.map((id) => (
          <FactLine key={id} id={id} {...props} />
        ))}
      </ul>
      <FactTerms ids={ids} {...props} />
    </>
  );
}
