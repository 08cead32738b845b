// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { LanguageContext } from '../../src/i18n/context.ts';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { SelectField } from '../../src/ui/SelectField.tsx';

it('an option stands for what it did, however its text is translated', () => {
  const options = [
    { id: '09', text: '9' },
    { id: '10', text: '10' },
  ];
  render(
    <LanguageContext.Provider value={{ tag: 'fr', text: catalogue }}>
      <SelectField label="Jour" options={options} chosen="10" onChoose={() => {}} />
    </LanguageContext.Provider>,
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Jour' });
  expect(select.value).toBe('10');
  for (const option of select.options) option.textContent = '१०';
  expect([...select.options].map(({ value }) => value)).toEqual(['', '09', '10']);
});
