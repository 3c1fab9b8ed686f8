import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { AnalysisInput } from '../../analysis/analysis';
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
import { WorkerNeverStarted, type WorkerEngine } from './workerEngine';

/**
 * The engine in a worker for as long as one can be started. Where one cannot (it is blocked, or its file is out of
 * reach) the engine on the screen's own thread takes over once and for all, with the sheets and the analysis in
 * force, and answers what was asked.
 */
export class SteadyEngine implements Engine {
  private moving: Promise<Engine> | null = null;
  private moved = false;

  constructor(
    private readonly worker: WorkerEngine,
    private readonly openOther: () => Promise<Engine>,
  ) {}

  get inBackground(): boolean {
    return !this.moved;
  }

  load(reading: WorkbookReading): Promise<void> {
    return this.ask((engine) => engine.load(reading));
  }

  analyse(input: AnalysisInput, run?: EngineRun): Promise<AnalysisView> {
    return this.ask((engine) => engine.analyse(input, run));
  }

  variants(list: 'shnor' | 'risk', run?: EngineRun): Promise<readonly Variant[]> {
    return this.ask((engine) => engine.variants(list, run));
  }

  report(wish: ReportWish): Promise<readonly SheetSpec[]> {
    return this.ask((engine) => engine.report(wish));
  }

  newYear(wish: NewYearWish, run?: EngineRun): Promise<NewYearFile> {
    return this.ask((engine) => engine.newYear(wish, run));
  }

  columns(sheet: string): Promise<SheetColumns> {
    return this.ask((engine) => engine.columns(sheet));
  }

  contributions(code: IndicatorCode): Promise<readonly Contribution[]> {
    return this.ask((engine) => engine.contributions(code));
  }

  dispose(): void {
    this.worker.dispose();
    void this.moving?.then((engine) => engine.dispose());
  }

  private async ask<Result>(what: (engine: Engine) => Promise<Result>): Promise<Result> {
    if (!this.moving) {
      try {
        return await what(this.worker);
      } catch (error) {
        if (!(error instanceof WorkerNeverStarted)) throw error;
      }
    }
    // Calls that fail together move together.
    this.moving ??= this.move();
    return what(await this.moving);
  }

  private async move(): Promise<Engine> {
    try {
      const other = await this.openOther();
      await this.worker.handOver(other);
      this.moved = true;
      return other;
    } catch (error) {
      this.moving = null;
      throw error;
    }
  }
}
