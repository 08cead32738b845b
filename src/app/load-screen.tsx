import type { AppContext } from './app-context.ts';
import type { Route } from './router.ts';
import { routes } from './routes.ts';
import type { LoadedScreen } from './screen.ts';

/** Loads a screen's code and data side by side. Rejects if any of it cannot be had. */
export async function loadScreen(
  { id, about }: Route,
  app: AppContext,
  language: string,
): Promise<LoadedScreen> {
  const route = routes[id];
  if (route.needs === 'classroom') return route.load({ app, language, about });
  const sharedStyles = id !== 'front-page' && import('../ui/theme/controls.css');
  if (route.needs === 'nothing') {
    const [Screen] = await Promise.all([route.load(), sharedStyles]);
    return { render: () => <Screen about={about} /> };
  }
  const [Screen, playableBank] = await Promise.all([
    route.load(),
    app.game.loadBank(),
    sharedStyles,
  ]);
  return { render: () => <Screen about={about} playableBank={playableBank} /> };
}
