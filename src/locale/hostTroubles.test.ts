import { HOST_TROUBLES } from '../model/hostTroubles';
import { HOST_TROUBLE_TEXTS } from './hostTroubles';

describe.each(['ru', 'en'] as const)('troubles of the host, %s', (language) => {
  it.each(HOST_TROUBLES)('%s says what happened and what to do', (code) => {
    const { what, todo } = HOST_TROUBLE_TEXTS[language][code];
    for (const params of [{}, { sheet: 'Риски', cell: 'D5', code: 'X', message: 'm' }]) {
      expect(what(params)).toMatch(/^[«A-ZА-ЯЁ].+\.$/);
      expect(todo(params)).toMatch(/^[«A-ZА-ЯЁ].+\.$/);
      expect(what(params) + todo(params)).not.toContain('undefined');
    }
  });

  it('names the sheet where it is known', () => {
    expect(HOST_TROUBLE_TEXTS[language].protectedSheet.what({ sheet: 'Риски' })).toContain('Риски');
    expect(HOST_TROUBLE_TEXTS[language].rangeGone.what({ sheet: 'Риски', cell: 'D5' })).toMatch(/D5.*Риски/);
  });
});
