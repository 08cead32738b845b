import { loadPlayText } from '../play/text/index.ts';
import type { AppContext } from './app-context.ts';
import type { Route } from './router.ts';
import { routes } from './routes.tsx';
import type { LoadedScreen } from './screen.ts';

/** Loads a screen's code and data side by side. Rejects if any of it cannot be had. */
export async function loadScreen(
  { id, about }: Route,
  app: AppContext,
  language: string,
): Promise<LoadedScreen> {
  const route = routes[id];
  if (route.needs === 'nothing' || route.needs === 'classroom')
    return route.load({ app, language, about });
  const texts = loadPlayText(language);
  const sharedStyles = import('../ui/theme/controls.css');
  if (route.needs === 'texts') {
    const [Screen, playText] = await Promise.all([route.load(), texts, sharedStyles]);
    return { render: () => <Screen about={about} playText={playText} /> };
  }
  const [Screen, playText, playableBank] = await Promise.all([
    route.load(),
    texts,
    app.game.loadBank(),
    sharedStyles,
  ]);
  return {
    render: () => <Screen about={about} playText={playText} playableBank={playableBank} />,
  };
}
