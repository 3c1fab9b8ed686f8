import { plainPerson, shorterNames } from './personName';

describe('a person in one writing', () => {
  it.each([
    'Белов Б. Б.',
    'БЕЛОВ Б.Б.',
    'Б. Б. Белов',
    'Белов Б.Б. (совм.)',
    'Белов Б.Б. (Совместитель)',
    'Белов Б.Б. - внешний совместитель',
    'Белов Б.Б. – внутр. совм.',
    'Белов Б.Б., по совместительству',
    'Белов Б.Б.\nучитель математики',
    'Белов Б.Б., учитель математики, 1 категория',
    'Белов Б. Б. (0,5 ст.)',
    'Белов Б.Б. 0,5 ставки',
    'Белов Б.Б., зам. директора по УВР',
    'Белов, Б.Б.',
  ])('«%s» is Белов Б. Б.', (text) => {
    expect(plainPerson([text])).toBe('белов б б');
  });

  it('is not cut where the words are the id, or no name stands before them', () => {
    const texts = [
      'учитель 1',
      'учитель 2',
      'СОШ1-учитель-3',
      'педагог (1)',
      'школа учитель 4',
      'учитель (физика)',
    ];
    expect(new Set(texts.map((text) => plainPerson([text]))).size).toBe(texts.length);
    expect(plainPerson(['Иванов П. (5а)'])).not.toBe(plainPerson(['Иванов П. (6б)']));
    expect(plainPerson(['Мастеров И.И.'])).toBe('мастеров и и');
    expect(plainPerson(['Старшинова Анна'])).toBe('старшинова анна');
  });

  it('is nobody where only a post stands', () => {
    expect(
      ['совместитель', 'Учитель математики', 'внешний совместитель'].map((text) => plainPerson([text])),
    ).toEqual(['', '', '']);
    for (const text of [
      'Учитель математики Иванова Анна',
      'учитель Иванова А.П.',
      'Педагог А',
      'учитель 1',
    ]) {
      expect(plainPerson([text])).not.toBe('');
    }
  });

  it('of a number keeps the number alone', () => {
    expect(plainPerson(['0012 (совм.)'])).toBe('0012');
    expect(plainPerson([12])).toBe('12');
  });
});

describe('shorter ways to write a name', () => {
  it('of a full name', () => {
    expect(shorterNames('иванова анна петровна')).toEqual([
      'иванова анна п',
      'иванова анна',
      'иванова а петровна',
      'иванова а п',
      'иванова а',
      'иванова',
    ]);
  });

  it('of initials and of a name with a remark', () => {
    expect(shorterNames('иванова а п')).toEqual(['иванова а', 'иванова']);
    expect(shorterNames('иванова а (физика)')).toEqual(['иванова а', 'иванова']);
  });

  it('of an id and a lone word there are none', () => {
    expect([shorterNames('12'), shorterNames('т-12 а'), shorterNames('иванова')]).toEqual([[], [], []]);
  });
});
