import type { IndicatorCode, IndicatorSystem } from '../../../model/programme/indicator';
import { INDICATOR_CODES } from '../../../model/programme/indicator';

/**
 * What tells an indicator from the others however a department shortens its text; tested on lower case letters and
 * digits with single spaces. The first that fits counts.
 */
const WORDINGS: readonly (readonly [IndicatorCode, RegExp])[] = [
  ['2.3.1.1', /положительн\S* динамик.*гиа.*математик/],
  ['2.3.1.2', /положительн\S* динамик.*гиа.*русск/],
  ['2.3.1.3', /положительн\S* динамик.*(?:диагностических работ|кдр)/],
  ['2.3.2.1a', /диагностик.*(?:дефицитов|возможностей) предметных$/],
  ['2.3.2.1b', /диагностик.*(?:дефицитов|возможностей) методических$/],
  ['2.3.2.1c', /диагностик.*(?:дефицитов|возможностей) психолого педагогических$/],
  ['2.3.3.1', /педагог.*оказана.*поддержк/],
  ['2.3.3.2', /педагог.*(?:сетевые методические|рсмо)/],
  ['2.3.3.3', /гмо|педагог.*(?:городские|муниципальные).*методические/],
  ['2.3.3.4', /педагог.*имеющих (?:иом|индивидуальн)/],
  ['2.3.3.5', /вовлеченных в.*(?:события|мероприятия)/],
  ['2.3.3.6', /продуктивное участие/],
  ['2.3.3.7', /муниципальных стажировочных площадок/],
  ['2.3.3.8', /региональн\S* стажировочн\S* площадк/],
  ['3.3.1.1', /выявлены риски/],
  ['3.3.1.2', /организована профилактика/],
  ['3.3.1.3', /устранены риски/],
  ['3.3.2.1', /выявлены ресурсные дефициты/],
  ['3.3.2.2', /устранены ресурсные дефициты/],
  ['3.3.3.1', /снизился процент неудовлетворительных.*математик/],
  ['3.3.3.2', /снизился процент неудовлетворительных.*русск/],
  ['3.3.3.3', /отсутствуют неудовлетворительные.*русск/],
  ['3.3.3.4', /отсутствуют неудовлетворительные.*математик/],
  ['4.3.1', /система профилактики учебной неуспешности/],
  ['4.3.2', /слабоуспевающих.*(?:индивидуальный образовательный маршрут|иом)/],
  ['4.3.3', /неуспевающих.*дополнительные занятия/],
  ['PMO-1', /условия равного доступа/],
  ['PMO-2', /прошедших (?:переподготовку|повышение квалификации)/],
  ['PMO-3', /успешно прошедших (?:государственную|гиа)/],
  ['PMO-4', /успешно выполнивших/],
  ['PMO-5', /более высокие результаты/],
  ['PMO-6', /укомплектованност/],
];

/** Lines under «… в процедуры диагностики профессиональных дефицитов/возможностей:» that stand in rows of their own. */
const PARTS: readonly (readonly [IndicatorCode, RegExp])[] = [
  ['2.3.2.1a', /^предметных$/],
  ['2.3.2.1b', /^методических$/],
  ['2.3.2.1c', /^психолого педагогических$/],
];

const CODES: ReadonlySet<string> = new Set(INDICATOR_CODES);
const LETTERS: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', с: 'c' };

/** «2.3.1.1», «2.3.2.1 а)», «ПМО-1»: the code that stands in a cell of its own; null for any other text. */
export function indicatorOfCode(text: string): IndicatorCode | null {
  const plain = text
    .toLowerCase()
    .replace(/[\s).]+$/, '')
    .replace(/\s/g, '');
  const project = /^(?:pmo|пмо)-?([1-6])$/.exec(plain);
  if (project) return `PMO-${project[1]}` as IndicatorCode;
  const code = plain.replace(/[абвс]$/, (letter) => LETTERS[letter]!);
  return CODES.has(code) ? (code as IndicatorCode) : null;
}

/** The indicator that a text words; null when it is none. */
export function indicatorOfWording(text: string): IndicatorCode | null {
  const words = plainWords(text);
  return [...WORDINGS, ...PARTS].find(([, wording]) => wording.test(words))?.[0] ?? null;
}

/** The set of indicators that a code belongs to. */
export function systemOfCode(code: IndicatorCode): IndicatorSystem {
  if (code.startsWith('2.3')) return 'norilsk23';
  if (code.startsWith('3.3')) return 'norilsk33';
  return code.startsWith('4.3') ? 'norilsk43' : 'predgorny';
}

/** Indicators that are a number and not a share. */
export function isCountCode(code: IndicatorCode): boolean {
  return code === '2.3.3.7' || code === '2.3.3.8';
}

/** Posts may be fractions (12,5 ставки); everything else is counted in whole schools, people and works. */
export function mayBeFraction(code: IndicatorCode): boolean {
  return code === 'PMO-6';
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim();
}
