import { useEffect, useState } from 'react';
import { indicatorEntry } from '../../../methodology/monitoring/catalogue';
import type { Contribution } from '../../../methodology/monitoring/outcome';
import { MONITORING_TEXTS } from '../../../locale/pane/monitoring';
import { Disclosure } from '../../components/lists/Disclosure';
import { PagedList } from '../../components/lists/PagedList';
import { SourceCells } from '../../components/why/SourceCells';
import type { IndicatorView } from '../../engine/programmesView';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** Which schools an indicator is made of: fetched when a person opens the list. */
export function IndicatorSchools({ value }: { readonly value: IndicatorView }) {
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  return (
    <Disclosure title={texts.schools} name={texts.schoolsOf(value.code)}>
      <Schools value={value} />
    </Disclosure>
  );
}

function Schools({ value }: { readonly value: IndicatorView }) {
  const styles = useStepStyles();
  const { session, format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const [found, setFound] = useState<{
    readonly of: IndicatorView;
    readonly schools: readonly Contribution[];
  }>();
  useEffect(() => {
    let wanted = true;
    void session.contributions(value.code).then((schools) => wanted && setFound({ of: value, schools }));
    return () => {
      wanted = false;
    };
  }, [session, value]);
  const isShare = indicatorEntry(value.code).unit === 'percent';
  // Another analysis has other schools: what was fetched for the one before is not shown.
  if (found?.of !== value) return <p role="status">{texts.schoolsLoading}</p>;
  if (found.schools.length === 0) return <p className={styles.hint}>{texts.schoolsNone}</p>;
  return (
    <PagedList
      label={texts.schoolsOf(value.code)}
      items={found.schools}
      itemKey={({ school }) => school.id}
      resetKey={value.code}
    >
      {(line) => <School line={line} isShare={isShare} />}
    </PagedList>
  );
}

interface SchoolProps {
  readonly line: Contribution;
  readonly isShare: boolean;
}

function School({ line: { school, numerator, denominator, incomplete, sources }, isShare }: SchoolProps) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const shown = (number: number | null) => (number === null ? texts.noData : format.number(number));
  return (
    <>
      <p>{school.name}</p>
      <p className={styles.hint}>
        {incomplete && `${texts.atLeast} `}
        {texts.added(shown(numerator), isShare ? shown(denominator) : null)}
        <SourceCells sources={sources} />
      </p>
    </>
  );
}
