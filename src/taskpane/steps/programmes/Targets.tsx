import type { TargetsOutcome } from '../../../methodology/social/outcome';
import type { Measure } from '../../../model/source';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { PlaceLink } from '../../components/PlaceLink';
import { toneOf, VerdictBadge } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** «Не менее» targets against facts; what is not met stands first. */
export function Targets({ outcome: { lines } }: { readonly outcome: TargetsOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const count = (verdict: string) => lines.filter(({ done }) => done === verdict).length;
  const words = { yes: texts.done, no: texts.notDone, unknown: texts.noData, notApplicable: '—' };
  const shown = (measure: Measure | null) =>
    measure === null ? texts.noData : format.number(measure.value, 2);
  const order = ['no', 'unknown', 'yes', 'notApplicable'];
  const sorted = lines.toSorted((a, b) => order.indexOf(a.done) - order.indexOf(b.done));
  return (
    <div className={styles.step}>
      <p>{texts.targetsDone(count('yes'), lines.length, count('unknown'), format)}</p>
      <PagedList
        label={texts.targetsDone(count('yes'), lines.length, count('unknown'), format)}
        items={sorted}
        itemKey={({ source }) => `${source.sheet}|${source.cell}`}
      >
        {({ number, text, unit, plan, fact, done, source }) => (
          <>
            <p lang="ru">
              <span className={styles.strong}>{number}</span> {text}
            </p>
            <div className={styles.row}>
              <VerdictBadge tone={done === 'yes' ? 'ok' : done === 'no' ? 'low' : toneOf(done)}>
                {words[done]}
              </VerdictBadge>
              <span className={styles.hint}>
                <PlaceLink place={source} text={texts.planFact(shown(plan), shown(fact))} /> {unit}
              </span>
            </div>
          </>
        )}
      </PagedList>
    </div>
  );
}
