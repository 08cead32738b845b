/**
 * The first script of the page, and all that its first question waits for: the rest of the game comes
 * while that is read. It takes a tap at once and shows the answer that was printed with the page.
 */
import { take } from './early.ts';
import { readSettings } from './store/settings.ts';
import { dossierAt, pageOf, wantedLanguage } from './text/language.ts';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/print.css';

const root = document.documentElement;
const { theme, language } = readSettings();
if (theme) root.dataset.theme = theme;
const spoken = root.dataset.languages?.split(' ') ?? [];
const named = dossierAt(window.location.pathname);
const wanted = wantedLanguage(root.lang, spoken, language, navigator.languages);
// what a class was handed out is in the language of its link
const isHanded = window.location.hash.startsWith('#/devoir');
const framed = document.getElementById('framed');

if (window.top !== window && framed instanceof HTMLTemplateElement) {
  // Not every host can send the header that forbids it: another site may frame the page and lay its own
  // over it, for taps that the player does not mean. Until here nothing on the page does anything, so it
  // is enough to take it away now; where a frame lets no script run, nothing ever will.
  document.getElementById('app')?.replaceChildren(framed.content);
  for (const link of document.querySelectorAll('a')) link.href = window.location.href;
} else if (wanted !== root.lang && !isHanded) {
  window.location.replace(pageOf(wanted, named) + window.location.hash);
} else {
  // offline the newest page stands in for that of another dossier, whose question it does not have
  if (!named || named === root.dataset.dossier) take();
  import('./main.tsx').catch(async () => {
    // the game cannot be had, or fails as it starts: the next release may heal it
    const { watch } = await import('./offline/watch.ts');
    await watch();
  });
}
