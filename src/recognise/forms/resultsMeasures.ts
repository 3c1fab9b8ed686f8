import type { Measure } from '../../model/source';
import type { TableHead } from '../columns';
import { dataRows } from '../columns';
import { readValue } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import { readNumberAt } from '../values';
import type { ResultsField } from './resultsFields';

/** «Средний балл» and «Качество, %» of the long form: optional columns that only the dynamics of ГИА reads. */
export class ResultsMeasures {
  private readonly fractions: boolean;

  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<ResultsField>,
  ) {
    this.fractions = this.holdsFractions();
  }

  /** A cell that holds no number is told; one out of range too, and neither is kept. */
  read(row: number, school: string): { readonly average?: Measure; readonly quality?: Measure } {
    const average = this.measure(row, 'average', school);
    const quality = this.measure(row, 'quality', school);
    return { ...(average && { average }), ...(quality && { quality }) };
  }

  private measure(row: number, field: 'average' | 'quality', school: string): Measure | null {
    const column = this.head.columns.get(field);
    if (column === undefined) return null;
    const place = { row, column, field, school, severity: 'warning' } as const;
    const cell = readValue(this.draft, place);
    if (cell.state !== 'value') return null;
    const scaled = field === 'quality' && this.fractions && !cell.percentSign;
    const value = scaled ? Number((cell.value * 100).toPrecision(12)) : cell.value;
    const source = this.draft.source(row, column);
    if (value >= 0 && value <= 100) return { value, source };
    this.draft.find('valueOutOfRange', 'warning', { field, school, value }, source.cell);
    return null;
  }

  /** A column of «Качество» in which no number exceeds 1 holds fractions. */
  private holdsFractions(): boolean {
    const column = this.head.columns.get('quality');
    if (column === undefined) return false;
    for (const row of dataRows(this.draft.grid, this.head)) {
      const reading = readNumberAt(this.draft.grid, row, column);
      if (reading.kind === 'number' && !reading.percentSign && reading.value > 1) return false;
    }
    return true;
  }
}
