import { at, records, school, YEAR } from '../../../test/fixtures/records';
import { profileOf, programme } from '../../../test/fixtures/supportRecords';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import { DEFAULT_SETTINGS } from '../defaults';
import { FACTORS, factorHeading } from './factors';
import { judgeProfile } from './judgeProfile';
import { measuresFrom } from './measures';

const first = school({ id: 'a', name: 'Школа № 1' });
const second = school({ id: 'b', name: 'Школа № 2' });
const of = (one: typeof first, ...profiles: ReturnType<typeof profileOf>[]) =>
  records({ school: one, programme: programme({ profiles }) });
const typical = measuresFrom([], () => null);
const judge = (list: ReturnType<typeof of>[], settings = DEFAULT_SETTINGS, measures = typical) =>
  judgeProfile(list, [YEAR], settings, measures);

function item(number: string, section: string): PlanItem {
  return {
    number,
    sections: ['Раздел', section],
    text: `мероприятие ${number}`,
    deadline: 'Май',
    start: null,
    finish: null,
    responsible: 'РМО',
    expected: '',
    status: '',
    done: null,
    document: '',
    source: at(`B${number}`, 'План'),
    deadlineSource: at(`D${number}`, 'План'),
  };
}
const plan = (...items: PlanItem[]): PlanTable => ({
  workbook: 'книга.xlsx',
  sheet: 'План',
  title: 'Наша дорожная карта',
  orderDate: null,
  begins: null,
  ends: null,
  headings: [],
  items,
});

describe('the list of factors', () => {
  it('holds the eleven subsections of Бобров in the words of the order, and ten federal names to be confirmed', () => {
    expect(FACTORS.filter(({ list }) => list === 'bobrov').map(({ code }) => code)).toEqual(
      '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4'.split(' '),
    );
    const federal = FACTORS.filter(({ list }) => list === 'federal');
    expect(federal).toHaveLength(10);
    for (const factor of federal) expect(factorHeading(factor)).toMatch(/ \(уточнить\)$/);
    expect(FACTORS.map(({ text }) => text)).toContain('2.1 Преодоление низкой мотивации руководителей ШНОР');
  });

  it('twins point at each other; three subsections and two federal names have none', () => {
    for (const { code, twin } of FACTORS)
      if (twin) expect(FACTORS.find((other) => other.code === twin)!.twin).toBe(code);
    const alone = FACTORS.filter(({ twin }) => twin === null).map(({ code }) => code);
    expect(alone).toEqual(['2.1', '2.2', '3.1', 'F5', 'F7']);
  });

  it('every subsection stands under its section', () => {
    const sections = FACTORS.filter(({ list }) => list === 'bobrov').map(({ section }) => section[0]);
    expect(sections.join('')).toBe('11122223333');
  });
});

