// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { NumberField } from '../../../src/classroom/assign/NumberField.tsx';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

it.each<[string, boolean]>([
  ...['13', ' 013', '１３', '١٣'].map((typed): [string, boolean] => [typed, true]),
  ...['2,5', '1 3', '1e1', '', '61'].map((typed): [string, boolean] => [typed, false]),
])('a field of a class that holds %j keeps it whole, and may be given: %j', (typed, isRead) => {
  renderInFrench(
    <NumberField label="Élèves" problem="De 1 à 60." value={typed} max={60} onInput={() => {}} />,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Élèves' });
  expect([field.value, field.validity.valid]).toEqual([typed, isRead]);
});
