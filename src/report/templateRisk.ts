import { cell, printSetup, SheetDraft } from './draft';
import { rowRange } from './refs';
import { riskRows } from './riskRows';
import type { SheetSpec } from './sheetSpec';
import { WORD } from '../locale/words';

const SCHOOLS = 30;
const FIRST_COLUMN = 2;
const LAST_COLUMN = FIRST_COLUMN + SCHOOLS - 1;
const HEAD = 2;

/** Empty table 3.2 in the layout of the source: indicators down, schools across. */
export function riskTemplate(): SheetSpec {
  const draft = new SheetDraft();
  const columns = Array.from({ length: SCHOOLS }, (_, index) => FIRST_COLUMN + index);
  draft.span(
    { top: 0, left: 0, bottom: 0, right: FIRST_COLUMN + 12 },
    cell('Сводная таблица показателей для определения рисковых школ', 'title'),
  );
  draft.height(0, 21);
  draft.span(
    { top: 1, left: 0, bottom: 1, right: FIRST_COLUMN + 12 },
    cell(
      'Впишите названия школ под «ОУ» и их коды или логины; лишние столбцы оставьте пустыми. Доли – в процентах от 0 до 100; «н/д» – нет данных, «—» – не применимо.',
      'note',
    ),
  );
  draft.height(1, 28);
  draft.span({ top: HEAD, left: 0, bottom: HEAD + 2, right: 0 }, cell('№ п.п.', 'header'));
  draft.span({ top: HEAD, left: 1, bottom: HEAD + 1, right: 1 }, cell('Показатели', 'header'));
  draft.put(HEAD + 2, 1, cell('Код ОО / логин', 'header'));
  for (const column of columns) {
    draft.put(HEAD, column, cell('ОУ', 'header'));
    draft.put(HEAD + 1, column, cell(null, 'headerVertical'));
    draft.put(HEAD + 2, column, cell(null, 'input'));
  }
  draft.height(HEAD + 1, 130);
  for (const row of riskRows('sum')) {
    const at = draft.next;
    if (row.kind === 'heading') {
      draft.put(at, 0, cell(row.number, 'section'));
      draft.span({ top: at, left: 1, bottom: at, right: LAST_COLUMN }, cell(row.text, 'section'));
    } else if (row.kind === 'line') {
      draft.span({ top: at, left: 0, bottom: at, right: LAST_COLUMN }, cell(row.text, 'section'));
    } else if (row.kind === 'input') {
      const style = row.type === 'answer' ? 'input' : 'inputPercent';
      draft.put(at, 0, cell(row.number, 'textCentered'));
      draft.put(at, 1, { ...cell(row.text, 'text'), ...(row.note && { note: row.note }) });
      for (const column of columns) draft.put(at, column, cell(null, style));
      const range = rowRange(at, FIRST_COLUMN, LAST_COLUMN);
      draft.validate(
        row.type === 'answer'
          ? {
              range,
              kind: 'list',
              values: [WORD.yes, WORD.no, WORD.partial, WORD.notApplicable, WORD.noData],
              errorTitle: row.text.slice(0, 32),
              errorMessage: 'Выберите «да», «нет», «частично», «—» (не применимо) или «н/д» (нет данных).',
            }
          : {
              range,
              kind: 'percent',
              warningOnly: true,
              errorTitle: row.number,
              errorMessage: 'Введите процент от 0 до 100, «н/д» (нет данных) или «—» (не применимо).',
            },
      );
    }
  }
  return draft.finish({
    kind: 'riskInput',
    name: 'Риски',
    widths: [6, 46, ...new Array<number>(SCHOOLS).fill(9)],
    freeze: { rows: HEAD + 3, columns: FIRST_COLUMN },
    print: printSetup({
      titleRows: { from: HEAD, to: HEAD + 2 },
      titleColumns: { from: 0, to: FIRST_COLUMN - 1 },
      pagesWide: 2,
    }),
  });
}
