import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { readWorkbook } from '../host/file/readWorkbook';
import { writeWorkbook } from '../host/file/writeWorkbook';
import { formatFor } from '../locale/language';
import { valueOf } from '../methodology/monitoring/outcome';
import { buildNewYear } from './newYear';
import { buildReport } from './report';

const FOLDER = path.join(__dirname, '../../assets/sample');
const READING = { mappings: [], forms: {} };

/** «3.3.1.2 2023-09» and its value, of every slice that an analysis made or found. */
function valuesOf({ programmes }: Analysis): Map<string, number | null> {
  const { slices, history } = programmes.monitoring!;
  const points = slices.flatMap(({ slice, values }) => values.map((value) => ({ slice, ...value })));
  return new Map([...history, ...points].map((point) => [`${point.code} ${point.slice}`, valueOf(point)]));
}

it('the new year compares with the numbers that stood in the finished book, whose sources are gone', async () => {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  const books = files.map((name) =>
    readWorkbook(new Uint8Array(fs.readFileSync(path.join(FOLDER, name))), name),
  );
  const grids = (await Promise.all(books)).flatMap((book) => book.grids);
  const last = analyse(grids, { year: '2023/2024', asOf: '2024-06-10', reading: READING });
  const finished = await writeWorkbook(buildReport(last, formatFor('ru'), '1.0'));
  const alone = await readWorkbook(finished, 'прошлый год.xlsx');
  const begun = buildNewYear(analyse(alone.grids, { year: '2023/2024', reading: READING }), '2024/2025');
  const { grids: next } = await readWorkbook(await writeWorkbook(begun), 'новый год.xlsx');
  const carried = valuesOf(analyse(next, { year: '2024/2025', reading: READING }));
  const told = [...valuesOf(last)].filter(([, value]) => value !== null);
  // 3.3 of September 2023 lacks its sources here, and only «Риски» of the book would still give a part of it.
  expect(new Map(told).get('3.3.1.2 2023-09')).toBe(81.25);
  for (const [key, value] of told) expect([key, carried.get(key)]).toEqual([key, expect.closeTo(value!, 6)]);
});
