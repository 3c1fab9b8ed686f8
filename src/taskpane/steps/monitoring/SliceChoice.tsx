import { useId } from 'react';
import { dueSlices } from '../../../methodology/monitoring/slices';
import type { IndicatorSystem } from '../../../model/programme/indicator';
import type { SliceId } from '../../../model/slice';
import { parseSlice } from '../../../model/slice';
import { MONITORING_TEXTS } from '../../../locale/pane/monitoring';
import { useWaitingChoice } from '../../components/useWaitingChoice';
import { usePane } from '../../paneContext';
import { useFieldStyles } from '../../components/fieldStyles';

/** Which slice of a set of indicators is made: the newest due one, or one that a person chooses. */
export function SliceChoice({
  system,
  name,
  made,
}: {
  readonly system: IndicatorSystem;
  readonly name: string;
  readonly made: SliceId | null;
}) {
  const styles = useFieldStyles();
  const id = useId();
  const { session, state, format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const chosen = state.choices.slices?.[system] ?? null;
  const choice = useWaitingChoice((slice: SliceId | null) => session.setSlice(system, slice));
  const { year } = state.view!.request;
  const offered = [...new Set([...dueSlices(system, year), ...(chosen ? [chosen] : [])])].sort();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {texts.sliceLabel}
      </label>
      <select
        id={id}
        aria-label={texts.sliceOf(name)}
        className={styles.select}
        value={(choice.wanted ? choice.wanted.value : chosen) ?? ''}
        onChange={(event) => choice.choose(parseSlice(event.target.value))}
      >
        <option value="">
          {chosen === null && made ? texts.newest(texts.slice(made)) : texts.newestNone}
        </option>
        {offered.map((slice) => (
          <option key={slice} value={slice}>
            {texts.slice(slice)}
          </option>
        ))}
      </select>
    </div>
  );
}
