// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { installMethod, detectInstallMenu } = await import('../../src/pwa/install.ts');

const apple = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';

describe('the menu that installs the game', () => {
  it.each([
    ['Safari on a Mac', `${mac} ${apple} Version/18.5 Safari/605.1.15`, 0, 'safari-mac'],
    [
      'Safari on an iPad, which says Mac',
      `${mac} ${apple} Version/18.5 Safari/605.1.15`,
      5,
      'safari-ios',
    ],
    [
      'Safari on an iPhone',
      `${iphone} ${apple} Version/18.5 Mobile/15E148 Safari/604.1`,
      5,
      'safari-ios',
    ],
    ['Chrome on an iPhone', `${iphone} ${apple} CriOS/140.0 Mobile/15E148 Safari/604.1`, 5, 'ios'],
    ['Chrome on a Mac', `${mac} ${chrome} Safari/537.36`, 0, undefined],
    [
      'Chrome on Android',
      `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`,
      5,
      undefined,
    ],
    [
      'an old view on Android',
      `Mozilla/5.0 (Linux; Android 10) ${apple} Version/4.0 ${chrome} Safari/537.36`,
      5,
      undefined,
    ],
    [
      'Firefox',
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      0,
      undefined,
    ],
    [
      'Epiphany',
      `Mozilla/5.0 (X11; Linux x86_64) ${apple} Version/18.0 Safari/605.1.15`,
      0,
      undefined,
    ],
  ])('of %s', (_, userAgent, touchPoints, menu) => {
    expect(detectInstallMenu(userAgent, touchPoints)).toBe(menu);
  });
});

describe('the install prompt of the browser', () => {
  const dispatchPrompt = () => {
    const prompt = vi.fn(async () => {});
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    window.dispatchEvent(event);
    return { event, prompt };
  };

  it('waits until it is wanted, and is used once', () => {
    expect(installMethod.value).toBeUndefined();
    const { event, prompt } = dispatchPrompt();
    expect(event.defaultPrevented).toBe(true);
    expect(prompt).not.toHaveBeenCalled();
    (installMethod.value as () => void)();
    expect(prompt).toHaveBeenCalledOnce();
    expect(installMethod.value).toBeUndefined();
  });

  it('is gone once the game is installed', () => {
    dispatchPrompt();
    expect(installMethod.value).toBeTypeOf('function');
    window.dispatchEvent(new Event('appinstalled'));
    expect(installMethod.value).toBeUndefined();
  });
});
