import { describe, expect, test } from 'vitest';
import { findSheetFaults } from './pdf-pages.ts';

const names = { A: 'Feuille A', B: 'Feuille B', key: 'Corrigé' };
const sound = ['Feuille A Série 1', '9. Combien ?', 'Feuille B Série 1', 'Corrigé Série 1', 'A6'];
const faultsOf = (...pages: string[]) => findSheetFaults(pages, names);

describe('the pages of sheets A and B and their key', () => {
  test('are sound where each part begins on a page of its own', () => {
    expect(faultsOf(...sound)).toEqual([]);
  });

  test('are refused where the key stands on the pupils’ sheet', () => {
    const faults = faultsOf('Feuille A', 'Feuille B 10. Qui ? Corrigé A1 Moscou');
    expect(faults).toContain('Corrigé begins amid page 2');
  });

  test('are refused with a blank page, wherever it is', () => {
    expect(faultsOf(...sound, '')).toEqual(['page 6 is blank']);
    expect(faultsOf('', ...sound)).toContain('page 1 is blank');
  });

  test('are refused where a part is missing or comes before its turn', () => {
    expect(faultsOf('Feuille A', 'Feuille B')).toContain('no page begins with Corrigé');
    const [a = '', , b = '', key = ''] = sound;
    expect(faultsOf(a, key, b)).toContain('the parts begin on the pages 1, 3, 2');
  });
});
