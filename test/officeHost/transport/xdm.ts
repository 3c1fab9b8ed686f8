import type { ExcelHost } from '../excelHost';

/**
 * The transport of Excel on the web: the add-in runs in a frame and nothing is put into its page. The library insists
 * on https, and on a host page of the same host name as the add-in.
 */

const RICH_API = 93;
const RICH_API_MESSAGES = 33;
const NOT_SUPPORTED = 5000;
const SERIALIZER = 2;
const CALL = 0;
const EVENT = 1;
const REGISTER = 1;
const UNREGISTER = 2;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  };
}

/** What Excel on the web appends to the address of the add-in: who the host is, and where to answer. */
export function webFrameUrl(address: string, host: ExcelHost, hostPage: string): string {
  const info = `Excel$Web$16.01$${host.locale}$$$disableLogging$${host.flags}`;
  const sign = address.includes('?') ? '&' : '?';
  // The library reads `_xdm_Info` to the end of the address.
  return `${address}${sign}_host_Info=${info}#&_serializer_version=1&_xdm_Info=conversation|control|${hostPage}`;
}

function appContext(host: ExcelHost): Record<string, unknown> {
  return {
    _id: 'control',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: `https://localhost/${host.book.name}`,
    _clientMode: 0,
    _settings: [...host.documentSettings],
    _reason: 'inserted',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: 'test-instance',
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: '16.0.17000.10000',
    _featureGates: {},
    _initialDisplayMode: 2,
    _addinName: 'test-add-in',
    _appDomains: [],
  };
}

/** The two windows: the host page listens, the frame of the add-in is written to. */
export interface Frame {
  /** Calls back for every message of the add-in; returns how to stop. */
  listen(receive: (text: string) => void): () => void;
  post(text: string): void;
  readonly origin: string;
}

/** A frame of a page: only messages of that frame are heard. */
export function pageFrame(page: Window, frame: HTMLIFrameElement): Frame {
  return {
    origin: page.location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, '*'),
    listen: (receive) => {
      const heard = ({ source, data }: MessageEvent) => {
        if (source === frame.contentWindow && typeof data === 'string') receive(data);
      };
      page.addEventListener('message', heard);
      return () => page.removeEventListener('message', heard);
    },
  };
}

/** Answers the messages of the add-in; returns how to stop. */
export function xdmTransport(host: ExcelHost, frame: Frame): () => void {
  const answer = (message: Message, data: unknown, responseType = CALL) =>
    frame.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: frame.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: SERIALIZER,
      }),
    );
  const listeners = new Map<number, Message>();
  host.sink = (id, payload) => {
    const message = listeners.get(id);
    if (message) answer(message, { ArrayData: payload }, EVENT);
  };
  const execute = async (message: Message) => {
    const { DdaMethod, ArrayData = [] } = message._data ?? {};
    const operation = DdaMethod?.DispatchId ?? 0;
    if (operation !== RICH_API) {
      const [status, ...payload] = [host.onExecute(operation, ArrayData) ?? NOT_SUPPORTED].flat();
      return answer(message, { Version: 1, Error: status, ...(payload.length > 0 && { Data: payload[0] }) });
    }
    const response = await host.desk.request(String(ArrayData[4]), Number(ArrayData[6]));
    answer(message, {
      Version: 1,
      Error: 0,
      Data: [200, ['content-type', 'application/json'], JSON.stringify(response)],
    });
  };
  return frame.listen((text) => {
    const message = readMessage(text);
    if (!message) return;
    if (message._actionType === REGISTER) {
      listeners.set(message._data?.eventDispId ?? RICH_API_MESSAGES, message);
      answer(message, { Error: 0 });
    } else if (message._actionType === UNREGISTER) {
      listeners.delete(message._data?.eventDispId ?? RICH_API_MESSAGES);
      answer(message, { Error: 0 });
    } else if (message._actionName === 'executeMethod') void execute(message);
    else if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      answer(message, appContext(host));
    else answer(message, null);
  });
}

/** A request of the library; other pages send messages too. */
function readMessage(text: string): Message | null {
  try {
    const message = JSON.parse(text) as Message;
    return message._messageType === 0 ? message : null;
  } catch {
    return null;
  }
}
