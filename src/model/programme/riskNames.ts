import type { FactorCode, Subsection } from './profile';
import { SUBSECTIONS } from './profile';

/** How one risk is named: in the road map of Бобров, in the project 500+, and in the words of a department. */
interface RiskName {
  /** The same risk in the list of 500+, where there is one (methodology B2). */
  readonly federal: FactorCode | null;
  /** Its whole name, without a number and «Преодоление». */
  readonly name: string;
  /** A word that belongs to this risk; decides only beside its number and «Преодоление». */
  readonly word: RegExp;
}

const SCHOOL = '(?: (?:школы|школ|шнор|оо|в школе|в школах|в шнор))?';
const PUPILS = '(?:обучающихся|учащихся|учеников|школьников)';
const TEACHERS = '(?:педагогов|учителей|педагогических работников)';
const PARENTS = '(?:родителей(?: законных представителей)?(?: в образовательный процесс)?)';
const LOW = 'низк\\S*(?: уров\\S*)?';

const RISKS: Readonly<Record<Subsection, RiskName>> = {
  '1.1': {
    federal: 'F1',
    name: `(?:дефицит\\S* (?:базов\\S* )?инфраструктуры|${LOW} (?:материально технического )?оснащени\\S*)${SCHOOL}`,
    word: /инфраструктур|оснащ/,
  },
  '1.2': {
    federal: 'F2',
    name: `(?:(?:дефицит\\S*|нехватк\\S*) (?:педагогических )?(?:кадров|педагогов|учителей)|кадров\\S+ дефицит\\S*)${SCHOOL}`,
    word: /кадр|(?:дефицит|нехватк)\S* (?:педагог|учител)/,
  },
  '1.3': {
    federal: 'F3',
    name: `недостаточн\\S* (?:предметн\\S*|методическ\\S*)(?: и методическ\\S*)? компетентност\\S*(?: ${TEACHERS})?`,
    word: /компетентност/,
  },
  '2.1': {
    federal: null,
    name: `${LOW} мотиваци\\S* (?:руководител\\S*|директор\\S*)${SCHOOL}`,
    word: /руководител|директор/,
  },
  '2.2': {
    federal: null,
    name: 'недостаточн\\S* (?:эффективн\\S* )?(?:систем\\S* )?объективной оценки(?: образовательных результатов)?',
    word: /объективн|оценк/,
  },
  '2.3': {
    federal: 'F9',
    name: `(?:риск\\S* |высок\\S* дол\\S* ${PUPILS} с рисками )?(?:школьной|учебной) неуспешности(?: ${PUPILS})?`,
    word: /неуспешн/,
  },
  '2.4': {
    federal: 'F4',
    name: `(?:при организации${SCHOOL} инклюзивного образования .*|высок\\S* дол\\S* (?:${PUPILS}|детей) с овз)`,
    word: /инклюзивн|овз/,
  },
  '3.1': {
    federal: null,
    name: `${LOW} мотиваци\\S* ${TEACHERS}${SCHOOL}`,
    word: /мотиваци\S* (?:педагог|учител)/,
  },
  '3.2': {
    federal: 'F6',
    name: `${LOW} (?:учебн\\S* мотиваци\\S*(?: ${PUPILS})?|мотиваци\\S* ${PUPILS})`,
    word: /учебн\S* мотиваци|мотиваци\S* (?:обучающ|учащ|учени|школьник)/,
  },
  '3.3': {
    federal: 'F8',
    name: `${LOW} (?:учебной )?дисциплин\\S*(?: ${PUPILS}| в классе)?`,
    word: /дисциплин/,
  },
  '3.4': { federal: 'F10', name: `${LOW} вовлеч\\S* ${PARENTS}`, word: /родител/ },
};

const WHOLE = SUBSECTIONS.map(
  (code) => [code, new RegExp(`^(?:преодоление )?(?:рисков |проблем )?${RISKS[code].name}$`)] as const,
);

/**
 * The risk that a heading names, in a plan and in a profile alike: by its words alone, or by its number and
 * «Преодоление» where a word of the same risk follows. Null for every other heading: «1.1. Преодоление пассивности
 * родителей» is a risk of its own, whatever its number. Source: methodology A2, B2.
 */
export function riskOf(heading: string): Subsection | null {
  const words = folded(heading);
  const named = WHOLE.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  const number = /^\s*(\d\.\d)(?![\d.]*\d)/.exec(heading)?.[1];
  if (!words.startsWith('преодоление')) return null;
  return SUBSECTIONS.find((code) => code === number && RISKS[code].word.test(words)) ?? null;
}

/** The risk whose word a heading holds, though it does not name it: worth a question. */
export function riskLike(heading: string): Subsection | null {
  const words = folded(heading);
  return SUBSECTIONS.find((code) => RISKS[code].word.test(words)) ?? null;
}

/** The name in the list of 500+ for the same risk; null where there is none. */
export function federalTwin(code: Subsection): FactorCode | null {
  return RISKS[code].federal;
}

/** Words without number, punctuation, case and the «(уточнить)» of our own template. */
function folded(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^[\d.\s]+/, '')
    .replace(/\(уточнить\)/, '')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim();
}
