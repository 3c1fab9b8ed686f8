import { planItem } from '../../../test/fixtures/planItem';
import { judgePlans } from '../../methodology/plans/judge';
import { DEFAULT_SETTINGS } from '../../methodology/defaults';
import { planLayout } from './planLayout';

function layoutOf(deadlines: readonly string[], begins: string | null = null, ends: string | null = null) {
  const table = { workbook: '', sheet: '', title: '', orderDate: null, begins, ends, headings: [] };
  const { outcome } = judgePlans(
    [{ ...table, items: deadlines.map((deadline) => planItem('', deadline)) }],
    '2023/2024',
    null,
    DEFAULT_SETTINGS,
  );
  return planLayout(outcome.plans[0]!);
}

describe('the strip of months', () => {
  it('holds the whole plan', () => {
    const { months, outside } = layoutOf(['май'], '2023-09-01', '2024-08-31');
    expect([months[0], months.at(-1), months.length, outside]).toEqual(['2023-09', '2024-08', 12, 0]);
  });

  it('stands although one year is mistyped, and the row beyond it is counted', () => {
    const { months, outside } = layoutOf(['март 2024', 'май 2024', 'сентябрь 2024', 'июнь 2042']);
    expect([months[0], months.at(-1), outside]).toEqual(['2024-03', '2024-09', 1]);
    const stated = layoutOf(['март', 'июнь 2042'], '2024-01-01', '2024-12-31');
    expect([stated.months[0], stated.months.at(-1), stated.outside]).toEqual(['2024-01', '2024-12', 1]);
  });

  it('of a plan of five years shows three', () => {
    const { months, outside } = layoutOf(['март 2020', 'май 2024'], '2020-01-01', '2024-12-31');
    expect(months.length).toBeLessThanOrEqual(36);
    expect(outside).toBe(1);
  });
});
