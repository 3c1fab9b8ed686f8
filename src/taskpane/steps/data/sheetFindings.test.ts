import type { Finding, Severity } from '../../../model/finding';
import { countedFindings } from './sheetFindings';

const findings = (...severities: Severity[]): Finding[] =>
  severities.map((severity) => ({ code: 'sheetIgnored', severity, params: {} }));

it('counts the findings of a sheet, the gravest kind apart', () => {
  expect(countedFindings(findings('info', 'error'))).toEqual({ count: 2, worst: 'error', worstCount: 1 });
  expect(countedFindings(findings('warning', 'warning'))).toEqual({
    count: 2,
    worst: 'warning',
    worstCount: 2,
  });
  expect(countedFindings(findings('info'))).toEqual({ count: 1, worst: 'info', worstCount: 1 });
  expect(countedFindings([])).toBeNull();
});
