import type { Finding } from '../../model/finding';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { SheetTally } from '../sheetTally';
import type { SliceWindow } from './slices';

/** Findings of one run of the monitoring; the same sentence about the same thing is said once. */
export class MonitoringNotes {
  private readonly said = new Map<string, Finding>();
  private readonly outside = new Map<
    string,
    { readonly window: SliceWindow; readonly tally: SheetTally<''> }
  >();

  /** A record that does not belong to the slice. */
  outsideSlice(window: SliceWindow, source: Source): void {
    const key = `${window.system} ${window.slice}`;
    let entry = this.outside.get(key);
    if (!entry) this.outside.set(key, (entry = { window, tally: new SheetTally() }));
    entry.tally.add(source, '');
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
    return [...this.said.values(), ...left];
  }
}
