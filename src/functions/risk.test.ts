import fc from 'fast-check';
import { recordsOf, schoolArbitrary, settingsArbitrary } from '../../test/fixtures/drawn';
import { down, rangeOf, refusal } from '../../test/fixtures/functionCalls';
import { YEAR } from '../../test/fixtures/records';
import { sectionWord, verdictWord } from '../locale/words';
import { judgeRisk } from '../methodology/risk';
import { RISK_INDICATORS } from '../model/context';
import { inputValue } from '../report/riskColumn';
import { riskRows } from '../report/riskRows';
import type { Refusal } from './refusal';
import { flag, reasons, section, table } from './risk';
import { columnShapes } from './riskLayout';

/** 18 inputs without any risk. */
const SURE: readonly unknown[] = RISK_INDICATORS.map((indicator) => (indicator.startsWith('1.') ? 'да' : 0));
const having = (changes: Readonly<Record<string, unknown>>) =>
  SURE.map((value, index) => (RISK_INDICATORS[index]! in changes ? changes[RISK_INDICATORS[index]!] : value));

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
  });

  it('takes the column with its headings, as the department keeps it and as we write it', () => {
    for (const count of [22, 24, 25, 26, 27, 28]) {
      const rows = columnShapes(count).find((shape) => !shape.includes('unique'))!;
      const cells = (changes: Readonly<Record<string, unknown>>, word: string) =>
        down(
          ...rows.map((row) => {
            if (row === null) return null;
            return row === 'verdict' ? word : having(changes)[RISK_INDICATORS.indexOf(row as '1.1')];
          }),
        );
      for (const word of ['риск', 'нет', 'не определено']) {
        expect(flag(cells({}, word), null, null)).toBe('нет');
        expect(flag(cells({ '4.5': 30 }, word), null, null)).toBe('да');
      }
    }
  });

  it('tells columns of one length apart: to 4.5 of our sheet, or all rows with 3.5', () => {
    const [whole, own] = columnShapes(25);
    const cells = (rows: typeof whole) =>
      down(
        ...rows!.map((row) => {
          if (row === 'unique') return 45;
          if (row === 'verdict') return 'нет';
          return row === null ? null : SURE[RISK_INDICATORS.indexOf(row)];
        }),
      );
    const unique = [['risk.s3.sum', 'unique']];
    expect(flag(cells(whole), null, unique)).toBe('да');
    expect(flag(cells(own), null, unique)).toBe('не определено');
    expect(flag(cells(own), null, null)).toBe('нет');
  });

  it('tells them apart by the verdict rows when hardly anything is known', () => {
    const own = columnShapes(26).find((rows) => rows.includes('unique'))!;
    const cells = own.map((row) => (row === 'verdict' ? 'не определено' : row === '4.5' ? 0 : null));
    const told = reasons(down(...cells), null, [['risk.s3.sum', 'unique']], true);
    expect(told).toMatch(/нет данных: .*3\.1–3\.4, 4\.1, 4\.2, 4\.3, 4\.4$/);
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

  it('refuses rows that are others than their number says', () => {
    // D6:D23 and every other window of 18 rows of our own sheet, whatever the school answered.
    const sheet = [
      'МБОУ СОШ № 1',
      'edu990026',
      'город Северогорск',
      ...columnShapes(28)[0]!.map((row) => {
        if (row === 'verdict') return 'нет';
        return row === null ? null : SURE[RISK_INDICATORS.indexOf(row as '1.1')];
      }),
      0,
      'нет',
    ];
    for (const answer of ['да', 'нет']) {
      const cells = sheet.map((value) => (value === 'да' ? answer : value === 0 ? 2.5 : value));
      for (let from = 0; from + 18 <= cells.length; from += 1) {
        const given = down(...cells.slice(from, from + 18));
        expect([answer, from, refusal(() => flag(given, null, null))]).toEqual([
          answer,
          from,
          'inputsMisplaced',
        ]);
        expect(refusal(() => reasons(given, null, null))).toBe('inputsMisplaced');
        expect(refusal(() => section(3, given, null))).toBe('inputsMisplaced');
      }
    }
    const names = riskRows('sum').flatMap((row) => (row.kind === 'input' ? [row.text] : []));
    expect(refusal(() => flag(down(...names), null, null))).toBe('inputsMisplaced');
    for (const wrong of [{ '2.1': 'да' }, { '2.1': true }, { '1.1': 35.5 }, { '1.2': 'риск' }]) {
      expect(refusal(() => flag(down(...having(wrong)), null, null))).toBe('inputsMisplaced');
    }
    expect(refusal(() => flag(down(...having({ '2.1': 'нет', '3.3': 'нет' })), null, null))).toBe(
      'inputsMisplaced',
    );
  });

  it('names the place and the value, never a person', () => {
    const message = (changes: Readonly<Record<string, unknown>>) => {
      try {
        return flag(down(...having(changes)), null, null);
      } catch (error) {
        return (error as Refusal).params;
      }
    };
    expect(message({ '1.1': 'возможно', '2.1': 'да' })).toEqual({ indicator: '2.1', value: 'да', count: 18 });
    expect(message({ '1.1': 'Иванов Пётр', '1.2': 'Иванов Пётр' })).toMatchObject({ value: '…' });
  });

  it('takes one word that is no value for a slip, and what a person leaves open for no data', () => {
    for (const slip of [{ '2.1': 'нет' }, { '3.3': 'мало' }, { '1.1': 'возможно' }]) {
      expect(flag(down(...having(slip)), null, null)).toBe('не определено');
    }
    const open = { '1.1': 'н/д', '2.1': '-', '3.1': '<5', '3.2': '#N/A', '4.1': 'х', '4.5': '—' };
    expect(flag(down(...having(open)), null, null)).toBe('не определено');
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

describe('RISK.REASONS, briefly', () => {
  const brief = (cells: readonly unknown[], wanted: unknown, settings: unknown = null) =>
    String(reasons(down(...cells), null, settings, wanted)).replace(/\u00a0/g, ' ');

  it('names the rows that hit with their values, and what is missing', () => {
    const cells = having({ '1.1': 'нет', '1.3.2': 'нет', '2.2': 5.5, '3.1': 8.04, '3.2': 4.21, '4.5': null });
    for (const yes of [true, 1, 'да', [[true]]]) {
      expect(brief(cells, yes)).toBe(
        '1.1 Интернет – нет; 1.3 химия – нет; 2.2 – 5,5 %; 3.1–3.4 – 12,3 %; нет данных: 4.5',
      );
    }
    expect(brief(SURE, true)).toBe('—');
    for (const no of [false, 0, 'нет', null, undefined, [[null]]]) {
      expect(brief(SURE, no)).toBe('ни один раздел не показал риска');
    }
    expect(refusal(() => brief(SURE, 'иногда'))).toBe('yesOrNo');
  });

  it('leaves out rows that do not count in their section', () => {
    expect(brief(having({ '4.1': 45, '4.5': 30 }), true)).toBe('4.5 – 30,0 %');
    expect(brief(having({ '4.1': 45, '4.3': 20, '4.5': 30 }), true)).toBe(
      '4.1 – 45,0 %; 4.3 – 20,0 %; 4.5 – 30,0 %',
    );
    const together = [
      ['risk.s1.labsSeparately', 'нет'],
      ['risk.minSections', 1],
    ];
    const cells = having({ '1.2': 'нет', '1.3.2': 'нет' });
    expect(brief(cells, true, together)).toBe('1.2 компьютеры – нет');
    expect(brief(cells, true)).toBe('1.2 компьютеры – нет; 1.3 химия – нет');
  });

  it('says that the sum of section 3 is only known to be over the threshold', () => {
    expect(brief(having({ '3.1': 20, '3.2': null }), true)).toBe(
      '3.1–3.4 – сумма известных больше порога; нет данных: 3.2',
    );
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

  it('keeps the others when one school is filled in wrongly, and refuses a block of other rows', () => {
    const wrong = having({ '2.1': 'да', '2.2': 'риск' });
    const block = (...schools: (readonly unknown[])[]) =>
      RISK_INDICATORS.map((_, row) => schools.map((cells) => cells[row]));
    expect(table(block(SURE, wrong, new Array(18).fill(null)), null, null)[5]).toEqual([
      'нет',
      'не определено',
      'не определено',
    ]);
    expect(refusal(() => table(block(wrong, wrong), null, null))).toBe('inputsMisplaced');
    expect(table(block(new Array(18).fill('')), null, null)[5]).toEqual(['не определено']);
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
