import { wrap } from './terminal';

describe('wrapping', () => {
  it('keeps the lead, indents what follows, breaks no word', () => {
    expect(wrap('  ошибка: файл.xlsx, «Лист1», A1: число не читается', 24, '      ')).toEqual([
      '  ошибка: файл.xlsx,',
      '      «Лист1», A1: число',
      '      не читается',
    ]);
  });

  it('lets a word longer than the line stand whole', () => {
    expect(wrap('оченьдлинноеслово', 5, ' ')).toEqual(['оченьдлинноеслово']);
  });
});
