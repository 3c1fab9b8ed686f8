import { readDate } from './dates';

it.each([
  [{ kind: 'date', iso: '2023-10-01' } as const, '2023-10-01'],
  ['01.10.2023', '2023-10-01'],
  ['1.9.2023 г.', '2023-09-01'],
  ['2023-10-01', '2023-10-01'],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2023', null],
  ['31.04.2024', null],
  ['10.2023', null],
  ['октябрь', null],
  [45200, null],
  [null, null],
])('readDate(%p) is %p', (value, expected) => expect(readDate(value)).toBe(expected));
