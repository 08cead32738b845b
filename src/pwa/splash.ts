/**
 * iOS ignores the manifest's icons on launch and takes only images of exactly the screen's pixels, so
 * each device draws its own. Rejects if the icon cannot be loaded.
 */
export async function addSplashImages(): Promise<void> {
  const icon = new Image();
  icon.src = './icon.svg';
  await icon.decode();
  const shortSide = Math.min(screen.width, screen.height);
  const longSide = Math.max(screen.width, screen.height);
  const themeColors = [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')];
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    for (const [orientation, width, height] of [
      ['portrait', shortSide, longSide],
      ['landscape', longSide, shortSide],
    ] as const) {
      const canvas = document.createElement('canvas');
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
      const context = canvas.getContext('2d');
      if (!context) return;
      context.fillStyle = themeColors[index]?.content ?? '';
      context.fillRect(0, 0, canvas.width, canvas.height);
      const size = 128 * devicePixelRatio;
      context.drawImage(icon, (canvas.width - size) / 2, (canvas.height - size) / 2, size, size);
      const link = document.createElement('link');
      link.rel = 'apple-touch-startup-image';
      link.media = `(orientation: ${orientation}) and (prefers-color-scheme: ${scheme})`;
      link.href = canvas.toDataURL();
      document.head.append(link);
    }
  }
}
