import fc from 'fast-check';
import { recordsOf, schoolArbitrary, settingsArbitrary } from '../../test/fixtures/drawn';
import { down, rangeOf, refusal } from '../../test/fixtures/functionCalls';
import { YEAR } from '../../test/fixtures/records';
import { sectionWord, verdictWord } from '../locale/words';
import { judgeRisk } from '../methodology/risk';
import { RISK_INDICATORS } from '../model/context';
import { inputValue } from '../report/riskColumn';
import { riskRows } from '../report/riskRows';
import { flag, reasons, section, table } from './risk';
import { columnRows } from './riskLayout';

/** 18 inputs without any risk. */
const SURE: readonly unknown[] = RISK_INDICATORS.map((indicator) => (indicator.startsWith('1.') ? 'да' : 0));
const having = (changes: Readonly<Record<string, unknown>>) =>
  SURE.map((value, index) => (RISK_INDICATORS[index]! in changes ? changes[RISK_INDICATORS[index]!] : value));

describe('rows of a column', () => {
  it('are those of table 3.2 as it was approved and as it is written', () => {
    const source = riskRows('sum');
    const kinds = (rows: ReturnType<typeof riskRows>) =>
      rows.map((row) => (row.kind === 'input' ? row.indicator : row.kind === 'unique' ? 'unique' : null));
    expect(columnRows(28)).toEqual(kinds(source));
    expect(columnRows(29)).toEqual(kinds(riskRows('unique')));
    expect(columnRows(24)).toEqual(kinds(source.filter(({ kind }) => kind !== 'verdict')));
    expect(columnRows(22)).toEqual(columnRows(24)!.slice(2));
    expect(columnRows(26)).toEqual(columnRows(28)!.slice(2));
    expect(columnRows(18)).toEqual(RISK_INDICATORS);
    expect(columnRows(19)!.filter((row) => row !== 'unique')).toEqual(RISK_INDICATORS);
    expect([17, 20, 21, 30, 0, 1].map(columnRows)).toEqual(new Array(6).fill(undefined));
  });
});

