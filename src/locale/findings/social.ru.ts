import type { SocialCode } from '../../model/findingCodes';
import type { Format } from '../language';
import { otherInBrackets } from './otherPlace';
import type { FindingParams, FindingPlace, FindingText } from './text';

const other = (params: FindingParams, at: FindingPlace) => otherInBrackets(params, at, 'ru');

/** Genitive: «у 3 школ». */
function ofSchools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'школы', few: 'школ', many: 'школ', other: 'школ' })}`;
}

function number(value: unknown, format: Format): string {
  return format.number(Number(value), 3);
}

/** Cause and remedy of findings about the social index, the network, the waves and the targets, in Russian. */
export const socialTextsRu: Readonly<Record<SocialCode, FindingText>> = {
  socialComponentDiffers: {
    what: (p, _, at) =>
      `Показатель «${p['heading']}» стоит на двух листах с разными направлением или весом${other(p, at)}; взято то, что на первом листе.`,
    todo: () => 'Сделайте строки «Направление» и «Вес» одинаковыми на всех листах «Социальные условия».',
  },
  socialDirectionUnknown: {
    what: ({ heading }) =>
      `У показателя «${heading}» не указано направление, по названию его не понять; в индекс он не вошёл.`,
    todo: () =>
      'В строке «Направление» под заголовком поставьте «+», если чем больше значение, тем лучше условия, или «−», если наоборот.',
  },
  socialWeightUnknown: {
    what: ({ heading }) =>
      `В строке «Вес» у показателя «${heading}» стоит не число от 0; в индекс показатель не вошёл.`,
    todo: () => 'Введите вес числом (обычно 1) или оставьте ячейку пустой: тогда вес равен 1.',
  },
  socialDirectionGuessed: {
    what: ({ heading, direction }) =>
      `Направление показателя «${heading}» не указано; по названию принято «${direction}».`,
    todo: () => 'Проверьте и впишите «+» или «−» в строку «Направление» под заголовком.',
  },
  socialScaleMixed: {
    what: ({ heading }) =>
      `В столбце «${heading}» часть ячеек – проценты (со знаком «%»), часть – просто числа; они прочитаны как одна шкала от 0 до 100.`,
    todo: () => 'Проверьте, что все значения столбца в процентах: 25 и 25 %, а не 0,25 и 25 %.',
  },
  socialValuesConflict: {
    what: (p, format, at) =>
      `${p['school']}: «${p['what']}» указано по-разному – ${number(p['one'], format)} и ${number(p['other'], format)}${other(p, at)}; значение не взято.`,
    todo: () => 'Оставьте одну строку школы за учебный год или исправьте значение.',
  },
  socialOtherYear: {
    what: ({ year, listYear }) =>
      `Социальные условия за ${year} учебный год не использованы: перечень составляется на ${listYear}.`,
    todo: () => 'Ничего делать не нужно, если год указан верно.',
  },
  socialOlderYear: {
    what: ({ year, listYear }) =>
      `Социальных условий на ${listYear} учебный год нет, взяты условия за ${year}.`,
    todo: ({ listYear }) => `Загрузите условия на ${listYear} учебный год или проверьте год на листе.`,
  },
  socialReadyMissing: {
    what: ({ schools, of }, format) =>
      `Готовый ИСБШ указан не у всех: у ${ofSchools(schools, format)} из ${format.number(Number(of))} его нет, их индекс не определён (готовые и расчётные значения не сравнимы).`,
    todo: () =>
      'Впишите ИСБШ остальным школам или очистите столбец, чтобы индекс считался по показателям у всех.',
  },
  socialIndexOpen: {
    what: ({ schools, of }, format) =>
      `У ${ofSchools(schools, format)} из ${format.number(Number(of))} социальный индекс не определён: не хватает показателей. Квинтили посчитаны по остальным.`,
    todo: () =>
      'Впишите недостающие показатели на лист «Социальные условия» или на листе «Методика» выберите счёт по имеющимся показателям.',
  },
  socialTooFew: {
    what: ({ schools }, format) =>
      `Квинтили не определены: индекс известен у ${ofSchools(schools, format)}, а нужно не меньше пяти.`,
    todo: () => 'Загрузите условия остальных школ; регион считает квинтили по всем школам региона.',
  },
  socialSameEverywhere: {
    what: ({ heading }) => `Показатель «${heading}» одинаков у всех школ: на индекс он не влияет.`,
    todo: () => 'Проверьте столбец: возможно, значения скопированы.',
  },
  socialResultsMissing: {
    what: () =>
      'Образовательных результатов школ нет: без них не определить ни «низкие», ни «более высокие» результаты.',
    todo: () =>
      'Загрузите результаты процедур за прошлый учебный год или заполните столбец «Образовательный результат» на листе «Социальные условия».',
  },
  socialBothGroups: {
    what: ({ schools, school }, format) =>
      `По правилам и в контрольную группу, и в стажировочные площадки попало: ${format.number(Number(schools))}; первая школа – ${school}.`,
    todo: () =>
      'Решите сами: на листе «Группы школ» поставьте «да» или «нет» в столбце «Решение», либо измените параметры «низкие результаты» и «более высокие результаты» на листе «Методика».',
  },
  socialChoicesDiffer: {
    what: (p, _, at) =>
      `${p['school']}: решение о стажировочной площадке на двух листах разное${other(p, at)}; ни одно не взято.`,
    todo: () => 'Оставьте один лист «Группы школ» или сделайте решения одинаковыми.',
  },
  networkGroupUnknown: {
    what: ({ text }) => `Группа «${text}» сети школ не распознана, строка не использована.`,
    todo: () => 'Укажите одну из групп: контрольная, фокус, стажплощадка, Б(О)П.',
  },
  networkPeriodUnknown: {
    what: ({ rows }, format) =>
      `В реестре сети школ не указан год; строк: ${format.number(Number(rows))}. Они показаны отдельно, «год не указан».`,
    todo: () => 'Заполните столбец «Год» или укажите год в заголовке листа.',
  },
  networkRepeated: {
    what: ({ school, first, firstSheet }) =>
      `${school} записана в ту же группу того же года ещё раз (первая запись: лист «${firstSheet}», ${first}); школа посчитана один раз.`,
    todo: () => 'Уберите лишнюю строку или исправьте год и группу.',
  },
  waveConflict: {
    what: (p, format, at) =>
      `${p['school']}: результат одной волны указан по-разному – ${number(p['one'], format)} и ${number(p['other'], format)}${other(p, at)}; значение не взято.`,
    todo: () => 'Оставьте одно значение.',
  },
  targetTextMissing: {
    what: () => 'В строке есть план или факт, но нет текста показателя; строка не использована.',
    todo: () => 'Впишите текст в столбец «Показатель».',
  },
  targetPlanMissing: {
    what: ({ number: n }) =>
      `У показателя ${n} нет числа в столбце «План (не менее)»: выполнение не определить.`,
    todo: () => 'Впишите плановое число.',
  },
  targetPlanChanged: {
    what: ({ number: n, plan, source }, format) =>
      `План показателя ${n} – ${number(plan, format)}, в документе – ${number(source, format)}; взят план с листа.`,
    todo: () => 'Ничего делать не нужно, если план изменён намеренно.',
  },
  targetFactDiffers: {
    what: ({ number: n, fact, used, usedSheet, usedCell }, format) =>
      `Факт показателя ${n} на двух листах разный: ${number(fact, format)} и ${number(used, format)}; взято ${number(used, format)} (лист «${usedSheet}», ${usedCell}).`,
    todo: () => 'Исправьте факт на одном из листов.',
  },
  targetsWithoutFacts: {
    what: () => 'В таблице плана-факта пока нет ни одного факта: лист «План-факт» не составлен.',
    todo: () => 'Впишите факты в столбец «Факт».',
  },
};
