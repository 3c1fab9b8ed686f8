import type { Host } from '../../host/port';
import type { SheetView } from '../engine/contract';

/** Whether the workbook has changed since it was read, and whether a person has typed into our own sheets. */
export class Freshness {
  /**
   * Changes of the workbook that were heard of, how many of them the analysis on the screen knows, and how many the
   * sheets in the engine.
   */
  private changes = 0;
  private changesJudged = 0;
  private changesLoaded = 0;
  private watching = false;
  /** Finished sheets in the workbook. */
  private own: ReadonlySet<string> = new Set();
  private edited = false;

  constructor(private readonly onChange: () => void) {}

  /** The analysis on the screen knows less than the workbook holds. */
  get stale(): boolean {
    return this.changes !== this.changesJudged;
  }

  /** A person has typed into a finished sheet since the pane told what stands there. */
  get ownEdited(): boolean {
    return this.edited;
  }

  /** Something of ours has changed the workbook that no event will tell of. */
  changed(): void {
    this.changes += 1;
  }

  /** Marks the moment before a reading; call what comes back when the engine holds what was read. */
  reading(): () => void {
    const before = this.changes;
    return () => (this.changesLoaded = before);
  }

  /** The sheets that the engine holds are judged. */
  judged(): void {
    this.changesJudged = this.changesLoaded;
  }

  /** The person was told what stands on the finished sheets. */
  told(): void {
    this.edited = false;
  }

  /** The sheets as they were read. */
  stands(sheets: readonly Pick<SheetView, 'sheet' | 'ownKind'>[]): void {
    this.own = new Set(sheets.flatMap(({ sheet, ownKind }) => (ownKind ? [sheet] : [])));
  }

  /** These finished sheets were written. */
  written(sheets: readonly string[]): void {
    this.own = new Set([...this.own, ...sheets]);
  }

  /** Listens to the workbook; once. */
  async watch(host: Host): Promise<void> {
    if (this.watching) return;
    await host.watch((place) => {
      this.changes += 1;
      if (place && this.own.has(place.sheet)) this.edited = true;
      this.onChange();
    });
    this.watching = true;
  }
}