describe('risk profiles', () => {
  it('nothing read, nothing judged', () => {
    expect(judge([of(first)])).toEqual({ outcome: null, findings: [] });
  });

  const WHOLE_LIST = {
    ...DEFAULT_SETTINGS,
    profile: { ...DEFAULT_SETTINGS.profile, missingFactors: 'noData' as const },
  };

  it('missing factors of the list are «н/д» where the whole list is asked for, own ones follow by name', () => {
    const { outcome } = judge(
      [of(first, profileOf(first, { '1.1': 'high', 'Удалённость школы': 'low' })), of(second)],
      WHOLE_LIST,
    );
    expect(outcome!.factors.map(({ label }) => label)).toEqual(
      '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 с1'.split(' '),
    );
    const [line] = outcome!.schools;
    expect(outcome!.schools).toHaveLength(1);
    expect(line!.states.map(({ value }) => value)).toEqual([
      'high',
      ...new Array<null>(10).fill(null),
      'low',
    ]);
    expect(line!.level).toBe('unknown');
    expect(line!.activated).toEqual([0]);
  });

  it('the list of factors is what the sheet holds: a shortened one leaves no level open', () => {
    const { outcome } = judge([of(first, profileOf(first, { '3.4': 'none', Свой: 'high' }))]);
    expect(outcome!.factors.map(({ label }) => label)).toEqual(['3.4', 'с1']);
    expect(outcome!.schools[0]!.level).toBe('medium');
  });

  it('two sheets that agree are one; that contradict each other leave the factor unknown', () => {
    const { outcome, findings } = judge([
      of(
        first,
        profileOf(first, { '1.1': 'high', '1.2': 'low' }, {}, 'А'),
        profileOf(first, { '1.1': 'high', '1.2': 'high' }, {}, 'Б'),
      ),
    ]);
    expect(outcome!.schools[0]!.states.slice(0, 2).map(({ value }) => value)).toEqual(['high', null]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'profileConflict',
        sheet: 'А',
        cell: 'E4',
        params: expect.objectContaining({
          first: 'low',
          second: 'high',
          otherSheet: 'Б',
          otherCell: 'E4',
        }) as unknown,
      }),
    ]);
  });

  it('a risk that both lists name is one: it is counted once, and twins that contradict are asked about', () => {
    const { outcome, findings } = judge([
      of(
        first,
        profileOf(first, { '1.1': 'high', '1.2': 'high', '3.2': null, '2.1': 'low' }, {}, 'Бобров'),
        profileOf(first, { F1: 'high', F2: 'high', F6: 'medium', F5: 'none' }, {}, '500+'),
      ),
      of(
        second,
        profileOf(second, { '1.1': 'high' }, {}, 'Бобров'),
        profileOf(second, { F1: 'low' }, {}, '500+'),
      ),
    ]);
    expect(outcome!.factors.map(({ label }) => label)).toEqual(['1.1', '1.2', '2.1', '3.2', 'F5']);
    const [one, two] = outcome!.schools;
    // Two of high significance, not four; what only one list states is taken from it.
    expect(one!.states.map(({ value }) => value)).toEqual(['high', 'high', 'low', 'medium', 'none']);
    expect(one!.level).toBe('medium');
    expect(two!.states[0]!.value).toBeNull();
    expect(findings.map(({ code, sheet, params }) => [code, sheet, params.otherSheet])).toEqual([
      ['profileConflict', '500+', 'Бобров'],
    ]);
    const whole = judge(
      [of(first, profileOf(first, { '1.1': 'high' }), profileOf(first, { F1: 'high' }))],
      WHOLE_LIST,
    ).outcome!;
    expect(whole.factors.map(({ label }) => label)).toEqual(
      '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 F5 F7'.split(' '),
    );
  });

  it('a school of the list without a profile is told, once others have one', () => {
    const list = [of(first, profileOf(first, { '1.1': 'none' })), of(second)];
    const listed = (ids: string[]) =>
      judgeProfile(list, [YEAR], DEFAULT_SETTINGS, typical, (id) => ids.includes(id)).findings;
    expect(listed(['a'])).toEqual([]);
    expect(listed(['a', 'b'])).toEqual([
      { code: 'profileMissing', severity: 'warning', params: { count: 1, school: 'Школа № 2' } },
    ]);
  });

  it('a profile of another year is told and not used', () => {
    const { outcome, findings } = judge([
      of(first, profileOf(first, { '1.1': 'high' }, { year: '2020/2021' })),
    ]);
    expect(outcome).toBeNull();
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'profileOtherYear',
        params: { year: '2020/2021', wanted: YEAR, count: 1 },
      }),
    ]);
  });
});

