import type { PlanCode } from '../../model/findingCodes';
import type { Format, PluralForms } from '../language';
import type { FindingParams, FindingText } from './text';

const text = (params: FindingParams, key: string) => String(params[key] ?? '');
const ROW: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const OF_ROWS: PluralForms = { one: 'строки', few: 'строк', many: 'строк', other: 'строки' };
const rows = (params: FindingParams, format: Format, forms = ROW) => {
  const count = Number(params['count'] ?? 0);
  return `${format.number(count)} ${format.plural(count, forms)}`;
};
const day = (params: FindingParams, key: string, format: Format) =>
  text(params, key) === '' ? 'не указано' : format.date(text(params, key));

export const planTextsRu: Readonly<Record<PlanCode, FindingText>> = {
  planRowNotRead: {
    what: () => 'Строка под заголовком плана не похожа ни на мероприятие, ни на раздел и не прочитана.',
    todo: () =>
      'Если это мероприятие, впишите его текст в столбец мероприятий; если это подпись или примечание, ничего делать не нужно.',
  },
  planFactNotUnderstood: {
    what: (p) => `Дата в столбце «Факт» не прочитана${text(p, 'text') ? ` («${text(p, 'text')}»)` : ''}.`,
    todo: () => 'Впишите дату, например 15.03.2023, или слово «выполнено».',
  },
  planPeriodUnknown: {
    what: (p, format) =>
      `На листе не сказано, на какой год составлен план, поэтому без дат ${format.plural(Number(p['count']), { one: 'осталась', few: 'остались', many: 'осталось', other: 'осталось' })} ${rows(p, format)} (${text(p, 'rows')}).`,
    todo: () =>
      'Напишите над таблицей «на 2023 год» или «на 2022/2023 учебный год» либо впишите рядом «Начало плана» и «Окончание плана» с датами.',
  },
  planPeriodAssumed: {
    what: (p, format) =>
      p['origin'] === 'order'
        ? `Срок плана на листе не указан; взят календарный год приказа: с ${day(p, 'begins', format)} по ${day(p, 'ends', format)}.`
        : `Срок плана на листе не указан; взят по датам самих мероприятий: с ${day(p, 'begins', format)} по ${day(p, 'ends', format)}.`,
    todo: () => 'Если срок другой, впишите над таблицей «Начало плана» и «Окончание плана» с датами.',
  },
  planDaysSwapped: {
    what: (p, format) =>
      `${text(p, 'row')}: начало (${day(p, 'start', format)}) позже окончания (${day(p, 'finish', format)}); взяты слова из столбца сроков.`,
    todo: () => 'Исправьте даты начала и окончания.',
  },
  planWithoutDeadlines: {
    what: (p, format) => `В плане нет сроков: ${rows(p, format)} без срока.`,
    todo: () => 'Если сроки установлены, добавьте столбец «Сроки» или столбцы «Начало» и «Окончание».',
  },
  planDeadlineMissing: {
    what: (p, format) => `Срок не указан: ${rows(p, format)} (${text(p, 'rows')}).`,
    todo: () => 'Впишите срок; до этого строка показывается со словами «без срока».',
  },
  planDeadlineNotUnderstood: {
    what: (p) => `${text(p, 'row')}: срок «${text(p, 'text')}» не понят, дат у строки нет.`,
    todo: () =>
      'Напишите срок иначе, например «март 2023», «до 15.03.2023», «ежеквартально», или впишите даты в столбцы «Начало» и «Окончание».',
  },
  planDeadlinePartly: {
    what: (p) => `${text(p, 'row')}: из срока «${text(p, 'text')}» понята только часть.`,
    todo: () =>
      'Проверьте даты этой строки на готовом листе плана; если они не те, впишите «Начало» и «Окончание».',
  },
  planBeforeOrder: {
    what: (p, format) =>
      `${text(p, 'row')}: срок «${text(p, 'text')}» прошёл раньше даты приказа (${day(p, 'order', format)}). Дата не изменена.`,
    todo: () => 'Уточните срок: возможно, имелся в виду следующий год или другой месяц.',
  },
  planOutsidePeriod: {
    what: (p, format) =>
      `${text(p, 'row')}: срок «${text(p, 'text')}» выходит за срок плана (с ${day(p, 'begins', format)} по ${day(p, 'ends', format)}). Дата не изменена.`,
    todo: () => 'Проверьте год в сроке или начало и окончание плана.',
  },
  planResponsibleMissing: {
    what: (p, format) => `Ответственный не назначен: ${rows(p, format)} (${text(p, 'rows')}).`,
    todo: () => 'Впишите ответственного; до этого строка считается под словами «Не назначен».',
  },
  planRestored: {
    what: (p, format) =>
      `Текст ${rows(p, format, OF_ROWS)} в документе повреждён и восстановлен по смыслу; строки отмечены словами «текст восстановлен».`,
    todo: () => 'Сверьте эти строки с бумажным документом и исправьте, если нужно.',
  },
  planDateNotGiven: {
    what: () => 'Дата, на которую смотрятся планы, не указана, поэтому состояние мероприятий не определено.',
    todo: () =>
      'Укажите дату (в панели – «На дату», в командной строке – ключ --date) или впишите её на готовом листе плана: состояния пересчитаются сразу.',
  },
  planReadTwice: {
    what: (p) =>
      `Такой же план уже прочитан с листа «${text(p, 'keptSheet')}» (${text(p, 'keptWorkbook')}); он учтён один раз.`,
    todo: () => '',
  },
  planTypedTaken: {
    what: (p, format) =>
      `С этого готового листа взяты отметки о выполнении (статус, факт, документ): ${rows(p, format)} плана «${text(p, 'plan')}».`,
    todo: () => '',
  },
  planTypedDiffers: {
    what: (p) =>
      `${text(p, 'row')}: отметка о выполнении здесь и на листе «${text(p, 'otherSheet')}» (${text(p, 'otherCell')}) разная; взята отсюда.`,
    todo: () => 'Оставьте верную отметку в одном месте, а в другом сотрите.',
  },
  planTypedUnmatched: {
    what: (p) =>
      `${text(p, 'row')}: такой строки на листе «${text(p, 'plan')}» больше нет, отметка о выполнении не перенесена.`,
    todo: () => 'Если мероприятие переименовали, перенесите отметку на исходный лист плана.',
  },
};
