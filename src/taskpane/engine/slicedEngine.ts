import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { AnalysisInput, Progress } from '../../analysis/analysis';
import type { WorkbookReading } from '../../host/port';
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
import { EngineCore, type SampleSource, type Steps } from './core';

/** Milliseconds of work before the screen gets a breath. */
const SLICE = 25;

/** The engine on the screen's own thread, in slices of time: for programs without workers. */
export class SlicedEngine implements Engine {
  readonly inBackground = false;
  private readonly core: EngineCore;

  constructor(sample: SampleSource) {
    this.core = new EngineCore(sample);
  }

  async load(reading: WorkbookReading): Promise<void> {
    this.core.load(reading);
  }

  analyse(input: AnalysisInput, { signal, onProgress }: EngineRun = {}): Promise<AnalysisView> {
    return inSlices(this.core.analyse(input), signal, (progress) => onProgress?.(progress as Progress));
  }

  variants(list: 'shnor' | 'risk', { signal }: EngineRun = {}): Promise<readonly Variant[]> {
    return inSlices(this.core.variants(list), signal);
  }

  async report(wish: ReportWish) {
    return this.core.report(wish);
  }

  async newYear(wish: NewYearWish, { signal, onProgress }: EngineRun = {}): Promise<NewYearFile> {
    const last = await inSlices(this.core.lastYear(wish), signal, (step) => onProgress?.(step as Progress));
    const file = await this.core.newYear(last, wish);
    signal?.throwIfAborted();
    return file;
  }

  async columns(sheet: string): Promise<SheetColumns> {
    return this.core.columns(sheet);
  }

  async contributions(code: IndicatorCode): Promise<readonly Contribution[]> {
    return this.core.contributions(code);
  }

  dispose(): void {
    this.core.load({ grids: [], findings: [] });
  }
}

/**
 * Runs the steps, the first of them only after the screen had its turn; rejects with an `AbortError` as soon as the
 * signal says so.
 */
async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  onStep?: (step: unknown) => void,
): Promise<Result> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    const end = performance.now() + SLICE;
    do {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done) return step.value;
      onStep?.(step.value);
    } while (performance.now() < end);
  }
}
