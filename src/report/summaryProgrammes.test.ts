import { FormulaBook } from '../../test/fixtures/formulas';
import { sheetNamed } from '../../test/fixtures/analysis';
import { MONITORED, monitoringOutcome } from '../../test/fixtures/monitoring';
import { gridOfSpec } from '../../test/fixtures/specGrid';
import { all, run } from '../../test/fixtures/supportBook';
import { analyse } from '../analysis/analyse';
import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { cell, printSetup, SheetDraft } from './draft';
import { planInputs } from './inputs/planInputs';
import { monitoringSheet } from './monitoring/monitoringSheet';
import { buildReport } from './report';
import type { SheetSpec } from './sheetSpec';
import { addProgrammes } from './summaryProgrammes';

const ru = formatFor('ru');

function summaryOf(specs: readonly SheetSpec[]): SheetSpec {
  const draft = new SheetDraft();
  draft.add([cell('Сводка', 'title')]);
  addProgrammes(draft, specs);
  return draft.finish({ kind: 'summary', name: 'Сводка', widths: [], print: printSetup() });
}

/** The lines that lead to a sheet: label, value, out of how many. */
const linesOf = (summary: SheetSpec, sheet: string) =>
  summary.rows
    .filter((cells) => cells[2]?.link?.startsWith(`'${sheet}`))
    .map((cells) => [1, 3, 4].map((column) => cells[column]!.value));

describe('the programmes on «Сводка»', () => {
  it('are not there without their sheets', () => {
    expect(summaryOf([]).rows).toHaveLength(1);
    const report = buildReport(analyse([], { year: '2023/2024', reading: { mappings: [], forms: {} } }), ru);
    expect(report[0]!.rows.flat().map((one) => one?.value)).not.toContain('Программы');
  });

  it('profile, ШНРО and НСУ, partners, expected results', () => {
    const specs = buildReport(run(all), ru);
    const summary = specs[0]!;
    // Three of high significance and one unknown could be four; the second school has no factor.
    expect(linesOf(summary, 'Рисковый профиль').at(-1)![1]).toBe(
      sheetNamed(specs, 'Рисковый профиль').rows.filter((cells) =>
        cells.some((one) => one?.style === 'verdict' && one.value === 'не определено'),
      ).length,
    );
    expect(linesOf(summary, 'ШНРО и НСУ')).toEqual([
      ['ШНРО', 1, 3],
      ['Школ с НСУ', 2, 3],
      ['Школ: ШНРО и НСУ сразу', 1, 3],
    ]);
    expect(linesOf(summary, 'Партнёры')).toEqual([['ШНРО с действующим партнёрским договором', 0, 1]]);
    expect(linesOf(summary, 'Ожидаемые')).toEqual([['Ожидаемых результатов достигнуто', 1, 8]]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('plans: the road map of Бобров without any mark has 11 of 31 rows past on 15.10.2021, none overdue', () => {
    const inputs = planInputs().map(({ sheet }) => gridOfSpec(sheet));
    const specs = buildReport(
      analyse(inputs, { year: '2023/2024', asOf: '2021-10-15', reading: { mappings: [], forms: {} } }),
      ru,
    );
    expect(linesOf(specs[0]!, 'Ход плана Дорожная карта Бобров')).toEqual([
      ['Мероприятий выполнено', 0, 31],
      ['Мероприятий просрочено', 0, 31],
      ['Мероприятий, срок которых прошёл, а отметок нет', 11, 31],
    ]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('slices: indicators with a value, better and worse; another denominator is no indicator', () => {
    const sheets = monitoringOutcome().slices.map(
      (slice) => monitoringSheet(slice, { schools: MONITORED, settings: DEFAULT_SETTINGS, format: ru }).spec,
    );
    const summary = summaryOf(sheets);
    monitoringOutcome().slices.forEach(({ values }, index) => {
      const known = values.filter(({ status }) => status === 'known').length;
      const [first] = linesOf(summary, sheets[index]!.name);
      expect(first).toEqual(['Показателей со значением', known, values.length]);
    });
    expect(new FormulaBook([summary, ...sheets]).differences()).toEqual([]);
  });
});
