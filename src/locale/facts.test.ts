import fs from 'node:fs';
import path from 'node:path';
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

  it('has words for every fact that a recogniser states', () => {
    const room = path.join(__dirname, '../recognise');
    const files = fs.readdirSync(room, { recursive: true, encoding: 'utf8' });
    const keys = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...fs.readFileSync(path.join(room, file), 'utf8').matchAll(/facts\['(\w+)'\]/g)])
      .map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys)
      expect([key, factText(key, 1, ru)]).toEqual([key, expect.stringMatching(/^[А-Яа-я]/)]);
  });

  it('leaves zeros and empty lists out', () => {
    expect(factText('absent', 0, ru)).toBeNull();
    expect(factText('years', '', ru)).toBeNull();
  });
});
