import type { EventSink, ExcelHost } from '../excelHost';
import { themeInfo } from '../theme';

/** Execute: a request of the Excel API. */
const RICH_API = 93;
const NOT_SUPPORTED = 5000;

type Callback = (answer: unknown, status?: number) => void;

/** The arrays of the COM bridge. */
function safeArray(list: readonly unknown[]): unknown {
  return {
    toArray: () => list.map((each) => (Array.isArray(each) ? safeArray(each) : each)),
    dimensions: () => 1,
  };
}

/** `host$platform$version$locale$correlation$dialog$logging$flags`: what office.js reads to choose its files. */
export function hostInfo(host: ExcelHost): string {
  return `Excel$Win32$16.01$${host.locale}$$$disableLogging$${host.flags}`;
}

function context(host: () => ExcelHost) {
  const values: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: 'test-add-in',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetDocUrl: 'C:\\workbook.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: '',
    GetInstanceId: 'test-instance',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: '16.0.17000.10000',
    GetHostCustomMessage: '',
    GetDialogRequirementMatrix: '',
    GetFeaturesForSolution: '',
    GetInitialDisplayMode: 2,
  };
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])),
    GetOfficeThemeInfo: () => themeInfo(host().options.theme),
    GetAppUILocale: () => host().locale,
    GetAppDataLocale: () => host().locale,
    GetSupportedMatrix: () => JSON.stringify(host().requirements),
    GetSettings: () => ({
      Read: (keys: string[], values: unknown[]) => {
        for (const [key, value] of host().documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: unknown[]) => {
        host().documentSettings.clear();
        keys.forEach((key, index) => host().documentSettings.set(key, values[index]));
      },
    }),
  };
}

export interface Win32Transport {
  readonly external: Record<string, unknown>;
  /** Puts another workbook behind the library that is already loaded. */
  attach(host: ExcelHost): void;
}

/**
 * `window.external` as Excel for Windows gives it to the web view. It also serves a browser page over plain http,
 * where the transport of Excel on the web insists on https. Must be set before office.js runs.
 */
export function win32Transport(first: ExcelHost): Win32Transport {
  let current = first;
  const host = () => current;
  const handlers = new Map<number, EventSink>();
  const attach = (next: ExcelHost) => {
    current.sink = null;
    current = next;
    next.sink = (id, payload) => handlers.get(id)?.(id, payload);
  };
  attach(first);
  return { attach, external: external(host, hostInfo(first), handlers) };
}

function external(
  host: () => ExcelHost,
  info: string,
  handlers: Map<number, EventSink>,
): Record<string, unknown> {
  return {
    GetHostInfo: () => info,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host),
    Execute(operation: number, parameters: unknown[], done: Callback) {
      if (operation !== RICH_API) {
        const answer = host().onExecute(operation, parameters) ?? NOT_SUPPORTED;
        setTimeout(() => done(safeArray([answer].flat())), 0);
        return;
      }
      const envelope = (parameters[0] ?? parameters) as unknown[];
      void host()
        .desk.request(String(envelope[4]), Number(envelope[6]))
        .then((answer) =>
          done(safeArray([0, 200, ['content-type', 'application/json'], JSON.stringify(answer)]), 0),
        );
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      done: Callback,
    ) {
      handlers.set(id, (_, payload) => handler(id, safeArray(payload)));
      setTimeout(() => done(safeArray([0])), 0);
    },
    UnregisterEvent(_id: number, _target: string, done: Callback) {
      setTimeout(() => done(safeArray([0])), 0);
    },
  };
}
