// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import {
  type ComponentChild,
  type ComponentChildren,
  hydrate,
  render as preactRender,
} from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mendTranslatedText } from '../../src/ui/mend-text.ts';
import { translatePage } from '../support/browser/translate-page.ts';

beforeAll(mendTranslatedText);

let stopTranslator = () => {};
afterEach(() => stopTranslator());

const settle = () => new Promise((resolve) => setTimeout(resolve));
const translations = /<\/?font>/g;

/** Renders the contents one after the other into the same place, with a translator at work. */
async function showInTurn(...contents: ComponentChild[]) {
  const { container, rerender } = render(<main>{contents[0]}</main>);
  stopTranslator = translatePage(container);
  for (const content of contents.slice(1)) {
    await settle();
    rerender(<main>{content}</main>);
  }
  await settle();
  return container.firstElementChild as HTMLElement;
}

const Both = ({ children }: { children?: ComponentChildren }) => <>{children}</>;

describe('on a translated page', () => {
  it('a text that changes in place is translated anew', async () => {
    const main = await showInTurn(<p>Question {1} sur 13</p>, <p>Question {2} sur 13</p>);
    expect(main.textContent).toBe('Question 2 sur 13');
    expect(main.querySelectorAll('font font')).toHaveLength(3);
  });

  it('a text that stays is left as it was translated', async () => {
    const { container, rerender } = render(<p title="before">Bonjour</p>);
    stopTranslator = translatePage(container);
    const font = container.querySelector('font');
    rerender(<p title="after">Bonjour</p>);
    await settle();
    expect(font?.isConnected).toBe(true);
  });

  it('a text that goes leaves nothing behind', async () => {
    const main = await showInTurn(<p>Enregistrement…</p>, <p>{false}</p>);
    expect(main.textContent).toBe('');
  });

  it('an element that comes beside a text stands on its own side of it', async () => {
    const main = await showInTurn(
      <p>
        {false}un{false}
      </p>,
      <p>
        <b>avant</b>un<i>après</i>
      </p>,
    );
    expect(main.textContent).toBe('avantunaprès');
  });

  it('a part that draws itself anew mends the text around it', async () => {
    const minutes = signal(5);
    const Minutes = () => <>{minutes.value} min</>;
    const main = await showInTurn(
      <p>
        Encore <Minutes /> pour finir
      </p>,
    );
    act(() => {
      minutes.value = 4;
    });
    await settle();
    expect(main.textContent).toBe('Encore 4 min pour finir');
  });

  it('a signal drawn as text is followed', async () => {
    const count = signal('un');
    const main = await showInTurn(<p>{count}</p>);
    act(() => {
      count.value = 'deux';
    });
    await settle();
    expect(main.textContent).toBe('deux');
  });

  it('a button keeps the focus when its text changes', async () => {
    const main = await showInTurn(<button type="button">Copier</button>);
    const button = main.querySelector('button');
    button?.focus();
    render(
      <main>
        <button type="button">Copié</button>
      </main>,
      { container: main.parentElement as HTMLElement },
    );
    expect(document.activeElement).toBe(button);
    expect(button?.textContent).toBe('Copié');
  });

  it('a page translated before the game has loaded is taken over', async () => {
    const container = document.body.appendChild(document.createElement('main'));
    container.innerHTML = '<p>Question 1 <b>sur</b> 13</p>';
    stopTranslator = translatePage(container);
    const show = (at: number) => (
      <p>
        Question {at} <b>sur</b> 13
      </p>
    );
    hydrate(show(1), container);
    await settle();
    preactRender(show(2), container);
    await settle();
    expect(container.innerHTML.replace(translations, '')).toBe('<p>Question 2 <b>sur</b> 13</p>');
  });

  it('a node that the translator moved into its own element breaks nothing', async () => {
    const { container, rerender } = render(<p>un</p>);
    const text = container.querySelector('p')?.firstChild as Text;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
    rerender(
      <p>
        <b>avant</b>deux
      </p>,
    );
    expect(container.innerHTML).toBe('<p><b>avant</b>deux</p>');
  });

  it('elements that the translator put into its own, in another order, come back', () => {
    const show = (at: number) => (
      <p>
        <b>Question</b> {at} <i>sur 13</i>
      </p>
    );
    const { container, rerender } = render(show(1));
    const font = document.createElement('font');
    const paragraph = container.querySelector('p') as HTMLElement;
    font.append(...[...paragraph.childNodes].reverse());
    paragraph.append(font);
    rerender(show(2));
    expect(container.innerHTML).toBe('<p><b>Question</b> 2 <i>sur 13</i></p>');
  });

  it('whatever changes, the page shows what an untranslated one shows', async () => {
    const { content } = fc.letrec<{ content: ComponentChild }>((tie) => {
      const children = fc.uniqueArray(tie('content'), {
        maxLength: 4,
        selector: (one) => (one as { key?: unknown })?.key ?? Symbol(),
      });
      return {
        content: fc.oneof(
          { maxDepth: 3, withCrossShrink: true },
          fc.constantFrom<ComponentChild>('a', 'b', 3, 0, false, null),
          children.map((all) => <p>{all}</p>),
          children.map((all) => [all]),
          children.map((all) => <Both>{all}</Both>),
          fc
            .tuple(fc.constantFrom('x', 'y', 'z'), children)
            .map(([key, all]) => <li key={key}>{all}</li>),
        ),
      };
    });
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 2, maxLength: 5 }), async (contents) => {
        const main = await showInTurn(...contents);
        stopTranslator();
        const plain = render(<main>{contents.at(-1)}</main>).container.firstElementChild;
        expect(main.innerHTML.replace(translations, '')).toBe(plain?.innerHTML);
        cleanup();
      }),
      { numRuns: 300 },
    );
  });
});
