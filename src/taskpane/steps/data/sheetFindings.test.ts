import type { Finding, Severity } from '../../../model/finding';
import { findingsBySheet } from './sheetFindings';

const finding = (severity: Severity, sheet?: string): Finding => ({
  code: 'sheetIgnored',
  severity,
  params: {},
  ...(sheet === undefined ? {} : { sheet }),
});

it('counts what every sheet is named by, the gravest kind apart', () => {
  const found = findingsBySheet([
    finding('info', 'А'),
    finding('error'),
    finding('warning', 'Б'),
    finding('error', 'А'),
    finding('warning', 'Б'),
    finding('info', 'В'),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    А: { count: 2, worst: 'error', worstCount: 1 },
    Б: { count: 2, worst: 'warning', worstCount: 2 },
    В: { count: 1, worst: 'info', worstCount: 1 },
  });
});
