import { filledSheet, gridOfSpec } from '../../../test/fixtures/specGrid';
import { sheetNamed } from '../../../test/fixtures/analysis';
import { analyse } from '../../analysis/analyse';
import { recogniseSheet } from '../../recognise/recognise';
import { buildTemplate } from '../template';

const options = { mappings: [], forms: {} };
const template = buildTemplate(['social']);
const sheet = (name: string) => sheetNamed(template, name);

describe('the empty sheets of Иркутск', () => {
  it.each([
    ['Социальные условия', 'socialConditions'],
    ['Реестр сети школ', 'network'],
    ['Результаты волн', 'waves'],
  ])('«%s» is known as %s, and waits calmly for its rows', (name, form) => {
    for (const changes of [{}, { ownKind: null }]) {
      const reading = recogniseSheet({ ...gridOfSpec(sheet(name)), ...changes }, options);
      expect(reading.form).toBe(form);
      expect(reading.findings.map(({ code }) => code)).toEqual(['sheetNotFilled']);
    }
  });

  it('«Целевые показатели 2018» holds the 34 targets; without a fact it makes no sheet and no error', () => {
    const grid = gridOfSpec(sheet('Целевые показатели 2018'));
    const reading = recogniseSheet(grid, options);
    expect(reading.form).toBe('targets');
    expect(reading.findings).toEqual([]);
    const [table] = reading.records.programme.targets;
    expect(table).toMatchObject({ period: '2018' });
    expect(table!.targets).toHaveLength(34);
    const analysis = analyse([grid], { year: '2023/2024', reading: options });
    expect(analysis.programmes.targets).toEqual([]);
    expect(analysis.findings.map(({ code }) => code)).toContain('targetsWithoutFacts');
    expect(analysis.findings.map(({ code }) => code)).not.toContain('targetPlanChanged');
  });

  it('give back what is written into them', () => {
    const network = recogniseSheet(
      filledSheet(sheet('Реестр сети школ'), [
        ['', 'МБОУ СОШ № 1', 'город', 2018, 'фокус', 'да', 'н/д'],
        ['', 'МБОУ СОШ № 2', 'город', '2023/2024', 'Б(О)П', 'нет', 'да'],
      ]),
      options,
    );
    expect(
      network.records.programme.network.map(({ group, period, tutor, mentor }) => [
        group,
        period,
        tutor,
        mentor,
      ]),
    ).toEqual([
      ['focus', '2018', true, null],
      ['base', '2023/2024', false, true],
    ]);
    const waves = recogniseSheet(
      filledSheet(sheet('Результаты волн'), [['', 'МБОУ СОШ № 1', 'город', 2018, 40, 'н/д', 55.5]]),
      options,
    );
    expect(waves.records.programme.waves[0]).toMatchObject({
      period: '2018',
      values: { entry: { value: 40 }, final: { value: 55.5 } },
    });
    expect(network.findings.concat(waves.findings)).toEqual([]);
  });
});
