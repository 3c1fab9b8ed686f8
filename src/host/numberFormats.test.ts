import { dateOfSerial, isDateFormat, isPercentFormat, serialOfDate } from './numberFormats';

describe('number formats', () => {
  it.each(['dd.mm.yyyy', 'm/d/yyyy', '[$-419]d mmm yyyy;@', 'h:mm:ss', '[h]:mm', 'yyyy\\-mm'])(
    '%s is a date',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    'General',
    '@',
    '0.00',
    '0.00E+00',
    '#,##0" дн."',
    '0.0%',
    '[Red]-0;General',
    '0\\d',
    '_(* #,##0_)',
    '"день" 0',
  ])('%s is not a date', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it('tells a percent from a sign in a text', () => {
    expect(['0%', '0.0 %', '0.00%;-0.00%'].every(isPercentFormat)).toBe(true);
    expect(['General', '0.0" %"', '0\\%'].some(isPercentFormat)).toBe(false);
  });
});

describe('days', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [44_805, '2022-09-01'],
    [44_805.75, '2022-09-01'],
    [2_958_465.5, '9999-12-31'],
  ])('%d is %s', (serial, iso) => {
    expect(dateOfSerial(serial)).toEqual({ kind: 'date', iso });
  });

  it.each([-1, 2_958_466, 1e9])('%d is no day', (serial) => {
    expect(dateOfSerial(serial)).toEqual({ kind: 'error', text: '#NUM!' });
  });

  it('come back from their text', () => {
    expect(serialOfDate('2022-09-01')).toBe(44_805);
    expect(['1900-02-28', '01.09.2022', '2022-13-01', 'да', ''].map(serialOfDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
