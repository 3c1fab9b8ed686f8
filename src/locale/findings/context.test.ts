import type { Finding } from '../../model/finding';
import { formatFor } from '../language';
import { findingMessage } from './index';

it('half a post stays half a post', () => {
  const finding: Finding = {
    code: 'countAboveTotal',
    severity: 'error',
    params: {
      heading: 'Занято квалифицированными кадрами',
      count: 31.5,
      totalHeading: 'Ставок по штату',
      total: 30.125,
      totalCell: 'C3',
    },
  };
  expect(findingMessage(finding, formatFor('ru'))).toMatch(/\(31,5\).*\(30,125, ячейка C3\)/);
  expect(findingMessage(finding, formatFor('en'))).toMatch(/\(31\.5\).*\(30\.125, cell C3\)/);
});
