import { at } from '../../../test/fixtures/records';
import type { EvidenceRecord } from '../../model/programme/support';
import { doubtfulEvidence, evidenceLines, tallyEvidence } from './evidence';
import { PROGRAMME_LINES } from './programmeTexts';

const none = () => [];
const record = (changes: Partial<EvidenceRecord>): EvidenceRecord => ({
  list: 'expected',
  number: '1',
  text: 'Разработан пакет',
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

it('a line is known by its number, one without a number by its words; own lines follow their list', () => {
  const { lines } = evidenceLines(
    [
      record({ number: '4', text: 'Заключены договоры (наш текст)', state: 'yes', document: 'договор № 1' }),
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
  const fourth = lines.filter(({ list }) => list === 'expected')[3];
  expect(fourth).toMatchObject({
    text: 'Заключены договоры (наш текст)',
    state: 'yes',
    document: 'договор № 1',
    facts: [{ kind: 'agreements', value: 2 }],
  });
  const works = lines.filter(({ list }) => list === 'works');
  expect(works.map(({ state }) => state)).toEqual([
    ...[null, null, null, 'no'],
    ...new Array<null>(8).fill(null),
    'partial',
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
      record({ number: '2', state: 'yes', text: 'Отчёт', source: source('B6') }),
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
