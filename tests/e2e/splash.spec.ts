import { expect, test } from '../support/browser/game-page.ts';
import { IPHONE_USER_AGENT } from '../support/states/visit.ts';

test.use({
  userAgent: IPHONE_USER_AGENT,
  viewport: { width: 390, height: 664 },
  screen: { width: 390, height: 844 },
  deviceScaleFactor: 3,
});

test('an iPhone finds a picture of its own size, icon and paper, to show while the game starts', async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL ?? '');
  const links = page.locator('link[rel=apple-touch-startup-image]');
  await expect(links).toHaveCount(4);
  const drawn = await links.evaluateAll((all) =>
    Promise.all(
      (all as HTMLLinkElement[]).map(async ({ href, media }) => {
        const image = new Image();
        image.src = href;
        await image.decode();
        const pen = Object.assign(document.createElement('canvas'), {
          width: image.width,
          height: image.height,
        }).getContext('2d') as CanvasRenderingContext2D;
        pen.drawImage(image, 0, 0);
        const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)];
        const { width, height } = image;
        return { media, width, height, corner: at(0, 0), left: at(width / 2 - 24, height / 2) };
      }),
    ),
  );
  const [light, dark] = [
    [0xfa, 0xf7, 0xf0],
    [0x14, 0x13, 0x0f],
  ];
  const ink = [0x1b, 0x1a, 0x17];
  const of = (orientation: string, scheme: string) =>
    `(orientation: ${orientation}) and (prefers-color-scheme: ${scheme})`;
  const [upright, lying] = [
    { width: 1170, height: 2532 },
    { width: 2532, height: 1170 },
  ];
  expect(drawn).toEqual([
    { media: of('portrait', 'light'), ...upright, corner: light, left: ink },
    { media: of('landscape', 'light'), ...lying, corner: light, left: ink },
    { media: of('portrait', 'dark'), ...upright, corner: dark, left: ink },
    { media: of('landscape', 'dark'), ...lying, corner: dark, left: ink },
  ]);
});
