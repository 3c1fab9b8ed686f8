import { sheetNamed, values } from '../../../test/fixtures/analysis';
import { gridOfSpec, headOf } from '../../../test/fixtures/specGrid';
import { base, one, run, two, under } from '../../../test/fixtures/supportBook';
import { cellKey } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import { buildReport } from '../report';
import { buildTemplate } from '../template';

const ru = formatFor('ru');
const template = sheetNamed(buildTemplate(['plans']), 'Дорожная карта Бобров');
const untouched = gridOfSpec(template);
/** Somebody keeps the marks: row 11 is under way. */
const plan = gridOfSpec(
  template,
  new Map([
    [
      cellKey(
        template.rows.findIndex((cells) => cells.some((cell) => String(cell?.value) === '11')),
        headOf(template, 'Статус').column('Статус'),
      ),
      'не выполнено',
    ],
  ]),
);
const none = new Array<string>(9).fill('нет');
const profile = under('Рисковый профиль', 'Код ОО', [
  ['101', one.name, '2023/2024', 'Высокая', 'нет', ...none],
  ['102', two.name, '2023/2024', 'нет', 'Высокая', ...none],
]);

describe('a school sees factor, measure, deadline and state', () => {
  it('rows and states are those of the plan that was read, its officials included', () => {
    const analysis = run([...base, profile, plan], {}, { asOf: '2021-04-15' });
    const spec = sheetNamed(buildReport(analysis, ru), 'Меры профиля');
    const head = headOf(spec, 'Фактор риска');
    const lines = spec.rows.slice(head.row + 1).map((_, index) => values(spec, head.row + 1 + index));
    const short = lines.map((line) => [line[1], line[4], line[6], line[9]]);
    // The order is of 29.03.2021: March is over on 15 April, May is not.
    expect(short).toEqual([
      [one.name, '4', 'Март', 'просрочено'],
      [one.name, '5', 'Март', 'просрочено'],
      [one.name, '6.', 'Март', 'просрочено'],
      [one.name, '7', 'Май', 'в срок'],
      [two.name, '8', 'Апрель - Май', 'в срок'],
      [two.name, '9', 'По отдельному графику', 'без срока'],
      [two.name, '10', 'Февраль', 'просрочено'],
      [two.name, '11', 'Май - Сентябрь', 'в срок'],
    ]);
    expect(lines[0]![7]).toBe('Варакина Т.И.');
    // A plan that nobody marks is not overdue.
    const open = sheetNamed(
      buildReport(run([...base, profile, untouched], {}, { asOf: '2021-04-15' }), ru),
      'Меры профиля',
    );
    expect(values(open, head.row + 1)[9]).toBe('отметок нет');
    expect(analysis.findings.map(({ code }) => code)).not.toContain('factorWithoutMeasure');
  });
});
