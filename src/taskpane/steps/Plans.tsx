import { useState } from 'react';
import type { Format } from '../../locale/language';
import { percentDone } from '../../methodology/plans/outcome';
import type { PlanRow, PlansOutcome, PlanVerdict, Tally } from '../../methodology/plans/outcome';
import { PLAN_VIEWS, PLANS_TEXTS, type PlanView } from '../../locale/pane/plans';
import { CountCards } from '../components/lists/CountCards';
import { Disclosure } from '../components/lists/Disclosure';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { PagedList } from '../components/lists/PagedList';
import { SettingsPanel } from '../components/settings/SettingsPanel';
import { usePane } from '../paneContext';
import { DayField } from './plans/DayField';
import { PlanBars } from './plans/PlanBars';
import { PlanRowItem } from './plans/PlanRowItem';
import { useStepStyles } from './stepStyles';

/** Plans and road maps on a day: what is overdue, what comes, how far each section and each person is. */
export default function Plans() {
  const { state, format } = usePane();
  const styles = useStepStyles();
  const texts = PLANS_TEXTS[format.language];
  if (!state.view) return <NotRead />;
  const { plans } = state.view.programmes;
  if (!plans || plans.plans.length === 0) {
    return (
      <EmptyStep title={texts.nothing}>
        <p className={styles.hint}>{texts.nothingHint}</p>
      </EmptyStep>
    );
  }
  return <PlanList outcome={plans} />;
}

interface Line {
  readonly plan: PlanVerdict;
  readonly row: PlanRow;
}

function PlanList({ outcome }: { readonly outcome: PlansOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PLANS_TEXTS[format.language];
  const [view, setView] = useState<PlanView>('near');
  const lines: Line[] = outcome.plans.flatMap((plan) => plan.rows.map((row) => ({ plan, row })));
  const near = new Set(
    outcome.due.flatMap(({ group, row }) =>
      group === 'thisMonth' || group === 'soon' || group === 'ahead' ? [row] : [],
    ),
  );
  const fits = (key: PlanView) => (line: Line) =>
    key === 'near' ? near.has(line.row) : line.row.state === key;
  const cards = PLAN_VIEWS.map((key) => ({
    key,
    label: texts.views[key],
    count: lines.filter(fits(key)).length,
  })).filter(({ key, count }) => count > 0 || !RARE_VIEWS.has(key));
  const shown = lines.filter(fits(view)).toSorted(byDay);
  return (
    <div className={styles.step}>
      <DayField asOf={outcome.asOf} />
      <p className={styles.hint}>{texts.nearHint}</p>
      <CountCards label={texts.cards} cards={cards} selected={view} onSelect={setView} />
      <PagedList
        label={texts.rows}
        items={shown}
        itemKey={({ plan, row }) => `${plan.table.sheet}|${row.item.source.cell}`}
        resetKey={view}
      >
        {(line) => <PlanRowItem {...line} />}
      </PagedList>
      {outcome.plans.map((plan) => (
        <Disclosure
          key={`${plan.table.workbook}|${plan.table.sheet}|${plan.table.title}`}
          heading
          title={texts.plan(plan.table.title || plan.table.sheet, doneShare(plan.whole, format))}
        >
          {plan.bySection.length > 1 && <PlanBars label={texts.bySection} tallies={plan.bySection} />}
          <PlanBars label={texts.byResponsible} tallies={plan.byResponsible} />
        </Disclosure>
      ))}
      <Disclosure heading title={texts.outputs}>
        <p className={styles.hint}>{texts.outputsHint}</p>
        <ul className={styles.plainList} aria-label={texts.outputs}>
          {outcome.outputs.map(({ span, text, source }) => (
            <li key={`${span.finish}|${text}`}>
              <span className={styles.strong}>
                {format.date(span.start)}–{format.date(span.finish)}
              </span>{' '}
              <span lang="ru">
                {text}. {source}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <SettingsPanel list="plans" />
    </div>
  );
}

/** Shown only when some row is in that state. */
const RARE_VIEWS: ReadonlySet<PlanView> = new Set(['unmarked', 'unclear', 'unread', 'cancelled']);

function doneShare(tally: Tally, format: Format): string {
  return format.percent(percentDone(tally) ?? 0);
}

/** What must be done first stands first; rows without a day keep the order of their plan. */
function byDay(a: Line, b: Line): number {
  const day = ({ row }: Line) => (row.next ?? row.deadline.occurrences.at(-1))?.finish ?? '9999';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}
