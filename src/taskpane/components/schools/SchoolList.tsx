import type { School } from '../../../model/school';
import { SCHOOLS_TEXTS } from '../../../locale/pane/schools';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { ListFilters } from '../lists/ListFilters';
import { PagedList } from '../lists/PagedList';
import { SchoolLine } from '../lists/SchoolLine';
import { useListFilter } from '../lists/useListFilter';
import { VerdictBadge } from '../lists/VerdictBadge';

const VIEWS = ['all'] as const;
const schoolOf = (school: School) => school;
const fits = () => true;
const idOf = ({ id }: School) => id;

/** All schools that the workbook speaks of. */
export function SchoolList({ schools }: { readonly schools: readonly School[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  const filter = useListFilter({ list: 'schools', items: schools, schoolOf, views: VIEWS, fits });
  return (
    <>
      <ListFilters filter={filter} />
      <PagedList
        label={texts.list(filter.shown.length, format)}
        items={filter.shown}
        itemKey={idOf}
        resetKey={filter.key}
      >
        {(school) => (
          <>
            <SchoolLine school={school} />
            <div className={styles.row}>
              {school.isBranch && <VerdictBadge tone="none">{texts.branch}</VerdictBadge>}
              {!school.registered && <VerdictBadge tone="open">{texts.notRegistered}</VerdictBadge>}
            </div>
          </>
        )}
      </PagedList>
    </>
  );
}
