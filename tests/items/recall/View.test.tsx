// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addRomanization } from '../../../src/items/recall/romanize.ts';
import { getItemView } from '../../../src/items/views.tsx';
import { hasFailedLoads } from '../../../src/ui/failed-loads.ts';
import { exampleItems } from '../../support/example-items.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(() => {
  cleanup();
  vi.doUnmock('any-ascii');
});

describe('the form for a name', () => {
  const View = getItemView('recall');
  function openForm() {
    const onRespond = vi.fn();
    const asIs = <T,>(list: readonly T[]): T[] => [...list];
    renderInFrench(
      <View
        language="fr"
        item={exampleItems.recall}
        response={undefined}
        onRespond={onRespond}
        shuffle={asIs}
      />,
    );
    const type = (name: string) => {
      fireEvent.input(screen.getByRole('textbox'), { target: { value: name } });
      fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
    };
    return { onRespond, type };
  }

  it('answers in Latin letters at once, and in other letters with both', async () => {
    const { onRespond, type } = openForm();
    type(' Grushko ');
    expect(onRespond).toHaveBeenCalledWith('Grushko');
    type('Грушко');
    type('Грушко');
    await vi.waitFor(() => expect(onRespond).toHaveBeenLastCalledWith('Grushko (Грушко)'));
    expect(onRespond).toHaveBeenCalledTimes(2);
  });

  it('answers once, whatever is pressed while other letters are read', async () => {
    const { onRespond, type } = openForm();
    type('Грушко');
    fireEvent.click(screen.getByRole('button', { name: 'Je ne sais pas' }));
    await addRomanization('Грушко');
    expect(onRespond.mock.calls).toEqual([['']]);
    cleanup();
    const left = openForm();
    left.type('Грушко');
    cleanup();
    await addRomanization('Грушко');
    expect(left.onRespond).not.toHaveBeenCalled();
  });

  it('asks for Latin letters while the other ones cannot be read', async () => {
    vi.resetModules();
    vi.doMock('any-ascii', () => Promise.reject(new TypeError('offline')));
    const { onRespond, type } = openForm();
    type('Грушко');
    await screen.findByText('Ce nom s’écrit ici en lettres latines.');
    expect(onRespond).not.toHaveBeenCalled();
    type('Grushko');
    expect(onRespond).toHaveBeenCalledWith('Grushko');
  });

  it('asks for Latin letters in the place of characters that each language reads in its own way', async () => {
    const { onRespond, type } = openForm();
    type('格鲁什科');
    await screen.findByText('Ce nom s’écrit ici en lettres latines.');
    expect(onRespond).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    type('Grushko');
    expect(onRespond).toHaveBeenCalledExactlyOnceWith('Grushko');
  });

  it('asks for Latin letters when what reads the other ones hangs, and reads them when it comes', async () => {
    vi.useFakeTimers();
    vi.resetModules();
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    vi.doMock('any-ascii', () => arrival.then(() => ({ default: () => 'Grushko' })));
    const { onRespond, type } = openForm();
    type('Грушко');
    await vi.advanceTimersByTimeAsync(4_000);
    type('Грушко');
    await vi.advanceTimersByTimeAsync(4_000);
    vi.useRealTimers();
    await screen.findByText('Ce nom s’écrit ici en lettres latines.');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(hasFailedLoads()).toBe(true);
    arrive();
    await screen.findByText(/petites fautes pardonnés/);
    expect(hasFailedLoads()).toBe(false);
    expect(onRespond).not.toHaveBeenCalled();
    type('Грушко');
    await vi.waitFor(() => expect(onRespond).toHaveBeenCalledExactlyOnceWith('Grushko (Грушко)'));
  });

  it('keeps an answer in other letters short enough to be stored', async () => {
    const answer = await addRomanization('щ'.repeat(80));
    expect(answer.length).toBeLessThanOrEqual(300);
  });
});
