import { factText } from './facts';
import { formatFor } from './language';

describe('what a recogniser tells', () => {
  const ru = formatFor('ru');
  const en = formatFor('en');

  it('speaks the language of the reader', () => {
    expect(factText('procedure', 'vpr-mathematics-5, oge-russian', ru)).toBe(
      'процедура: ВПР, математика, 5 класс; ОГЭ, русский язык',
    );
    expect(factText('season', 'autumn', ru)).toBe('время проведения: осень');
    expect(factText('stage', 'main, final', en)).toBe('results: before and after the re-sit');
    expect(factText('headerRow', 7, ru)).toBe('строка заголовков: 7');
  });

  it('leaves zeros and empty lists out', () => {
    expect(factText('absent', 0, ru)).toBeNull();
    expect(factText('years', '', ru)).toBeNull();
  });
});
