import type { Settings } from '../methodology/settings';
import type { LegendLine } from './blocks';
import { WORD } from '../locale/words';

function crossing(sign: Settings['shnor']['thresholdSign']): string {
  return sign === '>=' ? 'не меньше' : 'больше';
}

/** Условные обозначения of «ШНОР». */
export function shnorLegend({ shnor }: Settings): LegendLine[] {
  return [
    {
      style: 'low',
      sign: 'низкий результат',
      meaning: 'Низкий результат процедуры; критерий выполнен',
      rule: `Доля участников, получивших «2» (ВПР) или не преодолевших минимальный порог (ОГЭ, ЕГЭ), ${crossing(shnor.thresholdSign)} {shnor.threshold} %; сравнивается неокруглённая доля`,
    },
    {
      style: 'risk',
      sign: WORD.yes,
      meaning: 'ШНОР по расчёту',
      rule: 'Выполнен критерий 1 или критерий 2',
    },
    { style: 'ok', sign: WORD.no, meaning: 'Не ШНОР по расчёту', rule: 'Оба критерия не выполнены' },
    {
      style: 'noData',
      sign: `${WORD.noData} / ${WORD.unknown}`,
      meaning: 'Нет данных; решение невозможно',
      rule: 'Недостающие результаты могли бы изменить решение; причины – в столбце «Основание»',
    },
    {
      style: 'borderline',
      sign: 'на границе, малая выборка, расхождение',
      meaning: 'Нужно посмотреть человеку',
      rule: `Доля печатается как порог, но не достигает его; участников меньше ${shnor.smallSample}; решает округление источника; расчёт и перечень ФИОКО расходятся`,
    },
    {
      style: 'textCentered',
      sign: WORD.notApplicable,
      meaning: 'Не применимо',
      rule: 'Процедура не проводилась, нет участников или нет такого уровня образования; считается как «не низкий»',
    },
    {
      style: 'input',
      sign: 'ввод',
      meaning: 'Ячейка для заполнения',
      rule: 'Отметка о включении в официальный перечень ФИОКО: да, нет или н/д',
    },
  ];
}

/** What a reader of the printed list must know about the rule. */
export function shnorNotes({ shnor }: Settings): string[] {
  const counted =
    shnor.countAs === 'procedure'
      ? 'оценочным процедурам'
      : 'предметам (процедуры одного предмета считаются вместе)';
  return [
    `Критерий 1: низкие результаты в предыдущем учебном году не менее чем по {shnor.criterion1Procedures} ${counted}.`,
    `Критерий 2: низкие результаты хотя бы по одной ${shnor.criterion2SameProcedure ? 'и той же ' : ''}оценочной процедуре в каждом из двух предыдущих учебных годов.`,
    'Рабочим считается перечень ШНОР, сформированный ФГБУ «ФИОКО»; расчётный признак его не заменяет, расхождения показаны.',
  ];
}
