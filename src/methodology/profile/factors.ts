import type { FactorCode, Subsection } from '../../model/programme/profile';
import { federalTwin } from '../../model/programme/riskNames';
import { BOBROV_2021 } from '../plans/builtIn/bobrov2021';
import { isSection } from '../plans/builtIn/plan';
import { PLAN_FACTORS } from '../plans/factors';

/** A factor of a risk profile in the words of its source. */
export interface FactorEntry {
  readonly code: FactorCode;
  /** `bobrov`: subsections of the road map; `federal`: names of the project 500+. */
  readonly list: 'bobrov' | 'federal';
  /** Heading word for word. */
  readonly text: string;
  /** The section of the road map that it stands in; empty for the federal list. */
  readonly section: string;
  /** The same risk in the other list, where there is one (methodology B2). */
  readonly twin: FactorCode | null;
}

/** The section of the road map that a subsection stands in: the heading that begins with its first figure. */
function sectionOf(code: Subsection): string {
  const line = BOBROV_2021.lines.find(
    (one) => isSection(one) && one.level === 1 && one.section.startsWith(`${code[0]}. `),
  );
  return line && isSection(line) ? line.section : '';
}

function federal(code: FactorCode, text: string, twin: FactorCode | null): FactorEntry {
  return { code, list: 'federal', text, section: '', twin };
}

/**
 * The eleven risk subsections of the road map of Бобровский район (приказ № 121 от 29.03.2021), headings word for
 * word, and the ten names of the federal project 500+, which no document at hand confirms: each is printed with
 * «уточнить». Two federal names have no subsection and three subsections have no federal name.
 */
export const FACTORS: readonly FactorEntry[] = [
  ...PLAN_FACTORS.map(({ code, heading }): FactorEntry => ({
    code,
    list: 'bobrov',
    text: heading,
    section: sectionOf(code),
    twin: federalTwin(code),
  })),
  federal('F1', 'Низкий уровень оснащения школы', '1.1'),
  federal('F2', 'Дефицит педагогических кадров', '1.2'),
  federal('F3', 'Недостаточная предметная и методическая компетентность педагогических работников', '1.3'),
  federal('F4', 'Высокая доля обучающихся с ОВЗ', '2.4'),
  federal('F5', 'Низкое качество преодоления языковых и культурных барьеров', null),
  federal('F6', 'Низкая учебная мотивация обучающихся', '3.2'),
  federal('F7', 'Пониженный уровень школьного благополучия', null),
  federal('F8', 'Низкий уровень дисциплины в классе', '3.3'),
  federal('F9', 'Высокая доля обучающихся с рисками учебной неуспешности', '2.3'),
  federal('F10', 'Низкий уровень вовлечённости родителей', '3.4'),
];

/** What stands after a name of the federal list until somebody compares it with the document. */
export const VERIFY = '(уточнить)';

/** The name as it heads a column: the federal ones carry «(уточнить)». */
export function factorHeading({ text, list }: FactorEntry): string {
  return list === 'federal' ? `${text} ${VERIFY}` : text;
}

const BY_CODE = new Map(FACTORS.map((factor) => [factor.code, factor]));

export function factorEntry(code: FactorCode): FactorEntry {
  return BY_CODE.get(code)!;
}

/** The subsection of the road map whose measures answer a factor; null for a factor without one. */
export function subsectionOf(code: FactorCode): FactorCode | null {
  const { list, twin } = factorEntry(code);
  return list === 'bobrov' ? code : twin;
}
