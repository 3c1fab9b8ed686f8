import type { ResultChange, ResultTrend } from '../../../methodology/profile/outcome';
import type { ResultState, ResultUnit } from '../../../model/programme/profile';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { PlaceLink } from '../../components/PlaceLink';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

const TONES: Readonly<Record<ResultTrend, Tone>> = {
  better: 'ok',
  worse: 'low',
  same: 'none',
  changed: 'none',
  unknown: 'open',
};

/** The countable results of the road map, before and after. */
export function ResultChanges({ changes }: { readonly changes: readonly ResultChange[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const shown = (state: ResultState | null, unit: ResultUnit) => {
    if (state === null) return texts.noData;
    if (state.kind === 'answer') return state.yes ? texts.yes : texts.no;
    return unit === 'percent' ? format.percent(state.value) : format.number(state.value, 2);
  };
  return (
    <PagedList
      label={texts.results}
      items={changes}
      itemKey={({ source }) => `${source.workbook}|${source.sheet}|${source.cell}`}
    >
      {({ row, title, school, unit, before, after, trend, source }) => (
        <>
          <p lang="ru">
            <span className={styles.strong}>{row}</span> {title}
          </p>
          {school && <p className={styles.hint}>{school.name}</p>}
          <div className={styles.row}>
            <VerdictBadge tone={TONES[trend]}>{texts.trends[trend]}</VerdictBadge>
            <PlaceLink place={source} text={texts.beforeAfter(shown(before, unit), shown(after, unit))} />
          </div>
        </>
      )}
    </PagedList>
  );
}
