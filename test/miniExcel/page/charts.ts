import { parseArea, splitReference } from '../../officeHost/model/area';
import type { BookData, ChartData, SheetData } from '../../officeHost/model/book';
import { valueAt } from '../../officeHost/model/sheet';
import { sheetNamed } from '../../officeHost/model/workbook';
import { chartPicture } from './chartPicture';

/** The charts of the sheet in front, drawn from the model under the sheet: the grid has none of its own. */
export class Charts {
  private shown = '';

  constructor(private readonly place: HTMLElement) {
    place.setAttribute('role', 'group');
  }

  draw(book: BookData): void {
    const sheet = book.sheets.find(({ id }) => id === book.activeSheet);
    const drawn = (sheet?.charts ?? []).map((chart) => ({ chart, data: dataOf(chart, sheet!, book) }));
    const text = JSON.stringify(drawn);
    if (text === this.shown) return;
    this.shown = text;
    this.place.replaceChildren(
      ...drawn.map(({ chart, data }) => {
        const figure = document.createElement('figure');
        const title = String(chart.look['Title.Text'] ?? chart.look['Name'] ?? '');
        figure.append(
          chartPicture({ title, bars: String(chart.look['ChartType']).startsWith('Bar'), ...data }),
        );
        const caption = document.createElement('figcaption');
        const { from = '', to = '' } = chart.position ?? {};
        caption.textContent = `${title} (${from}:${to})`;
        figure.append(caption);
        return figure;
      }),
    );
  }
}

export interface ChartNumbers {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

const COLORS = ['#2E75B6', '#C55A11', '#548235', '#7F6000'];

function dataOf(chart: ChartData, sheet: SheetData, book: BookData): ChartNumbers {
  const categories = cellsOf(chart.series[0]?.categories ?? null, sheet, book).map(String);
  return {
    categories,
    series: chart.series.map(({ look, values }, index) => ({
      name: String(look['Name'] ?? ''),
      color: String(look['Format.Fill.Color'] ?? COLORS[index % COLORS.length]),
      values: cellsOf(values, sheet, book).map((value) => (typeof value === 'number' ? value : 0)),
    })),
  };
}

/** What the cells behind a reference show, row by row. */
function cellsOf(reference: string | null, own: SheetData, book: BookData): (string | number | boolean)[] {
  if (reference === null) return [];
  const { sheet: name, rest } = splitReference(reference);
  const sheet = name === null ? own : sheetNamed(book, name);
  const area = parseArea(rest);
  if (!sheet || !area) return [];
  const values: (string | number | boolean)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) values.push(valueAt(sheet, row, column));
  return values;
}
