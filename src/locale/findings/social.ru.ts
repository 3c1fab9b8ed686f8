import type { SocialCode } from '../../model/programmeFindingCodes';
import type { Format } from '../language';
import { otherInBrackets } from './otherPlace';
import type { FindingParams, FindingPlace, FindingText } from './text';

const other = (params: FindingParams, at: FindingPlace) => otherInBrackets(params, at, 'ru');

/** Genitive: «у 3 школ». */
function ofSchools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'школы', few: 'школ', many: 'школ', other: 'школ' })}`;
}

const FIELD: Readonly<Record<string, string>> = { plan: 'План', fact: 'Факт', document: 'Документ' };

/** A number, or the words of a document. */
function shown(value: unknown, format: Format): string {
  return typeof value === 'number' ? number(value, format) : `«${String(value)}»`;
}

function number(value: unknown, format: Format): string {
  return format.number(Number(value), 3);
}

/** Beside indices that are not known. */
const QUINTILES_OPEN =
  'Они могут стоять в любом квинтиле: квинтиль и группы остальных названы, только если такие школы их не меняют, иначе – «не определено».';

/** Cause and remedy of findings about the social index, the network, the waves and the targets, in Russian. */
export const socialTextsRu: Readonly<Record<SocialCode, FindingText>> = {
  socialComponentDiffers: {
    what: (p, _, at) =>
      `Показатель «${p['heading']}» в двух местах описан по-разному (направление или вес)${other(p, at)}; пока это так, в индекс он не входит.`,
    todo: () => 'Сделайте строки «Направление» и «Вес» одинаковыми на всех листах «Социальные условия».',
  },
  socialDirectionUnknown: {
    what: ({ heading, text }) =>
      text
        ? `В строке «Направление» у показателя «${heading}» стоит «${text}»: это не «+» и не «−»; пока это так, в индекс он не входит.`
        : `У показателя «${heading}» не указано направление (по названию оно не угадывается); пока это так, в индекс он не входит.`,
    todo: () =>
      'В строке «Направление» под заголовком поставьте «+», если чем больше значение, тем лучше условия, или «−», если наоборот.',
  },
  socialWeightUnknown: {
    what: ({ heading, text }) =>
      `В строке «Вес» у показателя «${heading}» стоит «${text}», а нужно число от 0; пока это так, в индекс показатель не входит.`,
    todo: () => 'Введите вес числом (обычно 1) или оставьте ячейку пустой: тогда вес равен 1.',
  },
  socialComponentEmpty: {
    what: ({ heading }) =>
      `У показателя «${heading}» нет ни одного значения; пока это так, в индекс он не входит.`,
    todo: () => 'Заполните столбец или удалите его.',
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
      `Готовый ИСБШ указан не у всех: у ${ofSchools(schools, format)} из ${format.number(Number(of))} его нет, их индекс не определён (готовые и расчётные значения не сравнимы). ${QUINTILES_OPEN}`,
    todo: () =>
      'Впишите ИСБШ остальным школам или очистите столбец, чтобы индекс считался по показателям у всех.',
  },
  socialIndexOpen: {
    what: ({ schools, of }, format) =>
      `У ${ofSchools(schools, format)} из ${format.number(Number(of))} социальный индекс не определён: не хватает показателей. ${QUINTILES_OPEN}`,
    todo: () =>
      'Впишите недостающие показатели на лист «Социальные условия» или на листе «Методика» выберите счёт по имеющимся показателям.',
  },
  socialTooFew: {
    what: ({ schools, of }, format) =>
      `Квинтили не определены: индекс известен у ${ofSchools(schools, format)} из ${format.number(Number(of))}, а нужно не меньше пяти.`,
    todo: ({ schools, of }) =>
      Number(schools) < Number(of)
        ? 'Впишите недостающие показатели, направления и веса; условия других школ можно загрузить с другого листа.'
        : 'Загрузите условия остальных школ; регион считает квинтили по всем школам региона.',
  },
  socialAllEqual: {
    what: ({ schools }, format) =>
      `Квинтили не определены: индекс одинаков у всех школ (${format.number(Number(schools))}), он их не различает.`,
    todo: () => 'Проверьте столбцы показателей: возможно, значения скопированы.',
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
      `${p['school']}: решение о стажировочной площадке в двух местах разное${other(p, at)}; ни одно не взято.`,
    todo: () => 'Оставьте одно решение или сделайте их одинаковыми.',
  },
  networkGroupUnknown: {
    what: ({ text }) => `Группа «${text}» сети школ не распознана, строка не использована.`,
    todo: () =>
      'Укажите одну из групп без других слов: контрольная, фокус, стажплощадка, Б(О)П; строку школы, которая в группу не входит, уберите.',
  },
  networkPersonUnclear: {
    what: ({ heading }) =>
      `Из ячейки столбца «${heading}» не понять, назначен ли человек: он может ещё подбираться или уже не работать; показано «н/д».`,
    todo: () => 'Впишите «да», «нет» или фамилию с инициалами того, кто назначен сейчас.',
  },
  networkPeriodUnknown: {
    what: ({ rows }, format) =>
      `В реестре сети школ не указан год; строк: ${format.number(Number(rows))}. Они показаны отдельно, «год не указан».`,
    todo: () => 'Заполните столбец «Год» или укажите год в заголовке листа.',
  },
  networkPeriodNotUnderstood: {
    what: ({ text }) =>
      `Год «${text}» в реестре сети школ не понят; запись показана отдельно, «год не указан».`,
    todo: () => 'Впишите год (2023), учебный год (2023/2024) или несколько через запятую (2022, 2023).',
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
  targetSectionUnknown: {
    what: ({ text }) =>
      `Не понято, раздел ли это: «${text}». Показатели ниже стоят без раздела, прежний раздел к ним не отнесён.`,
    todo: () =>
      'Если это раздел, поставьте перед ним номер («1.4. …») или слово «Раздел» либо заполните столбец «Раздел»; иначе удалите строку.',
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
  targetAtMost: {
    what: ({ number: n }) =>
      `Показатель ${n} – на снижение или с пределом сверху («не более», «до», «менее»), а лист сравнивает с планом «не менее»: выполнение не определено.`,
    todo: () =>
      'Переформулируйте показатель как «не менее» или оцените его сами и уберите из таблицы «не менее».',
  },
  targetDiffers: {
    what: (p, format, at) =>
      `${FIELD[String(p['what'])]} показателя ${p['number']} в двух местах разный: ${shown(p['one'], format)} и ${shown(p['other'], format)}${other(p, at)}; какой верен, неизвестно, поэтому он не взят.`,
    todo: () => 'Оставьте одно значение.',
  },
  targetTyped: {
    what: (p, format, at) =>
      `${FIELD[String(p['what'])]} показателя ${p['number']} взят с этого готового листа: здесь ${shown(p['typed'], format)}, на исходном листе ${shown(p['stated'], format)}${other(p, at)}.`,
    todo: () =>
      'Перенесите верное значение на исходный лист; чтобы вернуть прежнее, сотрите его на готовом листе.',
  },
  targetTextTyped: {
    what: (p, _, at) =>
      `Текст показателя ${p['number']} на готовом листе изменён; взят текст исходного листа${other(p, at)}.`,
    todo: () => 'Если новый текст верен, впишите его на исходный лист.',
  },
  targetsWithoutFacts: {
    what: () => 'В таблице плана-факта пока нет ни одного факта: лист «План-факт» не составлен.',
    todo: () => 'Впишите факты в столбец «Факт».',
  },
};
