import { at } from '../../../test/fixtures/records';
import type { EvidenceRecord } from '../../model/programme/support';
import { doubtfulEvidence, evidenceLines, tallyEvidence } from './evidence';
import { PROGRAMME_LINES } from './programmeTexts';

const none = () => [];
const textOf = (list: string, number: string) =>
  PROGRAMME_LINES.find((line) => line.list === list && line.number === number)!.text;
/** A line of the programme with its words, unless other ones are given. */
const record = (changes: Partial<EvidenceRecord>): EvidenceRecord => ({
  list: 'expected',
  number: '1',
  text: textOf(changes.list ?? 'expected', changes.number ?? '1'),
  state: null,
  responsible: '',
  document: '',
  date: null,
  source: at('B5', 'Результаты программы'),
  ...changes,
});

it('the programme has eight results, eight topical measures, twelve works with the numbers of the source, seven roles', () => {
  const numbers = (list: EvidenceRecord['list']) =>
    PROGRAMME_LINES.filter((line) => line.list === list).map(({ number }) => number);
  expect(numbers('expected')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(numbers('actual')).toEqual(new Array<string>(8).fill(''));
  expect(numbers('works')).toEqual(['1', '2', '3', '', '4', '5', '6', '7', '9', '10', '11', '14']);
  const bodies = PROGRAMME_LINES.filter(({ list }) => list === 'roles').map(({ responsible }) => responsible);
  expect(bodies).toHaveLength(7);
  expect(new Set(bodies).size).toBe(5);
});

it('without a sheet of the programme there are no lines', () => {
  expect(evidenceLines([], none)).toEqual({ lines: [], findings: [] });
});

it('a line is known by its words or their beginning; own lines follow their list and are told', () => {
  const { lines, findings } = evidenceLines(
    [
      record({ number: '4', text: 'Заключены партнерские договора', state: 'yes', document: 'договор № 1' }),
      // A beginning that two items share is told apart by the number.
      record({ number: '5', text: '5. Разработан пакет', state: 'no' }),
      record({ list: 'works', number: '1', state: 'yes' }),
      record({
        list: 'works',
        number: '',
        text: 'Разработка нормативно-правовой базы работы со ШНРО/НСУ',
        state: 'no',
      }),
      record({ list: 'works', number: '', text: 'Своя работа', state: 'partial' }),
    ],
    (list, number) => (list === 'expected' && number === '4' ? [{ kind: 'agreements', value: 2 }] : []),
  );
  // Nobody has stated anything of the other two lists.
  expect(lines).toHaveLength(8 + 12 + 1);
  const [, , , fourth, fifth] = lines.filter(({ list }) => list === 'expected');
  expect(fourth).toMatchObject({
    state: 'yes',
    document: 'договор № 1',
    facts: [{ kind: 'agreements', value: 2 }],
  });
  expect(fifth).toMatchObject({ state: 'no', facts: [] });
  const works = lines.filter(({ list }) => list === 'works');
  expect(works.map(({ state }) => state)).toEqual([
    ...['yes', null, null, 'no'],
    ...new Array<null>(8).fill(null),
    'partial',
  ]);
  expect(
    findings.map(({ code, params }) => [code, params.own, params.lines, params.alone, params.text]),
  ).toEqual([['evidenceOwnList', 1, 3, undefined, 'Своя работа']]);
});

it('the short names of the roles are the roles of the programme', () => {
  const short = [
    ...['Согласование', 'Управление', 'Разработка', 'Реализация', 'Мониторинг', 'Контроль'],
    'Информационно-методическое сопровождение',
  ];
  const roles = short.map((text) => record({ list: 'roles', number: '', text, state: 'yes' }));
  const { lines, findings } = evidenceLines(roles, none);
  expect(lines.map(({ text, state }) => [text, state])).toEqual(short.map((text) => [text, 'yes']));
  expect(findings).toEqual([]);
});

it('a list of its own stands alone: the numbers of the programme say nothing of it', () => {
  const own = [
    'Заключены договоры о партнёрстве',
    'Проведён ремонт',
    'Обучены педагоги',
    'Закуплено оборудование',
  ];
  const { lines, findings } = evidenceLines(
    own.map((text, index) => record({ number: String(index + 1), text, state: index < 2 ? 'yes' : 'no' })),
    () => [{ kind: 'agreements', value: 2 }],
  );
  expect(lines.map(({ text, facts }) => [text, facts])).toEqual(own.map((text) => [text, []]));
  expect(tallyEvidence(lines)[0]).toMatchObject({ lines: 4, done: 2, refused: 2 });
  expect(findings.map(({ code, severity, params }) => [code, severity, params.own, params.alone])).toEqual([
    ['evidenceOwnList', 'info', 4, 1],
  ]);
});

it('an input sheet wins over the finished one, which fills what is open; a difference is told', () => {
  const own = { ownSheet: true as const, source: at('B9', 'Ожидаемые результаты 2023-2024') };
  const { lines, findings } = evidenceLines(
    [
      record({ ...own, state: 'no', document: 'приказ', date: '2023-10-01' }),
      record({ state: 'yes' }),
      record({ ...own, number: '2', state: 'yes' }),
      record({ number: '2' }),
    ],
    none,
  );
  expect(lines[0]).toMatchObject({ state: 'yes', document: 'приказ', date: '2023-10-01' });
  expect(lines[1]).toMatchObject({ state: 'yes' });
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'evidenceConflict',
      cell: 'B5',
      params: expect.objectContaining({ otherCell: 'B9', field: 'state', taken: 'first' }) as unknown,
    }),
  ]);
});

