import { drawWhole } from './random';
import { marksOf, resultOf } from './results';
import { byLogin } from './schools';
import { Sheet } from './sheet';

/** A class protocol of ФИС ОКО, codes only. The 6th grades of one school stand on no other sheet. */

const TASKS = [
  '1 (1б)',
  '2 (1б)',
  '3 (1б)',
  '4 (1б)',
  '5 (1б)',
  '6 (1б)',
  '7 (1б)',
  '8 (1б)',
  '9 (2б)',
  '10 (2б)',
];

export function protocolSheet(): Sheet {
  const school = byLogin('sch990003');
  const result = resultOf(school, 'v6m', 2023)!;
  const [five, four, three, two] = marksOf('protocol', result);
  const marks = [
    ...Array.from({ length: five }, () => 5),
    ...Array.from({ length: four }, () => 4),
    ...Array.from({ length: three }, () => 3),
    ...Array.from({ length: two }, () => 2),
  ];
  const sheet = new Sheet('Протокол 6 МА', [9, 9]);
  sheet.title(
    'ВПР 2023 Математика 6 класс',
    ['Дата:', '15.03.2023'],
    `${school.name} (${school.login}) | Кол-во участников: ${result.participants}`,
  );
  sheet.blank();
  sheet.row([
    'Код участника',
    'Класс',
    'Вариант',
    ...TASKS,
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
  ]);
  // Codes in an order that is not the order of the marks, as in life.
  const order = marks.map((mark, index) => ({ mark, at: drawWhole(`protocol ${index}`, 0, 9999) }));
  order.sort((a, b) => a.at - b.at);
  order.forEach(({ mark }, index) => {
    const points = TASKS.map((task, at) =>
      drawWhole(`protocol ${index} ${at}`, 0, task.endsWith('(2б)') ? 2 : 1),
    );
    const total = points.reduce((sum, value) => sum + value, 0);
    const letter = index % 2 === 0 ? '6А' : '6Б';
    sheet.row([60001 + index, letter, 1 + (index % 2), ...points, total, mark, Math.max(3, mark)]);
  });
  for (const code of [60001 + marks.length, 60002 + marks.length]) {
    sheet.row([code, '6Б', 'отсутствовал', ...TASKS.map(() => null), null, null, null]);
  }
  return sheet;
}
