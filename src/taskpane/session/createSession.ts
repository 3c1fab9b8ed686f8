import { NO_CHOICES } from '../../analysis/choices';
import type { Host, Place } from '../../host/port';
import type { Language } from '../../locale/language';
import type { NoticeKey } from '../../locale/pane/notices';
import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { AcademicYear } from '../../model/year';
import type { InputGroup } from '../../report/inputs/groups';
import type { Engine, ReportWish, SheetColumns } from '../engine/contract';
import {
  withAsOf,
  withConfirmed,
  withContextYear,
  withForm,
  withMapping,
  withOrdinaryFormulas,
  withoutConfirmed,
  withSetting,
  withSlice,
  withSheetYear,
  withYear,
  type ChoiceChange,
} from './choiceChanges';
import { Comparison } from './comparison';
import { Freshness } from './freshness';
import { Judging, NO_VARIANTS, type Calendar } from './judging';
import { Memory } from './memory';
import { openNewYear } from './newYear';
import { ownEdits } from './ownEdits';
import type { PaneSession } from './session';
import type { PaneState, Step } from './state';
import { PaneStore } from './store';
import { holdsSomething } from './holdsSomething';
import { isStop, troubleOf } from './trouble';
import { Worksite, type WorkRun } from './work';

export interface SessionStart extends Calendar {
  /** The language of the program around the pane; a saved choice wins over it. */
  readonly language: Language;
}

/** The pane's work over one open workbook; see `PaneSession`. */
export function createSession(host: Host, engine: Engine, start: SessionStart): PaneSession {
  return new Session(host, engine, start);
}

const NO_COLUMNS: SheetColumns = { headings: [], forms: [], current: {} };
const LIST_OF_STEP: Readonly<Partial<Record<Step, 'shnor' | 'risk'>>> = { shnor: 'shnor', risks: 'risk' };

class Session implements PaneSession {
  private readonly store: PaneStore;
  private readonly site: Worksite;
  private readonly memory: Memory;
  private readonly comparison: Comparison;
  private readonly freshness: Freshness;
  private readonly judging: Judging;
  /** The engine has begun in the background; a person is told when it no longer works there. */
  private background: boolean;

  constructor(
    private readonly host: Host,
    private readonly engine: Engine,
    start: SessionStart,
  ) {
    this.store = new PaneStore({
      step: 'data',
      language: start.language,
      abilities: host.abilities,
      choices: NO_CHOICES,
      saved: 'none',
      work: null,
      trouble: null,
      view: null,
      stale: false,
      variants: NO_VARIANTS,
      written: null,
      notice: null,
    });
    this.site = new Worksite(this.store);
    this.memory = new Memory(host, this.store);
    this.comparison = new Comparison(engine, this.store);
    this.freshness = new Freshness(() => {
      if (!this.site.busy) this.markStale();
    });
    this.judging = new Judging(host, engine, this.store, this.freshness, start);
    this.background = engine.inBackground;
  }

