import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { parseAcademicYear, type AcademicYear } from '../../model/year';
import { useFieldStyles } from '../components/fieldStyles';
import { useWaitingChoice } from '../components/useWaitingChoice';
import { usePane } from '../paneContext';
import { offeredYears } from './offeredYears';
import { useShellTexts } from './useShellTexts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
    // Without it a fieldset is as wide as its longest word.
    minWidth: 0,
  },
  legend: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** For which year the list is made, and which year's context is taken. */
export function YearFields() {
  const styles = useStyles();
  const { session, state } = usePane();
  const texts = useShellTexts();
  const { choices, view } = state;
  const inForce = choices.year ?? view?.suggestedYear ?? null;
  const years = offeredYears(choices.year, choices.contextYear, view?.suggestedYear, view?.request.year);
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{texts.years}</legend>
      <YearField
        label={texts.year}
        value={choices.year}
        empty={inForce && choices.year === null ? texts.yearFromData(inForce) : '—'}
        emptyOffered={choices.year === null}
        years={years}
        choose={async (year) => {
          if (year) await session.setYear(year);
        }}
      />
      <YearField
        label={texts.contextYear}
        value={choices.contextYear}
        empty={texts.sameYear}
        emptyOffered
        years={years}
        choose={(year) => session.setContextYear(year)}
      />
    </fieldset>
  );
}

interface YearFieldProps {
  readonly label: ReactNode;
  readonly value: AcademicYear | null;
  /** What stands there while no year is chosen. */
  readonly empty: string;
  readonly emptyOffered: boolean;
  readonly years: readonly AcademicYear[];
  readonly choose: (year: AcademicYear | null) => Promise<void>;
}

function YearField({ label, value, empty, emptyOffered, years, choose }: YearFieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  const choice = useWaitingChoice(choose);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={(choice.wanted ? choice.wanted.value : value) ?? ''}
        onChange={(event) => choice.choose(parseAcademicYear(event.target.value))}
      >
        {emptyOffered && <option value="">{empty}</option>}
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </div>
  );
}
