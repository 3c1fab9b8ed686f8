import { createGrid } from './grid/createGrid';
import { LocaleType } from '@univerjs/core';
const api = createGrid(document.getElementById('sheet')!, 'ru');
api.createWorkbook({
  id: 'book',
  name: 'x',
  locale: LocaleType.RU_RU,
  appVersion: '0.25.1',
  styles: {},
  sheetOrder: ['a'],
  sheets: {
    a: {
      id: 'a',
      name: 'Лист1',
      cellData: { 0: { 0: { v: 1, t: 2 }, 1: { v: 'x', t: 1 }, 2: { f: '=A1+1' }, 3: { f: '=X.Y(A1:B3)' } } },
    },
  },
});
const w = window as never as Record<string, unknown>;
w['api'] = api;
w['calls'] = [];
api.getFormula().registerFunction(
  'X.Y',
  (...a: unknown[]) => {
    (w['calls'] as unknown[]).push(JSON.stringify(a));
    return [
      [1, '#VALUE!'],
      [3, null],
    ] as never;
  },
  'd',
);
