import type { RuleCode } from '../../model/findingCodes';
import { indicatorName } from '../indicators';
import type { Format } from '../language';
import { procedureText } from '../procedureText';
import { PLACES, settingTitle, type AdvisedSetting } from './advice';
import { keptPlace, otherInBrackets } from './otherPlace';
import type { FindingParams, FindingPlace, FindingText } from './text';

const STAGES: Readonly<Record<string, string>> = { main: 'before the re-sit', final: 'after the re-sit' };
const KINDS: Readonly<Record<string, string>> = {
  secondary: 'a secondary school',
  basic: 'a basic school',
  primary: 'a primary school',
};
const LEVELS: Readonly<Record<string, string>> = { basic: 'classes 5–9', secondary: 'classes 10–11' };

function what({ procedure, year }: FindingParams, format: Format): string {
  return `${procedureText(String(procedure), format)}, ${year}`;
}

const setting = (code: AdvisedSetting) => PLACES.en.setting(settingTitle(code, 'en'));

function rows(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'row', other: 'rows' })}`;
}

function schools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'school', other: 'schools' })}`;
}

const other = (params: FindingParams, at: FindingPlace) => otherInBrackets(params, at, 'en');
const kept = (params: FindingParams, at: FindingPlace) => keptPlace(params, at, 'en');

function percent(value: unknown, format: Format): string {
  return `${format.number(Number(value), 3)}%`;
}

function indicators(list: unknown): string {
  return String(list)
    .split(',')
    .map((one) => indicatorName(one, 'en'))
    .join('; ');
}

function numbers({ failed, participants, percent: share }: FindingParams, format: Format): string {
  const part = failed === undefined ? percent(share ?? 0, format) : format.number(Number(failed), 3);
  return participants === undefined
    ? part
    : `${part} with ${format.number(Number(participants), 3)} participants`;
}

