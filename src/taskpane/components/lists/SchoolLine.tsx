import { makeStyles, tokens } from '@fluentui/react-components';
import type { School } from '../../../model/school';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Name of a school, and below it where it is and its code, so that namesakes stay apart. */
export function SchoolLine({ school }: { readonly school: School }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.name}>{school.name}</div>
      <div className={styles.details}>{schoolDetails(school)}</div>
    </>
  );
}

/** «город Северогорск · sch990001». */
export function schoolDetails({ municipality, login, code }: School): string {
  return [municipality, login ?? code].filter(Boolean).join(' · ');
}