describe('RISK.FLAG', () => {
  it('says «нет» without risk, «да» with one section, «не определено» when data are missing', () => {
    expect(flag(down(...SURE), null, null)).toBe('нет');
    expect(flag(down(...having({ '1.2': 'нет' })), null, null)).toBe('да');
    expect(flag(down(...having({ '1.2': null })), null, null)).toBe('не определено');
    expect(flag(down(...having({ '1.2': null, '2.2': 5 })), null, null)).toBe('да');
    expect(flag([having({ '1.2': 'нет' })], null, null)).toBe('да');
  });

  it('keeps the signs of the source at every border', () => {
    const hit = (changes: Readonly<Record<string, unknown>>) => flag(down(...having(changes)), null, null);
    expect([hit({ '2.1': 10 }), hit({ '2.1': 10.01 })]).toEqual(['нет', 'да']);
    expect([hit({ '2.2': 0 }), hit({ '2.2': 0.1 })]).toEqual(['нет', 'да']);
    const sum = (last: number) => hit({ '3.1': 4, '3.2': 3, '3.3': 2, '3.4': last });
    expect([sum(1), sum(1.1)]).toEqual(['нет', 'да']);
    expect([hit({ '4.1': 20, '4.3': 20 }), hit({ '4.1': 20, '4.3': 19.9 })]).toEqual(['да', 'нет']);
    expect([hit({ '4.5': 10 }), hit({ '4.5': 10.1 })]).toEqual(['нет', 'да']);
    expect([hit({ '2.1': '10 %' }), hit({ '2.1': '10,5 %' })]).toEqual(['нет', 'да']);
  });

  it('tells 0 and empty apart: a real zero and no data', () => {
    const all = (value: unknown) => flag(down(...new Array(18).fill(value)), null, null);
    for (const nothing of [null, '', 'н/д', '#N/A', 'х', { type: 'Error', basicValue: '#N/A' }]) {
      expect(all(nothing)).toBe('не определено');
    }
    // In rows 1.1–1.3 a 0 is the answer «нет».
    expect(all(0)).toBe('да');
    expect(flag(down(...having({ '3.1': 0, '4.1': 0 })), null, null)).toBe('нет');
  });

  it('reads booleans, coded answers and «не применимо»; a word that is no answer is no data', () => {
    expect(flag(down(...having({ '1.1': true, '1.2': 1 })), null, null)).toBe('нет');
    expect(flag(down(...having({ '1.1': false })), null, null)).toBe('да');
    expect(flag(down(...having({ '1.3.1': '—', '2.1': '—', '3.4': 'не применимо' })), null, null)).toBe(
      'нет',
    );
    expect(flag(down(...having({ '1.1': 'возможно' })), null, null)).toBe('не определено');
    expect(flag(down(...having({ '2.1': 120 })), null, null)).toBe('не определено');
    expect(flag(down(...having({ '2.1': true })), null, null)).toBe('не определено');
  });

  it('takes the column with its headings, as the department keeps it and as we write it', () => {
    for (const count of [22, 24, 26, 28]) {
      const rows = columnRows(count)!;
      const cells = (changes: Readonly<Record<string, unknown>>) =>
        down(
          ...rows.map((row) =>
            row === null ? 'риск' : having(changes)[RISK_INDICATORS.indexOf(row as '1.1')],
          ),
        );
      expect(flag(cells({}), null, null)).toBe('нет');
      expect(flag(cells({ '4.5': 30 }), null, null)).toBe('да');
    }
  });

  it('uses the row 3.5 only under its reading', () => {
    const cells = [...SURE.slice(0, 13), 45, ...SURE.slice(13)];
    expect(flag(down(...cells), null, null)).toBe('нет');
    expect(flag(down(...cells), null, [['risk.s3.sum', 'unique']])).toBe('да');
    expect(flag(down(...SURE), null, [['risk.s3.sum', 'unique']])).toBe('не определено');
  });

  it('takes the words of four sections; whatever is no word decides nothing', () => {
    expect(flag(down(...['риск', 'нет', 'нет', 'нет']), null, null)).toBe('да');
    expect(flag([['риск', 'нет', 'не определено', 'нет']], 2, null)).toBe('не определено');
    expect(flag(down(...['Риск ', 'да', 'нет', '—']), 2, null)).toBe('да');
    expect(flag(down(...['нет', false, '—', 'нет']), null, null)).toBe('нет');
    expect(flag(down(...[true, 'нет', 'нет', 'нет']), null, null)).toBe('да');
    for (const nothing of [null, '', 0, 'н/д', '#VALUE!', 'абв']) {
      expect(flag(down(...['нет', 'нет', 'нет', nothing]), null, null)).toBe('не определено');
    }
  });

  it('counts at least as many sections as asked, by the argument before the settings', () => {
    const two = down(...having({ '1.1': 'нет', '4.5': 30 }));
    expect([1, 2, 3, 4].map((count) => flag(two, count, null))).toEqual(['да', 'да', 'нет', 'нет']);
    expect(flag(two, null, [['risk.minSections', 3]])).toBe('нет');
    expect(flag(two, [[2]], [['risk.minSections', 3]])).toBe('да');
    expect(flag(two, '', null)).toBe('да');
    for (const wrong of [0, 5, 1.5, 'два', [[1], [2]]]) {
      expect(refusal(() => flag(two, wrong, null))).toBe('minSections');
    }
  });

  it('says what came when the number of cells is another one', () => {
    expect(refusal(() => flag(down(...SURE.slice(1)), null, null))).toBe('inputsCount');
    expect(refusal(() => flag([SURE, SURE], null, null))).toBe('inputsColumn');
    expect(refusal(() => flag(down(...SURE), null, 30))).toBe('settingsRangeOnly');
    expect(refusal(() => flag(down(...SURE), null, [['risk.s4.vpr', 'много']]))).toBe('settingInvalid');
    expect(flag(down(...['риск', 'нет', 'нет', 'нет']), null, [['risk.s4.vpr', 'много']])).toBe('да');
  });

  it('equals the rule, and so do the sections, for every reading', () => {
    fc.assert(
      fc.property(schoolArbitrary, settingsArbitrary, (drawn, settings) => {
        const [line] = judgeRisk([recordsOf(drawn, 0)], YEAR, YEAR, settings).outcome.schools;
        const inputs = line!.inputs.map(inputValue);
        const unique = settings.risk.s3.sum === 'unique' ? (line!.contingentPercent ?? 'н/д') : 'н/д';
        const cells = down(...[...inputs.slice(0, 13), unique, ...inputs.slice(13)]);
        const range = rangeOf(settings);
        expect(flag(cells, null, range)).toBe(verdictWord(line!.verdict));
        for (const one of [1, 2, 3, 4] as const) {
          expect(section(one, cells, range)).toBe(sectionWord(line!.sections[one]));
        }
        expect(table(cells, null, range).map(([word]) => word)).toEqual([
          ...([1, 2, 3, 4] as const).map((one) => sectionWord(line!.sections[one])),
          line!.sectionsHit.length,
          verdictWord(line!.verdict),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('RISK.SECTION', () => {
  it('takes the rows of its own section, with the heading 1.3 and the row 3.5 where they stand', () => {
    expect(section(1, down(...['да', 'да', 'да', 'да', 'да', 'да', 'нет']), null)).toBe('риск');
    expect(section(1, down(...['да', 'да', '', 'да', 'да', 'да', 'да', 'да']), null)).toBe('нет');
    expect(section(2, [[10, 0]], null)).toBe('нет');
    expect(section(3, down(...[4, 3, 2, 1.1]), null)).toBe('риск');
    expect(section(3, down(...[1, 1, 1, 1, 50]), [['risk.s3.sum', 'unique']])).toBe('риск');
    expect(section(4, down(...[20, null, 20, null, null]), null)).toBe('риск');
    expect(section(4, down(...[20, null, null, null, 0]), null)).toBe('не определено');
  });

  it('tells 0 and empty apart in every section', () => {
    const of = (one: number, size: number) =>
      [null, '', 0].map((value) => section(one, down(...new Array(size).fill(value)), null));
    expect(of(1, 7)).toEqual(['не определено', 'не определено', 'риск']);
    expect(of(2, 2)).toEqual(['не определено', 'не определено', 'нет']);
    expect(of(3, 4)).toEqual(['не определено', 'не определено', 'нет']);
    expect(of(4, 5)).toEqual(['не определено', 'не определено', 'нет']);
  });

  it('refuses another section, another number of rows, a wrong setting of its own only', () => {
    for (const wrong of [0, 5, 1.5, 'два', null]) {
      expect(refusal(() => section(wrong, down(...[1, 2]), null))).toBe('sectionNumber');
    }
    expect(refusal(() => section(2, down(...[1, 2, 3]), null))).toBe('sectionInputsCount');
    const wrong = [['risk.s4.vpr', 'много']];
    expect(section(2, [[1, 0]], wrong)).toBe('нет');
    expect(refusal(() => section(4, [[1, 2, 3, 4, 5]], wrong))).toBe('settingInvalid');
  });
});

describe('RISK.REASONS', () => {
  it('names factors with numbers and what is missing', () => {
    const text = String(reasons(down(...having({ '1.1': 'нет', '2.2': 5.5, '4.5': null })), null, null));
    expect(text.replace(/\u00a0/g, ' ')).toBe(
      '1.1 устойчивый доступ в Интернет: «нет»; ' +
        '2.2 учителя без диплома о переподготовке по предмету: 5,5 % — более 0 %; ' +
        'раздел 4 не определён, нет данных: 4.5',
    );
    expect(reasons(down(...SURE), null, null)).toBe('ни один раздел не показал риска');
    expect(reasons(down(...having({ '1.1': 'нет' })), 2, null)).toContain('нужно не менее 2');
    expect(refusal(() => reasons(down(...['риск', 'нет', 'нет', 'нет']), null, null))).toBe('inputsCount');
  });
});

describe('RISK.TABLE', () => {
  it('gives six rows under every school', () => {
    const schools = [SURE, having({ '1.1': 'нет', '2.2': 5 }), having({ '3.1': null })];
    const block = RISK_INDICATORS.map((_, row) => schools.map((cells) => cells[row]));
    expect(table(block, null, null)).toEqual([
      ['нет', 'риск', 'нет'],
      ['нет', 'риск', 'нет'],
      ['нет', 'нет', 'не определено'],
      ['нет', 'нет', 'нет'],
      [0, 2, 0],
      ['нет', 'да', 'не определено'],
    ]);
    expect(table(block, 3, null)[5]).toEqual(['нет', 'нет', 'нет']);
    expect(refusal(() => table(block.slice(1), null, null))).toBe('inputsCount');
  });

  it('names its rows under the names of the indicators', () => {
    const rows = riskRows('sum').filter(({ kind }) => kind !== 'verdict');
    const block = rows.map((row) => {
      const place = row.kind === 'input' ? RISK_INDICATORS.indexOf(row.indicator) : -1;
      return ['number' in row ? row.number : '', 'text' in row ? row.text : '', SURE[place] ?? null];
    });
    expect(table(block, null, null)).toEqual([
      ['', 'Раздел 1: выявлен риск', 'нет'],
      ['', 'Раздел 2: выявлен риск', 'нет'],
      ['', 'Раздел 3: выявлен риск', 'нет'],
      ['', 'Раздел 4: выявлен риск', 'нет'],
      ['', 'Количество разделов с риском', 0],
      ['', 'Рисковая школа', 'нет'],
    ]);
  });
});
