import type { SupportCode } from '../../model/programmeFindingCodes';
import type { Format } from '../language';
import { otherInBrackets } from './otherPlace';
import type { FindingText } from './text';

const SIGNIFICANCE: Readonly<Record<string, string>> = {
  high: 'Высокая',
  medium: 'Средняя',
  low: 'Низкая',
  none: 'нет',
  notApplicable: '—',
};
const significance = (value: unknown) => SIGNIFICANCE[String(value)] ?? String(value);
const yesNo = (value: unknown) => (value === 'yes' ? 'да' : value === 'no' ? 'нет' : String(value));

function schools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}`;
}

function ofSchools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'школы', few: 'школ', many: 'школ', other: 'школ' })}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  state: '«Выполнено»',
  responsible: '«Ответственный»',
  document: '«Документ»',
  date: '«Дата»',
};

export const supportTextsRu: Readonly<Record<SupportCode, FindingText>> = {
  /** Params: `heading`. */
  profileColumnSkipped: {
    what: ({ heading }) =>
      `Столбец «${heading}» рискового профиля не прочитан как фактор: в нём нет ни одного слова значимости.`,
    todo: () =>
      'Если это фактор, укажите в нём Высокая, Средняя, Низкая или нет; если нет – ничего делать не нужно.',
  },
  /** Params: `heading`, `text`. */
  significanceNotUnderstood: {
    what: ({ heading, text }) =>
      `Значимость фактора «${heading}» не понята: «${text}»; она считается неизвестной.`,
    todo: () => 'Напишите Высокая, Средняя, Низкая, нет, «—» (не применимо) или «н/д» (нет данных).',
  },
  /** Params: `school`, `factor`, `first`, `second`, the other place. */
  profileConflict: {
    what: (params, _, at) =>
      `${params.school}: значимость фактора «${params.factor}» указана по-разному: ${significance(params.first)} и ${significance(params.second)}${otherInBrackets(params, at, 'ru')}; она считается неизвестной.`,
    todo: () => 'Оставьте одно значение или удалите лишнюю строку.',
  },
  /** Params: `year`, `wanted`, `count`. */
  profileOtherYear: {
    what: ({ year, wanted, count }, format) =>
      `Рисковый профиль ${ofSchools(count, format)} составлен за ${year} учебный год и не учтён: расчёт делается на ${wanted}.`,
    todo: () => 'Исправьте учебный год на листе или выберите год расчёта, за который составлен профиль.',
  },
  /** Params: `count`, `school`. */
  profileMissing: {
    what: ({ count, school }, format) =>
      `Нет рискового профиля у ${ofSchools(count, format)} ШНОР (например, ${school}), хотя у других школ он есть.`,
    todo: () => 'Добавьте строки этих школ на лист «Рисковый профиль».',
  },
  /** Params: `factor`, `count`, `school`. */
  factorWithoutMeasure: {
    what: ({ factor, count, school }, format) =>
      `Для фактора «${factor}», который требует мероприятий (${schools(count, format)}, например ${school}), в дорожной карте нет ни одного мероприятия.`,
    todo: () => 'Добавьте в дорожную карту подраздел с названием этого фактора и мероприятия в нём.',
  },
  factorMeasuresUnknown: {
    what: ({ factor, count, school, sections, section }, format) =>
      `Для фактора «${factor}», который требует мероприятий (${schools(count, format)}, например ${school}), раздел дорожной карты не узнан: не понято, каким рискам отвечают разделы (${format.number(Number(sections))}), например «${section}».`,
    todo: () =>
      'Назовите раздел так же, как фактор («1.2. Преодоление дефицита педагогических кадров»), либо добавьте такой раздел.',
  },
  profileFactorLike: {
    what: ({ heading, factor }) =>
      `Столбец «${heading}» похож на фактор ${factor}, но не назван как он: считается своим фактором, отдельно от него.`,
    todo: () =>
      'Если это тот же риск, назовите столбец как в дорожной карте или в списке 500+; иначе ничего делать не нужно.',
  },
  /** Params: `plan`. */
  planSectionsUnknown: {
    what: ({ plan }) =>
      `План «${plan}» прочитан, но ни один его раздел не узнан как подраздел рисков; меры по факторам показаны по образцу – дорожной карте Бобровского района.`,
    todo: () =>
      'Назовите разделы плана так же, как факторы профиля («1.2. Преодоление дефицита педагогических кадров»).',
  },
  resultWithoutTitle: {
    what: () => 'В строке есть значения «было» и «стало», но не назван показатель; строка не прочитана.',
    todo: () => 'Впишите показатель.',
  },
  /** Params: `heading`, `text`, `unit`. */
  resultImpossible: {
    what: ({ heading, text, unit }) =>
      unit === 'percent'
        ? `«${heading}»: «${text}» – не доля от 0 до 100 %; значение считается неизвестным.`
        : `«${heading}»: «${text}» – не количество; значение считается неизвестным.`,
    todo: ({ unit }) =>
      unit === 'percent'
        ? 'Впишите процент от 0 до 100.'
        : 'Впишите количество числом от 0 или исправьте единицу на «доля, %».',
  },
  /** Params: `heading`, `text`. */
  betterNotUnderstood: {
    what: ({ heading, text }) => `«${heading}»: «${text}» не понято; лучше стало или хуже, не оценивается.`,
    todo: () => 'Выберите «больше» или «меньше».',
  },
  resultRepeated: {
    what: (p, _, at) =>
      `Результат «${p['title']}»${p['school'] ? ` (${p['school']})` : ''} записан ещё раз${otherInBrackets(p, at, 'ru')}; он посчитан один раз.`,
    todo: () => 'Уберите лишнюю строку.',
  },
  resultsDiffer: {
    what: (p, _, at) =>
      `Результат «${p['title']}»${p['school'] ? ` (${p['school']})` : ''} в двух местах указан по-разному${otherInBrackets(p, at, 'ru')}; что различается, считается неизвестным.`,
    todo: () => 'Оставьте одну строку или сделайте значения одинаковыми.',
  },
  decisionNotUnderstood: {
    what: () => 'Решение о школе-партнёре должно быть «да» или «нет»; строка не прочитана.',
    todo: () => 'Выберите в столбце «Решение» «да» или «нет» либо оставьте ячейку пустой.',
  },
  evidenceWithoutText: {
    what: () => 'В строке отмечено выполнение, но не назван пункт программы; строка не прочитана.',
    todo: () => 'Впишите пункт программы.',
  },
  evidenceListUnknown: {
    what: () =>
      'Не понятно, к какому списку программы относится строка: над ней нет заголовка «Ожидаемые результаты», «Актуальные мероприятия», «Состав работ» или «Распределение ответственности».',
    todo: () => 'Впишите над строками заголовок их списка.',
  },
  /** Params: `text`, `field`, `taken` (first, none), the other place. */
  evidenceConflict: {
    what: (params, _, at) =>
      `Пункт программы «${params.text}»: столбец ${FIELDS[String(params.field)]} заполнен по-разному в двух местах${otherInBrackets(params, at, 'ru')}; ${params.taken === 'none' ? 'он считается незаполненным' : 'учтено то, что стоит здесь'}.`,
    todo: () => 'Сделайте так, чтобы в обоих местах стояло одно и то же.',
  },
  /** Params: `text`, `date`, `asOf`: dates. */
  evidenceInFuture: {
    what: ({ text, date, asOf }, format) =>
      `Пункт программы «${text}» отмечен выполненным, но его дата или дата документа – ${format.date(String(date))} – позже дня, на который сделан расчёт (${format.date(String(asOf))}); он посчитан выполненным.`,
    todo: () => 'Исправьте дату или отметку «Выполнено».',
  },
  /** Params: `count`, `text`. */
  evidenceUnproved: {
    what: ({ count, text }, format) =>
      `Ожидаемые результаты отмечены выполненными без документа или даты: ${format.number(Number(count))} (например, «${text}»).`,
    todo: () => 'Впишите документ или дату: программа просит подтверждения.',
  },
  /** Params: `text`. */
  evidenceDocumentUnclear: {
    what: ({ text }) => `«Документ»: «${text}» не понято как документ; подтверждением не считается.`,
    todo: () =>
      'Впишите вид, номер и дату документа («приказ № 5 от 01.09.2023»); название возьмите в кавычки. Если документа нет, оставьте ячейку пустой.',
  },
  /** Params: `list` (title), `own`, `lines`, `text`, `alone` (1: nothing is added). */
  evidenceOwnList: {
    what: ({ list, own, lines, text, alone }, format) => {
      const counts = `${format.number(Number(own))} из ${format.number(Number(lines))}`;
      return alone
        ? `Список «${list}»: пунктов, не узнанных по словам программы Лесосибирска, ${counts} (например, «${text}»); список считается своим, и доля выполнения посчитана только по нему.`
        : `Список «${list}»: пунктов, не узнанных по словам программы Лесосибирска, ${counts} (например, «${text}»); они посчитаны своими пунктами сверх пунктов программы.`;
    },
    todo: () =>
      'Если это пункт программы, впишите его слова так, как они стоят в шаблоне листа; если пункт свой, ничего делать не нужно.',
  },
  /** Params: `title`, `text`. */
  resultUnitUnclear: {
    what: ({ title, text }) =>
      `Показатель «${title}» назван долей, а единица указана «${text}»; значения считаются неизвестными.`,
    todo: () => 'Исправьте единицу на «доля, %» или название показателя.',
  },
  /** Params: `school`, `mark`, `first`, `second`, the other place. */
  supportMarkConflict: {
    what: (params, _, at) =>
      `${params.school}: отметка ${params.mark} указана по-разному: ${yesNo(params.first)} и ${yesNo(params.second)}${otherInBrackets(params, at, 'ru')}; она считается неизвестной.`,
    todo: () => 'Оставьте одну отметку.',
  },
  /** Params: `year`, `wanted`, `count`. */
  supportMarkOtherYear: {
    what: ({ year, wanted, count }, format) =>
      `Отметки ШНРО и НСУ ${ofSchools(count, format)} поставлены за ${year} учебный год и не учтены: расчёт делается на ${wanted}.`,
    todo: () => 'Исправьте учебный год на листе или выберите другой год расчёта.',
  },
  /** Params: `mark`, `count`, `decides` (mark, rule), `schools`. */
  supportMarkDiffers: {
    what: ({ mark, count, decides, schools: names }, format) =>
      `У ${ofSchools(count, format)} отметка ${mark} органа управления и расчёт расходятся; учтена ${decides === 'mark' ? 'отметка' : 'не отметка, а расчёт'}: ${names}.`,
    todo: ({ mark }) =>
      `Проверьте отметки; что важнее, задаёт параметр «${mark}: по какому признаку» на листе «Методика».`,
  },
  /** Params: `count`, `total`, `schools`. */
  shnroWithoutAgreement: {
    what: ({ count, total, schools: names }, format) =>
      `Нет действующего партнёрского договора у ${ofSchools(count, format)} из ${format.number(Number(total))} ШНРО: ${names}.`,
    todo: () =>
      'Выберите партнёра на листе «Партнёры», заключите договор и впишите его в реестр партнёрских договоров. Договоры, которые истекли, ещё не начались или чей срок не понят, не считаются.',
  },
  /** Params: `count`, `schools`, `withoutResult`, `undecided`. */
  partnersNotFound: {
    what: ({ count, schools: names, withoutResult, undecided }, format) =>
      `Для ${ofSchools(count, format)} не предложено ни одной школы-партнёра: ${names}.` +
      (Number(withoutResult) > 0
        ? ` Результат самой ШНРО неизвестен, сравнивать не с чем: ${ofSchools(withoutResult, format)}.`
        : '') +
      (Number(undecided) > 0
        ? ` Школы с более высокими результатами есть, но их признак ШНРО не определён: ${format.number(Number(undecided))}.`
        : ''),
    todo: () =>
      'Проверьте, загружены ли результаты этих и соседних школ, и определите признак ШНРО у остальных; если подходящих школ в муниципалитете нет, разрешите на листе «Методика» партнёров из других муниципалитетов.',
  },
  /** Params: `school`, `partner`. */
  partnerIsLow: {
    what: ({ school, partner }) =>
      `Партнёр школы ${school} – ${partner} – сам ШНРО, а программа говорит о школах с высокими результатами.`,
    todo: () => 'Проверьте пару: если она верна, ничего делать не нужно.',
  },
  /** Params: `start`, `end`: dates. */
  agreementEndsBeforeStart: {
    what: ({ start, end }, format) =>
      `Договор кончается ${format.date(String(end))} – раньше, чем начинается (${format.date(String(start))}); его срок считается неизвестным.`,
    todo: () => 'Исправьте дату договора или срок действия.',
  },
  /** Params: `text`. */
  agreementNotConcluded: {
    what: ({ text }) =>
      `«${text}» не понято как номер и дата действующего договора; договор действующим не посчитан.`,
    todo: () =>
      'Если договор заключён и действует, впишите только его номер и дату; если нет, ничего делать не нужно.',
  },
  /** Params: `heading`, `text`. */
  agreementEventsUnclear: {
    what: ({ heading, text }) =>
      `«${heading}»: из слов «${text}» не понять, проведены ли мероприятия; договор с мероприятиями не посчитан.`,
    todo: () =>
      'Если мероприятие проведено, впишите его вид и день («семинар 20.11.2023») или «проведён», тему возьмите в кавычки; если нет – «нет».',
  },
  /** Params: `text`, `date`, `asOf`: dates. */
  agreementEventsLater: {
    what: ({ text, date, asOf }, format) =>
      `Мероприятие «${text}» указано на ${format.date(String(date))} – позже дня, на который сделан расчёт (${format.date(String(asOf))}); договор с мероприятиями не посчитан.`,
    todo: () => 'Исправьте день мероприятия или выберите другой день расчёта.',
  },
  /** Params: `school`, `partner`, the other place. */
  agreementRepeated: {
    what: (p, _, at) =>
      `Договор школы ${p.school} с партнёром ${p.partner} записан ещё раз${otherInBrackets(p, at, 'ru')}; он посчитан один раз.`,
    todo: () => 'Уберите лишнюю строку; если это разные договоры, впишите их номера или даты.',
  },
  /** Params: `school`, `partner`, the other place. */
  agreementTermsDiffer: {
    what: (p, _, at) =>
      `У договора школы ${p.school} с партнёром ${p.partner} в двух строках разный срок${otherInBrackets(p, at, 'ru')}; договор посчитан один раз, учтён более поздний срок.`,
    todo: () => 'Оставьте одну строку; если это разные договоры, впишите их номера или даты.',
  },
  /** Params: `text`. */
  documentIsAnswer: {
    what: ({ text }) => `Вместо номера или названия документа стоит «${text}».`,
    todo: () => 'Впишите номер и дату документа: по слову «да» его не найти.',
  },
  /** Params: `school`. */
  partnerIsSelf: {
    what: ({ school }) => `${school} названа собственным партнёром; строка не учтена.`,
    todo: () => 'Впишите школу, которая помогает.',
  },
  /** Params: `school`, `partner`. */
  partnerIsBranch: {
    what: ({ school, partner }) =>
      `Партнёром школы ${school} названа ${partner} – её головная организация или филиал; договор с самой собой не учтён.`,
    todo: () => 'Впишите другую школу-партнёра.',
  },
  /** Params: `school`, `partner`, the other place. */
  decisionConflict: {
    what: (params, _, at) =>
      `О партнёре ${params.partner} для школы ${params.school} решено по-разному в двух местах${otherInBrackets(params, at, 'ru')}; решение считается не принятым.`,
    todo: () => 'Оставьте одно решение.',
  },
  nsuDataMissing: {
    what: () =>
      'НСУ не определены ни у одной школы: нет отметок органа управления, социального индекса и контекстных данных.',
    todo: () => 'Заполните лист «ШНРО и НСУ», социальный индекс или лист «Контекст».',
  },
};
