import { deleteSheet } from './deleteSheet';
import { ownTableName, PASSING_NAME } from './marks';
import { CALL_BYTES, Pipeline } from './pipeline';
import type { Step } from './pipeline';
import { mentions } from './plan';
import type { NameEntry } from './plan';
import { followersOn } from './references';
import { ruleSteps } from './rules';
import { formulaSteps, nameSteps } from './swap';
import type { SheetInfo, Survey } from './survey';

/** Is there anything that a run which was cut off has left? */
export function hasLeftovers({ sheets }: Survey): boolean {
  return sheets.some(({ passing }) => passing !== null);
}

/** What becomes of the sheets that a run has left. */
interface Verdicts {
  /** Unfinished new sheets, and earlier ones whose successor stands. */
  readonly going: readonly SheetInfo[];
  /** Earlier sheets that get their names back. */
  readonly returning: readonly (SheetInfo & { readonly formerName: string })[];
  /** New sheets that are finished but for their mark. */
  readonly finished: readonly SheetInfo[];
  readonly staying: readonly SheetInfo[];
}

function judge({ sheets }: Survey): Verdicts {
  const fresh = sheets.filter(({ passing }) => passing?.state === 'new');
  const takenBack = fresh.some(({ passing }) => passing?.state === 'new' && passing.index === 0);
  const finished = takenBack ? [] : fresh;
  const staying = sheets.filter(({ passing }) => passing === null);
  const taken = new Set([...staying, ...finished].map(({ name }) => name.toLowerCase()));
  // Number 0 last: while it stands, a clearing that is cut off itself is taken up where it was.
  const going = takenBack ? fresh.toReversed() : [];
  const returning: (SheetInfo & { formerName: string })[] = [];
  for (const info of sheets) {
    if (info.passing?.state !== 'aside') continue;
    const formerName = info.passing.name;
    if (taken.has(formerName.toLowerCase())) {
      going.push(info);
    } else {
      taken.add(formerName.toLowerCase());
      returning.push({ ...info, formerName });
    }
  }
  const visible = ({ visibility }: SheetInfo): boolean => visibility === 'Visible';
  // Excel keeps at least one sheet in sight; the one that is spared goes with another run.
  const spared = [...staying, ...finished, ...returning].some(visible) ? undefined : going.find(visible);
  return { going: going.filter((info) => info !== spared), returning, finished, staying };
}

/**
 * Clears up after a run that was cut off (Excel closed, the pane reloaded). Before its references had been moved the
 * run is taken back: its new sheets go, those put aside and their tables get their names back, and formulas and names
 * that already spoke of the new ones speak of the former again. After that it is finished: what was put aside goes.
 */
export async function clearLeftovers(context: Excel.RequestContext, survey: Survey): Promise<void> {
  const { going, returning, finished, staying } = judge(survey);
  const comingBack = new Set(
    returning.flatMap(({ formerName, tables }) =>
      [formerName, ...tables.map((name) => ownTableName(name) ?? name)].map((name) => name.toLowerCase()),
    ),
  );
  const lost = going.flatMap(({ name, tables }) => [name, ...tables]).map((name) => name.toLowerCase());
  const words = new Set(lost.filter((word) => comingBack.has(word)));
  const { formulas, rules } = await followersOn(context, staying, words);
  const again = (names: Survey['names'], scope: string | null): NameEntry[] =>
    names
      .filter(({ formula }) => mentions(formula, words))
      .map((name) => ({ ...name, scope, before: name.formula }));
  const names = [...again(survey.names, null), ...staying.flatMap((info) => again(info.names, info.id))];

  const { worksheets } = context.workbook;
  const step = (calls: number, apply: () => void): Step => ({ bytes: calls * CALL_BYTES, apply });
  const pipeline = new Pipeline(context);
  await pipeline.add([
    ...going.map(({ id, visibility }) => step(3, () => deleteSheet(worksheets.getItem(id), visibility))),
    ...returning.map(({ id, formerName, tables }) =>
      step(4 + tables.length * 2, () => {
        const sheet = worksheets.getItem(id);
        sheet.name = formerName;
        for (const table of tables) {
          const name = ownTableName(table);
          if (name !== null) sheet.tables.getItem(table).name = name;
        }
        sheet.names.getItem(PASSING_NAME).delete();
      }),
    ),
    ...nameSteps(context, names, ({ formula }) => formula),
    ...formulaSteps(context, formulas),
    ...ruleSteps(context, rules),
    ...finished.map(({ id }) => step(2, () => worksheets.getItem(id).names.getItem(PASSING_NAME).delete())),
    step(1, () => (context.runtime.enableEvents = true)),
  ]);
  await pipeline.send();
}
