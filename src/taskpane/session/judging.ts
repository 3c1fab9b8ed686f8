import { analysisInput } from '../../analysis/choicesInput';
import type { Grid } from '../../grid/grid';
import type { Host } from '../../host/port';
import type { AcademicYear } from '../../model/year';
import type { Engine } from '../engine/contract';
import type { Freshness } from './freshness';
import type { PaneState } from './state';
import type { PaneStore } from './store';
import type { WorkRun } from './work';

/** The calendar, as the pane was opened. */
export interface Calendar {
  /** The academic year that is going on: the list year while the data speak of none. */
  readonly today: AcademicYear;
  /** The day, `YYYY-MM-DD`: plans are judged for it while a person has chosen none. */
  readonly day?: string;
}

export const NO_VARIANTS: PaneState['variants'] = { shnor: null, risk: null };

/** Reads the workbook into the engine and judges it by the choices in force. */
export class Judging {
  /** Names of the sheets that the engine holds; null when the workbook must be read before the next analysis. */
  private sheets: readonly Pick<Grid, 'workbook' | 'sheet'>[] | null = null;
  private shown = false;

  constructor(
    private readonly host: Host,
    private readonly engine: Engine,
    private readonly store: PaneStore,
    private readonly freshness: Freshness,
    private readonly calendar: Calendar,
  ) {}

  /** The engine's analysis is the one that is shown. */
  get inForce(): boolean {
    return this.shown;
  }

  /** The workbook was changed by us. */
  forget(): void {
    this.sheets = null;
  }

  async read(run: WorkRun): Promise<void> {
    const loaded = this.freshness.reading();
    const reading = await this.host.readWorkbook(run);
    run.stage('recognise');
    await this.engine.load(reading);
    this.sheets = reading.grids.map(({ workbook, sheet }) => ({ workbook, sheet }));
    loaded();
    await this.judge(run, this.sheets);
    this.freshness.stands(this.store.state.view!.sheets);
    await this.freshness.watch(this.host);
  }

  /** What is shown is judged anew by other choices; nothing to do before the first reading. */
  async again(run: WorkRun): Promise<void> {
    if (this.sheets) await this.judge(run, this.sheets);
    else if (this.store.state.view) await this.read(run);
  }

  /** Without a year chosen, the list is made for the year that the data speak of. */
  private async judge(run: WorkRun, sheets: readonly Pick<Grid, 'workbook' | 'sheet'>[]): Promise<void> {
    const { choices, view: before } = this.store.state;
    const analyse = (year: AcademicYear) =>
      this.engine.analyse(analysisInput(choices, year, sheets, this.calendar.day), run);
    const year = choices.year ?? before?.suggestedYear ?? this.calendar.today;
    let view = await analyse(year);
    if (choices.year === null && view.suggestedYear !== null && view.suggestedYear !== year) {
      this.shown = false;
      view = await analyse(view.suggestedYear);
    }
    this.shown = true;
    this.freshness.judged();
    this.store.set({ view, variants: NO_VARIANTS, written: null });
  }
}
