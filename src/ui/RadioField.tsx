import { RadioGroup } from './RadioGroup.tsx';

interface Props<Id extends string> {
  legend: string;
  /** Unique on the page. */
  name: string;
  ids: readonly Id[];
  labels: Readonly<Record<Id, string>>;
  chosen: Id;
  onChoose(id: Id): void;
}

export const RadioField = <Id extends string>({ ids, labels, onChoose, ...props }: Props<Id>) => (
  <RadioGroup
    {...props}
    options={ids.map((id) => ({ id, text: labels[id] }))}
    onChoose={(id) => onChoose(id as Id)}
  />
);
