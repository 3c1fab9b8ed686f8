import type { ProfileLevel, ProfileOutcome } from '../../../methodology/profile/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { Disclosure } from '../../components/lists/Disclosure';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { ShareBars } from '../../components/lists/ShareBars';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

const TONES: Readonly<Record<ProfileLevel, Tone>> = {
  high: 'risk',
  medium: 'low',
  low: 'none',
  none: 'ok',
  unknown: 'open',
};
const ORDER: readonly ProfileLevel[] = ['high', 'medium', 'unknown', 'low', 'none'];

/** Which factors weigh on how many schools, and what the road map does about those of a school. */
export function Profile({ outcome }: { readonly outcome: ProfileOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const { factors, schools, measures } = outcome;
  const rows = factors.map(({ label, text }, index) => {
    const count = (value: string) => schools.filter(({ states }) => states[index]!.value === value).length;
    return {
      key: label,
      label: `${label} ${text}`,
      counts: { yes: count('high'), unknown: count('medium'), no: count('low') },
    };
  });
  const sorted = schools.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return (
    <div className={styles.step}>
      <ShareBars label={texts.profile} rows={rows} words={texts.profileBars} />
      <PagedList label={texts.profileSchools} items={sorted} itemKey={({ school }) => school.id}>
        {({ school, level, activated }) => (
          <>
            <SchoolLine school={school} />
            <div>
              <VerdictBadge tone={TONES[level]}>{texts.levels[level]}</VerdictBadge>
            </div>
            {activated.map((index) => (
              <Disclosure
                key={factors[index]!.label}
                title={`${factors[index]!.label} ${factors[index]!.text}`}
              >
                {measures[index]!.length === 0 ? (
                  <p className={styles.hint}>{texts.noMeasures}</p>
                ) : (
                  <ul className={styles.plainList} aria-label={texts.measures} lang="ru">
                    {measures[index]!.map(({ number, text, deadline, state }) => (
                      <li key={`${number}|${text}`}>
                        {[`${number} ${text}`.trim(), deadline.replaceAll('\n', ' '), state]
                          .filter(Boolean)
                          .join(' · ')}
                      </li>
                    ))}
                  </ul>
                )}
              </Disclosure>
            ))}
          </>
        )}
      </PagedList>
    </div>
  );
}
