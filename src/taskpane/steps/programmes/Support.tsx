import { useState } from 'react';
import type { SupportGroup, SupportOutcome } from '../../../methodology/support/outcome';
import { SUPPORT_GROUPS } from '../../../methodology/support/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { CountCards } from '../../components/lists/CountCards';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { supportReasons } from './supportReasons';
import { WhyLines } from './WhyLines';

/** The fourfold table of Лесосибирск: each cell is a card, and the list below holds its schools. */
export function Support({ outcome: { schools } }: { readonly outcome: SupportOutcome }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const { settings } = state.view!.request;
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
        {(line) => (
          <>
            <SchoolLine school={line.school} />
            <p className={styles.hint}>
              {line.quintile === null ? texts.noQuintile : texts.quintile(line.quintile)}
              {' · '}
              {texts.result(line.result === null ? texts.noData : format.percent(line.result))}
            </p>
            <WhyLines school={line.school} lines={() => supportReasons(line, settings.support, format)} />
          </>
        )}
      </PagedList>
    </div>
  );
}
