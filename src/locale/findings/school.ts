import type { SchoolCode } from '../../model/findingCodes';
import type { Format } from '../language';
import { PLACES } from './advice';
import type { FindingParams, FindingTexts } from './text';

/** «12 строк на 3 листах» / «12 rows on 3 sheets». */
function rows(params: FindingParams, format: Format): string {
  const count = Number(params['rows']);
  const sheets = Number(params['sheets']);
  const ru = `${format.number(count)} ${format.plural(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`;
  const en = `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`;
  if (format.language === 'en') return sheets > 1 ? `${en} on ${format.number(sheets)} sheets` : en;
  return sheets > 1 ? `${ru} на ${format.number(sheets)} листах` : ru;
}

/** « и ещё 12» behind a list that names only the first. */
function more(params: FindingParams, format: Format): string {
  const count = Number(params['more'] ?? 0);
  if (count === 0) return '';
  return format.language === 'en' ? ` and ${format.number(count)} more` : ` и ещё ${format.number(count)}`;
}

const CAUSES: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
  ru: {
    ambiguous: 'подходит несколько школ или у похожей школы другой логин',
    notFound: 'в справочнике такой школы нет',
    noNumberOrName: 'в названии нет ни номера, ни имени',
    classDiffers: 'школа с этим номером другого вида',
    branch: 'это филиал, а филиал не приравнивается к головной школе',
    noMunicipality:
      'не указан муниципалитет, а по одному названию школы разных муниципалитетов не сопоставляются',
  },
  en: {
    ambiguous: 'several schools fit, or the similar school has another login',
    notFound: 'the register has no such school',
    noNumberOrName: 'the name has neither a number nor a proper name',
    classDiffers: 'the school with this number is of another type',
    branch: 'it is a branch, and a branch is never taken for its head school',
    noMunicipality:
      'no municipality is given, and schools of different municipalities are never matched by name alone',
  },
};

const FIELDS: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
  ru: {
    name: 'номер или вид школы в названии',
    login: 'логин',
    primary: 'наличие 4 класса',
    basic: 'наличие 9 класса',
    secondary: 'наличие 11 класса',
    official: 'включение в перечень ФИОКО',
  },
  en: {
    name: 'the number or type in the name',
    login: 'the login',
    primary: 'whether there is a 4th grade',
    basic: 'whether there is a 9th grade',
    secondary: 'whether there is an 11th grade',
    official: 'whether it is on the official list',
  },
};

