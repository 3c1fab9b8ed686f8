import {
  CANCELLED_STATUSES,
  DONE_CELLS,
  DONE_STATUSES,
  foldedWords,
  OPEN_STATUSES,
  readStatus,
  type StatusKind,
} from './status';

const LISTS = [
  ['done', [...DONE_STATUSES, ...DONE_CELLS]],
  ['open', OPEN_STATUSES],
  ['cancelled', CANCELLED_STATUSES],
] as const;

describe('the closed list of «Статус»', () => {
  it.each(LISTS)(
    'every word says %s, in any case, with ё, spaces, a full stop, a date and an order',
    (kind, words) => {
      for (const word of words) {
        const forms = [word, /^1/.test(word) ? ` ${word} ` : ` ${word.toUpperCase()} . `];
        if (kind === 'done' && !/^1/.test(word))
          forms.push(
            `${word} 15.03.2024`,
            `${word}, приказ № 5-од от 10.03.2024 г`.replace(/ г$/, ''),
            `${word} в срок`,
          );
        for (const form of forms) expect([form, readStatus(form).kind]).toEqual([form, kind]);
      }
    },
  );

  it('no word is on two lists', () => {
    const all = LISTS.flatMap(([, words]) => foldedWords(words.filter((word) => !/^\d/.test(word))));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each<[string, StatusKind]>([
    // What strangers typed: these were called done.
    ['выполнение не начато', 'open'],
    ['проведение перенесено', 'open'],
    ['проведение невозможно', 'unclear'],
    ['проведение запланировано', 'open'],
    ['завершение в мае', 'unclear'],
    ['исполнение 50 процентов', 'unclear'],
    ['исполнение 50%', 'open'],
    ['выполнено 5 из 10', 'unclear'],
    ['выполнено 50', 'unclear'],
    ['выполнено не полностью', 'open'],
    ['выполнено не в полном объёме', 'open'],
    ['выполнено не в срок', 'unclear'],
    ['выполнено, кроме СОШ № 3', 'unclear'],
    ['выполнено, приказ не издан', 'unclear'],
    ['выполнено?', 'unclear'],
    ['исполнитель болен', 'unclear'],
    ['выполнить до мая', 'unclear'],
    ['выполнено на 2 %', 'open'],
    ['+/-', 'unclear'],
    ['+ / –', 'unclear'],
    ['-/+', 'unclear'],
    ['+-', 'unclear'],
    ['да/-', 'unclear'],
    ['да – приказ № 15/1-од', 'done'],
    // These were called not done, without a word.
    ['✓', 'done'],
    ['исп.', 'done'],
    ['состоялось', 'done'],
    ['Реализовано', 'done'],
    ['Да, приказ № 5', 'done'],
    ['Проведён 12.03', 'done'],
    ['выполнено на 100 %', 'done'],
    ['Выполнено в полном объёме и в срок', 'unclear'],
    ['Выполнено в срок и в полном объёме', 'done'],
    ['Приказ № 15 от 10.03.2024', 'unclear'],
    ['10.03.2024', 'unclear'],
    ['отменено', 'cancelled'],
    ['Снято с контроля 10.03.2024', 'cancelled'],
    ['Не исполнено', 'open'],
    ['не выполнено в срок', 'open'],
    ['нет', 'open'],
    ['—', 'none'],
    ['', 'none'],
  ])('«%s»: %s', (text, kind) => {
    expect(readStatus(text).kind).toBe(kind);
  });

  it('the last full date beside the word; a date that is none, or has no full year', () => {
    expect(readStatus('выполнено 15.10.2023, 20.02.2024').day).toBe('2024-02-20');
    expect(readStatus('выполнено, протокол № 3 от 01.09.2023').day).toBe('2023-09-01');
    expect(readStatus('выполнено').day).toBeNull();
    expect(readStatus('выполнено 31.02.2024').day).toBe(false);
    expect(readStatus('выполнено 12.03').day).toBe(false);
  });
});
