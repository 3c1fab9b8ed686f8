import type { Finding } from '../../model/finding';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { SheetTally } from '../sheetTally';
import type { SliceWindow } from './slices';

/** Rows of the sheets that a slice has something to say of. */
interface OfSlice<Bucket extends string> {
  readonly window: SliceWindow;
  readonly tally: SheetTally<Bucket>;
}

/** Findings of one run of the monitoring; the same sentence about the same thing is said once. */
export class MonitoringNotes {
  private readonly said = new Map<string, Finding>();
  private readonly outside = new Map<string, OfSlice<''>>();
  private readonly earlier = new Map<string, OfSlice<AcademicYear>>();
  private readonly overruled = new Map<string, Source>();

  /** A line of a list of an earlier year, taken because the school has none of the year itself. */
  earlierList(window: SliceWindow, year: AcademicYear, source: Source): void {
    ofSlice(this.earlier, window).add(source, year);
  }

  /** A cell of «Показатели школ» that a later row of the same school and slice overrules. */
  earlierFigures(source: Source): void {
    this.overruled.set(JSON.stringify([source.workbook, source.sheet, source.cell]), source);
  }

  /** A record that does not belong to the slice. */
  outsideSlice(window: SliceWindow, source: Source): void {
    ofSlice(this.outside, window).add(source, '');
  }

  listCalculated(year: AcademicYear): void {
    this.say({ code: 'monitoringListCalculated', severity: 'warning', params: { year } });
  }

  listOpen(year: AcademicYear, count: number, school: string): void {
    this.say({ code: 'monitoringListOpen', severity: 'warning', params: { year, count, school } });
  }

  say(finding: Finding): void {
    const { code, workbook = '', sheet = '', cell = '', params } = finding;
    const key = JSON.stringify([code, workbook, sheet, cell, params]);
    if (!this.said.has(key)) this.said.set(key, finding);
  }

  /** Adds everything that another run said. */
  take(other: MonitoringNotes): void {
    for (const finding of other.said.values()) this.say(finding);
    for (const [key, entry] of other.outside) this.outside.set(key, entry);
    for (const [key, entry] of other.earlier) this.earlier.set(key, entry);
    for (const [key, source] of other.overruled) this.overruled.set(key, source);
  }

  /** All of them; those about sheets in the order of the sheets, so that the order of reading is irrelevant. */
  findings(): Finding[] {
    const left = [...this.outside.values()].flatMap(({ window, tally }) =>
      tally.lines().map(({ workbook, sheet, cell, count }): Finding => ({
        code: 'monitoringOutsideSlice',
        severity: 'info',
        workbook,
        sheet,
        cell,
        params: { system: window.system, slice: window.slice, from: window.from, to: window.to, count },
      })),
    );
    const earlier = [...this.earlier.values()].flatMap(({ window: { system, slice }, tally }) =>
      tally.lines().map(({ workbook, sheet, cell, bucket: year, count }): Finding => ({
        code: 'monitoringListOfEarlierYear',
        severity: 'warning',
        workbook,
        sheet,
        cell,
        params: { system, slice, year, count },
      })),
    );
    return [...this.said.values(), ...earlier, ...this.overruledFigures(), ...left];
  }

  private overruledFigures(): Finding[] {
    const tally = new SheetTally<''>();
    for (const source of this.overruled.values()) tally.add(source, '');
    return tally.lines().map(({ workbook, sheet, cell, count }): Finding => ({
      code: 'monitoringEarlierFigures',
      severity: 'info',
      workbook,
      sheet,
      cell,
      params: { count },
    }));
  }
}

function ofSlice<Bucket extends string>(
  entries: Map<string, OfSlice<Bucket>>,
  window: SliceWindow,
): SheetTally<Bucket> {
  const key = `${window.system} ${window.slice}`;
  let entry = entries.get(key);
  if (!entry) entries.set(key, (entry = { window, tally: new SheetTally() }));
  return entry.tally;
}
