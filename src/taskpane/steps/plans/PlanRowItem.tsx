import type { PlanRow, PlanVerdict } from '../../../methodology/plans/outcome';
import type { PlanState } from '../../../methodology/plans/states';
import type { DaySpan } from '../../../model/day';
import { PLANS_TEXTS } from '../../../locale/pane/plans';
import { PlaceLink } from '../../components/PlaceLink';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

const TONES: Readonly<Record<PlanState, Tone>> = {
  done: 'ok',
  inTime: 'none',
  overdue: 'risk',
  unmarked: 'open',
  unclear: 'open',
  unread: 'open',
  cancelled: 'none',
  noDeadline: 'open',
  noDate: 'open',
};

/** One row of a plan with its state, its dates and the way to its cell. */
export function PlanRowItem({ plan, row }: { readonly plan: PlanVerdict; readonly row: PlanRow }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PLANS_TEXTS[format.language];
  const { item, state, daysOverdue, next, passed, responsible } = row;
  const days = (span: DaySpan) =>
    (span.start === span.finish ? [span.finish] : [span.start, span.finish])
      .map((day) => format.date(day))
      .join('–');
  // Without words the typed days are the deadline, told once.
  const typed = item.deadline === '' ? row.deadline.occurrences.at(-1) : undefined;
  const words = typed ? days(typed) : item.deadline.replaceAll('\n', ' ');
  return (
    <>
      <p lang="ru">
        <span className={styles.strong}>{item.number && `${item.number} `}</span>
        {item.text}
      </p>
      <div className={styles.row}>
        <VerdictBadge tone={TONES[state]}>
          {daysOverdue > 0 ? texts.overdueBy(daysOverdue, format) : texts.states[state]}
        </VerdictBadge>
        <span className={styles.hint}>
          {texts.deadline}{' '}
          <PlaceLink
            place={words === '' || typed ? item.source : item.deadlineSource}
            text={words || texts.noDeadlineText}
          />
          {next && !typed && `; ${texts.next} ${days(next)}`}
          {passed !== null && passed > 0 && `; ${texts.passed(passed, format)}`}
        </span>
      </div>
      <p className={styles.hint}>
        <span lang="ru">
          «{plan.table.sheet}»{item.sections.length > 0 && ` · ${item.sections.at(-1)}`}
        </span>
      </p>
      <p className={styles.hint}>
        {texts.responsible} {responsible.length > 0 ? responsible.join('; ') : texts.nobody}
      </p>
    </>
  );
}
