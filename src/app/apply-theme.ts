import type { Settings } from '../settings/stored-settings.ts';

const schemes = ['light', 'dark'] as const;

export function applyTheme({
  theme,
  spaced,
  still,
}: Pick<Settings, 'theme' | 'spaced' | 'still'>): void {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.toggleAttribute('data-spaced', spaced === true);
  root.toggleAttribute('data-still', still === true);
  const metas = document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]');
  for (const [index, scheme] of schemes.entries()) {
    const media = theme
      ? theme === scheme
        ? 'all'
        : 'not all'
      : `(prefers-color-scheme: ${scheme})`;
    metas[index]?.setAttribute('media', media);
  }
}
