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
export function detectInstallMenu(
  userAgent: string,
  maxTouchPoints: number,
): 'safari-ios' | 'safari-mac' | 'ios' | undefined {
  const isMobile =
    /iPhone|iPad|iPod/.test(userAgent) || (/Mac OS/.test(userAgent) && maxTouchPoints > 1);
  const isSafari = /^(?!.*(Chrom|Android|CriOS|FxiOS|EdgiOS)).*Version\/.*Safari\//.test(userAgent);
  if (isSafari)
    return isMobile ? 'safari-ios' : /Mac OS/.test(userAgent) ? 'safari-mac' : undefined;
  return isMobile ? 'ios' : undefined;
}

const isInstalled = matchMedia('(display-mode: standalone)').matches;

/** How the game gets among the apps of this device: see Desk. */
export const installMethod = signal<ReturnType<typeof detectInstallMenu> | (() => void)>(
  isInstalled ? undefined : detectInstallMenu(navigator.userAgent, navigator.maxTouchPoints),
);

window.addEventListener('beforeinstallprompt', (event) => {
  // else the browser asks by itself, in the middle of a question
  event.preventDefault();
  installMethod.value = () => {
    installMethod.value = undefined;
    (event as BeforeInstallPromptEvent).prompt().catch(() => {});
  };
});
window.addEventListener('appinstalled', () => {
  installMethod.value = undefined;
});
