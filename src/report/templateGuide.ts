import { GUIDE_SHEETS, GUIDE_TITLE } from '../recognise/guide';
import { cell, printSetup, SheetDraft } from './draft';
import type { SheetSpec } from './sheetSpec';

const WIDTHS = [6, 26, 100];

/** A sheet of the book and what belongs into it. */
export type GuideLine = readonly [sheet: string, text: string];

export const BASIC_LINES: readonly GuideLine[] = [
  [
    'Справочник ОО',
    'Все школы муниципалитета, по одной в строке. Код или логин ФИС ОКО делает сопоставление надёжным. «Варианты написания» – через точку с запятой. «В перечне ФИОКО (год)» – учебные годы, например 2023/2024; если школа не в перечне, напишите «нет».',
  ],
  [
    'Результаты',
    'Участники и «2» по школам. Заполняйте, если нет готовых выгрузок: таблицы ФИС ОКО «Статистика по отметкам» и сводные ОГЭ и ЕГЭ читаются и без этого листа.',
  ],
  [
    'Контекст',
    'Численность обучающихся и учителей, оснащение – количества, а не доли. Из них считаются показатели разделов 1–3 и 4.5 таблицы рисков. Последние столбцы необязательны: каждый нужен, только если на листе «Методика» выбрано толкование, названное в примечании к его заголовку.',
  ],
  [
    'Риски',
    'Таблица показателей рисковых школ (раздел 3.2 программы), если её уже заполняют вручную. Заполненная ячейка этой таблицы важнее посчитанной по «Контексту» и «Результатам».',
  ],
];

type Rule = readonly [word: string, text: string];

/** The signs and rules of the book; `people`: it holds lists of people, by codes. */
function rules(people: boolean): readonly Rule[] {
  const personal = people
    ? 'Фамилии не нужны: обозначайте людей любым постоянным кодом. Код, номер или фамилия в списках людей читаются только как обезличенный ключ, чтобы каждый был посчитан один раз, и никуда не выводятся.'
    : 'Фамилии учеников и учителей не нужны и не читаются. Не вставляйте их в эту книгу.';
  return [
    [
      'н/д',
      'Нет данных. Пустая ячейка понимается так же. Это не ноль и не «нет риска»: решение может стать «не определено».',
    ],
    ...(people
      ? [
          [
            'Отметки',
            'Да, нет, н/д; можно «+». Если в столбце отметок только «да», его пустые ячейки значат «нет».',
          ] as const,
        ]
      : []),
    ['—', 'Не применимо: в школе нет таких классов или процедура не проводилась.'],
    ['0', 'Настоящий ноль: участники были, «2» не было.'],
    ['Проценты', 'Доли в таблице «Риски» – от 0 до 100. Дробная часть – через запятую.'],
    ['Персональные данные', personal],
    [
      'Свои таблицы',
      'Листы можно удалять, если данные есть в других файлах, и добавлять строки ниже. Названия столбцов не меняйте. Заполнять все листы необязательно.',
    ],
  ];
}

/** «Как заполнять»: what goes where, and what the signs mean; `people`: the book holds lists of people. */
export function guideSheet(sheets: readonly GuideLine[], people = false): SheetSpec {
  const draft = new SheetDraft();
  const title = (text: string, style: 'title' | 'section', height: number) => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 2 }, cell(text, style));
    draft.height(row, height);
  };
  const lines = (pairs: readonly (readonly [string, string])[]) =>
    pairs.forEach(([name, text], index) =>
      draft.add([cell(index + 1, 'integer'), cell(name, 'text'), cell(text, 'text')]),
    );
  title(GUIDE_TITLE, 'title', 24);
  title(GUIDE_SHEETS, 'section', 18);
  lines(sheets);
  title('Знаки и правила', 'section', 18);
  lines(rules(people));
  return draft.finish({
    kind: 'guide',
    name: GUIDE_TITLE,
    widths: WIDTHS,
    print: printSetup(),
    tabColor: '1F4E79',
  });
}
