import type { SheetSpec } from '../../report/sheetSpec';
import type { HostRun } from '../port';
import { buildAside } from './build';
import { deleteSheet } from './deleteSheet';
import { clearLeftovers, hasLeftovers } from './leftovers';
import { Pipeline } from './pipeline';
import { planWrite } from './plan';
import type { WritePlan } from './plan';
import { followersOn, NOTHING_FOLLOWS } from './references';
import type { Following } from './references';
import { restore } from './restore';
import type { Attempt } from './restore';
import { run, throwIfStopped } from './run';
import { surveyBook } from './survey';
import { swapSteps } from './swap';

/**
 * Writes sheets: build aside, then swap. Whatever fails or is stopped before the swap is done is taken back. Round
 * trips, for any number of schools: two to look, one to build, one to find formulas that have to follow, one to swap,
 * one to delete what was replaced; one more where a person has spilled formulas or conditional formats with formulas,
 * one more for protected sheets, and more where a request would grow over 3 MB.
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
  // What is protected stays as it is meanwhile, and a refusal is told before the work, not after it.
  await followers(context, plan, true);
  return { survey, plan, following: NOTHING_FOLLOWS, swapBegun: false };
}

/** Formulas and rules that speak of replaced sheets, on the protected sheets that stay or on all others. */
function followers(
  context: Excel.RequestContext,
  { replaced, staying }: WritePlan,
  onProtected: boolean,
): Promise<Following> {
  const words = new Set(
    replaced.flatMap(({ name, tables }) => [name, ...tables].map((word) => word.toLowerCase())),
  );
  return followersOn(
    context,
    staying.filter((info) => info.protected === onProtected),
    words,
  );
}

async function carryOut(
  context: Excel.RequestContext,
  attempt: Attempt,
  own: boolean,
  work: HostRun | undefined,
): Promise<void> {
  const { survey, plan } = attempt;
  const pipeline = new Pipeline(context, work);
  const sheets = await buildAside(context, pipeline, plan, own, work);
  const total = plan.sheets.length;
  work?.onProgress?.({ stage: 'replace', done: 0, total });
  throwIfStopped(work);
  // Not before the building, which takes its time: a person may type into these very cells meanwhile.
  attempt.following = await followers(context, plan, false);
  throwIfStopped(work);
  attempt.swapBegun = true;
  const swap = new Pipeline(context);
  await swap.add(swapSteps(context, survey, plan, sheets, attempt.following));
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
    await restore(attempt)
      .catch(eventsOn)
      .catch(() => undefined);
  }
}

/** On its own, so that nothing that is refused keeps a person's other add-ins from hearing of changes. */
function eventsOn(): Promise<void> {
  return run({ waitForCellEdit: true }, async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

/**
 * The new sheets stand: from here on nothing is taken back. A sheet that cannot be deleted now carries its mark and
 * goes with the next run.
 */
async function deleteReplaced({ replaced }: WritePlan): Promise<void> {
  if (replaced.length === 0) return;
  const attempt = (): Promise<void> =>
    run({ waitForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      for (const { id, visibility } of replaced) deleteSheet(worksheets.getItemOrNullObject(id), visibility);
      context.runtime.enableEvents = true;
      await context.sync();
    });
  await attempt()
    .catch(attempt)
    .catch(eventsOn)
    .catch(() => undefined);
}
