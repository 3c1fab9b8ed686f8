import { readMark } from '../../marks';
import { diagnosedKinds } from './markColumns';

const named = (text: string) => {
  const kinds = diagnosedKinds(text);
  return kinds && [kinds.subject, kinds.method, kinds.psychology];
};

it.each([
  ['предметная, методическая', [true, true, false]],
  ['предметная/методическая', [true, true, false]],
  ['психолого-педагогическая', [false, false, true]],
  ['п/п', [false, false, true]],
  ['все виды', [true, true, true]],
  ['комплексная диагностика 12.03.2024', [true, true, true]],
  ['да (предметная)', [true, false, false]],
])('%p names the kinds of a diagnosis and is no question', (text, kinds) => {
  expect(named(text)).toEqual(kinds);
  expect(['yes', 'text']).toContain(readMark(text));
});

it.each([
  'предметная планируется',
  'не прошла предметную',
  'методическая – отказ',
  'предметная, кроме истории',
])('%p names none for sure', (text) => {
  expect(named(text)).toBeNull();
  expect(['unclear', 'no']).toContain(readMark(text));
});
