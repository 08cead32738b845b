// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { createFrontPageData } from '../../../src/engine/create-front-page.ts';
import {
  chooseVoice,
  findSentences,
  languageOfText,
  splitUtterance,
} from '../../../src/ui/read-aloud/read-aloud.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

const voice = (lang: string, localService = true, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang }) as SpeechSynthesisVoice;

/** Stubs speech synthesis; `finish` ends the current utterance. */
function stubSpeech(...voices: SpeechSynthesisVoice[]) {
  const spokenTexts: string[] = [];
  let current: SpeechSynthesisUtterance | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      spokenTexts.push(utterance.text);
    },
    cancel() {
      const cancelled = current;
      current = undefined;
      cancelled?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    },
  });
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return {
    spokenTexts,
    voices,
    synthesis,
    isSpeaking: () => current !== undefined,
    finish() {
      const ended = current;
      current = undefined;
      ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
  };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the voice', () => {
  const asked = ['fr-CH', 'en'];
  it.each<[string, SpeechSynthesisVoice[], string | undefined]>([
    ['of the language', [voice('en-GB'), voice('fr-FR')], 'fr-FR'],
    [
      "of the player's country before others",
      [voice('fr-FR', true, true), voice('fr_CH')],
      'fr_CH',
    ],
    ["else the device's own", [voice('fr-BE'), voice('fr-FR', true, true)], 'fr-FR'],
    ['of the device, for others send the text away', [voice('fr-FR', false, true)], undefined],
    ['of no other language', [voice('en-GB'), voice('frr-DE')], undefined],
  ])('is one %s', (_, voices, chosen) => {
    expect(chooseVoice(voices, 'fr', asked)?.lang).toBe(chosen);
  });
});

describe('the sentences to read', () => {
  const read = (html: [tag: string, text: string, attributes?: Record<string, string>][]) => {
    const root = document.createElement('div');
    root.lang = 'fr';
    for (const [tag, text, attributes = {}] of html) {
      const element = document.createElement(tag);
      element.textContent = text;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      root.append(element);
    }
    return findSentences(root, 'fr');
  };

  it('have their ranges in the document', () => {
    const found = read([
      ['p', 'La séance dure trois heures. Rien n’est réglé\u202f!'],
      ['p', 'On se reverra.'],
    ]);
    expect(found.map(({ text }) => text)).toEqual([
      'La séance dure trois heures.',
      'Rien n’est réglé\u202f!',
      'On se reverra.',
    ]);
    expect(found.map(({ range }) => String(range))).toEqual(found.map(({ text }) => text));
  });

  it('are each read once, whatever a page translator marks with a language', () => {
    const root = document.createElement('section');
    root.innerHTML =
      '<h2 lang="de"><font lang="de">Wer kommt?</font></h2><div lang="fr"><p><font lang="de">Sie kommt.</font></p></div>';
    expect(findSentences(root, 'fr').map(({ text }) => text)).toEqual(['Wer kommt?', 'Sie kommt.']);
  });

  it('are read where a page translator takes the marks of languages away', () => {
    const root = document.createElement('section');
    root.innerHTML = '<h2>Wer kommt?</h2><button>Weiter</button>';
    expect(findSentences(root, 'fr').map(({ text }) => text)).toEqual(['Wer kommt?']);
  });

  it('are spoken in the language that a page translator has put them in', () => {
    const root = document.createElement('section');
    root.innerHTML = '<h2 lang="fr">Qui vient ?</h2>';
    document.documentElement.lang = 'de-CH';
    expect(languageOfText(root, 'fr')).toBe('fr');
    root.innerHTML = '<h2 lang="fr"><font><font>Wer kommt?</font></font></h2>';
    expect(languageOfText(root, 'fr')).toBe('de');
    document.documentElement.lang = '';
    expect(languageOfText(root, 'fr')).toBe('fr');
  });

  it('span inline elements, and leave out controls and hidden text', () => {
    const found = read([
      ['span', 'Moscou '],
      ['sup', '12', { 'aria-hidden': 'true' }],
      ['b', 'refuse.'],
      ['button', 'Valider'],
      ['select', 'Choisir…'],
    ]);
    expect(found.map(({ text }) => text)).toEqual(['Moscou refuse.']);
  });

  it('are split at commas if they are long', () => {
    const clause = 'une réunion a lieu à Bruxelles le mercredi douze janvier';
    const sentence = `${Array.from({ length: 9 }, () => clause).join(', ')}.`;
    const pieces = splitUtterance(sentence);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(180);
    expect(pieces.join(' ')).toBe(sentence);
  });
});

