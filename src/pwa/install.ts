import { signal } from '@preact/signals';

/** What a browser hands over that can put the game among the apps: it shows its own question, once. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * Where the player alone can do it, from a menu: which menu. No feature tells, only the browser's name:
 * Safari alone has a version and no other browser's; an iPad says that it is a Mac, and has a touch
 * screen.
 */
export function menuOf(
  userAgent: string,
  touchPoints: number,
): 'safari-ios' | 'safari-mac' | 'ios' | undefined {
  const isMobile =
    /iPhone|iPad|iPod/.test(userAgent) || (/Mac OS/.test(userAgent) && touchPoints > 1);
  const isSafari = /^(?!.*(Chrom|Android|CriOS|FxiOS|EdgiOS)).*Version\/.*Safari\//.test(userAgent);
  if (isSafari)
    return isMobile ? 'safari-ios' : /Mac OS/.test(userAgent) ? 'safari-mac' : undefined;
  return isMobile ? 'ios' : undefined;
}

const isApp = matchMedia('(display-mode: standalone)').matches;

/** How the game gets among the apps of this device: see Desk. */
export const install = signal<ReturnType<typeof menuOf> | (() => void)>(
  isApp ? undefined : menuOf(navigator.userAgent, navigator.maxTouchPoints),
);

window.addEventListener('beforeinstallprompt', (event) => {
  // else the browser asks by itself, in the middle of a question
  event.preventDefault();
  install.value = () => {
    install.value = undefined;
    (event as BeforeInstallPromptEvent).prompt().catch(() => {});
  };
});
window.addEventListener('appinstalled', () => {
  install.value = undefined;
});
