import type { Finding } from '../../model/finding';
import type { RuleCode } from '../../model/findingCodes';
import { RULE_CODES } from '../../model/findingCodes';
import { formatFor } from '../language';
import { findingMessage, findingRemedy } from './index';

const common = { school: 'МБОУ СОШ № 1', procedure: 'vpr-mathematics-5', year: '2022/2023' };
const kept = { keptWorkbook: 'книга.xlsx', keptSheet: 'ВПР', keptCell: 'C7' };
const other = { otherWorkbook: 'вторая.xlsx', otherSheet: 'ВПР', otherCell: 'C7' };

/** The params that the rules give each code. */
const PARAMS: Readonly<Record<RuleCode, Finding['params']>> = {
  resultsConflict: { ...common, ...other, first: '2/25', second: '28.5 %/25' },
  resultsDuplicate: { ...kept, count: 2 },
  resultsPartsAdded: {
    ...common,
    count: 2,
    classes: '5А, 5Б',
    participants: 45,
    failed: 9,
    unnamed: 1,
    unknown: 1,
    list: 'а.xlsx · 5А · H4:H20; б.xlsx · 5Б · H4:H31',
  },
  resultsPartRepeated: { ...kept, count: 1 },
  resultsPartCovered: { ...kept, count: 2 },
  resultsIncomplete: { ...kept, count: 5 },
  resultsOtherStage: { stage: 'final', wanted: 'main', count: 21 },
  resultsOtherYear: { year: '2018/2019', years: '2022/2023, 2021/2022', count: 5 },
  resultsNotListed: { count: 1 },
  egeLevelMissing: { year: '2022/2023', count: 3 },
  vprBothSeasons: { ...common, ...other, count: 3 },
  vprOtherSeason: { season: 'autumn', count: 2 },
  procedureNotLoaded: { procedure: 'ege-russian', year: '2022/2023', stage: 'main', otherStage: 1 },
  yearNotLoaded: { year: '2021/2022', stage: 'main' },
  notHeldButPresent: { procedure: 'oge-russian', year: '2019/2020', count: 4 },
  levelContradicted: { ...common, procedure: 'ege-russian', level: 'secondary', participants: 12 },
  levelsNotStated: { count: 21, school: 'МБОУ СОШ № 1' },
  percentAmbiguous: { ...common, percent: 30, participants: 200, from: 59, to: 61, threshold: 30 },
  numbersImpossible: { ...common, percent: 50, participants: 3 },
  roundingDecides: { ...common, percent: 30, failed: 8, participants: 27, threshold: 30 },
  officialListMissing: { year: '2023/2024' },
  officialDisagrees: { year: '2023/2024', calculated: 2, listed: 1 },
  contextOtherYear: { year: '2022/2023', wanted: '2023/2024', count: 2 },
  closedSchoolsLeftOut: { count: 2, school: 'МБОУ ООШ № 8', year: '2023/2024' },
  contextOlderSlice: { newest: '2023-11-01', count: 2 },
  contextConflict: { school: 'МБОУ СОШ № 1', indicator: '2.1', first: '3/29', second: '4/29', ...other },
  riskTableDiffers: { school: 'МБОУ СОШ № 1', indicator: '2.1', first: '10.4 %', second: '3/29', ...other },
  riskOwnSheetDiffers: {
    school: 'МБОУ СОШ № 1',
    indicator: '2.1',
    count: 3,
    own: '10.4 %',
    primary: '3/29',
    ...other,
  },
  riskValueImpossible: { school: 'МБОУ СОШ № 1', indicator: 'anyOfContingent', value: '105.5 %' },
  riskInputsNotLoaded: { indicators: '1.1,2.2', count: 2, year: '2022/2023' },
  settingNeedsColumn: {
    key: 'risk.s3.sum',
    label: 'что сравнивается с порогом',
    labelEn: 'what is compared',
    value: 'доля детей хотя бы с одним признаком',
    valueEn: 'share of children with any attribute',
    column: 'Детей хотя бы с одним признаком',
  },
  settingsNotObject: {},
  settingUnknown: { key: 'shnor.treshold' },
  settingInvalid: {
    key: 'risk.minSections',
    label: 'сколько разделов',
    labelEn: 'how many sections',
    value: '5',
    allowed: 'целое от 1 до 4',
    allowedEn: 'a whole number, 1 to 4',
  },
};

describe.each(['ru', 'en'] as const)('texts of the rules in %s', (language) => {
  const format = formatFor(language);

  it.each(RULE_CODES)('%s: whole sentences, nothing left unfilled', (code) => {
    const finding: Finding = { code, severity: 'info', params: PARAMS[code] };
    for (const text of [findingMessage(finding, format), findingRemedy(finding, format)]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      if (text !== '') expect(text).toMatch(/^\S.*[.!}]$/su);
    }
    expect(findingMessage(finding, format)).not.toBe('');
  });
});

it('plurals and decimal commas are Russian', () => {
  const ru = formatFor('ru');
  const message = (code: RuleCode) => findingMessage({ code, severity: 'info', params: PARAMS[code] }, ru);
  expect(message('resultsOtherStage')).toContain('21 строка');
  expect(message('resultsOtherYear')).toContain('5 строк.');
  expect(message('levelsNotStated')).toContain('У 21 школы');
  expect(message('resultsConflict')).toContain('28,5 %/25 (файл «вторая.xlsx», лист «ВПР», ячейка C7)');
  expect(message('roundingDecides')).toContain('точно 8 из 27');
});

it('contradicting rows may be two buildings of one school', () => {
  const finding: Finding = { code: 'resultsConflict', severity: 'error', params: PARAMS.resultsConflict };
  expect(findingRemedy(finding, formatFor('ru'))).toContain('сложите строки в одну');
  expect(findingRemedy(finding, formatFor('en'))).toContain('add the rows up');
});

it('says who denies a level: the register or only the type word', () => {
  const say = (more: object) =>
    findingMessage(
      { code: 'levelContradicted', severity: 'warning', params: { ...PARAMS.levelContradicted, ...more } },
      formatFor('ru'),
    );
  expect(say({})).toContain('по справочнику 10–11 классов нет');
  expect(say({ type: 'basic' })).toContain('по виду школы (ООШ) 10–11 классов нет');
});

it('a percent without participants says that they are not given', () => {
  const params = { ...common, percent: 30, threshold: 30 };
  const finding: Finding = { code: 'percentAmbiguous', severity: 'warning', params };
  expect(findingMessage(finding, formatFor('ru'))).toContain('число участников не указано');
  expect(findingMessage(finding, formatFor('en'))).toContain('number of participants is not given');
});
