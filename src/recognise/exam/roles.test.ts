import { roleOf, stageOfHeading, unitOfHeadings } from './roles';

describe('roleOf', () => {
  it.each([
    ['Всего', 'participants'],
    ['Всего участников ОГЭ', 'participants'],
    ['приняло участие', 'participants'],
    ['Кол-во сдававших', 'participants'],
    ['Количество участников', 'participants'],
    ['не сдали', 'failed'],
    ['не преодолен min порог', 'failed'],
    ['Не преодолели порог, чел.', 'failed'],
    ['получили «2»', 'mark2'],
    ['% не сдавших', 'failedPercent'],
    ['доля не преодолевших порог', 'failedPercent'],
    ['сдали', 'passed'],
    ['Сдали', 'passed'],
    ['5', 'mark5'],
    ['«2»', 'mark2'],
    ['Отметка 3', 'mark3'],
    ['2 (%)', 'mark2'],
    ['средний балл', 'other'],
    ['высокобалльники (80-99 баллов)', 'other'],
    ['получили 100 баллов', 'other'],
    ['% КЗ', 'other'],
    ['% усп', 'other'],
    ['ОУ', 'school'],
    ['Наименование ОО', 'school'],
    ['Образовательная организация (школа)', 'school'],
    ['Наименование общеобразовательной организации', 'school'],
    ['Муниципальное образование', 'municipality'],
    ['Код ОО', 'code'],
    ['№ п/п', 'index'],
    ['Категория участников', 'category'],
    ['основной', undefined],
    ['Русский язык, чел.', undefined],
    ['МБОУ СОШ № 2', undefined],
    ['', undefined],
  ])('%s → %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });
});

describe('stageOfHeading', () => {
  it.each([
    ['основной', 'main'],
    ['Основной период', 'main'],
    ['до пересдачи', 'main'],
    ['итоговый', 'final'],
    ['Итог', 'final'],
    ['после пересдачи', 'final'],
    ['Итого', undefined],
    ['основное общее образование', undefined],
  ])('%s → %s', (heading, stage) => {
    expect(stageOfHeading(heading)).toBe(stage);
  });
});

describe('unitOfHeadings', () => {
  it('reads the unit from any level of the heading', () => {
    expect(unitOfHeadings(['Отметки, %', '2'])).toBe('percent');
    expect(unitOfHeadings(['Получили отметку, чел.', '2'])).toBe('count');
    expect(unitOfHeadings(['Отметки', '2'])).toBeUndefined();
  });
});
