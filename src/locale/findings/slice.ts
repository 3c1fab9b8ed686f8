import type { SliceCode } from '../../model/programmeFindingCodes';
import type { PluralForms } from '../language';
import type { FindingTexts } from './text';

const ROWS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const ROWS_EN: PluralForms = { one: 'row', other: 'rows' };

/** Texts of findings about values of indicators while they are read. */
export const sliceTexts: FindingTexts<SliceCode> = {
  ru: {
    indicatorRowUnknown: {
      what: ({ text }) => `Показатель «${text}» не узнан; числа этой строки не взяты.`,
      todo: () =>
        'Впишите код показателя (например, 2.3.3.4) в столбец «Код» или приведите текст показателя к тексту программы.',
    },
    indicatorSliceUnknown: {
      what: ({ rows }, format) =>
        `Не сказано, к какому срезу относятся числа (${format.number(Number(rows))} ${format.plural(Number(rows), ROWS)}); они взяты для того среза, который делается сейчас.`,
      todo: () =>
        'Если числа другого среза, назовите его в заголовке листа («за сентябрь 2022») или в столбце «Срез».',
    },
    indicatorSliceAssumed: {
      what: ({ slices }) => `Указан год, а не месяц среза; взяты месяцы мониторинга: ${slices}.`,
      todo: () => 'Если показатели измерены в другом месяце, назовите его: «за сентябрь 2022».',
    },
    indicatorSliceNotUnderstood: {
      what: ({ text }) => `Срез «${text}» не понят; строка не взята.`,
      todo: () => 'Запишите месяц и год: 09.2023 или «сентябрь 2023».',
    },
    indicatorNumbersImpossible: {
      what: ({ code, numerator, denominator }, format) =>
        `Показатель ${code}: числитель ${format.number(Number(numerator), 3)} больше знаменателя ${format.number(Number(denominator), 3)}; строка не взята.`,
      todo: () => 'Исправьте числа: доля не бывает больше 100 %.',
    },
    indicatorPercentImpossible: {
      what: ({ code, value }, format) =>
        `Показатель ${code}: доля ${format.number(Number(value), 3)} % невозможна; строка не взята.`,
      todo: () => 'Впишите процент от 0 до 100.',
    },
    indicatorPercentDiffers: {
      what: ({ code, printed, share }, format) =>
        `Показатель ${code}: записано ${format.percent(Number(printed))}, а числитель и знаменатель дают ${format.percent(Number(share))}; взяты числитель и знаменатель.`,
      todo: () => 'Проверьте, что верно: доля или числа.',
    },
    indicatorHalf: {
      what: ({ code, missing }) =>
        `Показатель ${code}: нет ${missing === 'numerator' ? 'числителя' : 'знаменателя'}, доли по одному числу не посчитать; строка не взята.`,
      todo: () => 'Впишите оба числа или готовый процент.',
    },
    indicatorCountDiffers: {
      what: ({ code, numerator, value }, format) =>
        `Показатель ${code}: в числителе ${format.number(Number(numerator))}, а значение – ${format.number(Number(value))}; строка не взята.`,
      todo: () => 'Оставьте верное число.',
    },
  },
  en: {
    indicatorRowUnknown: {
      what: ({ text }) => `The indicator “${text}” is not known; the numbers of this row were not taken.`,
      todo: () =>
        'Write the code of the indicator (such as 2.3.3.4) into the column «Код», or word it as the programme does.',
    },
    indicatorSliceUnknown: {
      what: ({ rows }, format) =>
        `The sheet does not say which slice the numbers belong to (${format.number(Number(rows))} ${format.plural(Number(rows), ROWS_EN)}); they were taken for the slice that is being made.`,
      todo: () =>
        'If they belong to another slice, name it in the title of the sheet («за сентябрь 2022») or in the column «Срез».',
    },
    indicatorSliceAssumed: {
      what: ({ slices }) =>
        `A year is given and not the month of the slice; the months of monitoring were taken: ${slices}.`,
      todo: () => 'If the indicators were measured in another month, name it: «за сентябрь 2022».',
    },
    indicatorSliceNotUnderstood: {
      what: ({ text }) => `The slice “${text}” was not understood; the row was not taken.`,
      todo: () => 'Write month and year: 09.2023 or «сентябрь 2023».',
    },
    indicatorNumbersImpossible: {
      what: ({ code, numerator, denominator }, format) =>
        `Indicator ${code}: the numerator ${format.number(Number(numerator), 3)} is greater than the denominator ${format.number(Number(denominator), 3)}; the row was not taken.`,
      todo: () => 'Correct the numbers: a share is never above 100%.',
    },
    indicatorPercentImpossible: {
      what: ({ code, value }, format) =>
        `Indicator ${code}: a share of ${format.number(Number(value), 3)}% is impossible; the row was not taken.`,
      todo: () => 'Write a percent from 0 to 100.',
    },
    indicatorPercentDiffers: {
      what: ({ code, printed, share }, format) =>
        `Indicator ${code}: ${format.percent(Number(printed))} is written, the numerator and the denominator give ${format.percent(Number(share))}; the counts were taken.`,
      todo: () => 'Check which is right, the share or the counts.',
    },
    indicatorHalf: {
      what: ({ code, missing }) =>
        `Indicator ${code}: there is no ${missing === 'numerator' ? 'numerator' : 'denominator'}, and one number gives no share; the row was not taken.`,
      todo: () => 'Write both numbers or a ready percent.',
    },
    indicatorCountDiffers: {
      what: ({ code, numerator, value }, format) =>
        `Indicator ${code}: the numerator is ${format.number(Number(numerator))}, the value ${format.number(Number(value))}; the row was not taken.`,
      todo: () => 'Keep the right number.',
    },
  },
};
