import { continuedName } from './refs';
import { rowHeights } from './rowHeights';
import type { CellSpec } from './sheetSpec';

const text = (value: string, style: CellSpec['style'] = 'text'): CellSpec => ({ value, style });

describe('heights of rows', () => {
  const long = 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 4 класс';

  it('leave a row of short texts to the default', () => {
    expect(rowHeights([[text('да'), text('СОШ № 1')]], [10, 20], [], {})).toEqual({});
  });

  it('grow with the text and shrink with the width', () => {
    const height = (width: number) => rowHeights([[text(long)]], [width], [], {})[0]!;
    expect(height(20)).toBeGreaterThan(height(40));
    expect(height(40)).toBeGreaterThan(24);
    expect(rowHeights([[text(long)]], [200], [], {})).toEqual({});
  });

  it('give a second line to a text that only just fits: capitals are wide', () => {
    const name = 'Клюквенная ООШ – филиал МБОУ «Нижнеозёрская СОШ»';
    expect(rowHeights([[text(name)]], [46], [], {})[0]).toBeGreaterThan(24);
  });

  it('use the whole width of merged columns and pass over merged rows', () => {
    const wide = [{ top: 0, left: 0, bottom: 0, right: 9 }];
    const tall = [{ top: 0, left: 0, bottom: 3, right: 0 }];
    const widths = new Array<number>(10).fill(20);
    expect(rowHeights([[text(long)]], widths, wide, {})).toEqual({});
    expect(rowHeights([[text(long)]], widths, tall, {})).toEqual({});
  });

  it('let turned texts stand in the lines of their column without breaking a word, up to a cap', () => {
    const turned = (value: string, width: number) =>
      rowHeights([[text(value, 'headerVertical'), text('Да', 'header')]], [width, 10], [], {})[0]!;
    const one = turned('Северогорск', 13.7);
    // «город» stands in a line of its own beside it and needs no more height.
    expect(turned('город Северогорск', 13.7)).toBe(one);
    expect(turned('город Северогорск', 1)).toBeGreaterThan(one);
    expect(turned('ОГЭ по математике', 5.8)).toBeLessThan(turned('ВПР по математике (5 класс)', 4));
    expect(turned(long, 13.7)).toBe(150);
  });

  it('keep what was given and stay within the limit of Excel', () => {
    expect(rowHeights([[text(long)]], [5], [], { 0: 18 })).toEqual({ 0: 18 });
    expect(rowHeights([[text(long.repeat(50))]], [20], [], {})[0]).toBe(409);
  });
});

describe('the name of a continued sheet', () => {
  it('never exceeds 31 characters', () => {
    expect(continuedName('Риски 2023-2024', 1)).toBe('Риски 2023-2024');
    expect(continuedName('Риски 2023-2024', 12)).toBe('Риски 2023-2024 (12)');
    expect(continuedName('Очень длинное название листа 2023', 2)).toHaveLength(31);
  });
});
