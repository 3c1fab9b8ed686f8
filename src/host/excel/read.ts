import type { SheetVisibility } from '../../grid/grid';
import type { Finding } from '../../model/finding';
import { KIND_NAME, kindOfFormula } from '../ownKind';
import type { HostRun, WorkbookReading } from '../port';
import { CELLS_PER_ANSWER, MOST_CELLS, cutRows, packBlocks } from './blocks';
import type { Block } from './blocks';
import { fetchBlocks } from './fetchBlocks';
import { GridBuilder } from './gridBuilder';
import { askMerges, mergesFromFile, takeMerges } from './readMerges';
import { run, throwIfStopped } from './run';

/** A sheet while it is read; `area` is null when nothing is on it. */
interface Source {
  readonly sheet: Excel.Worksheet;
  readonly area: Block | null;
  readonly builder: GridBuilder;
}

/**
 * Every sheet as a Grid, hidden ones included; nothing is changed. Round trips: three to find the sheets, their
 * used areas and what is hidden or merged, one for every 50 000 cells, and one more where rows are hidden or errors
 * stand in cells. Below ExcelApi 1.13 the file itself is asked for once more.
 */
export function readWorkbook(work?: HostRun): Promise<WorkbookReading> {
  return run({}, async (context) => {
    throwIfStopped(work);
    const findings: Finding[] = [];
    const sources = await findSources(context, findings);
    throwIfStopped(work);
    const details = askDetails(sources);
    // Not together with cells: an answer that is too large would take these along.
    await context.sync();
    await readCells(context, sources, work);
    await readRest(context, sources, details, work);
    const grids = await mergesFromFile(
      sources.map(({ builder }) => builder.grid()),
      findings,
    );
    throwIfStopped(work);
    return { grids, findings };
  });
}

async function findSources(context: Excel.RequestContext, findings: Finding[]): Promise<Source[]> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const mark = sheet.names.getItemOrNullObject(KIND_NAME);
    mark.load('formula');
    return { sheet, used, mark };
  });
  await context.sync();

  const looks = new Map();
  const sources: Source[] = [];
  for (const { sheet, used, mark } of asked) {
    const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    if (!used.isNullObject && used.rowCount * used.columnCount > MOST_CELLS) {
      const place = { workbook: workbook.name, sheet: sheet.name };
      findings.push({ code: 'sheetTooWide', severity: 'error', ...place, params: { rows, columns } });
      continue;
    }
    const head = {
      workbook: workbook.name,
      sheet: sheet.name,
      ownKind: mark.isNullObject ? null : kindOfFormula(String(mark.formula)),
      visibility: VISIBILITIES[sheet.visibility],
    };
    const area = used.isNullObject
      ? null
      : {
          sheet: sources.length,
          top: used.rowIndex,
          left: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        };
    sources.push({ sheet, area, builder: new GridBuilder(looks, head) });
  }
  return sources;
}

const VISIBILITIES: Readonly<Record<`${Excel.SheetVisibility}`, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

interface Details {
  readonly source: Source;
  /** From A1 to the last used cell. */
  readonly whole: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Queued only. */
function askDetails(sources: readonly Source[]): Details[] {
  return sources.flatMap((source) => {
    const { sheet, area } = source;
    if (!area) return [];
    const whole = sheet.getRangeByIndexes(0, 0, area.top + area.rows, area.left + area.columns);
    whole.load('rowHidden,columnHidden,rowCount,columnCount');
    return [{ source, whole, merged: askMerges(sheet) }];
  });
}

async function readCells(
  context: Excel.RequestContext,
  sources: readonly Source[],
  work: HostRun | undefined,
): Promise<void> {
  const blocks = sources.flatMap(({ area }) => (area ? cutRows(area) : []));
  const total = blocks.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  await fetchBlocks(context, {
    properties: ['values', 'numberFormat'],
    sheets: sources.map(({ sheet }) => sheet),
    names: sources.map(({ sheet }) => sheet.name),
    blocks,
    work,
    take: (block, { values, numberFormat }) =>
      sources[block.sheet]!.builder.take(block, values, numberFormat),
    onBlock: ({ rows, sheet }) => {
      done += rows;
      work?.onProgress?.({ stage: 'read', done, total, sheet: sources[sheet]!.sheet.name });
    },
  });
}

/** What only some sheets need: which rows and columns are hidden, which texts are errors. */
async function readRest(
  context: Excel.RequestContext,
  sources: readonly Source[],
  details: readonly Details[],
  work: HostRun | undefined,
): Promise<void> {
  for (const { source, whole, merged } of details) {
    if (whole.rowHidden === true)
      for (let row = 0; row < whole.rowCount; row += 1) source.builder.hideRow(row);
    if (whole.columnHidden === true) {
      for (let column = 0; column < whole.columnCount; column += 1) source.builder.hideColumn(column);
    }
    takeMerges(merged, source.builder);
  }
  await readHidden(context, details, work);
  const suspects = sources.flatMap(({ builder }, sheet) => {
    const block = builder.suspectBlock;
    return block ? cutRows({ ...block, sheet }) : [];
  });
  await fetchBlocks(context, {
    properties: ['valueTypes'],
    sheets: sources.map(({ sheet }) => sheet),
    names: sources.map(({ sheet }) => sheet.name),
    blocks: suspects,
    work,
    take: (block, { valueTypes }) => sources[block.sheet]!.builder.takeTypes(block, valueTypes),
  });
}

/** Rows and columns one by one, only where some are hidden and some are not. */
async function readHidden(
  context: Excel.RequestContext,
  details: readonly Details[],
  work: HostRun | undefined,
): Promise<void> {
  const rows = details.flatMap(({ whole }, sheet) =>
    // `null` is Excel's answer for «some»; the types do not know it.
    (whole.rowHidden as boolean | null) === null
      ? cutRows({ sheet, top: 0, left: 0, rows: whole.rowCount, columns: 1 })
      : [],
  );
  for (const group of packBlocks(rows, CELLS_PER_ANSWER)) {
    throwIfStopped(work);
    const answers = group.map(({ sheet, top, rows: count }) => {
      const range = details[sheet]!.source.sheet.getRangeByIndexes(top, 0, count, 1);
      return { sheet, top, properties: range.getRowProperties({ rowHidden: true }) };
    });
    await context.sync();
    for (const { sheet, top, properties } of answers) {
      properties.value.forEach(({ rowHidden }, index) => {
        if (rowHidden) details[sheet]!.source.builder.hideRow(top + index);
      });
    }
  }
  const columns = details.flatMap(({ source, whole }) =>
    (whole.columnHidden as boolean | null) === null
      ? [{ source, properties: whole.getColumnProperties({ columnHidden: true }) }]
      : [],
  );
  if (columns.length === 0) return;
  await context.sync();
  for (const { source, properties } of columns) {
    properties.value.forEach(({ columnHidden }, index) => {
      if (columnHidden) source.builder.hideColumn(index);
    });
  }
}