  get state(): PaneState {
    return this.store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  async read(): Promise<void> {
    await this.work('read', 'read', async (run) => {
      await this.readAndJudge(run);
      this.freshness.told();
      this.store.notify('read', {
        sheets: this.state.view!.sheets.length,
        schools: this.state.view!.schools.length,
      });
    });
  }

  cancel(): void {
    this.site.cancel();
  }

  goTo(step: Step): void {
    this.store.set({ step });
    this.compare();
  }

  dismiss(): void {
    this.store.set({ trouble: null, notice: null });
  }

  async select(place: Place): Promise<void> {
    try {
      await this.host.select(place);
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
    }
  }

  async setLanguage(language: Language): Promise<void> {
    this.store.set({ language });
    this.memory.choose((choices) => ({ ...choices, language }));
    if (!this.site.busy) await this.memory.keepQuietly();
  }

  setYear(year: AcademicYear): Promise<void> {
    return this.change(withYear(year));
  }

  setContextYear(year: AcademicYear | null): Promise<void> {
    return this.change(withContextYear(year));
  }

  setAsOf(day: string | null): Promise<void> {
    return this.change(withAsOf(day));
  }

  setSlice(...args: Parameters<typeof withSlice>): Promise<void> {
    return this.change(withSlice(...args));
  }

  setForm(sheet: string, form: Parameters<typeof withForm>[1]): Promise<void> {
    return this.change(withForm(sheet, form));
  }

  setSheetYear(sheet: string, year: AcademicYear | null): Promise<void> {
    return this.change(withSheetYear(sheet, year));
  }

  columns(sheet: string): Promise<SheetColumns> {
    return this.answer(this.engine.columns(sheet), NO_COLUMNS);
  }

  contributions(code: IndicatorCode): Promise<readonly Contribution[]> {
    return this.answer(this.engine.contributions(code), []);
  }

  setMapping(sheet: string, mapping: Parameters<typeof withMapping>[1]): Promise<void> {
    return this.change(withMapping(sheet, mapping));
  }

  confirm(match: Parameters<typeof withConfirmed>[0]): Promise<void> {
    return this.change(withConfirmed(match));
  }

  unconfirm(match: Parameters<typeof withoutConfirmed>[0]): Promise<void> {
    return this.change(withoutConfirmed(match));
  }

  setSetting(code: string, value: string | null): Promise<void> {
    return this.change(withSetting(code, value));
  }

  async setOrdinaryFormulas(ordinary: boolean): Promise<void> {
    await this.work('analyse', 'report', async () => {
      await this.memory.restore();
      this.memory.choose(withOrdinaryFormulas(ordinary));
    });
  }

  async replaceSaved(): Promise<void> {
    await this.memory.replace();
  }

  /**
   * The workbook is read once more before anything is written: what a person has typed meanwhile into our own
   * sheets («Методика», marks of the official list) must come back in the new ones. A workbook without schools
   * and programmes gets no sheets, whoever asks; and what would be lost is told before it is, once.
   */
  async write(): Promise<void> {
    await this.work('write', 'read', async (run) => {
      const told = this.state.view !== null && !this.freshness.ownEdited;
      await this.readAndJudge(run);
      if (!holdsSomething(this.state.view!)) {
        this.store.notify('nothingToWrite');
        return;
      }
      const lost = told ? [] : ownEdits(this.state.view!);
      this.freshness.told();
      if (lost.length > 0) {
        this.store.notify('ownEdited', { values: lost.reduce((sum, { count }) => sum + count, 0) });
        return;
      }
      run.stage('report');
      const { customFunctions } = this.host.abilities;
      const formulas = customFunctions && !this.state.choices.ordinaryFormulas ? 'functions' : 'ordinary';
      const specs = await this.engine.report({ kind: 'result', formulas });
      run.stage('write');
      const written = await this.host.writeSheets(specs, run);
      this.judging.forget();
      this.freshness.written(written);
      this.store.set({ written });
      this.store.notify('written', { sheets: written.length });
      // «Методика» holds them now.
      this.memory.choose((choices) => ({ ...choices, settings: {} }));
    });
  }

  /** The workbook is read once more: what a person has typed meanwhile goes into the new year too. */
  async newYear(year: AcademicYear): Promise<void> {
    await this.work('newYear', 'read', async (run) => {
      await this.readAndJudge(run);
      await openNewYear(this.host, this.engine, this.store, year, run);
    });
  }

  insertSample(): Promise<void> {
    return this.insert('insertSample', { kind: 'sample' }, 'sampleInserted');
  }

  insertTemplate(groups: readonly InputGroup[] = ['basic']): Promise<void> {
    return this.insert('template', { kind: 'template', groups }, 'templateInserted');
  }

  async repairFormulas(): Promise<void> {
    await this.work('repair', 'write', async () => {
      const { formulas, protectedSheets } = await this.host.repairFormulas();
      const names = protectedSheets.map((name) => `«${name}»`).join(', ');
      this.store.notify('repaired', { formulas, protected: names });
    });
  }

  private async insert(
    kind: 'insertSample' | 'template',
    wish: ReportWish,
    notice: NoticeKey,
  ): Promise<void> {
    await this.work(kind, 'report', async (run) => {
      const specs = await this.engine.report(wish);
      run.stage('write');
      const names = await this.host.insertSheets(specs, run);
      // From here on the sheets stand, whatever becomes of their reading.
      const sheets = names.length;
      this.judging.forget();
      this.freshness.changed();
      try {
        await this.readAndJudge(run);
        this.store.notify(notice, { sheets });
      } catch (error) {
        this.store.notify('insertedUnread', { sheets });
        if (!isStop(error)) throw error;
      }
    });
  }

  private async answer<Answer>(question: Promise<Answer>, none: Answer): Promise<Answer> {
    try {
      return await question;
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
      return none;
    }
  }

  /** A choice is in force on the screen at once; when its analysis fails or is stopped it is taken back. */
  private async change(change: ChoiceChange): Promise<void> {
    await this.work('analyse', 'recognise', async (run) => {
      await this.memory.restore();
      const before = this.state.choices;
      this.memory.choose(change);
      try {
        await this.judging.again(run);
      } catch (error) {
        this.memory.choose(({ language }) => ({ ...before, language }));
        throw error;
      }
    });
  }

  private async work(...args: Parameters<Worksite['run']>): Promise<void> {
    if (this.site.busy) {
      this.store.notify('busy');
      return;
    }
    this.comparison.stop();
    const { view } = this.state;
    const outcome = await this.site.run(...args);
    if (outcome === 'stopped') this.store.notify(this.state.view === view ? 'stopped' : 'stoppedJudged');
    this.markStale();
    if (this.background && !this.engine.inBackground) {
      this.background = false;
      this.store.notify('foreground');
    }
    await this.memory.keepQuietly();
    this.compare();
  }

  private async readAndJudge(run: WorkRun): Promise<void> {
    await this.memory.restore();
    await this.judging.read(run);
  }

  /** Counts are made for the step that is open, of the analysis in force. */
  private compare(): void {
    if (this.judging.inForce && !this.site.busy) this.comparison.want(LIST_OF_STEP[this.state.step] ?? null);
  }

  private markStale(): void {
    const stale = this.state.view !== null && this.freshness.stale;
    if (stale !== this.state.stale) this.store.set({ stale });
  }
}
