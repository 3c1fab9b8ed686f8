import type { Format } from '../locale/language';
import { findingMessage, findingRemedy } from '../locale/findings';
import { readAs } from '../locale/forms';
import { shownCell } from '../locale/shownCell';
import type { Finding, Severity } from '../model/finding';
import type { SheetReading } from '../recognise/contract';
import { countSeverities, findingsOfSheets, rowsInAll } from './counts';
import { cell, formulaCell, printSetup, SheetDraft } from './draft';
import { absoluteRange, columnRange, sheetRange } from './refs';
import type { SheetSpec } from './sheetSpec';
import type { Figure } from './shnorSheet';
import { WORD } from '../locale/words';

export interface CheckSheet {
  readonly spec: SheetSpec;
  readonly figures: readonly Figure[];
}

const NAME = 'Проверка данных';
const HEADINGS = ['№', 'Важность', 'Файл', 'Лист', 'Ячейка', 'Что не так', 'Что делать', 'Код'] as const;
const WIDTHS = [6, 18, 30, 26, 12, 70, 60, 24];
const LAST = HEADINGS.length - 1;
const SEVERITY = 1;

const SEVERITIES: readonly {
  readonly severity: Severity;
  readonly word: string;
  readonly meaning: string;
}[] = [
  {
    severity: 'error',
    word: 'ошибка',
    meaning: 'решение может быть неверным или не принято: исправьте в первую очередь',
  },
  { severity: 'warning', word: 'предупреждение', meaning: 'данные прочитаны, но посмотрите' },
  {
    severity: 'info',
    word: 'сведение',
    meaning: 'делать ничего не нужно, записано, чтобы ничего не потерялось',
  },
];

/** «Проверка данных»: every finding with its address, and what became of every row that was read. */
export function checkSheet(
  findings: readonly Finding[],
  readings: readonly SheetReading[],
  format: Format,
): CheckSheet {
  const draft = new SheetDraft();
  const title = draft.next;
  draft.span({ top: title, left: 0, bottom: title, right: LAST }, cell('Проверка исходных данных', 'title'));
  draft.height(title, 21);
  const head = title + 1 + SEVERITIES.length + 1;
  const count = Math.max(1, findings.length);
  const figures = addCounts(draft, findings, head + 1, head + count);
  // One row past the findings stays free before the table of what was read.
  addReadingLink(draft, head + count + 2);
  draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    20,
  );
  addFindings(draft, findings, format);
  draft.add([]);
  addReadings(draft, readings, findings);
  const whole = columnRange(SEVERITY, head + 1, head + count);
  const first = `$B${head + 2}`;
  draft.format(whole, `${first}="${SEVERITIES[0]!.word}"`, 'low');
  draft.format(whole, `${first}="${SEVERITIES[1]!.word}"`, 'borderline');
  const spec = draft.finish({
    kind: 'check',
    name: NAME,
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 0 },
    filter: { top: head, left: 0, bottom: head + count, right: LAST },
    print: printSetup({ titleRows: { from: head, to: head } }),
    tabColor: 'FFC000',
  });
  return { spec, figures };
}

function addCounts(draft: SheetDraft, findings: readonly Finding[], first: number, last: number): Figure[] {
  const counts = countSeverities(findings);
  return SEVERITIES.map(({ severity, word, meaning }) => {
    const value = counts[severity];
    const range = absoluteRange(columnRange(SEVERITY, first, last));
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(word, 'text'));
    draft.put(row, 2, formulaCell(`COUNTIF(${range},"${word}")`, value, 'integer'));
    draft.span({ top: row, left: 3, bottom: row, right: 5 }, cell(meaning, 'text'));
    const at = { top: row, left: 2, bottom: row, right: 2 };
    return { label: `Проверка данных: ${word}`, ref: sheetRange(NAME, at), value };
  });
}

function addReadingLink(draft: SheetDraft, row: number): void {
  const target = `'${NAME}'!A${row + 1}`;
  draft.put(draft.next, 0, {
    value: `Что прочитано: см. строку ${row + 1}`,
    style: 'link',
    link: target,
  });
}

function addFindings(draft: SheetDraft, findings: readonly Finding[], format: Format): void {
  if (findings.length === 0) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: LAST }, cell('Замечаний нет', 'text'));
    return;
  }
  let number = 0;
  // Errors first; inside one importance the reading order stays.
  for (const { severity, word } of SEVERITIES) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      number += 1;
      draft.add([
        cell(number, 'integer'),
        cell(word, 'textCentered'),
        cell(finding.workbook ?? WORD.notApplicable, 'text'),
        cell(finding.sheet ?? WORD.notApplicable, 'text'),
        cell(finding.cell === undefined ? WORD.notApplicable : shownCell(finding.cell, 'ru'), 'textCentered'),
        cell(findingMessage(finding, format), 'text'),
        cell(findingRemedy(finding, format) || WORD.notApplicable, 'text'),
        cell(finding.code, 'text'),
      ]);
    }
  }
}

/** Rows of every sheet that was read: the numbers add up to the rows of the sheet. */
function addReadings(
  draft: SheetDraft,
  readings: readonly SheetReading[],
  findings: readonly Finding[],
): void {
  const findingsOf = findingsOfSheets(findings);
  const title = draft.next;
  draft.span({ top: title, left: 0, bottom: title, right: LAST }, cell('Что прочитано', 'section'));
  draft.add(
    [
      '№',
      'Строк всего',
      'Файл',
      'Лист',
      'Строк прочитано',
      'Что это за лист',
      'Остальные строки',
      'Замечаний',
    ].map((heading) => cell(heading, 'header')),
  );
  if (readings.length === 0) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: LAST }, cell('Листов не прочитано', 'text'));
  }
  readings.forEach((reading, index) => {
    const { workbook, sheet, rows } = reading;
    const { used, aggregate, reported, service, blank, unneeded } = rows;
    draft.add([
      cell(index + 1, 'integer'),
      cell(rowsInAll(rows), 'integer'),
      cell(workbook, 'text'),
      cell(sheet, 'text'),
      cell(used, 'integer'),
      cell(readAs(reading, 'ru'), 'text'),
      cell(
        `итоговых ${aggregate}, с замечаниями не прочитано ${reported}, не нужных методике ${unneeded}, служебных ${service}, пустых ${blank}`,
        'text',
      ),
      cell(findingsOf(reading).length, 'integer'),
    ]);
  });
}
