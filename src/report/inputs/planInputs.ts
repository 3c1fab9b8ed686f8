import { BUILT_IN_PLANS } from '../../methodology/plans/builtIn';
import type { BuiltInPlan, BuiltInRow } from '../../methodology/plans/builtIn/plan';
import { isSection } from '../../methodology/plans/builtIn/plan';
import type { PlanColumn } from '../../model/programme/plan';
import { cell, printSetup, SheetDraft } from '../draft';
import { PLAN_STATUSES, STATUS_HINT } from '../plans/statusWords';
import type { SheetSpec, StyleName, ValidationSpec } from '../sheetSpec';
import type { InputColumn } from './columns';
import { date, list, tableTemplate, text, VALIDATED_ROWS } from './columns';
import type { InputSheet } from './inputSheets';

const WIDTHS: Readonly<Partial<Record<PlanColumn, number>>> = {
  number: 7,
  text: 52,
  deadline: 18,
  responsible: 26,
  expected: 46,
};
/** What a department adds while it works by the plan. */
const TYPED = ['Статус', 'Факт', 'Документ', 'Примечание'] as const;
const TYPED_WIDTHS = [15, 13, 28, 22];
const STATUS: Omit<ValidationSpec, 'range'> = {
  kind: 'list',
  values: PLAN_STATUSES,
  warningOnly: true,
  errorTitle: 'Статус',
  errorMessage: STATUS_HINT,
};

/** The plans of the documents as sheets of a department, and an empty one for its own plan (methodology C5). */
export function planInputs(): readonly InputSheet[] {
  return [
    ...BUILT_IN_PLANS.map((plan) => ({
      group: 'plans' as const,
      sheet: builtInSheet(plan),
      guide: `Готовый план: ${plan.titles[0]!} Тексты – как в документе; их можно править, строки – добавлять и удалять. Ведите «Статус», «Факт» и «Документ». Ненужный лист удалите.`,
    })),
    {
      group: 'plans',
      sheet: ownPlan(),
      guide:
        'Пустой лист для своего плана или дорожной карты. «Сроки» можно писать словами (март 2023, ежеквартально, до 15.03.2023), «Начало» и «Окончание» важнее слов. Готовый план из другого файла читается и без этого листа.',
    },
  ];
}

function builtInSheet(plan: BuiltInPlan): SheetSpec {
  const draft = new SheetDraft();
  const last = plan.headings.length + TYPED.length - 1;
  plan.titles.forEach((title, index) => {
    const row = draft.next;
    draft.span(
      { top: row, left: 0, bottom: row, right: last },
      cell(title, index === 0 ? 'title' : 'subtitle'),
    );
  });
  const hint = draft.next;
  draft.span(
    { top: hint, left: 0, bottom: hint, right: last },
    cell(
      'Тексты и номера – как в документе. Заполняйте «Статус» (слово из списка), «Факт» (дата) и «Документ»; слова «текст восстановлен» стоят там, где документ повреждён. Начало и окончание плана – если они не те, что в заголовке.',
      'note',
    ),
  );
  // Read before the title: a department that follows the plan in another year types its own days.
  for (const label of ['Начало плана', 'Окончание плана', 'Дата приказа']) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(label, 'text'));
    draft.put(row, 2, cell(null, 'inputDate'));
  }
  const head = draft.add(
    [...plan.headings.map(([, heading]) => heading), ...TYPED].map((one) => cell(one, 'header')),
  );
  for (const line of plan.lines) {
    if (isSection(line)) {
      const row = draft.next;
      const right = line.restored ? last - 1 : last;
      draft.span({ top: row, left: 0, bottom: row, right }, cell(line.section, 'section'));
      if (line.restored) draft.put(row, last, cell('текст восстановлен', 'borderline'));
    } else draft.add([...planCells(plan, line), ...typedCells(line)]);
  }
  const bottom = draft.next - 1;
  const status = plan.headings.length;
  draft.validate({
    ...STATUS,
    range: { top: head + 1, left: status, bottom: bottom + VALIDATED_ROWS, right: status },
  });
  return draft.finish({
    kind: 'input',
    name: plan.sheet,
    widths: [...plan.headings.map(([column]) => WIDTHS[column] ?? 20), ...TYPED_WIDTHS],
    freeze: { rows: head + 1, columns: 2 },
    print: printSetup({ titleRows: { from: head, to: head } }),
  });
}

function planCells({ headings }: BuiltInPlan, { cells }: BuiltInRow) {
  return headings.map(([column], index) => {
    const style: StyleName = column === 'number' || column === 'deadline' ? 'input' : 'inputText';
    return cell(cells[index] === '' ? null : (cells[index] ?? null), style);
  });
}

function typedCells({ restored }: BuiltInRow) {
  return [
    cell(null, 'input'),
    cell(null, 'inputDate'),
    cell(null, 'inputText'),
    restored ? cell('текст восстановлен', 'borderline') : cell(null, 'inputText'),
  ];
}

const OWN_COLUMNS: readonly InputColumn[] = [
  { heading: '№', width: 7, style: 'input' },
  text('Раздел', 24),
  text('Мероприятие', 48),
  { heading: 'Сроки', width: 18, style: 'input' },
  date('Начало'),
  date('Окончание'),
  list('Повтор', 16, ['ежемесячно', 'ежеквартально', '1 раз в полугодие', 'ежегодно'], true),
  text('Ответственные', 26),
  text('Ожидаемый результат', 40),
  list('Статус', 15, PLAN_STATUSES, true),
  date('Факт'),
  text('Документ', 28),
];

function ownPlan(): SheetSpec {
  return tableTemplate({
    kind: 'input',
    name: 'План',
    title: 'План мероприятий (дорожная карта)',
    hint: 'Допишите в заголовок год: «на 2023 год» или «на 2022/2023 учебный год». Одна строка – одно мероприятие. Ответственные – через запятую.',
    columns: OWN_COLUMNS,
    frozenColumns: 3,
  });
}
