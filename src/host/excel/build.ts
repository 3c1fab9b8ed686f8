import { KIND_NAME, kindFormula } from '../ownKind';
import type { HostRun } from '../port';

import { addHiddenName, PASSING_NAME, passingFormula } from './marks';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Pipeline, Step } from './pipeline';
import { referenceOf } from './plan';
import type { PlannedSheet, WritePlan } from './plan';
import { cellSteps, mergeSteps, sizeSteps } from './renderCells';
import { chartSteps } from './renderCharts';
import { linkSteps } from './renderLinks';
import { lookSteps } from './looks';
import { pageSteps } from './renderPage';
import { conditionalFormatSteps, noteSteps, validationSteps } from './renderRules';
import { filterSteps } from './renderTable';

/**
 * Builds the new sheets at the end of the workbook under temporary names. Nothing that was there is touched. Sheets
 * and names come first, so that formulas find what they speak of; then values, then looks.
 */
export async function buildAside(
  context: Excel.RequestContext,
  pipeline: Pipeline,
  plan: WritePlan,
  own: boolean,
  work: HostRun | undefined,
): Promise<Excel.Worksheet[]> {
  const { worksheets, names } = context.workbook;
  context.runtime.enableEvents = false;
  const sheets: Excel.Worksheet[] = [];
  await pipeline.add(
    plan.sheets.map(({ building }, index) => ({
      bytes: 8 * CALL_BYTES,
      apply: () => {
        const sheet = worksheets.add(building.name);
        sheets.push(sheet);
        addHiddenName(sheet, PASSING_NAME, passingFormula({ state: 'new', index }));
        if (own) addHiddenName(sheet, KIND_NAME, `=${kindFormula(building.kind)}`);
      },
    })),
  );
  const fresh = new Set(plan.newNames.map(({ name }) => name));
  await pipeline.add(
    plan.sheets.flatMap(({ building }) =>
      building.names
        .filter(({ name }) => fresh.has(name))
        .map((entry) => ({
          bytes: RANGE_BYTES,
          apply: () => names.add(entry.name, referenceOf(building.name, entry)),
        })),
    ),
  );
  const total = plan.sheets.length * 2;
  let done = 0;
  const standing = new Set(plan.staying.map(({ name }) => name.toLowerCase()));
  for (const part of [valueSteps, shapeSteps]) {
    for (const [index, planned] of plan.sheets.entries()) {
      work?.onProgress?.({ stage: 'write', done, total, sheet: planned.spec.name });
      await pipeline.add(part(sheets[index]!, planned, standing));
      done += 1;
    }
  }
  await pipeline.send();
  work?.onProgress?.({ stage: 'write', done: total, total });
  return sheets;
}

function valueSteps(
  sheet: Excel.Worksheet,
  { building, spec }: PlannedSheet,
  standing: ReadonlySet<string>,
): Step[] {
  return [
    ...cellSteps(sheet, building.rows),
    ...linkSteps(sheet, spec.rows, (name) => standing.has(name), false),
  ];
}

function shapeSteps(sheet: Excel.Worksheet, { building, table }: PlannedSheet): Step[] {
  return [
    ...lookSteps(sheet, building.rows),
    ...mergeSteps(sheet, building.merges),
    ...filterSteps(sheet, building, table?.building ?? null),
    ...sizeSteps(sheet, building),
    ...conditionalFormatSteps(sheet, building.conditionalFormats),
    ...validationSteps(sheet, building.validations),
    ...noteSteps(sheet, building.rows),
    ...chartSteps(sheet, building.charts),
    ...pageSteps(sheet, building),
  ];
}
