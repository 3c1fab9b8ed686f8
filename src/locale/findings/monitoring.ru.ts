import type { MonitoringCode } from '../../model/programmeFindingCodes';
import type { SliceId } from '../../model/slice';
import type { Format } from '../language';
import { WORD } from '../words';
import { dueSlices, figureName, indicatorNumber, sliceName, systemName } from '../monitoring';
import { procedureName } from '../procedures';
import { keptPlace, otherInBrackets } from './otherPlace';
import type { FindingParams, FindingText } from './text';

const slice = (p: FindingParams) => sliceName(String(p.slice) as SliceId, 'ru');
const system = (p: FindingParams) => systemName(String(p.system), 'ru');
const indicator = (p: FindingParams) => indicatorNumber(String(p.indicator), 'ru');
const amount = (value: unknown, f: Format) => f.number(Number(value), 2);

function rows(count: unknown, f: Format): string {
  const n = Number(count);
  return `${f.number(n)} ${f.plural(n, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`;
}

/** «не учтена 1 строка», «не учтены 2 строки», «не учтено 5 строк». */
function leftOut(count: unknown, f: Format): string {
  const verb = f.plural(Number(count), {
    one: 'не учтена',
    few: 'не учтены',
    many: 'не учтено',
    other: 'не учтено',
  });
  return `${verb} ${rows(count, f)}`;
}

/** «н/д» where no number stood. */
const stated = (value: unknown, f: Format) => (value === '' ? WORD.noData : amount(value, f));

function ofSchools(count: unknown, f: Format): string {
  const n = Number(count);
  return `${f.number(n)} ${f.plural(n, { one: 'школы', few: 'школ', many: 'школ', other: 'школ' })}`;
}

