import { base, one, register, run, three, two, under } from '../../../test/fixtures/supportBook';
import { formatFor } from '../../locale/language';
import { findingMessage } from '../../locale/findings';

const ru = formatFor('ru');
const marks = under('ШНРО и НСУ', 'Код ОО', [['101', one.name, null, 'нет', null, 'приказ № 5']]);
const differs = (chosen: Readonly<Record<string, string>> = {}) => {
  const analysis = run([...base, marks], chosen);
  const [school] = analysis.programmes.support!.schools;
  const found = analysis.findings.find(({ code }) => code === 'supportMarkDiffers')!;
  return [school!.low, found.severity, found.cell, findingMessage(found, ru)];
};

it('the mark ШНРО wins over the calculated one, and the difference is told', () => {
  expect(differs()).toEqual([
    'no',
    'warning',
    'B4',
    `У 1 школы отметка ШНРО органа управления и расчёт расходятся; учтена отметка: ${one.name} (город Северогорск).`,
  ]);
});

it('where the department chose the rule, the mark does not win in silence', () => {
  expect(differs({ 'support.shnro.criterion': 'расчётный признак ШНОР' })).toEqual([
    'yes',
    'warning',
    'B4',
    `У 1 школы отметка ШНРО органа управления и расчёт расходятся; учтена не отметка, а расчёт: ${one.name} (город Северогорск).`,
  ]);
});

it('schools of which nobody knows whether they are ШНРО are not called absent', () => {
  const results = under('Результаты', 'Учебный год', [
    ['2022/2023', 'ОГЭ', 'математика', null, null, 'основной', '101', one.name, 40, 20],
    ['2022/2023', 'ОГЭ', 'математика', null, null, 'основной', '102', two.name, 50, 5],
  ]);
  const known = under('ШНРО и НСУ', 'Код ОО', [
    ['101', one.name, null, 'да', null, null],
    ['103', three.name, null, 'да', null, null],
  ]);
  const { findings } = run([register, results, known], {
    'support.shnro.criterion': 'отметка органа управления',
  });
  const found = findings.find(({ code }) => code === 'partnersNotFound')!;
  // СОШ № 2 has a higher result than СОШ № 1, but no mark; СОШ № 3 has no result of its own.
  expect(found.params).toMatchObject({ count: 2, withoutResult: 1, undecided: 1 });
});
