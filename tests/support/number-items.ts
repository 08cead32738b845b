import type { NumberItem } from '../../src/items/number/schema.ts';
import { exampleItems } from './example-items.ts';

export const numberFor = (key: number, unit = 'soldats'): NumberItem => ({
  ...exampleItems.number,
  key,
  tolerance: 0,
  unit,
});
