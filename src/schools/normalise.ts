import type { SchoolType } from '../model/school';
import { takeBranch } from './branch';
import { takeHonorific } from './honorific';
import { dropFormulaTail, takeCode, takeLogin } from './identifiers';
import { takeLegalForm } from './legalForm';
import { takeNumber } from './number';
import { takeDistrict, takeSettlement } from './settlement';
import type { SchoolClass } from './schoolType';
import { takeSchoolType, typeOfClass } from './schoolType';
import { adjectiveStem } from './stem';
import { canonical, foldSpaces } from './text';

/** A school name taken apart (methodology D1). Stems are upper case without case endings. */
export interface NormalisedName {
  /** As written, spaces folded, login and code taken out. */
  readonly display: string;
  /** МБОУ, МКОУ …; remembered, never compared. */
  readonly form: string | null;
  readonly type: SchoolType;
  readonly class: SchoolClass;
  readonly number: number | null;
  /** «№ 5А» → А. */
  readonly letter: string;
  /** Stem of «Малоголоустненская»; several adjectives stand in alphabetical order. */
  readonly adjective: string;
  /** «КСОШ № 5» → К: initials of an adjective. */
  readonly initials: string;
  /** Kind and stem of a settlement («С:ГОЛУМЕТ»). */
  readonly settlement: string;
  /** Municipality key of a town or district that the name states; empty otherwise. */
  readonly town: string;
  readonly district: string;
  /** Proper name («Бригантина»), when there is one. */
  readonly label: string;
  /** Surname of «имени …»; a tie-breaker, and the name of a school that has no other. */
  readonly honorific: string;
  readonly isBranch: boolean;
  /** What tells units of one head school apart. */
  readonly branch: string;
  /** Key of the head school; empty for a school of its own or when the head is not stated. */
  readonly parentKey: string;
}

const CORRECTIONAL =
  /(?<![А-Я])(?:КОРРЕКЦ[А-Я]*|ДЛЯ (?:ОБУЧ|ДЕТЕЙ|ВОСПИТ)[А-Я, ]* С ОГРАНИЧЕНН[А-Я]* ВОЗМОЖН[А-Я]* ЗДОРОВЬ[А-Я]*|(?:ВОСПИТАННИКОВ )?С? ?ОГРАНИЧЕНН[А-Я]* ВОЗМОЖН[А-Я]* ?ЗДОРОВЬ[А-Я]*)/;
/** «с углублённым изучением …», «с кадетскими классами»: a feature, not a name. */
const FEATURE = /(?<![А-Я])СО? (?:УИОП|УИП|УГЛУБЛ|[А-Я]+(?:ЫМИ?|ИМИ?|ОЙ|ЕЙ)(?![А-Я])).*$/;
const GENERIC =
  /^(?:ОБЩ[А-Я]*ОБР[А-Я]*|ОБР[А-Я]*(?:ТЕЛЬН)[А-Я]*|МУНИЦИПАЛЬН[А-Я]*|ГОСУДАРСТВЕНН[А-Я]*|БЮДЖЕТН[А-Я]*|КАЗЕНН[А-Я]*|АВТОНОМН[А-Я]*|ЧАСТН[А-Я]*|УЧРЕЖДЕНИЕ|ПРИ|ИМ|ИМЕНИ|УИОП|СО|ИЗ|НА|ДЛЯ|СП|ФИЛИАЛ)$/;
const ADJECTIVE = /^[А-Я-]{2,}(?:АЯ|ЯЯ|ИЙ|ЫЙ|ОЙ|ОЕ)$/;

/** «МБОУ № 6» is a school all the same; «для обучающихся с ОВЗ» makes one correctional. */
function classOf(typed: SchoolClass, correctional: boolean, onlyNumber: boolean): SchoolClass {
  if (correctional && typed !== 'S' && typed !== 'B') return 'K';
  return typed === 'X' && onlyNumber ? 'U' : typed;
}

