import { severalSchools } from './severalSchools';

describe('the schools that one cell names', () => {
  it.each([
    ['МБОУ «СОШ № 1»; МБОУ «Гимназия № 9»', ['МБОУ «СОШ № 1»', 'МБОУ «Гимназия № 9»']],
    ['СОШ № 1\nСОШ № 2', ['СОШ № 1', 'СОШ № 2']],
    ['СОШ № 1, СОШ № 2, лицей № 3', ['СОШ № 1', 'СОШ № 2', 'лицей № 3']],
    ['СОШ № 1, 3 и 5', ['СОШ № 1', 'СОШ № 3', 'СОШ № 5']],
    ['СОШ №1, №3; Гимназия № 9', ['СОШ №1', 'СОШ №3', 'Гимназия № 9']],
  ])('%s', (text, expected) => {
    expect(severalSchools(text)).toEqual(expected);
  });

  it.each(['МБОУ «СОШ № 1»', 'МБОУ СОШ № 5, г. Северогорск', 'Все школы; управление', 'СОШ № 1, класс 5'])(
    '%s is one text',
    (text) => {
      expect(severalSchools(text)).toEqual([text]);
    },
  );
});