export const ruleTextsEn: Readonly<Record<RuleCode, FindingText>> = {
  resultsConflict: {
    what: (p, f, at) =>
      `${p.school}: ${what(p, f)} — the rows contradict each other. Here ${p.first} (failed / participants), in the other row ${p.second}${other(p, at)}. The procedure is not assessed.`,
    todo: () =>
      'Find out which row is right, delete or correct the other one and run the analysis again. Perhaps schools were merged or have two buildings: then add the rows up into one.',
  },
  resultsDuplicate: {
    what: (p, f, at) =>
      `Results are repeated that already stand ${kept(p, at)}: ${rows(p.count, f)}. The numbers agree; every school is counted once.`,
    todo: () => '',
  },
  resultsPartsAdded: {
    what: (p, f) =>
      `${p.school}, ${what(p, f)}: protocols by class were added up (${f.number(Number(p.count))}${p.classes === '' ? '' : `: ${p.classes}`}). ` +
      (p.participants === ''
        ? 'The number of participants of the school is unknown.'
        : `Participants: ${f.number(Number(p.participants))}; ` +
          (p.failed === ''
            ? 'the number of those who failed is unknown.'
            : `failed: ${f.number(Number(p.failed))}.`)) +
      ` Sources: ${p.list}.`,
    todo: (p) =>
      [
        Number(p.unknown) > 0
          ? 'Add protocols with marks: without the number of those who failed in every class the result of the school cannot be calculated.'
          : '',
        Number(p.unnamed) > 0
          ? 'Check that the protocols that name no class are about different classes.'
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  resultsPartRepeated: {
    what: (p, f, at) =>
      `A protocol that names no class repeats the numbers of the protocol ${kept(p, at)}; it was counted once.`,
    todo: () =>
      'If it is another class with the same numbers, write the name of the class («5Б») in the protocol.',
  },
  resultsPartCovered: {
    what: (p, f, at) =>
      `Protocols by class were not added: these pupils are already counted ${kept(p, at)}: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  resultsIncomplete: {
    what: (p, f, at) =>
      `Incomplete results were not used: more is said of the same schools ${kept(p, at)}: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  resultsOtherStage: {
    what: (p, f) =>
      `The mark of ШНОР does not use OGE and EGE results ${STAGES[String(p.stage)]}: ${rows(p.count, f)}. The method takes results ${STAGES[String(p.wanted)]}.`,
    todo: (p) =>
      `If these are the results you need, change ${setting('shnor.stage')}; if not, check that the results ${STAGES[String(p.wanted)]} are there too.`,
  },
  resultsOtherYear: {
    what: (p, f) =>
      `Results of ${p.year} were not used: ${rows(p.count, f)}. The calculation needs results of ${p.years}.`,
    todo: () => '',
  },
  resultsNotListed: {
    what: (p, f) =>
      `The sheet holds results of procedures that the method does not list: ${rows(p.count, f)}. They were not used.`,
    todo: () => '',
  },
  egeLevelMissing: {
    what: (p, f) =>
      `EGE results in mathematics of ${p.year} do not say whether they are base or advanced: ${rows(p.count, f)}. They were not used.`,
    todo: () =>
      'Name the level in the title of the sheet or in the column «Уровень» and run the analysis again.',
  },
  vprBothSeasons: {
    what: (p, f, at) =>
      `${what(p, f)}: ${schools(p.count, f)} ${f.plural(Number(p.count), { one: 'has', other: 'have' })} both a spring and an autumn work, for example ${p.school}; the autumn one stands in another row${other(p, at)}. The procedure is not assessed there.`,
    todo: () =>
      `Find out which work counts and choose it: ${setting('shnor.vprBothSeasons')}; or delete the rows that do not count.`,
  },
  vprOtherSeason: {
    what: (p, f) =>
      `The ${String(p.season)} VPR of schools that have both works was not used: ${rows(p.count, f)}. The settings of the method say so: “${settingTitle('shnor.vprBothSeasons', 'en')}”.`,
    todo: () => '',
  },
  procedureNotLoaded: {
    what: (p, f) =>
      `Results were not loaded: ${what(p, f)}. ` +
      (Number(p.leftOut) === 1
        ? 'By the setting “decide without it” the procedure is left out.'
        : 'The procedure is unknown for every school.') +
      (Number(p.otherStage) === 1
        ? ` Only results of another stage are present; results ${STAGES[String(p.stage)]} are needed.`
        : ''),
    todo: (p) =>
      'Add a sheet with these results and run the analysis again.' +
      (Number(p.leftOut) === 1
        ? ''
        : ` If they will never come, choose “decide without it”: ${setting('shnor.notLoaded')}.`),
  },
  yearNotLoaded: {
    what: (p) => `No result of ${p.year} was loaded. All nine procedures of that year are unknown.`,
    todo: (p) => `Add results of ${p.year}; check that the right list year was chosen.`,
  },
  notHeldButPresent: {
    what: (p, f) =>
      `${what(p, f)}: the procedure was not held that year, but the sheet holds its results, ${rows(p.count, f)}. They were used.`,
    todo: () => 'Check the year and the procedure named on the sheet.',
  },
  levelContradicted: {
    what: (p, f) =>
      `${p.school}: ${p.type === undefined ? 'by the register' : `by its kind (${KINDS[String(p.type)] ?? p.type})`} it has no ${LEVELS[String(p.level)]}, but there is a result: ${what(p, f)}, ${f.number(Number(p.participants))} participants. The result was used.`,
    todo: (p) =>
      p.type === undefined
        ? 'Correct the levels on «Справочник ОО» or check that this is the right school.'
        : `State ${PLACES.en.register} which classes the school has, or check that this is the right school.`,
  },
  levelsNotStated: {
    what: (p, f) =>
      `For ${schools(p.count, f)} it is not stated whether there are classes 9 and 11 (for example ${p.school}); an absent result therefore counts as missing data.`,
    todo: () => `Fill in the columns «Есть 9 кл.» and «Есть 11 кл.» ${PLACES.en.register}.`,
  },
  percentAmbiguous: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — ${numbers(p, f)} does not tell on which side of the threshold of ${percent(p.threshold, f)} the result lies` +
      (p.from === undefined
        ? ': the number of participants is not given.'
        : `: between ${p.from} and ${p.to} failed.`),
    todo: () => 'Give the number of those who failed, or the percent with two decimals.',
  },
  numbersImpossible: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — these numbers cannot be: ${numbers(p, f)}. The procedure is not assessed.`,
    todo: () =>
      'Correct the cell: participants are a whole number, no more fail than take part, and a percent stands for a whole number of people.',
  },
  roundingDecides: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — the printed percent is rounded: ${percent(p.percent, f)} stands for ${p.failed} of ${p.participants}. The exact number decided; the rounded percent would have said otherwise (threshold ${percent(p.threshold, f)}).`,
    todo: () => 'Check the number of those who failed against the protocol.',
  },
  officialListMissing: {
    what: (p) =>
      `The official ФИОКО list for ${p.year} is not stated for any school. Only the calculated mark is shown.`,
    todo: () => `Fill in the column «В перечне ФИОКО (год)» ${PLACES.en.register}.`,
  },
  officialDisagrees: {
    what: (p, f) =>
      `The calculation differs from the official ФИОКО list for ${p.year}: calculated but not listed — ${f.number(Number(p.calculated))}; listed but not calculated — ${f.number(Number(p.listed))}.`,
    todo: () =>
      'Work goes by the official list; the differences are marked in the list, check the data of these schools.',
  },
  contextOtherYear: {
    what: (p, f) =>
      `The risk table does not hold data of ${p.year}: ${rows(p.count, f)}. It is made for ${p.wanted}.` +
      (p.compared ? ' They stay for the comparison of two years (monitoring 3.3).' : ''),
    todo: (p) =>
      p.compared
        ? ''
        : `If you need this slice, choose ${p.year} as the year of the context (${PLACES.en.contextYear}).`,
  },
  closedSchoolsLeftOut: {
    what: (p, f) => {
      const count = Number(p.count);
      const schools = f.plural(count, { one: 'school', other: 'schools' });
      return `${f.number(count)} ${schools} closed before ${p.year} (for example ${p.school}): left out of the risk table.`;
    },
    todo: () => '',
  },
  contextOlderSlice: {
    what: (p, f) =>
      `There is a later slice (${p.newest}), so these data were taken only where the later one has none: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  contextConflict: {
    what: (p, f, at) =>
      `${p.school}: the indicator «${indicatorName(String(p.indicator), 'en')}» is stated twice and differently: here ${p.first}, elsewhere ${p.second}${other(p, at)}. It stays unknown.`,
    todo: () => 'Leave the one right value and run the analysis again.',
  },
  riskTableDiffers: {
    what: (p, f, at) =>
      `${p.school}: the indicator «${indicatorName(String(p.indicator), 'en')}» is ${p.first} in the filled table and ${p.second} by the source data${other(p, at)}. The table was followed.`,
    todo: () => 'Compare the table with the source data and correct what is wrong.',
  },
  riskOwnSheetDiffers: {
    what: (p, f, at) =>
      `On this sheet, which the program made earlier, ${f.number(Number(p.count))} ${f.plural(Number(p.count), { one: 'value differs', other: 'values differ' })} from the source data; the source data were used. The first: ${p.school}, “${indicatorName(String(p.indicator), 'en')}”: ${p.own} on the sheet, ${p.primary} in the source data${other(p, at)}.`,
    todo: () =>
      'If the sheet is out of date, delete it or make it again. If you corrected it by hand, make the corrections in the source data.',
  },
  riskValueImpossible: {
    what: (p) =>
      `${p.school}: the indicator «${indicatorName(String(p.indicator), 'en')}» has an impossible value, ${p.value}. It stays unknown.`,
    todo: () => 'Correct the cell: a share lies between 0 and 100%, a part is not larger than its whole.',
  },
  riskInputsNotLoaded: {
    what: (p, f) => {
      const lines = f.plural(Number(p.count), { one: 'row', other: 'rows' });
      return `No school has data for ${f.number(Number(p.count))} ${lines} of the risk table (VPR of ${p.year}): ${indicators(p.indicators)}.`;
    },
    todo: () =>
      'Add the sheet «Контекст», the filled table or the VPR results; until then these rows are unknown.',
  },
  settingNeedsColumn: {
    what: (p) =>
      `Setting “${p.labelEn}”: “${p.valueEn}” was chosen, which needs the column «${p.column}» of the sheet «Контекст», and no school has data there. Without them the indicator stays unknown.`,
    todo: () =>
      `Add the column to the sheet «Контекст» (the empty input sheets have it) or put the setting back (${PLACES.en.riskSetting}).`,
  },
  settingsNotObject: {
    what: () => 'The settings file does not hold a set of settings. The defaults are in force.',
    todo: () => 'A JSON object is expected, for example {"shnor": {"threshold": 30}}.',
  },
  settingUnknown: {
    what: (p) => `There is no setting «${p.key}». It was ignored.`,
    todo: () => 'Correct the code: the sheet «Методика» of the finished workbook lists them all.',
  },
  settingInvalid: {
    what: (p) => `Setting “${p.labelEn}” (${p.key}): the value «${p.value}» is not allowed.`,
    todo: (p) => `Allowed: ${p.allowedEn}. Until then the former value is in force.`,
  },
};
