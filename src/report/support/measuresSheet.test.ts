import type { ProfileOutcome, SchoolProfile } from '../../methodology/profile/outcome';
import { school } from '../../../test/fixtures/records';
import { measuresSheet, MOST_LINES } from './measuresSheet';

const measure = {
  number: '1',
  text: 'Мера',
  deadline: '',
  responsible: '',
  expected: '',
  state: null,
  source: null,
};

/** Schools with one factor that calls for three measures. */
function outcomeOf(schools: number): ProfileOutcome {
  return {
    year: '2023/2024',
    factors: [{ code: '1.1', label: '1.1', text: 'Фактор', section: '', verify: false }],
    schools: Array.from({ length: schools }, (_, index): SchoolProfile => ({
      school: school({ id: `s${index}`, name: `Школа ${index + 1}` }),
      states: [{ value: 'high', source: null }],
      level: 'high',
      activated: [0],
    })),
    measures: [[measure, measure, measure]],
    plan: null,
    unlinkedPlans: [],
    unknownSections: [],
  };
}

const texts = (outcome: ProfileOutcome) =>
  measuresSheet(outcome)!.rows.map((row) => row.map((one) => one?.value ?? ''));

describe('measuresSheet', () => {
  it('says «нет мероприятий» only where every section of the plan is known', () => {
    const outcome = { ...outcomeOf(1), measures: [[]], plan: 'План' };
    expect(texts(outcome).at(-1)!.at(-1)).toBe('нет мероприятий');
    expect(
      texts({ ...outcome, unknownSections: ['Кадры'] })
        .at(-1)!
        .at(-1),
    ).toBe('раздел не узнан');
  });

  it('shows whole schools as far as there is room and says how many it left out', () => {
    const fitting = Math.floor(MOST_LINES / 3);
    const rows = texts(outcomeOf(fitting + 5));
    const shown = rows.filter(([, , factor]) => factor === 'Фактор');
    expect(shown).toHaveLength(fitting * 3);
    expect(shown.at(-1)![1]).toBe(`Школа ${fitting}`);
    const said = rows.flat().filter((text) => String(text).startsWith('Показаны первые'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${fitting} школ из ${fitting + 5}`);
  });

  it('says that no plan was read only when none was', () => {
    const said = (unlinkedPlans: string[]) =>
      texts({ ...outcomeOf(1), unlinkedPlans })
        .flat()
        .find((text) => String(text).startsWith('Мероприятия – из дорожной карты'));
    expect(said([])).toContain('план муниципалитета не загружен');
    expect(said(['Наш план'])).toContain('план прочитан («Наш план»), но его разделы не узнаны');
  });

  it('says nothing of the kind where all schools are shown', () => {
    expect(texts(outcomeOf(4)).flat().join()).not.toContain('Показаны первые');
  });
});
