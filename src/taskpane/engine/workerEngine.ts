import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { AnalysisInput, Progress } from '../../analysis/analysis';
import type { WorkbookReading } from '../../host/port';
import type { SheetSpec } from '../../report/sheetSpec';
import type {
  AnalysisView,
  Engine,
  EngineRun,
  NewYearFile,
  NewYearWish,
  ReportWish,
  SheetColumns,
  Variant,
} from './contract';
import { EngineFault } from './engineFault';
import type { Answer, Call, Request } from './protocol';

/** The part of a Worker that the engine needs. */
export interface WorkerLike {
  postMessage(call: Call): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Answer>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

/** No worker could be started: the program blocks it, or its file is out of reach. */
export class WorkerNeverStarted extends EngineFault {}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * The engine in a worker. Work there cannot be interrupted, so stopping ends the worker; the next call starts a new
 * one and gives it again the sheets and the analysis that were in force.
 */
export class WorkerEngine implements Engine {
  readonly inBackground = true;
  private worker: WorkerLike | null = null;
  private reading: WorkbookReading | null = null;
  /** What the analysis in force was made of. */
  private inForce: { readonly reading: WorkbookReading | null; readonly input: AnalysisInput } | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  constructor(
    private readonly startWorker: () => WorkerLike,
    private readonly sampleUrls: readonly string[],
  ) {}

  async load(reading: WorkbookReading): Promise<void> {
    this.reading = reading;
    if (this.worker) await this.ask<void>({ kind: 'load', reading });
  }

  async analyse(input: AnalysisInput, run: EngineRun = {}): Promise<AnalysisView> {
    if (!this.worker) {
      this.start();
      this.tell(this.reading);
    }
    const { reading } = this;
    const view = await this.ask<AnalysisView>({ kind: 'analyse', input }, run);
    this.inForce = { reading, input };
    return view;
  }

  async variants(list: 'shnor' | 'risk', run: EngineRun = {}): Promise<readonly Variant[]> {
    this.recall();
    return this.ask<readonly Variant[]>({ kind: 'variants', list }, run);
  }

  async report(wish: ReportWish): Promise<readonly SheetSpec[]> {
    this.recall();
    return this.ask<readonly SheetSpec[]>({ kind: 'report', wish, sampleUrls: this.sampleUrls });
  }

  async newYear(wish: NewYearWish, run: EngineRun = {}): Promise<NewYearFile> {
    this.recall();
    return this.ask<NewYearFile>({ kind: 'newYear', wish }, run);
  }

  async columns(sheet: string): Promise<SheetColumns> {
    this.recall();
    return this.ask<SheetColumns>({ kind: 'columns', sheet });
  }

  async contributions(code: IndicatorCode): Promise<readonly Contribution[]> {
    this.recall();
    return this.ask<readonly Contribution[]>({ kind: 'contributions', code });
  }

  dispose(): void {
    this.end(new DOMException('The engine was closed.', 'AbortError'));
  }

  /** Tells another engine the analysis in force and the sheets last loaded. */
  async handOver(other: Engine): Promise<void> {
    if (this.inForce?.reading) {
      await other.load(this.inForce.reading);
      await other.analyse(this.inForce.input);
    }
    if (this.reading) await other.load(this.reading);
  }

  /** Calls are answered in their order, so what a new worker must know is simply told before. */
  private recall(): void {
    if (this.worker) return;
    this.start();
    if (this.inForce) this.tell(this.inForce.reading, this.inForce.input);
    if (this.inForce?.reading !== this.reading) this.tell(this.reading);
  }

  /** Nobody waits for the answers: what has succeeded once succeeds again. */
  private tell(reading: WorkbookReading | null, input?: AnalysisInput): void {
    if (reading) this.ask({ kind: 'load', reading }).catch(() => undefined);
    if (input) this.ask({ kind: 'analyse', input }).catch(() => undefined);
  }

  private start(): void {
    const worker = this.tryToStart();
    this.worker = worker;
    let answered = false;
    worker.addEventListener('message', ({ data }) => {
      answered = true;
      this.take(data);
    });
    const fail = (event: Event) => {
      event.preventDefault();
      if (this.worker !== worker) return;
      const reason = 'The worker of the analysis has failed.';
      const Fault = answered ? EngineFault : WorkerNeverStarted;
      this.end(new Fault('workerFailed', reason));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  }

  private tryToStart(): WorkerLike {
    try {
      return this.startWorker();
    } catch (error) {
      const reason = 'The worker of the analysis could not be started.';
      throw new WorkerNeverStarted('workerFailed', reason, { cause: error });
    }
  }

  private ask<Result>(request: Request, { signal, onProgress }: EngineRun = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      signal?.throwIfAborted();
      this.calls += 1;
      const id = this.calls;
      const stop = () => this.end(signal!.reason);
      const settle = <Value>(act: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener('abort', stop);
          act(value);
        };
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject), onProgress });
      this.worker!.postMessage({ id, request });
    });
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (!waiting) return;
    if (answer.kind === 'progress') {
      waiting.onProgress?.(answer.progress);
      return;
    }
    this.waiting.delete(answer.id);
    if (answer.kind === 'result') waiting.resolve(answer.result as never);
    else waiting.reject(failureOf(answer));
  }

  private end(reason: unknown): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const one of waiting) one.reject(reason);
  }
}

/** A failure inside the worker; only its plain parts can travel. */
function failureOf({ message, fault }: Extract<Answer, { readonly kind: 'failure' }>): Error {
  return fault === null ? new Error(message) : new EngineFault(fault, message);
}
