import type { SchoolMention } from '../../../model/school';
import type { SheetDraft } from '../../sheetDraft';
import { schoolKey } from './schoolLines';

/** Figures of a school stand once for a date: a further line would be counted twice, so it is an error and not used. */
export class OneLineASchool {
  private readonly rows = new Map<string, number>();

  constructor(private readonly draft: SheetDraft) {}

  isFirst(row: number, school: SchoolMention, when: string | null): boolean {
    const key = `${schoolKey(school)}|${when ?? ''}`;
    const first = this.rows.get(key);
    if (first === undefined) {
      this.rows.set(key, row);
      return true;
    }
    this.draft.rows.mark(row, 'reported');
    const time = when === null ? 'none' : when.includes('/') ? 'year' : 'day';
    this.draft.find('inputSchoolTwice', 'error', { first: first + 1, time }, `${row + 1}:${row + 1}`);
    return false;
  }
}