it('two input sheets that contradict each other state nothing; another document is told of', () => {
  const { lines, findings } = evidenceLines(
    [
      record({ state: 'yes', document: 'приказ № 1' }),
      record({ state: 'no', document: 'приказ № 2', source: at('B9', 'Результаты программы') }),
    ],
    none,
  );
  expect(lines[0]).toMatchObject({ state: null, document: 'приказ № 1' });
  expect(tallyEvidence(lines)[0]).toMatchObject({ done: 0, notStated: 8 });
  const told = findings.map(({ cell, params }) => [cell, params.field, params.taken, params.otherCell]);
  expect(told).toEqual([
    ['B5', 'state', 'none', 'B9'],
    ['B5', 'document', 'first', 'B9'],
  ]);
});

it('the texts and bodies of the programme are no statement, and answer for nothing in another town', () => {
  const role = PROGRAMME_LINES.find(({ text }) => text.startsWith('Информационно'))!;
  const untouched = record({ ...role });
  expect(evidenceLines([untouched], none).lines).toEqual([]);
  const typed = record({ list: 'roles', number: '', text: 'Разработка программы', responsible: 'ИМЦ' });
  const body = (own: boolean) =>
    evidenceLines([typed], none, own).lines.find(({ text }) => text === role.text)!.responsible;
  expect(body(false)).toBe('');
  expect(body(true)).toBe('МБУ «МИМЦ»');
});

it('counts what is done; what is not applicable stays out, what is not stated does not', () => {
  const states = ['yes', 'yes', 'partial', 'no', 'notApplicable'] as const;
  const { lines } = evidenceLines(
    states.map((state, index) => record({ number: String(index + 1), state })),
    none,
  );
  expect(tallyEvidence(lines)[0]).toEqual({
    list: 'expected',
    lines: 8,
    done: 2,
    partial: 1,
    refused: 1,
    notStated: 3,
    notApplicable: 1,
  });
});

it('«да» dated after the day of the calculation, and expected results without any proof, are asked about', () => {
  const source = (cell: string) => at(cell, 'Результаты программы');
  const { lines } = evidenceLines(
    [
      record({ number: '1', state: 'yes', date: '2024-12-01', source: source('B5') }),
      record({ number: '2', state: 'yes', source: source('B6') }),
      record({ number: '3', state: 'yes', document: 'приказ', source: source('B7') }),
      record({ number: '4', state: 'yes', source: source('B8') }),
      record({ number: '5', state: 'no', date: '2024-12-01', source: source('B9') }),
      record({ list: 'works', number: '1', state: 'yes', source: source('B20') }),
    ],
    none,
  );
  const told = (asOf: string | null) =>
    doubtfulEvidence(lines, asOf).map(({ code, cell, params }) => [code, cell, params.count ?? params.date]);
  expect(told('2024-06-10')).toEqual([
    ['evidenceInFuture', 'B5', '2024-12-01'],
    ['evidenceUnproved', 'B6', 2],
  ]);
  expect(told('2024-12-01')).toEqual([['evidenceUnproved', 'B6', 2]]);
  expect(told(null)).toEqual([['evidenceUnproved', 'B6', 2]]);
});

it('words that are no document prove nothing, and a document of a later day is asked about', () => {
  const source = at('B5', 'Результаты программы');
  const { lines } = evidenceLines(
    [
      record({ state: 'yes', document: 'готовится', noProof: true, date: '2024-02-01', source }),
      record({
        number: '2',
        state: 'yes',
        document: 'приказ № 5 от 01.12.2024',
        documentDate: '2024-12-01',
        source,
      }),
    ],
    none,
  );
  expect(
    doubtfulEvidence(lines, '2024-06-10').map(({ code, params }) => [code, params.count ?? params.date]),
  ).toEqual([
    ['evidenceInFuture', '2024-12-01'],
    ['evidenceUnproved', 1],
  ]);
});
