import type { ExcelHost } from '../excelHost';
import type { BookData } from '../model/book';
import { HostError } from './hostError';
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  type Action,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { processQuery, type PlannedFault } from './processQuery';

/** One request as it went by. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The plain body, for tests that look deeper. */
  readonly body: RequestBody;
  readonly error: string | null;
}

export interface FailOptions {
  readonly code?: string;
  /** The request fails after this many actions have been carried out; before the first when absent. */
  readonly partial?: number;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function errorOnly(error: HostError): ResponseBody {
  return {
    Results: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: error.status,
    },
  };
}

const isRelease = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.method && Name === '_RemoveReference';

/** Services that office.js calls for itself: that its handlers of ribbon buttons are ready. */
const isOwnService = ({ Name }: ObjectPath): boolean => Name.startsWith('Microsoft.InternalService.');

/** What the library asks without the add-in: to give references back, to tell that it is ready. */
const isHousekeeping = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(isOwnService) ||
  (Actions.some(isRelease) &&
    Actions.every((action) => action.ActionType === ACTION.instantiate || isRelease(action)));

/** Takes the requests one after another: limits, cell editing, planned faults, the record, undo. */
export class RequestDesk {
  records: RequestRecord[] = [];
  private readonly faults = new Map<number, PlannedFault>();
  private readonly history: BookData[] = [];
  private before: BookData | null = null;
  private open = false;
  private listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ExcelHost) {}

  /** Counts from here: the next request is number 1, planned faults are forgotten. */
  reset(): void {
    this.records = [];
    this.faults.clear();
  }

  failAt(request: number, { code = 'GeneralException', partial = 0 }: FailOptions = {}): void {
    this.faults.set(request, { code, actions: partial });
  }

  /** Called after every request, edit or undo that changed something. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  request(text: string, flags: number): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.take(text, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async take(text: string, flags: number): Promise<ResponseBody> {
    const body = JSON.parse(text) as RequestBody;
    // No request of the add-in: not counted, never failed.
    if (isHousekeeping(body)) return processQuery(body, this.host);
    await new Promise((done) => setTimeout(done, this.host.options.latency ?? 0));
    while (this.host.cellEdit && (flags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise((done) => setTimeout(done, 5));
    const requestBytes = byteLength(text);
    let response = this.refused(requestBytes) ?? this.carryOut(body);
    let responseBytes = byteLength(JSON.stringify(response));
    if (responseBytes > this.host.limits.responseBytes) {
      response = errorOnly(new HostError('ResponsePayloadSizeLimitExceeded'));
      responseBytes = byteLength(JSON.stringify(response));
    }
    this.records.push({
      actions: body.Actions.length,
      requestBytes,
      responseBytes,
      body,
      error: response.Error?.Code ?? null,
    });
    return response;
  }

  private refused(requestBytes: number): ResponseBody | null {
    if (requestBytes > this.host.limits.requestBytes)
      return errorOnly(new HostError('RequestPayloadSizeLimitExceeded'));
    return this.host.cellEdit ? errorOnly(new HostError('InvalidOperationInCellEditMode')) : null;
  }

  private carryOut(body: RequestBody): ResponseBody {
    return this.change(() => {
      const response = processQuery(body, this.host, this.faults.get(this.records.length + 1));
      this.host.settle(true);
      // JSON as on the wire: what has no place in it must not leak through.
      return JSON.parse(JSON.stringify(response)) as ResponseBody;
    });
  }

  /** Runs something as one step of undo, then tells the events and the listeners. */
  change<T>(work: () => T): T {
    this.open = true;
    this.before = null;
    this.touched = false;
    try {
      return work();
    } finally {
      this.open = false;
      if (this.before) {
        this.history.push(this.before);
        if (this.history.length > (this.host.options.undoLevels ?? 0)) this.history.shift();
      }
      this.host.deliver();
      if (this.touched) for (const listener of this.listeners) listener();
    }
  }

  private touched = false;

  /** The host tells that something is about to change. */
  beforeChange(): void {
    this.touched = true;
    if (this.open && this.before === null && (this.host.options.undoLevels ?? 0) > 0)
      this.before = structuredClone(this.host.book);
  }

  /** Takes back the last request or edit that changed something; false when there is none. */
  undo(): boolean {
    const before = this.history.pop();
    if (!before) return false;
    this.host.book = before;
    this.host.recalculate();
    for (const listener of this.listeners) listener();
    return true;
  }
}
