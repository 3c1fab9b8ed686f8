import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from './excelHost';
import { OFFICE_DIST } from './metadataFile';
import { win32Transport, type Win32Transport } from './transport/win32';

const ENTRY = 'office.debug.js';

export interface LoadedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly info: { host: Office.HostType; platform: Office.PlatformType };
}

type Globals = Record<string, unknown>;

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function run(file: string): void {
  // The library expects to be a classic script of a page: only an indirect eval makes its `var`s global.
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** A <head> that loads the scripts office.js asks for from the installed package. */
function scriptHead() {
  return {
    appendChild(script: ScriptElement) {
      setTimeout(() => {
        const file = join(OFFICE_DIST, (script.src ?? '').replace(/^.*?\/dist\//, ''));
        if (!existsSync(file)) return script.onerror?.();
        run(file);
        script.onload?.();
      }, 0);
      return script;
    },
  };
}

function page(head: ReturnType<typeof scriptHead>) {
  const element = () => ({ setAttribute() {}, getAttribute: () => null, style: {}, href: '' });
  return {
    readyState: 'complete',
    domain: 'localhost',
    URL: 'https://localhost/',
    cookie: '',
    head,
    body: null,
    addEventListener() {},
    removeEventListener() {},
    createElement: element,
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (name: string) => {
      if (name === 'head') return [head];
      return name === 'script' ? [{ src: `https://localhost/dist/${ENTRY}`, getAttribute: () => null }] : [];
    },
  };
}

const LOCATION = {
  href: 'https://localhost/taskpane.html',
  search: '',
  hash: '',
  protocol: 'https:',
  origin: 'https://localhost',
  host: 'localhost',
};

/**
 * Loads Microsoft's unmodified office.js into this process (node, no DOM) and connects it with the host.
 * One load per test file: jest gives every file its own globals. `connect` exchanges the host afterwards.
 */
export async function loadOffice(host: ExcelHost): Promise<LoadedOffice> {
  const world = globalThis as unknown as Globals;
  if (world.Office && world.Excel) return connect(host);
  const define = (name: string, value: unknown) => {
    if (!(name in world)) Object.defineProperty(world, name, { value, writable: true, configurable: true });
  };
  define('window', world);
  define('self', world);
  define('location', LOCATION);
  define('document', page(scriptHead()));
  define('history', {});
  define('sessionStorage', storage());
  define('localStorage', storage());
  define('addEventListener', () => {});
  define('removeEventListener', () => {});
  define('name', '');
  define('navigator', { userAgent: 'node', language: host.locale });
  transport = win32Transport(host);
  world.external = transport.external;
  run(join(OFFICE_DIST, ENTRY));
  return connect(host);
}

let transport: Win32Transport | null = null;

/** A new host behind the library that is already loaded: a fresh workbook for the next test. */
export async function connect(host: ExcelHost): Promise<LoadedOffice> {
  transport?.attach(host);
  const world = globalThis as unknown as LoadedOffice;
  const info = await world.Office.onReady();
  return { Office: world.Office, Excel: world.Excel, OfficeExtension: world.OfficeExtension, info };
}
