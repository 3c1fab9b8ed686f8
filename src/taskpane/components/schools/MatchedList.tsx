import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { School } from '../../../model/school';
import type { MatchLevel, MatchLine } from '../../../schools/matching';
import { SCHOOLS_TEXTS } from '../../../locale/pane/schools';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { ListFilters } from '../lists/ListFilters';
import { PagedList } from '../lists/PagedList';
import { useListFilter } from '../lists/useListFilter';
import { VerdictBadge } from '../lists/VerdictBadge';
import { lineKey } from './MentionItem';
import { MentionPlace } from './MentionPlace';
import { nameOf } from './SchoolSearch';

interface Matched {
  readonly line: MatchLine;
  readonly school: School;
}

const VIEWS = ['all', 'T0', 'T1', 'T2', 'T3', 'T4', 'confirmed', 'new'] as const;
type View = 'all' | Exclude<MatchLevel, 'none'>;

/** Found by the name as written and by the school it was taken for. */
const schoolOf = ({ line, school }: Matched) => ({ ...school, fullName: line.mention.name });
const fits = ({ line }: Matched, view: View) => view === 'all' || line.level === view;
const keyOf = ({ line }: Matched) => lineKey(line);

/** Every name that was matched, with the rung of the ladder it was matched on. */
export function MatchedList({
  lines,
  byId,
}: {
  readonly lines: readonly MatchLine[];
  readonly byId: ReadonlyMap<string, School>;
}) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  const items = useMemo(
    () =>
      lines.flatMap((line): Matched[] => {
        const school = line.schoolId === null ? undefined : byId.get(line.schoolId);
        return school ? [{ line, school }] : [];
      }),
    [lines, byId],
  );
  const filter = useListFilter<Matched, View>({ list: 'matched', items, schoolOf, views: VIEWS, fits });
  return (
    <>
      <Field label={texts.level}>
        <Select value={filter.view} onChange={(_, { value }) => filter.setView(value as View)}>
          {VIEWS.filter((view) => view === 'all' || filter.counts[view] > 0).map((view) => (
            <option key={view} value={view}>
              {`${view === 'all' ? texts.allLevels : texts.levels[view]} (${format.number(filter.counts[view])})`}
            </option>
          ))}
        </Select>
      </Field>
      <ListFilters filter={filter} />
      <PagedList
        label={texts.matched(filter.shown.length, format)}
        items={filter.shown}
        itemKey={keyOf}
        resetKey={filter.key}
      >
        {({ line, school }) => (
          <>
            <p className={styles.strong}>{line.mention.name || '—'}</p>
            <p>{`→ ${nameOf(school)}`}</p>
            <VerdictBadge tone="none">{texts.levels[line.level]}</VerdictBadge>
            <MentionPlace line={line} />
          </>
        )}
      </PagedList>
    </>
  );
}
