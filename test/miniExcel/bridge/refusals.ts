import { formatArea, single } from '../../officeHost/model/area';
import type { BookData } from '../../officeHost/model/book';
import { cellKey } from '../../../src/grid/grid';
import { callsAddin } from '../../../src/report/addinCalls';
import type { GridCell } from '../grid/addInFunction';

/** An error of one of our functions and why it stands there. */
export interface Refusal {
  /** `P21`. */
  readonly cell: string;
  /** As the grid shows it: `#VALUE!`. */
  readonly error: string;
  readonly message: string;
}

const ERROR = /^#/;

/** Why functions of the add-in have refused, by the cell in which they stand. */
export class Refusals {
  private readonly messages = new Map<string, string>();

  take({ sheet, row, column }: GridCell, message: string): void {
    this.messages.set(`${sheet} ${cellKey(row, column)}`, message);
  }

  forget(): void {
    this.messages.clear();
  }

  /** What there is to say of the selected cell; null when it holds no error of ours. */
  at({ sheets, selection }: BookData, gridId: string | null): Refusal | null {
    const [area] = selection.areas;
    if (gridId === null || !area) return null;
    const key = cellKey(area.top, area.left);
    const cell = sheets.find(({ id }) => id === selection.sheet)?.cells.get(key);
    const message = this.messages.get(`${gridId} ${key}`);
    if (message === undefined || !ERROR.test(String(cell?.value)) || !callsAddin(cell?.formula ?? ''))
      return null;
    return { cell: formatArea(single(area.top, area.left)), error: String(cell?.value), message };
  }
}
