import type { Settings } from '../settings/stored-settings.ts';

const schemes = ['light', 'dark'] as const;

/** Makes the page look as its player chose; what its first paint needs of that, first.ts has seen to. */
export function applyTheme({ theme, spaced }: Pick<Settings, 'theme' | 'spaced'>): void {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.toggleAttribute('data-spaced', spaced === true);
  // what the browser or the device draws around the page is of the same paper
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