describe('measures of the factors', () => {
  const high = of(first, profileOf(first, { '1.2': 'high', F9: 'high', F5: 'high', Свой: 'high' }));

  it('without a plan the rows of the built-in road map answer, by subsection and by twin', () => {
    const { outcome, findings } = judge([
      of(first, profileOf(first, { '1.1': 'high', '1.2': 'low', '2.4': 'none', F9: 'high' })),
    ]);
    const numbers = (label: string) =>
      outcome!.measures[outcome!.factors.findIndex((factor) => factor.label === label)]!.map(
        ({ number }) => number,
      );
    expect(numbers('1.1')).toEqual(['4', '5', '6.', '7']);
    expect(numbers('1.2')).toEqual(['8', '9', '10', '11']);
    expect(numbers('2.4')).toEqual(['23', '24']);
    expect(numbers('F9')).toEqual(['20', '21', '22']);
    expect(outcome!.plan).toBeNull();
    expect(findings).toEqual([]);
  });

  it('a plan that was read answers with its own rows and states; a factor without any is a finding', () => {
    const tables = [
      plan(
        item('5', '1.2. Преодоление дефицита педагогических кадров'),
        item('6', '1.2. Анализ кадров'),
        item('7', 'Работа с фактором «Свой»'),
      ),
    ];
    const { outcome, findings } = judge(
      [high],
      DEFAULT_SETTINGS,
      measuresFrom(tables, ({ number }) => (number === '5' ? 'просрочено' : null)),
    );
    const linked = outcome!.factors.flatMap(({ label }, index) =>
      outcome!.measures[index]!.map(({ number, state }) => [label, number, state]),
    );
    expect(linked).toEqual([
      ['1.2', '5', 'просрочено'],
      ['с1', '7', null],
    ]);
    expect(outcome!.plan).toBe('Наша дорожная карта');
    expect(findings.map(({ code, params }) => [code, params.factor])).toEqual([
      ['factorMeasuresUnknown', 'Низкое качество преодоления языковых и культурных барьеров'],
      ['factorMeasuresUnknown', 'Высокая доля обучающихся с рисками учебной неуспешности'],
    ]);
    // Whose measures stand under «1.2. Анализ кадров» nobody knows.
    expect(outcome!.unknownSections).toEqual(['1.2. Анализ кадров']);
  });

  it('a plan without such sections is named, and the built-in road map stands in as a pattern', () => {
    const own = plan(item('3', '1.2. Кадры'), item('4', '3.2. Повышение учебной мотивации обучающихся'));
    const judged = (tables: PlanTable[], value: 'high' | 'none') =>
      judge(
        [of(first, profileOf(first, { '1.2': value }))],
        DEFAULT_SETTINGS,
        measuresFrom(tables, () => null),
      );
    const { outcome, findings } = judged([own], 'high');
    expect([outcome!.plan, outcome!.unlinkedPlans]).toEqual([null, ['Наша дорожная карта']]);
    expect(outcome!.measures[0]!.map(({ number }) => number)).toEqual(['8', '9', '10', '11']);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'planSectionsUnknown',
        sheet: 'План',
        params: { plan: 'Наша дорожная карта' },
      }),
    ]);
    expect(judged([own], 'none').findings).toEqual([]);
    expect(judged([], 'high').outcome!.unlinkedPlans).toEqual([]);
    // The sections are known, only none of them is about this factor.
    const other = judged([plan(item('9', '2.4. Преодоление рисков инклюзивного образования'))], 'high');
    expect([other.outcome!.plan, other.findings.map(({ code }) => code)]).toEqual([
      'Наша дорожная карта',
      ['factorWithoutMeasure'],
    ]);
    expect(other.outcome!.unknownSections).toEqual([]);
  });

  it('a number of the road map over words of another risk links nothing', () => {
    const tables = [
      plan(
        item('1', '1.1. Преодоление пассивности родителей'),
        item('2', '1.2. Преодоление низкой учебной мотивации обучающихся'),
        item('3', '3.2. Преодоление дефицита кадров'),
      ),
    ];
    const { outcome } = judge(
      [of(first, profileOf(first, { '1.1': 'high', '1.2': 'high', '3.2': 'high' }))],
      DEFAULT_SETTINGS,
      measuresFrom(tables, () => null),
    );
    expect(outcome!.measures.map((rows) => rows.map(({ number }) => number))).toEqual([[], ['3'], ['2']]);
    expect(outcome!.unknownSections).toEqual(['1.1. Преодоление пассивности родителей']);
  });
});
