import { NO_SECTION, NOBODY, percentDone, type Tally } from '../../../methodology/plans/outcome';
import { PLANS_TEXTS } from '../../../locale/pane/plans';
import { ShareBars, type BarKind } from '../../components/lists/ShareBars';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** How much of a plan is done, overdue and ahead, by section or by person. */
export function PlanBars({ label, tallies }: { readonly label: string; readonly tallies: readonly Tally[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PLANS_TEXTS[format.language];
  const words: Readonly<Record<string, string>> = { [NO_SECTION]: texts.noSection, [NOBODY]: texts.nobody };
  const rows = tallies.map(({ label: name, total, states }) => ({
    key: name,
    label: `${words[name] ?? name} (${texts.doneShare(format.percent(percentDone({ total, states }) ?? 0))})`,
    counts: withoutZeros({
      yes: states.overdue,
      unknown: total - states.overdue - states.done - states.cancelled,
      no: states.done,
    }),
  }));
  return (
    <>
      <h4 className={styles.heading}>{label}</h4>
      <ShareBars label={label} rows={rows} words={texts.bars} />
    </>
  );
}

/** In a narrow pane every word costs a line. */
function withoutZeros(counts: Readonly<Record<BarKind, number>>): Partial<Record<BarKind, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
