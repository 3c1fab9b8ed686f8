import type { CalcEngine } from './calcEngine';
import type { Metadata } from './metadata';
import type { ThemeName } from './theme';

export interface Limits {
  /** Bytes of one request and of one answer. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of one range whose values are given; above it they are null. */
  readonly cells: number;
}

export interface HostOptions {
  /** Highest ExcelApi that is announced: `1.12`. The library of 2022 has no member above 1.15. */
  readonly excelApi?: string;
  /** Names of the sheets of the new workbook. */
  readonly sheets?: readonly string[];
  readonly workbook?: string;
  /** `web` has limits of 5 MB. */
  readonly platform?: 'pc' | 'web' | 'mac';
  readonly locale?: string;
  /** `Office.context.officeTheme`; the library tells one on Windows only. */
  readonly theme?: ThemeName;
  readonly limits?: Partial<Limits>;
  /** Further requirement sets, `{ customfunctionsruntime: '1.3' }`; null takes one away. */
  readonly requirements?: Readonly<Record<string, string | null>>;
  readonly calc?: CalcEngine;
  /** What a custom function gets for an empty cell: 0 on the desktop, null on the web. */
  readonly emptyAs?: 0 | null;
  /** Bits that Excel hands to office.js: 1 shared runtime, 2 custom functions. */
  readonly flags?: number;
  /** Milliseconds that a request takes. */
  readonly latency?: number;
  /** How many requests can be undone; 0 when absent. */
  readonly undoLevels?: number;
  readonly metadata?: Metadata;
  /** `insertWorksheetsFromBase64`; refused with ApiNotFound when absent. Gives the ids of the new sheets. */
  readonly insertWorksheets?: (base64: string, options: unknown) => string[];
}

const WEB_BYTES = 5 * 1024 * 1024;
const CELLS = 5_000_000;

export function limitsOf({ platform, limits }: HostOptions): Limits {
  const bytes = platform === 'web' ? WEB_BYTES : Infinity;
  return { requestBytes: bytes, responseBytes: bytes, cells: CELLS, ...limits };
}

export function requirementsOf(options: HostOptions): Record<string, string> {
  const sets: Record<string, string | null> = {
    excelapi: options.excelApi ?? '1.15',
    addincommands: '1.1',
    customfunctionsruntime: '1.3',
    delayforcelledit: '1.1',
    dialogapi: '1.2',
    ribbonapi: '1.2',
    settings: '1.1',
    sharedruntime: '1.1',
    ...options.requirements,
  };
  return Object.fromEntries(Object.entries(sets).filter((set): set is [string, string] => set[1] !== null));
}

/** `1.9` under 1.12; a set of its own (`ExcelApiOnline 1.1`) only when it is announced. */
export function isSupported(
  requirements: Readonly<Record<string, string>>,
  api: string | undefined,
): boolean {
  if (api === undefined) return true;
  const [version, set = 'excelapi'] = api.split(' ').reverse() as [string, string?];
  const announced = requirements[set.toLowerCase()];
  if (announced === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = announced.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
