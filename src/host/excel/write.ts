import type { SheetSpec } from '../../report/sheetSpec';
import type { HostRun } from '../port';
import { buildAside } from './build';
import { clearLeftovers, hasLeftovers } from './leftovers';
import { Pipeline } from './pipeline';
import { planWrite } from './plan';
import type { WritePlan } from './plan';
import { formulasOn } from './references';
import { restore } from './restore';
import type { Attempt } from './restore';
import { run, throwIfStopped } from './run';
import { surveyBook } from './survey';
import { swapSteps } from './swap';

/**
 * Writes sheets: build aside, then swap. Whatever fails or is stopped before the swap is done is taken back. Round
 * trips, for any number of schools: two to look, one to find formulas that have to follow, one to build (more only
 * when a request would grow over 3 MB), one to swap, one to delete what was replaced.
 *
 * Never an undo group: no version of Excel can take back a deleted or renamed sheet, and a group that holds such a
 * thing is refused as a whole.
 */
export async function writeSheets(
  specs: readonly SheetSpec[],
  own: boolean,
  work?: HostRun,
): Promise<readonly string[]> {
  if (specs.length === 0) return [];
  // The first request must fail at once when a cell is being edited; all later ones wait.
  const attempt = await run({}, (context) => prepare(context, specs, own, work));
  try {
    await run({ waitForCellEdit: true }, (context) => carryOut(context, attempt, own, work));
  } catch (error) {
    await takeBack(attempt);
    throw error;
  }
  await deleteReplaced(attempt.plan);
  return attempt.plan.sheets.map(({ spec }) => spec.name);
}

async function prepare(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  own: boolean,
  work: HostRun | undefined,
): Promise<Attempt> {
  throwIfStopped(work);
  let survey = await surveyBook(context);
  if (hasLeftovers(survey)) {
    await clearLeftovers(context, survey);
    survey = await surveyBook(context);
  }
  throwIfStopped(work);
  const plan = planWrite(survey, specs, own);
  const words = new Set(
    plan.replaced.flatMap(({ name, tables }) => [name, ...tables].map((word) => word.toLowerCase())),
  );
  const following = words.size > 0 ? await formulasOn(context, plan.staying, words) : [];
  return { survey, plan, following, swapBegun: false };
}

async function carryOut(
  context: Excel.RequestContext,
  attempt: Attempt,
  own: boolean,
  work: HostRun | undefined,
): Promise<void> {
  const { survey, plan, following } = attempt;
  const pipeline = new Pipeline(context, work);
  const sheets = await buildAside(context, pipeline, plan, own, work);
  const total = plan.sheets.length;
  work?.onProgress?.({ stage: 'replace', done: 0, total });
  throwIfStopped(work);
  attempt.swapBegun = true;
  const swap = new Pipeline(context);
  await swap.add(swapSteps(context, survey, plan, sheets, following));
  if (plan.replaced.length === 0) context.runtime.enableEvents = true;
  await swap.send();
  work?.onProgress?.({ stage: 'replace', done: total, total });
}

/** Tried twice: what stopped the work (a busy program, a lost answer) may stop the first attempt as well. */
async function takeBack(attempt: Attempt): Promise<void> {
  try {
    await restore(attempt);
  } catch {
    // The marks on the sheets let the next run finish what even the second attempt could not.
    await restore(attempt).catch(() => undefined);
  }
}

/**
 * The new sheets stand: from here on nothing is taken back. A sheet that cannot be deleted now carries its mark and
 * goes with the next run.
 */
async function deleteReplaced({ replaced }: WritePlan): Promise<void> {
  if (replaced.length === 0) return;
  const attempt = (): Promise<void> =>
    run({ waitForCellEdit: true }, async (context) => {
      for (const { id } of replaced) context.workbook.worksheets.getItemOrNullObject(id).delete();
      context.runtime.enableEvents = true;
      await context.sync();
    });
  await attempt().catch(() => attempt().catch(() => undefined));
}
