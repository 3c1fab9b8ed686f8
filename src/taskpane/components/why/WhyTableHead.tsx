import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';
import { useWhyStyles } from './whyStyles';

/** The heading of a table of «Почему?»: what, its number, its mark. */
export function WhyTableHead({ what, number }: { readonly what: string; readonly number: string }) {
  const styles = useWhyStyles();
  const { format } = usePane();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.wide}>
          {what}
        </th>
        <th scope="col">{number}</th>
        <th scope="col" className={styles.mark}>
          {WHY_TEXTS[format.language].mark}
        </th>
      </tr>
    </thead>
  );
}
