import { signal } from '@preact/signals';

/** Chromium's prompt, which may be used once: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * The menu to install from, on browsers without a prompt. Only the user agent tells: Safari alone has
 * a version and no other browser's name; an iPad claims to be a Mac and has a touch screen.
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

export const installMethod = signal<ReturnType<typeof detectInstallMenu> | (() => void)>(
  isInstalled ? undefined : detectInstallMenu(navigator.userAgent, navigator.maxTouchPoints),
);

window.addEventListener('beforeinstallprompt', (event) => {
  // or the browser asks in the middle of a question
  event.preventDefault();
  installMethod.value = () => {
    installMethod.value = undefined;
    (event as BeforeInstallPromptEvent).prompt().catch(() => {});
  };
});
window.addEventListener('appinstalled', () => {
  installMethod.value = undefined;
});
