import { useState } from 'react';
import type { SocialOutcome, SocialSchool } from '../../../methodology/social/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { CountCards } from '../../components/lists/CountCards';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { VerdictBadge } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { socialReasons } from './socialReasons';
import { WhyLines } from './WhyLines';

const FITS = {
  all: () => true,
  quintile1: ({ quintile }: SocialSchool) => quintile === 1,
  control: ({ control }: SocialSchool) => control === 'yes',
  staging: (school: SocialSchool) => isStagingSite(school),
  open: (school: SocialSchool) => school.control === 'unknown' || isStagingOpen(school),
  undecided: ({ index }: SocialSchool) => index === null,
} as const;
type View = keyof typeof FITS;
const VIEWS = Object.keys(FITS) as View[];

/** What a person decided wins over the rule. */
function isStagingSite({ choice, stagingSite }: SocialSchool): boolean {
  return choice ?? stagingSite === 'yes';
}

/** Nobody has decided, and what is missing can turn the rule. */
function isStagingOpen({ choice, stagingSite }: SocialSchool): boolean {
  return choice === null && stagingSite === 'unknown';
}

/** Index, quintile and groups of the schools, the lowest index first. */
export function Social({ outcome }: { readonly outcome: SocialOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const [view, setView] = useState<View>('all');
  const { schools, focus } = outcome;
  const cards = VIEWS.map((key) => ({
    key,
    label: texts.socialCards[key],
    count: schools.filter(FITS[key]).length,
  }));
  const shown = schools
    .filter(FITS[view])
    .toSorted((a, b) => (a.index ?? Number.MAX_VALUE) - (b.index ?? Number.MAX_VALUE));
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{texts.socialHint}</p>
      <p className={styles.hint}>
        {texts.focusIdentified} {texts.focus(focus.identified.needed, focus.identified.base, format)}.{' '}
        {texts.focusAll} {texts.focus(focus.all.needed, focus.all.base, format)}.
      </p>
      <CountCards wide label={texts.socialFilter} cards={cards} selected={view} onSelect={setView} />
      <PagedList label={texts.socialList} items={shown} itemKey={({ school }) => school.id} resetKey={view}>
        {(school) => <SocialItem line={school} outcome={outcome} />}
      </PagedList>
    </div>
  );
}

function SocialItem({ line, outcome }: { readonly line: SocialSchool; readonly outcome: SocialOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const { school, index, quintile, result, control, focusPlace } = line;
  return (
    <>
      <SchoolLine school={school} />
      <p className={styles.hint}>
        {texts.index(index === null ? texts.noData : format.decimal(index))}
        {' · '}
        {quintile === null ? texts.noQuintile : texts.quintile(quintile)}
        {' · '}
        {texts.result(result === null ? texts.noData : format.percent(result))}
      </p>
      <div className={styles.row}>
        {control === 'yes' && <VerdictBadge tone="low">{texts.control}</VerdictBadge>}
        {control === 'unknown' && <VerdictBadge tone="open">{texts.controlOpen}</VerdictBadge>}
        {isStagingSite(line) && <VerdictBadge tone="ok">{texts.staging}</VerdictBadge>}
        {isStagingOpen(line) && <VerdictBadge tone="open">{texts.stagingOpen}</VerdictBadge>}
        {focusPlace !== null && <VerdictBadge tone="none">{texts.focusPlace(focusPlace)}</VerdictBadge>}
      </div>
      <WhyLines school={school} lines={() => socialReasons(line, outcome, format)} />
    </>
  );
}
