import type { Analysis } from '../../analysis/analysis';
import type { Format } from '../../locale/language';
import type { PlanVerdict } from '../../methodology/plans/outcome';
import { continuedName } from '../refs';
import type { SheetSpec } from '../sheetSpec';
import { planSheet } from './planSheet';
import { remindersSheet } from './remindersSheet';

/** A finished sheet for every plan, and «Сроки» over all of them; none when no plan was read. */
export function planSheets({ programmes, request }: Analysis, format: Format): SheetSpec[] {
  const { plans } = programmes;
  if (!plans || plans.plans.length === 0) return [];
  const taken = new Set<string>();
  const sheets = plans.plans.map((plan) => planSheet(plan, plans, sheetName(plan, taken), format));
  return [...sheets, remindersSheet(plans, request.settings, format)];
}

/** «Ход плана Норильск 2023» for the sheet «План Норильск 2023»; several of one name are numbered. */
function sheetName({ table }: PlanVerdict, taken: Set<string>): string {
  const source = (table.finishedOf ?? table.sheet).replace(/^план(?:\s+|$)/i, '');
  const base = `Ход плана ${source}`.trim();
  let part = 1;
  while (taken.has(continuedName(base, part).toLowerCase())) part += 1;
  const name = continuedName(base, part).trimEnd();
  taken.add(name.toLowerCase());
  return name;
}
