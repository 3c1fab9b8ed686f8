import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../test/browser/chromium';

/** Excel asks for 16, 32 and 80; the others spare it scaling on fine screens. 128 is for catalogues of add-ins. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws `name.svg` beside this file as `name-16.png` … `name-128.png`, transparent around. */
async function buildIcons(folder: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const file of fs.readdirSync(folder).filter((entry) => entry.endsWith('.svg'))) {
      const svg = fs.readFileSync(path.join(folder, file), 'utf8');
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        const target = path.join(folder, `${path.basename(file, '.svg')}-${size}.png`);
        await page.screenshot({ path: target, omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void buildIcons(__dirname);