export const monitoringTextsRu: Readonly<Record<MonitoringCode, FindingText>> = {
  monitoringSliceOtherYear: {
    what: (p) =>
      `Срез «${slice(p)}» показателей ${system(p)} не относится к ${p.year} учебному году; показатели не рассчитаны.`,
    todo: (p) => `Выберите срез ${p.year} учебного года или другой год перечня.`,
  },
  monitoringSliceNeverDue: {
    what: (p) =>
      `Срез «${slice(p)}»: показатели ${system(p)} в этом месяце не измеряются; они не рассчитаны.`,
    todo: (p) => `Выберите один из срезов года: ${dueSlices(p.due, 'ru')}.`,
  },
  monitoringSliceNotDue: {
    what: (p, f) =>
      `Показатели ${system(p)}: первый срез года – ${slice(p)}, на ${f.date(String(p.asOf))} он ещё не наступил; показатели не рассчитаны.`,
    todo: () =>
      'Чтобы посмотреть их заранее, выберите срез сами или измените дату, на которую ведётся расчёт.',
  },
  monitoringNothingLoaded: {
    what: (p) =>
      `Показатели ${system(p)}, срез «${slice(p)}»: не загружено ничего, по чему их можно посчитать.`,
    todo: (p) =>
      p.loaded === undefined
        ? 'Загрузите листы с данными этого среза или выберите другой срез.'
        : `Загрузите листы с данными этого среза или выберите срез «${sliceName(String(p.loaded) as SliceId, 'ru')}»: его данные загружены (в панели – «Срез» на шаге «Показатели», в командной строке – ключ --slice).`,
  },
  monitoringOutsideSlice: {
    what: (p, f) =>
      `Показатели ${system(p)}, срез «${slice(p)}»: ${leftOut(p.count, f)} вне периода с ${f.date(String(p.from))} по ${f.date(String(p.to))} или другого учебного года.`,
    todo: () =>
      'Если они относятся к этому срезу, исправьте дату или учебный год на листе либо выберите другой срез.',
  },
  monitoringListCalculated: {
    what: (p) =>
      `Перечень ФИОКО на ${p.year} учебный год не загружен: показатели работы со ШНОР посчитаны по расчётному признаку.`,
    todo: () => 'Отметьте школы перечня на листе «Справочник ОО» и повторите расчёт.',
  },
  monitoringListOpen: {
    what: (p, f) =>
      `У ${ofSchools(p.count, f)} признак ШНОР на ${p.year} год не определён (${p.school}${Number(p.count) > 1 ? ' и другие' : ''}): в базу показателей они не вошли.`,
    todo: () => 'Догрузите их результаты или перечень ФИОКО.',
  },
  monitoringPeopleWithoutId: {
    what: (p, f) =>
      `Показатели ${system(p)}, срез «${slice(p)}»: у ${f.number(Number(p.count))} ${f.plural(Number(p.count), { one: 'строки педагога', few: 'строк педагогов', many: 'строк педагогов', other: 'строк педагогов' })} нет идентификатора. Они сложены по школам: совместитель двух школ посчитан дважды.`,
    todo: () => 'Чтобы считать людей, заполните столбец с идентификатором (номером) педагога.',
  },
  monitoringPeopleAlike: {
    what: (p, f) =>
      `Похоже, что один и тот же педагог записан на разных листах по-разному (полностью и сокращённо): ${f.number(Number(p.pairs))} ${f.plural(Number(p.pairs), { one: 'пара', few: 'пары', many: 'пар', other: 'пары' })} строк – ${p.places}. Посчитаны разные люди, поэтому знаменатель может быть завышен.`,
    todo: () =>
      'Если это один человек, запишите его везде одинаково или впишите один и тот же код; если разные – ничего делать не нужно.',
  },
  monitoringListOfEarlierYear: {
    what: (p, f) =>
      `Показатели ${system(p)}, срез «${slice(p)}»: списка педагогов этих школ на текущий учебный год нет, взят список за ${p.year} (${rows(p.count, f)}).`,
    todo: () => 'Загрузите список текущего года или исправьте учебный год на листе.',
  },
  monitoringTotalsDiffer: {
    what: (p) =>
      `${p.school}, показатель ${indicator(p)}: по списку педагогов ${p.list}, по итогам школы ${p.totals}. Взят список.`,
    todo: () => 'Проверьте, полон ли список, и исправьте тот из двух листов, который неверен.',
  },
  monitoringPartAboveWhole: {
    what: (p, f) =>
      `${p.school === '' ? 'Готовое значение' : p.school}, показатель ${indicator(p)}: часть больше целого (${amount(p.part, f)} из ${amount(p.whole, f)}). Данные не учтены.`,
    todo: () => 'Исправьте числа на листе и повторите расчёт.',
  },
  monitoringRouteOfStranger: {
    what: (p, f) =>
      `${p.school}: в реестре ИОМ есть люди, которых нет в списке педагогов (${f.number(Number(p.count))}). В показателе 2.3.3.4 они не учтены.`,
    todo: () => 'Добавьте их в «Педагоги ШНОР» или исправьте идентификаторы.',
  },
  monitoringSiteWithoutLevel: {
    what: (p) =>
      `${p.school}: у стажировочной площадки не указан или не понят уровень, поэтому неизвестно, входит ли она в показатель 2.3.3.7 или 2.3.3.8; они показаны без неё.`,
    todo: () => 'Укажите «муниципальная» или «региональная».',
  },
  monitoringFiguresDiffer: {
    what: (p, f, at) =>
      `${p.school}: «${figureName(String(p.field), 'ru')}» на одну и ту же дату указано по-разному${otherInBrackets(p, at, 'ru')}. Значение не учтено.`,
    todo: () => 'Оставьте верное значение и повторите расчёт.',
  },
  monitoringEarlierFigures: {
    what: (p, f) =>
      `Для той же школы в том же срезе есть строка с более поздней датой и другим значением; более ранних значений: ${f.number(Number(p.count))}. Взято позднее, раннее не использовано.`,
    todo: () => 'Если верно раннее значение, исправьте дату или удалите лишнюю строку.',
  },
  monitoringStageFallback: {
    what: (p, f) =>
      `Показатель 3 (Предгорный округ): итоговых результатов (после пересдачи) за ${p.year} год нет, взяты основные (результатов: ${f.number(Number(p.count))}).`,
    todo: () => 'Загрузите результаты после пересдачи, если она проводилась.',
  },
  monitoringWorksMissing: {
    what: (p, f) =>
      `Показатель ${indicator(p)}: результаты «${procedureName(String(p.procedure), f)}» за ${p.year} учебный год есть не у всех школ ШНОР; нет у ${ofSchools(p.count, f)}, первая – ${p.school}. Доля посчитана по тем работам, которые загружены.`,
    todo: () => 'Загрузите недостающие результаты; если участников не было, поставьте «0» участников.',
  },
  monitoringAggregateDiffers: {
    what: (p, f) =>
      p.origin === 'aggregate'
        ? `Показатель ${indicator(p)}: готовое значение без среза (${stated(p.typed, f)}) не такое, как значение, у которого срез указан (${stated(p.used, f)}). Взято второе.`
        : `Показатель ${indicator(p)}: готовое значение ${stated(p.typed, f)}, по спискам школ получается ${stated(p.used, f)}. Взято то, что получается по спискам.`,
    todo: () => 'Проверьте, полны ли списки, и исправьте неверное значение.',
  },
  monitoringAggregatesConflict: {
    what: (p, f, at) =>
      `Показатель ${indicator(p)}: готовые значения разные – здесь ${stated(p.first, f)}, в другом месте ${stated(p.other, f)}${otherInBrackets(p, at, 'ru')}. Ни одно не взято.`,
    todo: () => 'Оставьте верное значение или укажите у каждого свой срез.',
  },
  monitoringAggregateAboveBase: {
    what: (p, f) =>
      `Показатель ${indicator(p)}: в готовом значении школ ШНОР ${amount(p.stated, f)}, а в загруженном перечне – ${amount(p.schools, f)}.`,
    todo: () => 'Проверьте, что верно: знаменатель или перечень ШНОР.',
  },
  monitoringHistoryDiffers: {
    what: (p, f, at) =>
      `Показатель ${indicator(p)}, срез «${slice(p)}»: здесь ${amount(p.other, f)}, а ${keptPlace(p, at, 'ru')} ${amount(p.kept, f)}. Взято второе.`,
    todo: () => 'Оставьте один лист этого среза или исправьте неверное значение.',
  },
  monitoringTypedKept: {
    what: (p, f) =>
      `Показатель ${indicator(p)}, срез «${slice(p)}»: на готовом листе вписано ${stated(p.typed, f)}, ${p.rule === '' ? 'данных для расчёта нет' : `расчёт даёт ${stated(p.rule, f)}`}. Оставлено вписанное.`,
    todo: () =>
      'Чтобы вернуть расчёт, сотрите числитель, знаменатель и значение этой строки на листе и повторите расчёт.',
  },
  monitoringTypedAlone: {
    what: (p) =>
      `Показатель ${indicator(p)}, срез «${slice(p)}»: на готовом листе вписан числитель без знаменателя. Доли по нему не посчитать, вписанное не учтено.`,
    todo: () => 'Впишите и знаменатель или дайте готовое значение на листе «Сводные показатели».',
  },
  monitoringSliceRedone: {
    what: (p, f) =>
      `Показатели ${system(p)}, срез «${slice(p)}»: с прошлого расчёта изменилось значений: ${f.number(Number(p.count))}; первое – ${indicator(p)}: было ${stated(p.before, f)}, стало ${stated(p.now, f)}.${p.later === '' ? '' : ` На листе более позднего среза «${sliceName(String(p.later) as SliceId, 'ru')}» для сравнения стоит прежнее.`}`,
    todo: (p) =>
      p.later === ''
        ? 'Если данные менять не собирались, проверьте загруженные листы.'
        : 'Если новые значения верны, рассчитайте поздний срез ещё раз; если нет, проверьте загруженные листы.',
  },
};
