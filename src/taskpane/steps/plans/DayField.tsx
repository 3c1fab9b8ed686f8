import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { PLANS_TEXTS } from '../../../locale/pane/plans';
import { useFieldStyles } from '../../components/fieldStyles';
import { useWaitingChoice } from '../../components/useWaitingChoice';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** The day for which the plans are judged: today, or one that a person gives. */
export function DayField({ asOf }: { readonly asOf: string | null }) {
  const styles = useFieldStyles();
  const step = useStepStyles();
  const id = useId();
  const { session, state, format } = usePane();
  const texts = PLANS_TEXTS[format.language];
  const choice = useWaitingChoice((day: string | null) => session.setAsOf(day));
  const shown = choice.wanted ? (choice.wanted.value ?? asOf) : asOf;
  return (
    <div className={step.fields}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>
          {texts.day}
        </label>
        <input
          id={id}
          type="date"
          className={styles.select}
          value={shown ?? ''}
          // While a year is typed, the field gives days of the first centuries.
          onChange={({ target: { value } }) => value > '1990' && choice.choose(value)}
        />
      </div>
      {state.choices.asOf !== undefined && <Button onClick={() => choice.choose(null)}>{texts.today}</Button>}
    </div>
  );
}
