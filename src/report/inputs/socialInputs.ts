import { IRKUTSK_TARGETS } from '../../methodology/social/targetCatalogue';
import type { SpecValue } from '../sheetSpec';
import type { InputColumn } from './columns';
import { list, mark, SCHOOL_COLUMNS, tableTemplate, text } from './columns';
import type { InputSheet } from './inputSheets';

const MUNICIPALITY = text('Муниципалитет', 22);
const value = (heading: string, width = 15, note?: string): InputColumn => ({
  heading,
  width,
  style: 'input',
  ...(note && { note }),
});

interface Wish {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly guide: string;
  readonly columns: readonly InputColumn[];
  readonly rows?: readonly (readonly SpecValue[])[];
  readonly frozenColumns: number;
}

function sheet({ guide, ...wish }: Wish): InputSheet {
  return { group: 'social', guide, sheet: tableTemplate({ kind: 'input', ...wish }) };
}

const COMPONENT_NOTE =
  'Пример показателя: название, направление и вес можно менять, столбцы – добавлять и удалять.';

const CONDITIONS: Wish = {
  name: 'Социальные условия',
  title: 'Социальные условия школ',
  hint: 'Одна строка – одна школа; показатели – доли в процентах. «Направление» под заголовком: «+», если чем больше, тем лучше условия, «−» – наоборот; без направления показатель в индекс не входит; «Вес» – число, обычно 1. Готовый ИСБШ и готовый результат – по желанию: если они есть, берутся они.',
  guide:
    'Социальные условия школ для прозрачного социального индекса: любые показатели в процентах, под каждым заголовком – направление и вес. Вместо показателей можно вписать готовый ИСБШ. Столбец «Образовательный результат» нужен, только если результаты процедур не загружены.',
  columns: [
    ...SCHOOL_COLUMNS,
    MUNICIPALITY,
    value('Учебный год', 13),
    value('Доля учащихся из семей, где оба родителя имеют высшее образование, %', 22, COMPONENT_NOTE),
    value('Доля учащихся из неполных семей, %', 18, COMPONENT_NOTE),
    value('Доля учащихся, состоящих на учёте, %', 18, COMPONENT_NOTE),
    value('ИСБШ (готовый)', 14, 'Необязательный: готовые значения индекса, если регион их сообщил.'),
    value('Образовательный результат', 18, 'Необязательный: чем выше, тем лучше.'),
  ],
  rows: [
    [null, 'Направление', null, null, '+', '−', '−'],
    [null, 'Вес', null, null, 1, 1, 1],
  ],
  frozenColumns: 2,
};

const NETWORK: Wish = {
  name: 'Реестр сети школ',
  title: 'Реестр сети школ по годам',
  hint: 'Одна строка – одна школа в одной группе одного года. Вместо фамилий – только «да» или «нет»: назначены ли тьютор-консультант и наставник.',
  guide:
    'Сеть школ по годам: контрольная группа, фокус-группа, стажировочные площадки, Б(О)П. Год – календарный (2018) или учебный (2023/2024). Имена тьюторов и наставников не нужны.',
  columns: [
    ...SCHOOL_COLUMNS,
    MUNICIPALITY,
    value('Год', 12),
    list('Группа', 18, ['контрольная', 'фокус', 'стажплощадка', 'Б(О)П']),
    mark('Тьютор-консультант назначен', 18),
    mark('Наставник назначен', 16),
  ],
  frozenColumns: 2,
};

const WAVES: Wish = {
  name: 'Результаты волн',
  title: 'Результаты трёх волн мониторинга',
  hint: 'Одна строка – одна школа за год. Результат – процент или балл, во всех волнах один и тот же; чем выше, тем лучше. Если школа волну пропустила, напишите «н/д».',
  guide:
    'Три волны мониторинга: входная комплексная оценка, промежуточный и итоговый мониторинг. Программа покажет изменения и школы с лучшими результатами.',
  columns: [
    ...SCHOOL_COLUMNS,
    MUNICIPALITY,
    value('Год', 12),
    value('Входная'),
    value('Промежуточная', 17),
    value('Итоговая'),
  ],
  frozenColumns: 2,
};

const TARGETS: Wish = {
  name: 'Целевые показатели 2018',
  title: 'План-факт по показателям «не менее», 2018 год',
  hint: 'Заполните «Факт» и «Подтверждающий документ»; план и тексты можно менять, строки – добавлять и удалять. Тексты – из плана-графика Иркутской области на 2018 год. Если данных нет, напишите «н/д».',
  guide:
    'Показатели «не менее» плана-графика 2018 года: 34 строки с планом. Впишите факты – программа составит лист «План-факт» с отклонением и долей выполненного по разделам.',
  columns: [
    value('№', 6),
    value('Раздел', 11),
    text('Показатель', 70),
    value('План (не менее)', 12),
    value('Единица', 20),
    value('Факт', 12),
    text('Подтверждающий документ', 36),
  ],
  rows: IRKUTSK_TARGETS.map(({ number, section, text: words, plan, unit }) => [
    number,
    section,
    words,
    plan,
    unit,
    null,
    null,
  ]),
  frozenColumns: 0,
};

/** Empty sheets of Иркутск: social conditions, network, waves, targets. */
export function socialInputs(): readonly InputSheet[] {
  return [CONDITIONS, NETWORK, WAVES, TARGETS].map(sheet);
}
