import type { TableHead } from '../../columns';
import type { TableForm } from '../../tableForm';
import type { SliceText } from './sliceText';
import { sliceOfCell } from './sliceText';

export type IndicatorField =
  'code' | 'number' | 'indicator' | 'unit' | 'numerator' | 'denominator' | 'value' | 'slice' | 'supplier';

/** Headings of tables of indicators; «Индикатор» of the Norilsk tables is the column of units. */
export const INDICATOR_TABLE: TableForm<IndicatorField> = {
  id: 'indicators',
  fields: [
    { field: 'code', names: ['код', 'код показателя', 'шифр', 'шифр показателя'] },
    { field: 'number', names: ['№ п.п', '№ п/п', '№', '№ пп', 'п/п'] },
    {
      field: 'indicator',
      names: [
        'показатели',
        'показатель',
        'наименование показателя',
        'показатель мониторинга',
        'показатели мониторинга',
        'целевые индикаторы',
        'целевой индикатор',
      ],
    },
    { field: 'unit', names: ['индикатор', 'индикаторы', 'единица', 'ед. изм', 'единица измерения'] },
    { field: 'numerator', names: ['числитель', 'значение числителя'] },
    { field: 'denominator', names: ['знаменатель', 'значение знаменателя'] },
    {
      field: 'value',
      names: ['значение', '%', 'процент', 'доля', 'результат', 'факт', 'значение показателя'],
      patterns: [/^(?:значение|доля|процент|результат|показатель)[ ,(]*%\)?$/],
    },
    { field: 'slice', names: ['срез', 'период', 'отчетный период', 'дата', 'год', 'учебный год'] },
    { field: 'supplier', names: ['кто представил', 'источник', 'источник данных', 'представил'] },
  ],
  required: [['code', 'indicator']],
};

/** Columns of one slice: counts, or only a value. */
export interface ValueGroup {
  /** null: the headings name none; the row, the title or nobody does. */
  readonly slice: SliceText | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The groups of columns that hold numbers: one, or one a slice that the headings name («2021/2022 | значение»). */
export function valueGroups(head: TableHead<IndicatorField>): readonly ValueGroup[] {
  const fields = new Map<number, IndicatorField>();
  for (const [field, column] of head.columns) fields.set(column, field);
  for (const { field, column } of head.repeated) fields.set(column, field);
  const groups = new Map<string, { -readonly [Key in keyof ValueGroup]: ValueGroup[Key] }>();
  head.headings.forEach((heading, column) => {
    const field = fields.get(column);
    if (field !== undefined && field !== 'numerator' && field !== 'denominator' && field !== 'value') return;
    const slice =
      heading
        .split(' | ')
        .map(sliceOfCell)
        .find((one) => one !== null) ?? null;
    if (field === undefined && slice === null) return;
    const key = JSON.stringify(slice);
    const group = groups.get(key) ?? { slice, numerator: null, denominator: null, value: null };
    group[field ?? 'value'] ??= column;
    groups.set(key, group);
  });
  return [...groups.values()].filter(({ numerator, value }) => numerator !== null || value !== null);
}