/** Everything but the branch: one school's own name. */
function takeApart(text: string): Omit<NormalisedName, 'display' | 'isBranch' | 'branch' | 'parentKey'> {
  const { form, before, rest } = takeLegalForm(text);
  // Text in front of the legal form is a founder or a region («… краяМБОУ СОШ № 5»), unless it names the school.
  const own = takeSchoolType(before).class === 'X' ? rest : `${before} ${rest}`;
  const correctional = CORRECTIONAL.test(own);
  const typed = takeSchoolType(own.replace(CORRECTIONAL, ' '));
  const local = takeDistrict(typed.rest);
  const honoured = takeHonorific(local.rest);
  const numbered = takeNumber(honoured.rest);
  const placed = takeSettlement(numbered.rest);
  const words = placed.rest
    .replace(FEATURE, ' ')
    .replace(/ЦЕНТР[А-Я]* ОБР[А-Я]+/, ' ')
    .replace(/([А-Я]{3,}О) ?- ?(?=[А-Я]{3,})/g, '$1-')
    .split(/[^А-ЯA-Z0-9-]+/)
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter((part) => part.length > 1 && !GENERIC.test(part));
  const label = words.filter((part) => !ADJECTIVE.test(part)).join(' ');
  const schoolClass = classOf(typed.class, correctional, numbered.number !== null && label === '');
  return {
    form,
    type: typeOfClass(schoolClass),
    class: schoolClass,
    number: numbered.number,
    letter: numbered.letter,
    adjective: words
      .filter((part) => ADJECTIVE.test(part))
      .map(adjectiveStem)
      .sort()
      .join(' '),
    initials: typed.initials,
    settlement: placed.settlement,
    town: placed.town,
    district: local.district,
    label,
    honorific: honoured.honorific,
  };
}

/** Without logins, codes and formula tails, however many there are. */
function displayOf(name: string): string {
  let display = foldSpaces(name);
  for (;;) {
    const next = foldSpaces(dropFormulaTail(takeCode(takeLogin(display).rest).rest));
    if (next === display) return display;
    display = next;
  }
}

/**
 * Takes a school name apart in the order of D1: canonical text, login and code out, branch, legal form,
 * type, «имени …», number, places, adjective. Never throws; a text that names no school comes back with
 * class X and empty parts.
 */
export function normaliseName(name: string): NormalisedName {
  const display = displayOf(name);
  const text = canonical(display.replace(/^\d{1,3}[.)]\s*(?=\D)/, '')).replace(
    /(?<=(?:М[БАК]?|КГБ|КГК)ОУ)(?=СОШ|ООШ|НОШ|СШ|КШИ|ШКОЛ|ГИМНАЗ|ЛИЦЕЙ)/g,
    ' ',
  );
  const { isBranch, own, parent } = takeBranch(text);
  if (!isBranch) return { display, ...takeApart(text), isBranch: false, branch: '', parentKey: '' };
  const head = takeApart(parent);
  const unit = takeApart(own);
  // «корпус № 2», «Филиал МБОУ СОШ №1»: a unit without a name of its own is known by its head school.
  const named = unit.class !== 'X' && hasIdentity(unit);
  const building = own.startsWith('КОРПУС');
  return {
    display,
    ...(named && !building ? unit : head),
    isBranch: true,
    branch: building ? own.replace(/[^А-Я0-9]+/g, ' ').trim() : 'Ф',
    parentKey: parent ? nameKey({ ...head, isBranch: false, branch: '' }, '') : '',
  };
}

type KeyParts = Omit<NormalisedName, 'display' | 'parentKey'>;

/** Has the name anything that tells it from another school of the same class? «МБОУ СОШ» has not. */
export function hasIdentity(
  name: Pick<KeyParts, 'number' | 'adjective' | 'initials' | 'settlement' | 'label' | 'honorific'>,
): boolean {
  return (
    name.number !== null ||
    [name.adjective, name.initials, name.settlement, name.label, name.honorific].some(Boolean)
  );
}

/** The settlement as it counts inside a municipality: the municipality's own town says nothing more. */
export function settlementIn(name: Pick<KeyParts, 'settlement' | 'town'>, municipality: string): string {
  return name.town !== '' && name.town === municipality ? '' : name.settlement;
}

/**
 * Key of D1: class, number and letter, adjective, settlement, proper name, branch. The municipality is
 * compared beside it. A proper name counts only where neither number nor adjective names the school
 * («Лицей № 130 "РАЭПШ"» is «Лицей № 130»), the honorific only where nothing else does.
 */
export function nameKey(name: KeyParts, municipality: string): string {
  const settlement = settlementIn(name, municipality);
  const numbered = name.number !== null || name.adjective !== '' || name.initials !== '';
  const label = name.class === 'X' || !numbered ? name.label : '';
  const honorific = !numbered && !label && !settlement ? name.honorific : '';
  return [
    name.class,
    name.number === null ? '' : `${name.number}${name.letter}`,
    name.adjective || (name.initials && `${name.initials}.`),
    settlement,
    label || honorific,
    name.branch,
  ].join('|');
}
