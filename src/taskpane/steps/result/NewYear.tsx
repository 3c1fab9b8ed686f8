import { Button, Field } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { NEW_YEAR_TEXTS } from '../../../locale/pane/newYear';
import { academicYear, yearBefore, yearStart } from '../../../model/year';
import { ShrinkingSelect } from '../../components/ShrinkingSelect';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** Years after that of the list: the list's own for a workbook that was left behind, and one that was left out. */
const AHEAD = [0, 1, 2];
const NEXT = 1;

/** Begins a new academic year: what goes along, what does not, and the button. */
export function NewYear({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = NEW_YEAR_TEXTS[format.language];
  const title = useId();
  // Kept as a distance: another list year takes the choice along.
  const [ahead, setAhead] = useState(NEXT);
  const yearOf = (distance: number) => academicYear(yearStart(view.request.year) + distance);
  const year = yearOf(ahead);
  return (
    <section className={styles.step} aria-labelledby={title}>
      <h3 id={title} className={styles.heading}>
        {texts.title}
      </h3>
      <p>
        {texts.carried(yearBefore(year, 2), yearBefore(year))} {texts.empty}
      </p>
      <Field label={texts.year}>
        <ShrinkingSelect value={String(ahead)} onChange={(_, { value }) => setAhead(Number(value))}>
          {AHEAD.map((distance) => (
            <option key={distance} value={distance}>
              {yearOf(distance)}
            </option>
          ))}
        </ShrinkingSelect>
      </Field>
      {ahead === 0 && <p>{texts.leftBehind(year)}</p>}
      <div>
        <Button disabledFocusable={state.work !== null} onClick={() => void session.newYear(year)}>
          {texts.create(year)}
        </Button>
        <p className={styles.hint}>{texts.where}</p>
      </div>
    </section>
  );
}
