import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where a browser of the system stands, in the order in which it is preferred. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const CACHE = path.resolve(__dirname, '../../node_modules/.cache/chromium');

/**
 * Unpacks the package in a process of its own: the package asks the environment for its target folder and for
 * the libraries of a bare machine, and our own environment stays as it is.
 */
const UNPACK = `import('@sparticuz/chromium').then((m) => m.default.executablePath())`;

/** A browser, and the folder of the libraries and fonts that came with it. */
export interface Found {
  readonly executable: string;
  readonly bundled: string | null;
}

/** `CHROMIUM_PATH`, else a browser of the system, else the one of the npm package, unpacked once. */
export function findChromium(): Found {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executable: named, bundled: null };
  const system = SYSTEM_BROWSERS.find((file) => fs.existsSync(file));
  if (system) return { executable: system, bundled: null };
  const folder = unpackBundled();
  return { executable: path.join(folder, 'chromium'), bundled: folder };
}

function unpackBundled(): string {
  const manifest = require.resolve('@sparticuz/chromium').replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.join(CACHE, version);
  if (fs.existsSync(folder)) return folder;
  // Another run may unpack at the same moment: each into its own folder, and the first one to be ready stays.
  const own = `${folder}.${process.pid}`;
  fs.mkdirSync(own, { recursive: true });
  execFileSync(process.execPath, ['-e', UNPACK], {
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    fs.renameSync(own, folder);
  } catch {
    fs.rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

/** Where the libraries that a bare machine lacks were unpacked; empty when the machine has them all. */
export function missingLibraries(found: Found): string {
  if (!found.bundled) return '';
  const libraries = path.join(found.bundled, 'al2023', 'lib');
  try {
    const list = execFileSync('ldd', [found.executable], { encoding: 'utf8' });
    return list.includes('not found') ? libraries : '';
  } catch {
    return libraries;
  }
}

/** The environment of the browser: the package's libraries and fonts where the machine has none. */
export function browserEnvironment(found: Found): Record<string, string> {
  const environment = { ...process.env } as Record<string, string>;
  if (!found.bundled) return environment;
  const libraries = missingLibraries(found);
  if (libraries) {
    environment['LD_LIBRARY_PATH'] = [environment['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':');
  }
  if (!fs.existsSync('/etc/fonts/fonts.conf')) {
    environment['FONTCONFIG_PATH'] = path.join(found.bundled, 'fonts');
  }
  return environment;
}

/** One browser without a window, on any machine. It makes no request of its own. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.executable,
    env: browserEnvironment(found),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      ...args,
    ],
  });
}