describe('a question', () => {
  const { opening } = createFrontPageData(bank);
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  it('is read with its options, falls silent when it is answered, and its feedback is read', async () => {
    const { spokenTexts, finish, isSpeaking } = stubSpeech(voice('fr-FR'));
    const app = createTestContext();
    const { options } = app.game.front.opening;
    renderInFrench(<App app={app} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Écouter' }));
    for (let left = options.length; left > 0; left--) finish();
    expect(spokenTexts.map(plain)).toEqual([
      plain(opening.prompt),
      ...options.map(({ text }, index) => plain(`${'ABC'[index]}. ${text}`)),
    ]);
    expect(isSpeaking()).toBe(true);
    fireEvent.click(document.querySelector('[data-option]') as Element);
    await vi.waitFor(() => expect(isSpeaking()).toBe(false));
    const feedback = await screen.findByRole('region', { name: /Raté|Bien vu/ });
    spokenTexts.length = 0;
    fireEvent.click(await within(feedback).findByRole('button', { name: 'Écouter' }));
    while (isSpeaking()) finish();
    const whole = plain(spokenTexts.join(' '));
    expect(whole.startsWith(plain(opening.explanation))).toBe(true);
    for (const { id, text } of bank.brief.flatMap(({ sentences }) => sentences))
      if (opening.evidence?.includes(id)) expect(whole).toContain(plain(text));
    // the speaker is an utterance of its own
    expect(spokenTexts).toContain('La Russie, paroles rapportées');
  });

  it('pauses, and goes on from the sentence that was being read', async () => {
    const { spokenTexts, finish } = stubSpeech(voice('fr-FR'));
    renderInFrench(<App app={createTestContext()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Écouter' }));
    finish();
    fireEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Continuer' }));
    expect(spokenTexts).toHaveLength(3);
    expect(spokenTexts[2]).toBe(spokenTexts[1]);
    for (let left = opening.options.length; left > 0; left--) finish();
    await screen.findByRole('button', { name: 'Écouter' });
  });

  it('has the button once the device knows its voices', async () => {
    const { voices, synthesis } = stubSpeech();
    renderInFrench(<App app={createTestContext()} />);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByRole('button', { name: 'Écouter' })).toBeNull();
    voices.push(voice('fr-FR'));
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await screen.findByRole('button', { name: 'Écouter' });
  });
});

describe('the brief', () => {
  it('is read until the player leaves, and from its beginning after a stop', async () => {
    const { spokenTexts, finish, isSpeaking } = stubSpeech(voice('fr-FR'));
    const { router, ...rest } = createTestContext({ game: createTestGame(), routeId: 'read' });
    renderInFrench(<App app={{ router, ...rest }} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Écouter' }));
    finish();
    finish();
    fireEvent.click(await screen.findByRole('button', { name: 'Arrêter' }));
    expect(isSpeaking()).toBe(false);
    const start = await screen.findByRole('button', { name: 'Écouter' });
    expect(document.activeElement).toBe(start);
    fireEvent.click(start);
    expect(spokenTexts.at(-1)).toBe(spokenTexts[0]);
    router.goTo('front-page');
    await vi.waitFor(() => expect(isSpeaking()).toBe(false));
  });
});
