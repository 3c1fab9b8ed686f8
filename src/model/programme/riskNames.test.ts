import { FACTORS } from '../../methodology/profile/factors';
import { riskLike, riskOf } from './riskNames';

describe('riskOf', () => {
  it('knows every heading of the road map, and every name of 500+ that is the same risk', () => {
    for (const { code, text, list, twin } of FACTORS)
      expect([text, riskOf(text)]).toEqual([text, list === 'bobrov' ? code : twin]);
  });

  it.each([
    ['Дефицит кадров', '1.2'],
    ['1.2. Преодоление дефицита кадров', '1.2'],
    ['Кадровый дефицит', '1.2'],
    ['Низкий уровень оснащения', '1.1'],
    ['Низкая мотивация обучающихся', '3.2'],
    ['1.2. Преодоление низкой учебной мотивации обучающихся', '3.2'],
    ['Низкая вовлечённость родителей', '3.4'],
    ['1.2. Преодоление текучести кадров', '1.2'],
    ['1.1. Преодоление пассивности родителей', null],
    ['2.1. Преодоление языковых барьеров', null],
    ['2.4. Преодоление рисков низкой адаптивности учебного процесса', null],
    ['1.2 Кадры', null],
    ['Дефицит кадров не выявлен', null],
  ])('«%s» is %s', (heading, risk) => {
    expect(riskOf(heading)).toBe(risk);
  });

  it('names what only reminds of a risk apart', () => {
    expect(riskLike('1.2 Кадры')).toBe('1.2');
    expect(riskLike('Питание')).toBeNull();
  });
});
