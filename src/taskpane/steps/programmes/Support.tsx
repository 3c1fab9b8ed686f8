import { useState } from 'react';
import type { SupportGroup, SupportOutcome } from '../../../methodology/support/outcome';
import { SUPPORT_GROUPS } from '../../../methodology/support/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { CountCards } from '../../components/lists/CountCards';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** The fourfold table of Лесосибирск: each cell is a card, and the list below holds its schools. */
export function Support({ outcome: { schools } }: { readonly outcome: SupportOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const [view, setView] = useState<SupportGroup>('both');
  const cards = SUPPORT_GROUPS.map((key) => ({
    key,
    label: texts.supportGroups[key],
    count: schools.filter(({ group }) => group === key).length,
  }));
  return (
    <div className={styles.step}>
      <CountCards label={texts.supportFilter} cards={cards} selected={view} onSelect={setView} />
      <PagedList
        label={texts.supportList}
        items={schools.filter(({ group }) => group === view)}
        itemKey={({ school }) => school.id}
        resetKey={view}
      >
        {({ school, quintile, result }) => (
          <>
            <SchoolLine school={school} />
            <p className={styles.hint}>
              {quintile === null ? texts.noQuintile : texts.quintile(quintile)}
              {' · '}
              {texts.result(result === null ? texts.noData : format.percent(result))}
            </p>
          </>
        )}
      </PagedList>
    </div>
  );
}
