import { loadPlayText } from '../play/text/index.ts';
import type { AppContext } from './app-context.ts';
import type { Route } from './router.ts';
import { routes } from './routes.tsx';
import type { LoadedScreen } from './screen.ts';

/** Loads code and data in parallel. Rejects if any of it fails. */
export async function loadScreen(
  { id, about }: Route,
  app: AppContext,
  language: string,
): Promise<LoadedScreen> {
  const route = routes[id];
  // first, because the screens' own styles override these
  const styles = id !== 'front-page' && import('../ui/theme/controls.css');
  if (route.needs === 'nothing' || route.needs === 'classroom') {
    const [screen] = await Promise.all([route.load({ app, language, about }), styles]);
    return screen;
  }
  const texts = loadPlayText(language);
  if (route.needs === 'texts') {
    const [Screen, playText] = await Promise.all([route.load(), texts, styles]);
    return { render: () => <Screen about={about} playText={playText} /> };
  }
  const bank = app.game.loadBank();
  // else they say for a moment that nothing was answered
  const progress = /^(facts?|last-edition)$/.test(id) && app.game.loadProgress();
  const glossary = import('../question/GlossaryText.tsx');
  const [Screen, playText, playableBank, { GlossaryTerms }] = await Promise.all([
    route.load(),
    texts,
    bank,
    glossary,
    styles,
    progress,
  ]);
  return {
    render: () => (
      <GlossaryTerms terms={playableBank.bank.glossary} label={playText.reader.glossary}>
        <Screen about={about} playText={playText} playableBank={playableBank} />
      </GlossaryTerms>
    ),
  };
}
