import type { Stage } from '../../model/procedure';
import { normaliseHeading } from '../heading';

/** What a column of a municipal or regional exam table holds. */
export type ColumnRole =
  | 'index'
  | 'code'
  | 'login'
  | 'school'
  | 'municipality'
  | 'category'
  | 'kindCell'
  | 'subjectCell'
  | 'levelCell'
  | 'gradeCell'
  | 'yearCell'
  | 'stageCell'
  | ValueRole
  | 'other';

/** Columns of numbers that the results are made of. */
export type ValueRole =
  'participants' | 'failed' | 'failedPercent' | 'passed' | 'mark2' | 'mark3' | 'mark4' | 'mark5';

export const VALUE_ROLES: ReadonlySet<string> = new Set([
  'participants',
  'failed',
  'failedPercent',
  'passed',
  'mark2',
  'mark3',
  'mark4',
  'mark5',
]);

const EXACT: Readonly<Record<string, ColumnRole>> = {
  // NFKC writes «№» as «No».
  no: 'index',
  n: 'index',
  'no п/п': 'index',
  'noп/п': 'index',
  'n п/п': 'index',
  'п/п': 'index',
  код: 'code',
  'код оо': 'code',
  'код оу': 'code',
  'код школы': 'code',
  'код организации': 'code',
  логин: 'login',
  'логин оо': 'login',
  оо: 'school',
  оу: 'school',
  школа: 'school',
  школы: 'school',
  учреждение: 'school',
  организация: 'school',
  наименование: 'school',
  'группы участников': 'school',
  муниципалитет: 'municipality',
  мо: 'municipality',
  мсу: 'municipality',
  район: 'municipality',
  территория: 'municipality',
  ате: 'municipality',
  категория: 'category',
  'категория участников': 'category',
  'категория участника': 'category',
  экзамен: 'kindCell',
  процедура: 'kindCell',
  'форма гиа': 'kindCell',
  'форма экзамена': 'kindCell',
  предмет: 'subjectCell',
  'учебный предмет': 'subjectCell',
  'наименование предмета': 'subjectCell',
  уровень: 'levelCell',
  класс: 'gradeCell',
  параллель: 'gradeCell',
  год: 'yearCell',
  'учебный год': 'yearCell',
  период: 'stageCell',
  этап: 'stageCell',
  'период проведения': 'stageCell',
};

const SCHOOL =
  /^(?:(?:полное |краткое )?(?:наименование|название) )?(?:оо|оу|школы?|(?:обще)?образовательн\S+ (?:организаци[яию]|учреждени[ея])|организации|учреждения)(?: ?\(.{1,30}\))?$/;
const MUNICIPALITY = /^(?:наименование )?муниципальн\S+ (?:образовани|район|округ)\S*$|^городской округ$/;
const FAILED =
  /не ?(?:сдал|сдав|преодол|справи|прошл|прошед|набрал|достигл)|ниже (?:порог|минимал|миним)|неуд|(?:получ\S*|отметк\S*|оценк\S*) (?:на )?2$|двоек/;
const PASSED =
  /(?:^|[^а-я])(?:сдали|сдал|сдавших экзамен|сдавших(?! *экз)|справились|справилось|преодолели|преодолел|прошли|успешно сдал\S*)(?![а-я])/;
const PARTICIPANTS =
  /^(?:всего|итого)(?:,? чел)?$|(?:всего|кол-во|количество|число|численность) (?:\S+ )?(?:участник|участвова|сдавал|сдававш|писавш|выполняв|выпускник|обучающ|учащихс|человек|чел)|участник|приня\S* участ|участвова|(?:^|[^а-я])сдавал|сдававш|писал|выполняли работу|^чел(?:овек)?$/;
const MARK =
  /^(?:отметк[аи]|оценк[аи]|на|получили|получили отметку|кол-во|количество|доля|%|число)?\s*([2-5])\s*(?:\(?(?:%|чел|чел\.)\)?|, ?(?:%|чел))?$/;
const QUALITY = /средн|балл|качеств|кз(?![а-я])|соу|рейтинг|место|высокобал|100|80/;

const KNOWN_ROLES = new Map<string, ColumnRole | undefined>();
const REMEMBERED = 5000;

/**
 * The role that one heading names; undefined when it names none (it may be a group: «основной»,
 * «Математика»). Tables repeat their headings, so the answer is worked out once a text.
 */
export function roleOf(heading: string): ColumnRole | undefined {
  if (KNOWN_ROLES.has(heading)) return KNOWN_ROLES.get(heading);
  const role = roleOfText(heading);
  if (KNOWN_ROLES.size >= REMEMBERED) KNOWN_ROLES.clear();
  KNOWN_ROLES.set(heading, role);
  return role;
}

function roleOfText(heading: string): ColumnRole | undefined {
  const text = normaliseHeading(heading);
  if (text === '' || text.length > 160) return undefined;
  const exact = EXACT[text];
  if (exact) return exact;
  const mark = MARK.exec(text);
  if (mark) return `mark${mark[1] as '2' | '3' | '4' | '5'}`;
  if (SCHOOL.test(text)) return 'school';
  if (MUNICIPALITY.test(text)) return 'municipality';
  if (/^логин/.test(text)) return 'login';
  if (/^код (?:оо|оу|школы|образовательн|общеобразовательн)/.test(text)) return 'code';
  if (/^категори/.test(text)) return 'category';
  const share = /%|доля|процент/.test(text);
  if (FAILED.test(text)) return share ? 'failedPercent' : 'failed';
  if (share || /успеваем|усп(?![а-я])/.test(text)) return 'other';
  if (QUALITY.test(text)) return 'other';
  if (PASSED.test(text)) return 'passed';
  if (PARTICIPANTS.test(text)) return 'participants';
  return undefined;
}

/** «основной» / «итоговый» as a heading of a block. */
export function stageOfHeading(heading: string): Stage | undefined {
  const text = normaliseHeading(heading);
  if (/до пересдач|без пересдач|^основн(?:ой|ые|ая|ое)?(?: (?:период|этап|срок|результат\S*))?$/.test(text))
    return 'main';
  if (/пересдач|^итог(?:ов\S*)?(?: (?:период|этап|срок|результат\S*))?$|дополнительн|^сентябр/.test(text))
    return 'final';
  return undefined;
}

/** Does the heading say whether marks are percents or people? */
export function unitOfHeadings(path: readonly string[]): 'percent' | 'count' | undefined {
  const text = path.map(normaliseHeading).join(' ');
  if (/%|доля|процент/.test(text)) return 'percent';
  return /чел|кол-во|количеств/.test(text) ? 'count' : undefined;
}
