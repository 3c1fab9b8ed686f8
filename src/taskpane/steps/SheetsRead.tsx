import { formName } from '../../locale/forms';
import type { SheetView } from '../engine/contract';
import { usePane } from '../paneContext';
import { useStepStyles } from './stepStyles';

/** The sheets that gave something to a list, with what they were read as. */
export function SheetsRead({
  title,
  wanted,
}: {
  readonly title: string;
  readonly wanted: (sheet: SheetView) => boolean;
}) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const sheets = (state.view?.sheets ?? []).filter(wanted);
  if (sheets.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={styles.plainList} aria-label={title}>
        {sheets.map(({ sheet, form, facts }) => (
          <li key={sheet}>
            {sheet}
            {form !== null && ` – ${formName(form, format.language)}`}
            {facts['year'] !== undefined && `, ${facts['year']}`}
          </li>
        ))}
      </ul>
    </>
  );
}
