// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemType } from '../../src/bank/types.ts';
import type { ItemResponse } from '../../src/items/registry.ts';
import { getItemView } from '../../src/items/views.tsx';
import { exampleItems } from '../support/example-items.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);
const asIs = <T,>(list: readonly T[]): T[] => [...list];

/** Renders an item; returns its responses. */
function open(type: ItemType, response?: ItemResponse) {
  const View = getItemView(type);
  const onRespond = vi.fn();
  renderInFrench(
    <View
      language="fr"
      item={exampleItems[type]}
      response={response}
      onRespond={onRespond}
      shuffle={asIs}
    />,
  );
  return onRespond;
}

/** A name with any space, breaking or not, where this text has one. */
const named = (name: string | RegExp) =>
  typeof name === 'string' ? new RegExp(`^${name.replace(/ /g, '\\s')}$`) : name;
const button = (name: string | RegExp) => screen.getByRole('button', { name: named(name) });
const findButton = (name: string | RegExp) => screen.findByRole('button', { name: named(name) });

describe('a choice', () => {
  it('is answered by one tap', () => {
    const onRespond = open('choice');
    fireEvent.click(button('B Bob'));
    expect(onRespond).toHaveBeenCalledWith('bob');
  });

  it('shows the right option and why the chosen one is wrong', () => {
    open('choice', 'bob');
    const [ann, bob, cyd] = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(ann).toContain('bonne réponse');
    expect(bob).toMatch(/réponse donnée.*Bob stayed at home/);
    expect(cyd).not.toContain('réponse');
    // no button is left, not even a disabled one, which a screen reader would announce
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('an option that is chosen and not given yet is pressed, and can be changed', () => {
  const View = getItemView('choice');
  const onRespond = vi.fn();
  renderInFrench(
    <View
      language="fr"
      item={exampleItems.choice}
      response={undefined}
      pending="bob"
      onRespond={onRespond}
      shuffle={asIs}
    />,
  );
  expect(screen.getByRole('button', { pressed: true }).textContent).toContain('Bob');
  expect(screen.queryByText('bonne réponse')).toBeNull();
  fireEvent.click(button('C Cyd'));
  expect(onRespond).toHaveBeenCalledWith('cyd');
});

describe('a verdict', () => {
  it.each([
    [/Vrai/, true],
    [/Faux/, false],
    [/Non dit/, 'unstated'],
  ])('%s answers %j', (name, response) => {
    const onRespond = open('verdict');
    fireEvent.click(button(name));
    expect(onRespond).toHaveBeenCalledWith(response);
  });

  it('names the trap one fell into', () => {
    open('verdict', true);
    screen.getByText(/le contraire de ce qui est dit/);
  });

  it('names no trap to who did not believe what is false', () => {
    const { key } = exampleItems.verdict;
    open('verdict', key === false ? 'unstated' : false);
    expect(screen.queryByText(/Le piège/)).toBeNull();
  });
});

describe('a match', () => {
  const choose = async (row: RegExp, name: RegExp) => {
    await screen.findByRole('heading', { name: row });
    fireEvent.click(button(name));
  };

  it('asks one row after the other, then gives them all', async () => {
    const onRespond = open('match');
    expect(button('Encore 4 lignes à remplir')).toHaveProperty('disabled', true);
    for (const row of [
      '1 sur 4 Row one',
      '2 sur 4 Row two',
      '3 sur 4 Row three',
      '4 sur 4 Row four',
    ])
      await choose(new RegExp(`^Ligne ${row}$`), /C Cyd/);
    fireEvent.click(await findButton('Valider'));
    expect(onRespond).toHaveBeenCalledWith({ r1: 'cyd', r2: 'cyd', r3: 'cyd', r4: 'cyd' });
  });

  it('lets a row be changed, at once or at the end', async () => {
    const onRespond = open('match');
    await choose(/Row one/, /A Ann/);
    await screen.findByRole('heading', { name: /Row two/ });
    fireEvent.click(button('Ligne précédente'));
    await screen.findByRole('heading', { name: /Row one/ });
    expect(button(/A Ann/).getAttribute('aria-pressed')).toBe('true');
    await choose(/Row one/, /B Bob/);
    for (const row of [/Row two/, /Row three/, /Row four/]) await choose(row, /B Bob/);
    const submit = await findButton('Valider');
    await vi.waitFor(() => expect(document.activeElement).toBe(submit));
    fireEvent.click(button('Row three Bob'));
    await choose(/Row three/, /A Ann/);
    fireEvent.click(await findButton('Valider'));
    expect(onRespond).toHaveBeenCalledWith({ r1: 'bob', r2: 'bob', r3: 'ann', r4: 'bob' });
  });

  it('shows the claim that the cell of a grid is of', () => {
    const View = getItemView('match');
    const rows = exampleItems.match.rows.map((row) => ({ ...row, group: 'The claim' }));
    renderInFrench(
      <View
        language="fr"
        item={{ ...exampleItems.match, form: 'grid', rows }}
        response={undefined}
        onRespond={() => {}}
        shuffle={asIs}
      />,
    );
    screen.getByRole('heading', { name: 'Ligne 1 sur 4 The claim Row one' });
  });

  it('may be given up, which shows the right columns beside dashes', () => {
    const onRespond = open('match');
    fireEvent.click(button('Je ne sais pas'));
    expect(onRespond).toHaveBeenCalledWith('');
    cleanup();
    open('match', '');
    expect(screen.getByText(/Row two/).textContent).toMatch(/Bob$/);
    expect(screen.getAllByText('Pas répondu')).toHaveLength(4);
    expect(screen.queryByText('Raté')).toBeNull();
  });

  it('shows the right column of each row', () => {
    open('match', { r1: 'ann', r2: 'cyd', r3: 'ann', r4: 'bob' });
    expect(screen.getAllByText(/réponse donnée/)).toHaveLength(1);
    expect(screen.getByText(/Row two/).textContent).toMatch(/Bob.*réponse donnée.*Cyd/);
  });
});

describe('an order', () => {
  it('is built one event at a time, before or after those placed', async () => {
    const onRespond = open('order');
    fireEvent.click(button('Placer ici, avant : Event d1'));
    await screen.findByText('Event d3');
    fireEvent.click(button('Placer ici, à la fin'));
    await screen.findByText('Event d4');
    fireEvent.click(button('Placer ici, avant : Event d1'));
    fireEvent.click(await findButton('Valider'));
    expect(onRespond).toHaveBeenCalledWith(['d2', 'd4', 'd1', 'd3']);
  });

  it('lets an event be taken back, and moves the focus to the event to place', async () => {
    const onRespond = open('order');
    for (const id of ['d2', 'd3', 'd4']) {
      await screen.findByText(`Event ${id}`);
      fireEvent.click(button('Placer ici, à la fin'));
    }
    fireEvent.click(await findButton('Reprendre : Event d1'));
    const hand = await screen.findByText(/À placer/);
    await vi.waitFor(() => expect(document.activeElement).toBe(hand));
    expect(button('Valider')).toHaveProperty('disabled', true);
    fireEvent.click(button('Placer ici, avant : Event d2'));
    fireEvent.click(await findButton('Valider'));
    expect(onRespond).toHaveBeenCalledWith(['d1', 'd2', 'd3', 'd4']);
  });

  it('shows the right order, and where an event had been put', () => {
    open('order', ['d2', 'd1', 'd3', 'd4']);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    // one event was in the wrong place, and not two
    expect(rows[0]).toMatch(/^Event d1\s*Bien vu\s*$/);
    expect(rows[1]).toMatch(/Event d2.*Raté.*réponse\s: place 1/);
    expect(rows[3]).toMatch(/^Event d4\s*Bien vu\s*$/);
  });
});

describe('a number', () => {
  it('is read in the language of the bank, whatever a page translator writes', () => {
    const View = getItemView('number');
    const onRespond = vi.fn();
    const { holder: _, holders: __, ...other } = exampleItems.number;
    const item = { ...other, key: 1.2, tolerance: 0.1 };
    const { container } = renderInFrench(
      <View language="en" item={item} response={undefined} onRespond={onRespond} shuffle={asIs} />,
    );
    container.setAttribute('lang', 'de');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '1,200' } });
    fireEvent.click(button('Valider'));
    // a German reader's comma would make it 1.2
    expect(onRespond).toHaveBeenCalledWith({ value: 1200 });
  });

  it.each([
    ['AZERTY', 'é(', 'Digit2,Digit5', 12, 25],
    ['AZERTY', 'é;(', 'Digit2,Comma,Digit5', 12, 2.5],
    ['AZERTY', '-è', 'Digit6,Digit7', 12, 67],
    ['AZERTY, where it is below zero', '-è', 'Digit6,Digit7', -12, -7],
    ['AZERTY, but for the mark', '12;5', 'Digit1,Digit2,Comma,Digit5', 12, 12.5],
    ['bépo', '"@)', 'Digit1,Digit6,Digit5', 12, 165],
    ['Czech', '+š', 'Digit1,Digit3', 12, 13],
  ])('is read without Shift on %s: %s', (_, typed, codes, key, value) => {
    const View = getItemView('number');
    const onRespond = vi.fn();
    const { holder: _one, holders: _all, ...other } = exampleItems.number;
    const item = { ...other, key, tolerance: 0 };
    renderInFrench(
      <View language="fr" item={item} response={undefined} onRespond={onRespond} shuffle={asIs} />,
    );
    const field = screen.getByRole('textbox');
    const signs = [...typed];
    for (const [at, code] of codes.split(',').entries())
      fireEvent.keyDown(field, { key: signs[at], code });
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.click(button('Valider'));
    expect(onRespond).toHaveBeenCalledWith({ value });
  });

  it.each(['-', 'é è la', '2-3'])('%j is no figure on AZERTY', (typed) => {
    const onRespond = open('number');
    const field = screen.getByRole('textbox');
    for (const [key, code] of Object.entries({ '-': 'Digit6', é: 'Digit2', è: 'Digit7' }))
      fireEvent.keyDown(field, { key, code });
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.click(screen.getByRole('radio', { name: 'Ann' }));
    fireEvent.click(button('Valider'));
    expect(onRespond).not.toHaveBeenCalled();
  });
});

describe('a date', () => {
  const pick = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

  it('is given as year, month and day', async () => {
    const onRespond = open('date');
    fireEvent.input(screen.getByRole('textbox', { name: 'Année' }), { target: { value: '2022' } });
    pick('Mois', '02');
    const days = await screen.findByRole('option', { name: '28' });
    expect(within(days.parentElement as HTMLElement).queryByText('29')).toBeNull();
    pick('Jour', '28');
    fireEvent.click(await findButton('Valider'));
    await vi.waitFor(() => expect(onRespond).toHaveBeenCalledWith('2022-02-28'));
  });

  it('asks for no more than the article says', () => {
    const View = getItemView('date');
    const item = { ...exampleItems.date, key: '2014' };
    renderInFrench(
      <View language="fr" item={item} response={undefined} onRespond={() => {}} shuffle={asIs} />,
    );
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it.each([
    ['476', '0476'],
    ['0476', '0476'],
    ['٢٠٢٢', '2022'],
    [' ２０２２ ', '2022'],
    ['2022. ', '2022'],
    ['2 022', '2022'],
  ])('takes %j for the year %s', async (typed, year) => {
    const View = getItemView('date');
    const item = { ...exampleItems.date, key: '2014' };
    const onRespond = vi.fn();
    renderInFrench(
      <View language="fr" item={item} response={undefined} onRespond={onRespond} shuffle={asIs} />,
    );
    fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
    fireEvent.click(await findButton('Valider'));
    expect(onRespond).toHaveBeenCalledWith(year);
  });

  it.each(['', '22', 'hier', '0000', '20222'])('takes %j for no year', (typed) => {
    const onRespond = open('date');
    const year = screen.getByRole('textbox') as HTMLInputElement;
    fireEvent.input(year, { target: { value: typed } });
    expect(year.validationMessage).not.toBe('');
    // and there is a way on
    fireEvent.click(button('Je ne sais pas'));
    expect(onRespond).toHaveBeenCalledWith('');
  });

  it('that is not known is no date', () => {
    open('date', '');
    screen.getByText('Je ne sais pas');
    screen.getByText('12 janvier 2022');
  });

  it('is corrected in words', () => {
    open('date', '2022-01-13');
    screen.getByText('13 janvier 2022');
    screen.getByText('12 janvier 2022');
  });
});

describe('a figure', () => {
  it('is given with its holder', async () => {
    const onRespond = open('number');
    const figure = screen.getByRole('textbox', { name: /soldiers/ });
    fireEvent.input(figure, { target: { value: 'beaucoup' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Ann' }));
    fireEvent.click(button('Valider'));
    expect(onRespond).not.toHaveBeenCalled();
    expect(figure).toHaveProperty(
      'validationMessage',
      'En chiffres, comme 100\u202f000, 2,5 ou -3.',
    );
    fireEvent.input(figure, { target: { value: "100'000" } });
    fireEvent.click(button('Valider'));
    expect(onRespond).toHaveBeenCalledWith({ value: 100_000, holder: 'ann' });
  });

  it('may be given up, whatever was typed, and says so beside the right one', () => {
    const onRespond = open('number');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'huit' } });
    fireEvent.click(button('Je ne sais pas'));
    expect(onRespond).toHaveBeenCalledWith('');
    cleanup();
    open('number', '');
    screen.getByText('Je ne sais pas');
    expect(screen.getAllByRole('definition')[1]?.textContent).toMatch(/100\s000\ssoldiers \(Ann\)/);
    expect(screen.queryByText('Raté')).toBeNull();
  });

  it('gets its minus from a button where a screen keyboard has none, and loses it again', async () => {
    open('number');
    const figure = screen.getByRole('textbox') as HTMLInputElement;
    fireEvent.input(figure, { target: { value: '8' } });
    fireEvent.click(button('Plus ou moins'));
    await vi.waitFor(() => expect(figure.value).toBe('-8'));
    fireEvent.click(button('Plus ou moins'));
    await vi.waitFor(() => expect(figure.value).toBe('8'));
  });
});

describe('a recall', () => {
  it('is typed', async () => {
    const onRespond = open('recall');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' grushko ' } });
    fireEvent.click(await findButton('Valider'));
    await vi.waitFor(() => expect(onRespond).toHaveBeenCalledWith('grushko'));
  });

  it('may be given up', () => {
    const onRespond = open('recall');
    fireEvent.click(button('Je ne sais pas'));
    expect(onRespond).toHaveBeenCalledWith('');
  });
});