export const schoolTexts: FindingTexts<SchoolCode> = {
  ru: {
    schoolUnmatched: {
      what: (p, f) =>
        `Школа «${p['name']}» не сопоставлена: ${CAUSES.ru[String(p['cause'])]}. Её результаты (${rows(p, f)}) в расчёт не вошли.`,
      todo: (p) =>
        p['candidates']
          ? `Возможно, это: ${p['candidates']}. Подтвердите пару ${PLACES.ru.confirm} или укажите в строке логин либо код ОО.`
          : `Добавьте школу в «Справочник ОО», укажите в строке логин или код ОО либо подтвердите пару ${PLACES.ru.confirm}.`,
    },
    partnerUnmatched: {
      what: (p) =>
        `Школа-партнёр «${p['name']}» не сопоставлена: ${CAUSES.ru[String(p['cause'])]}. Пара показана под этим названием, сходство и результат партнёра неизвестны.`,
      todo: (p) =>
        p['candidates']
          ? `Возможно, это: ${p['candidates']}. Подтвердите пару ${PLACES.ru.confirm} или укажите код партнёра; если партнёр – другая организация, ничего делать не нужно.`
          : 'Проверьте название и код партнёра; если это организация другого муниципалитета, ничего делать не нужно.',
    },
    schoolSimilar: {
      what: (p, f) =>
        `Школа «${p['name']}» (${rows(p, f)}) принята за отдельную, но похожа на другую: ${p['candidates']}.`,
      todo: () =>
        `Если это одна школа, подтвердите пару ${PLACES.ru.confirm}; если разные – ничего делать не нужно.`,
    },
    schoolSameName: {
      what: (p, f) =>
        Number(p['count']) > 1
          ? `Школы с одним названием имеют разные логины или коды и считаются разными; таких названий ${f.number(Number(p['count']))}: ${p['names']}${more(p, f)}.`
          : `Школы с одним названием имеют разные логины или коды и считаются разными: ${p['names']}.`,
      todo: () => `Если это одна школа с двумя логинами, подтвердите пару ${PLACES.ru.confirm}.`,
    },
    schoolBranchApart: {
      what: (p, f) =>
        `«${p['name']}» – филиал или подразделение (${rows(p, f)}); результаты считаются отдельно${p['parent'] ? ` и не добавлены к «${p['parent']}»` : ''}.`,
      todo: () =>
        `Если результаты нужно отнести к головной школе, подтвердите эту пару ${PLACES.ru.confirm}.`,
    },
    schoolCodeNameDiffers: {
      what: (p, f) =>
        `Строка «${p['name']}» (${rows(p, f)}) отнесена по коду ${p['id']} к школе «${p['school']}», хотя номер или вид школы в названии другой.`,
      todo: () =>
        'Проверьте код: если школа переименована, внесите прежнее название в «Варианты написания» справочника.',
    },
    schoolIdsConflict: {
      what: (p) =>
        `У строки «${p['name']}» логин ${p['login']} принадлежит школе «${p['byLogin']}», а код ${p['code']} – школе «${p['byCode']}». Использован логин.`,
      todo: () => 'Исправьте логин или код ОО в строке.',
    },
    schoolCodeReused: {
      what: (p) =>
        `Код ${p['id']} стоит у нескольких разных школ, поэтому для сопоставления он не использован.`,
      todo: () => 'Проверьте столбец «Код ОО»: возможно, в нём код муниципалитета, а не школы.',
    },
    schoolMunicipalityDiffers: {
      what: (p) =>
        `Школа «${p['school']}» в одних строках отнесена к муниципалитету «${p['municipality']}», в других – к «${p['other']}». Использован первый.`,
      todo: () => 'Проверьте муниципалитет в строках и в «Справочнике ОО».',
    },
    registerConflict: {
      what: (p) =>
        `Сведения о школе «${p['name']}» расходятся (${FIELDS.ru[String(p['field'])]}) с записью ${p['first']}. Использована первая запись.`,
      todo: () => 'Оставьте верное значение в обеих записях.',
    },
    registerDuplicate: {
      what: (p) =>
        `Школа «${p['name']}» записана в справочнике дважды: первая запись – ${p['first']}. Записи объединены.`,
      todo: () => 'Удалите лишнюю строку или укажите у школ разные коды, если это разные школы.',
    },
    registerCodeShared: {
      what: (p, f) =>
        `Код или логин ${p['id']} стоит в справочнике у разных школ: ${p['school']}; ${p['others']}${more(p, f)}. Школы не объединены, а код не обозначает ни одну из них: строки с ним сопоставляются только по названию.`,
      todo: () => 'Исправьте код или логин в этих строках справочника и повторите расчёт.',
    },
    registerBranchCode: {
      what: (p, f) =>
        `С кодом или логином ${p['id']} головной школы (${p['school']}) записаны и филиалы: ${p['others']}${more(p, f)}. Это разные школы: строки с этим кодом и названием филиала отнесены к филиалу, остальные – к головной школе.`,
      todo: () => 'Если у филиала есть свой код или логин, укажите его в справочнике.',
    },
    confirmedTargetUnknown: {
      what: (p) => `Для «${p['name']}» подтверждена школа «${p['target']}», но такой школы нет.`,
      todo: () =>
        `Подтвердите другую школу (${PLACES.ru.confirm}): её логин, код или название из «Справочника ОО».`,
    },
    officialWithoutSchool: {
      what: (p) =>
        `Для школы «${p['name']}» отмечено, входит ли она в перечень ФИОКО, но такой школы в данных нет. Отметка не использована.`,
      todo: () => 'Проверьте название, код и муниципалитет школы или добавьте её в «Справочник ОО».',
    },
    confirmedOverruled: {
      what: (p) =>
        `Для «${p['name']}» подтверждена школа «${p['target']}», но логин или код строки указывает на школу «${p['school']}». Использован код.`,
      todo: () => `Исправьте код в строке или снимите подтверждение ${PLACES.ru.confirm}.`,
    },
  },
  en: {
    schoolUnmatched: {
      what: (p, f) =>
        `School «${p['name']}» was not matched: ${CAUSES.en[String(p['cause'])]}. Its results (${rows(p, f)}) take no part in the calculation.`,
      todo: (p) =>
        p['candidates']
          ? `It may be: ${p['candidates']}. Confirm the pair ${PLACES.en.confirm} or give the login or code of the school in the row.`
          : `Add the school to «Справочник ОО», give its login or code in the row, or confirm the pair ${PLACES.en.confirm}.`,
    },
    partnerUnmatched: {
      what: (p) =>
        `The partner school «${p['name']}» was not matched: ${CAUSES.en[String(p['cause'])]}. The pair is shown under this name; its likeness and the result of the partner are unknown.`,
      todo: (p) =>
        p['candidates']
          ? `It may be: ${p['candidates']}. Confirm the pair ${PLACES.en.confirm} or give the code of the partner; if it is another organisation, there is nothing to do.`
          : 'Check the name and code of the partner; if it is an organisation of another municipality, there is nothing to do.',
    },
    schoolSimilar: {
      what: (p, f) =>
        `School «${p['name']}» (${rows(p, f)}) was taken as one of its own but resembles another: ${p['candidates']}.`,
      todo: () =>
        `If they are one school, confirm the pair ${PLACES.en.confirm}; otherwise there is nothing to do.`,
    },
    schoolSameName: {
      what: (p, f) =>
        Number(p['count']) > 1
          ? `Schools with the same name have different logins or codes and are kept apart; there are ${f.number(Number(p['count']))} such names: ${p['names']}${more(p, f)}.`
          : `Schools with the same name have different logins or codes and are kept apart: ${p['names']}.`,
      todo: () => `If it is one school with two logins, confirm the pair ${PLACES.en.confirm}.`,
    },
    schoolBranchApart: {
      what: (p, f) =>
        `«${p['name']}» is a branch or unit (${rows(p, f)}); its results are counted apart${p['parent'] ? ` and not added to «${p['parent']}»` : ''}.`,
      todo: () => `If the results belong to the head school, confirm this pair ${PLACES.en.confirm}.`,
    },
    schoolCodeNameDiffers: {
      what: (p, f) =>
        `Row «${p['name']}» (${rows(p, f)}) was matched by code ${p['id']} to «${p['school']}», although the number or type in the name differs.`,
      todo: () =>
        'Check the code; if the school was renamed, add its former name to «Варианты написания» in the register.',
    },
    schoolIdsConflict: {
      what: (p) =>
        `In row «${p['name']}» the login ${p['login']} belongs to «${p['byLogin']}» and the code ${p['code']} to «${p['byCode']}». The login was used.`,
      todo: () => 'Correct the login or the code in the row.',
    },
    schoolCodeReused: {
      what: (p) =>
        `Code ${p['id']} stands beside several different schools, so it was not used for matching.`,
      todo: () =>
        'Check the column «Код ОО»: it may hold the code of the municipality instead of the school.',
    },
    schoolMunicipalityDiffers: {
      what: (p) =>
        `School «${p['school']}» stands under municipality «${p['municipality']}» in some rows and under «${p['other']}» in others. The first was used.`,
      todo: () => 'Check the municipality in the rows and in «Справочник ОО».',
    },
    registerConflict: {
      what: (p) =>
        `What is said about school «${p['name']}» disagrees (${FIELDS.en[String(p['field'])]}) with the entry at ${p['first']}. The first entry was used.`,
      todo: () => 'Leave the right value in both entries.',
    },
    registerDuplicate: {
      what: (p) =>
        `School «${p['name']}» stands in the register twice: the first entry is at ${p['first']}. The entries were joined.`,
      todo: () => 'Delete the extra row, or give the schools different codes if they are different schools.',
    },
    registerCodeShared: {
      what: (p, f) =>
        `Code or login ${p['id']} stands beside different schools of the register: ${p['school']}; ${p['others']}${more(p, f)}. The schools were not joined, and the code means none of them: rows that carry it are matched by name only.`,
      todo: () => 'Correct the code or login in these rows of the register and run the analysis again.',
    },
    registerBranchCode: {
      what: (p, f) =>
        `Branches stand with the code or login ${p['id']} of their head school (${p['school']}): ${p['others']}${more(p, f)}. They are different schools: rows with this code and the name of a branch belong to the branch, all others to the head school.`,
      todo: () => 'If the branch has a code or login of its own, give it in the register.',
    },
    confirmedTargetUnknown: {
      what: (p) => `«${p['target']}» is confirmed for «${p['name']}», but there is no such school.`,
      todo: () =>
        `Confirm another school (${PLACES.en.confirm}): its login, code or name of «Справочник ОО».`,
    },
    officialWithoutSchool: {
      what: (p) =>
        `Whether school «${p['name']}» is on the official list is stated, but no other sheet has such a school. The mark was not used.`,
      todo: () => 'Check the name, code and municipality of the school or add it to «Справочник ОО».',
    },
    confirmedOverruled: {
      what: (p) =>
        `«${p['target']}» is confirmed for «${p['name']}», but the login or code of the row points at «${p['school']}». The code was used.`,
      todo: () => `Correct the code in the row or take back the confirmation ${PLACES.en.confirm}.`,
    },
  },
};
