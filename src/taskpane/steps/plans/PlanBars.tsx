import type { Tally } from '../../../methodology/plans/outcome';
import { PLANS_TEXTS } from '../../../locale/pane/plans';
import { ShareBars } from '../../components/lists/ShareBars';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** How much of a plan is done, overdue and ahead, by section or by person. */
export function PlanBars({ label, tallies }: { readonly label: string; readonly tallies: readonly Tally[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PLANS_TEXTS[format.language];
  const rows = tallies.map(({ label: name, total, states }) => ({
    key: name,
    label: `${name} (${texts.doneShare(format.percent(total === 0 ? 0 : (100 * states.done) / total))})`,
    counts: { yes: states.overdue, unknown: total - states.overdue - states.done, no: states.done },
  }));
  return (
    <>
      <h4 className={styles.heading}>{label}</h4>
      <ShareBars label={label} rows={rows} words={texts.bars} />
    </>
  );
}
