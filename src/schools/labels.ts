import { hasLogin } from './identifiers';
import { hasLegalForm } from './legalForm';
import { hasSchoolWord } from './schoolType';
import { canonical, word } from './text';

/** What a label of a grouped table names. */
export type LabelKind = 'school' | 'municipality' | 'region' | 'country' | 'total' | 'other';

const TOTAL =
  /^(?:ИТОГО?(?![А-Я])|ВСЕГО(?![А-Я])|В ТОМ ЧИСЛЕ|ИЗ НИХ(?![А-Я])|ВСЯ ВЫБОРКА|ВСЕ (?:МУНИЦИПАЛ|ОО(?![А-Я])|ОУ(?![А-Я])|ШКОЛЫ|ОРГАНИЗАЦИИ|РЕГИОНЫ)|СУММА(?![А-Я])|СРЕДНЕЕ(?: ЗНАЧ|$| ПО )|В СРЕДНЕМ|ПО (?:РАЙОНУ|ГОРОДУ|ОКРУГУ|МУНИЦИП|РЕГИОНУ|КРАЮ|ОБЛАСТИ|РЕСПУБЛИКЕ|РОССИИ|РФ(?![А-Я])|СТРАНЕ)|ОБЩИЙ ИТОГ)/;
/** One of these words alone is a total in a row and a heading in a column, never a place. */
const BARE =
  /^(?:РАЙОН|МУНИЦИПАЛИТЕТ|ГОРОД|РЕГИОН|ОКРУГ|ОБЛАСТЬ|КРАЙ|РЕСПУБЛИКА|СЕЛО|ТЕРРИТОРИЯ|АТЕ|МСУ|МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ|МУНИЦИПАЛЬНЫЙ (?:РАЙОН|ОКРУГ)|ГОРОДСКОЙ ОКРУГ)[:.]?$/;
const COUNTRY = /^(?:РФ|РОССИЯ|РОССИЙСКАЯ ФЕДЕРАЦИЯ|СТРАНА)[:.]?$/;
/** Column headings and notes that mention schools without naming one. */
const HEADING =
  /^ШКОЛЫ(?![А-Я])|^[А-Я]+[ЫИ]Е (?:[А-Я]+ )*ШКОЛЫ|^(?:ОО|ОУ|ШКОЛА|(?:ОБЩЕ)?ОБРАЗОВАТЕЛЬН(?:АЯ|ОЕ|ЫЕ) (?:ОРГАНИЗАЦИ[ЯИ]|УЧРЕЖДЕНИ[ЕЯ])(?: ?\(.*\))?)[:.]?$|^(?:НАИМЕНОВАНИЕ|НАЗВАНИЕ|ПОЛНОЕ|КРАТКОЕ|КОД|ЛОГИН|КОЛИЧЕСТВО|КОЛ-ВО|ЧИСЛО|ДОЛЯ|СПИСОК|ПЕРЕЧЕНЬ|СВЕДЕНИЯ|ИНФОРМАЦИЯ|РЕЗУЛЬТАТЫ|СТАТИСТИКА|ГРУППЫ УЧАСТНИКОВ|ПРЕДМЕТ|ДАТА|ПРИМЕЧАНИ[ЕЯ]|ИСТОЧНИК|ДИРЕКТОР|ИСПОЛНИТЕЛЬ|НАЧАЛЬНИК|МОНИТОРИНГ|АНАЛИЗ|ПРОТОКОЛ|ТАБЛИЦА|ПРИЛОЖЕНИЕ|УЧЕБНЫЙ ГОД)(?![А-Я])/;
/** Groups that stand among the municipalities of a region and have schools of their own below them. */
const REGIONAL_GROUP =
  /РЕГИОНАЛЬНО[ГЕ][А-Я]* ПОДЧИНЕНИ|КРАЕВО[ГЕ][А-Я]* ПОДЧИНЕНИ|ОБЛАСТНО[ГЕ][А-Я]* ПОДЧИНЕНИ|^СПО /;
const REGION = word(
  'КРАЙ|ОБЛАСТЬ|РЕСПУБЛИКА|АВТОНОМНЫЙ ОКРУГ|АО|(?:Г\\.?|ГОРОД|@Г)? ?(?:МОСКВА|САНКТ-ПЕТЕРБУРГ|СЕВАСТОПОЛЬ)',
);
const MUNICIPALITY_START =
  /^(?:@Г|Г\.|ГОРОД|ГО|ЗАТО|МО|МР|МУНИЦИПАЛЬН(?:ЫЙ|ОЕ) (?:ОКРУГ|РАЙОН|ОБРАЗОВАНИЕ)|ГОРОДСКОЙ ОКРУГ|РАЙОН|ПГТ|@ПГТ)[ .]/;
const MUNICIPALITY_WORD = word(
  'РАЙОН|Р-Н|МУНИЦИПАЛЬНЫЙ ОКРУГ|ГОРОДСКОЙ ОКРУГ|МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ|УЛУС|КОЖУУН',
);
const MUNICIPALITY_END = /[А-Я-]{3,} (?:МО|ГО|МР|ОКРУГ|РАЙОН)$/;

/**
 * Says what a row label names (methodology C1, D3). A login, a school-type word or a legal form makes a
 * school, whatever towns and districts the name mentions. «Алтайский край (региональное подчинение)» and
 * «СПО Алтайский край» count as municipalities: they stand in their place and head schools of their own.
 */
export function classifyLabel(text: string): LabelKind {
  if (hasLogin(text)) return 'school';
  const label = canonical(text).replace(/^\d{1,3}[.)] /, '');
  if (!/[А-ЯA-Z]/.test(label)) return 'other';
  if (TOTAL.test(label) || BARE.test(label)) return 'total';
  if (COUNTRY.test(label)) return 'country';
  if (HEADING.test(label)) return 'other';
  if (hasSchoolWord(label) || hasLegalForm(label)) return 'school';
  if (REGIONAL_GROUP.test(label)) return 'municipality';
  if (MUNICIPALITY_WORD.test(label)) return 'municipality';
  if (REGION.test(label)) return 'region';
  if (MUNICIPALITY_START.test(label) || MUNICIPALITY_END.test(label)) return 'municipality';
  return 'other';
}
