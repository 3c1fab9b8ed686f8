import type { Procedure, ProcedureKind, Season, Stage, Subject } from '../model/procedure';
import { MATHEMATICS } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { academicYear } from '../model/year';
import { normaliseHeading } from './heading';
import { subjectIn } from './subjects';
import { yearInText } from './years';

/** What titles, headings, sheet names and cells say about a procedure; a missing key is not said. */
export interface Stated {
  readonly kind?: ProcedureKind;
  readonly subject?: Subject;
  readonly level?: 'base' | 'profile';
  readonly grade?: number;
  readonly year?: AcademicYear;
  readonly season?: Season;
  readonly stage?: Stage;
}

const KIND_WORDS: readonly (readonly [RegExp, ProcedureKind])[] = [
  [/(?<![а-я])впр(?![а-я])|всероссийск\S* проверочн/, 'vpr'],
  [/(?<![а-я])огэ(?![а-я])|основн\S+ государственн\S+ экзамен|гиа[\s-]*9(?!\d)/, 'oge'],
  [/(?<![а-я])егэ(?![а-я])|един\S+ государственн\S+ экзамен|гиа[\s-]*11(?!\d)/, 'ege'],
  [/(?<![а-я])(?:ккр|кдр\d*)(?![а-я])|краев\S+ диагностич/, 'kdr'],
];

const PROGRAMME = /по программ\S* (?:за )?(\d{1,2})(?:-?\S{0,3})? ?кл/;
/** «5 класс», «5-х классов», «5А класс», «5 б класс» (quotes are dropped before). */
const GRADE = /(?<!\d)(1[01]|[1-9])(?:\s*-?\s*(?:ый|ого|ые|ых|[а-я]))?\s*(?:класс|кл(?![а-я]))/;
const GRADE_FIRST = /^(1[01]|[1-9])\s*(?=[а-я])/;

const NOT_A_RESIT =
  /итогов\S*\s+(?:аттестац|таблиц|отч[её]т|собеседован|сочинен|сводн|ведомост|справк|анализ)/g;
const MAIN_STAGE = /до пересдач|без (?:уч[её]та )?пересдач|основн\S* (?:период|этап|срок|волн|поток)/;
const FINAL_STAGE = /пересдач|итогов|дополнительн\S* (?:период|этап|срок)|сентябрьск\S* (?:период|этап|срок)/;

/** The exam kind named in a normalised text; undefined when none or several are named. */
function kindIn(text: string): ProcedureKind | undefined {
  const kinds = KIND_WORDS.filter(([word]) => word.test(text)).map(([, kind]) => kind);
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** Reads one title, heading or sheet name. Titles are not trusted with more than they say. */
export function statedIn(text: string): Stated {
  const normalised = normaliseHeading(text);
  if (normalised === '') return {};
  const kind = kindIn(normalised);
  const subject = subjectIn(normalised);
  const level = levelIn(normalised);
  const grade = gradeIn(normalised);
  const year = yearInText(normalised);
  const season = /осен/.test(normalised) ? 'autumn' : /весн|весен/.test(normalised) ? 'spring' : undefined;
  const stage = stageIn(normalised);
  return {
    ...(kind && { kind }),
    ...(subject && { subject }),
    ...(level && { level }),
    ...(grade !== undefined && { grade }),
    ...(year && { year }),
    ...(season && { season }),
    ...(stage && { stage }),
  };
}

/** «база» / «профиль» in a normalised text. */
export function levelIn(normalised: string): 'base' | 'profile' | undefined {
  const base = /(?<![а-я])(?:база|базов)/.test(normalised);
  const profile = /(?<![а-я])профил/.test(normalised);
  if (base === profile) return undefined;
  return base ? 'base' : 'profile';
}

/** The class whose programme is tested: «5 классы (по программе 4 класса)» is 4. */
export function gradeIn(normalised: string): number | undefined {
  const match = PROGRAMME.exec(normalised) ?? GRADE.exec(normalised) ?? GRADE_FIRST.exec(normalised);
  const grade = match ? Number(match[1]) : NaN;
  return grade >= 1 && grade <= 11 ? grade : undefined;
}

/** Before or after the re-sit, as a title says it; «итоговая аттестация» is not a re-sit. */
export function stageIn(normalised: string): Stage | undefined {
  const text = normalised.replace(NOT_A_RESIT, '');
  if (MAIN_STAGE.test(text)) return 'main';
  return FINAL_STAGE.test(text) ? 'final' : undefined;
}

/** What the first says, completed by the second, and so on. */
export function completed(...stated: readonly Stated[]): Stated {
  return stated.reduceRight<Stated>((rest, first) => ({ ...rest, ...first }), {});
}

/** The procedure that was stated, or what is missing to name it. */
export function procedureOf(
  stated: Stated,
): { readonly procedure: Procedure } | { readonly missing: 'kind' | 'subject' | 'grade' | 'level' } {
  const { kind, subject, grade } = stated;
  if (!kind) return { missing: 'kind' };
  if (!subject) return { missing: 'subject' };
  if (kind === 'ege' && subject === MATHEMATICS) {
    const level = stated.level ?? onlyLevelHeld(stated.year);
    return level ? { procedure: { kind, subject, level } } : { missing: 'level' };
  }
  if (kind === 'oge' || kind === 'ege') return { procedure: { kind, subject } };
  return grade === undefined ? { missing: 'grade' } : { procedure: { kind, subject, grade } };
}

/** In 2020 and 2021 the base ЕГЭ in mathematics was not held (methodology C2): the level needs no words. */
function onlyLevelHeld(year: AcademicYear | undefined): 'profile' | undefined {
  return year === academicYear(2019) || year === academicYear(2020) ? 'profile' : undefined;
}
