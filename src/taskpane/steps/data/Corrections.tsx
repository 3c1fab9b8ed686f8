import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { formName } from '../../../locale/forms';
import { DATA_TEXTS } from '../../../locale/pane/data';
import { parseAcademicYear, type AcademicYear } from '../../../model/year';
import { FORM_IDS, MAPPABLE_FORMS, type FormId } from '../../../recognise/contract';
import { ShrinkingSelect } from '../../components/ShrinkingSelect';
import { useWaitingChoice } from '../../components/useWaitingChoice';
import type { SheetView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import type { Choices } from '../../../analysis/choices';
import { offeredYears } from '../../shell/offeredYears';

const ColumnsDialog = lazy(() => import('./ColumnsDialog'));

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Forms that only the program's own sheets have: nobody keeps them otherwise. */
const OWN_FORMS: readonly FormId[] = ['settings', 'matches', 'shnorList'];
const WITH_YEAR: readonly FormId[] = ['fisokoMarks', 'giaSummary', 'egeRegional', 'classProtocol', 'results'];
const WITH_COLUMNS: readonly FormId[] = MAPPABLE_FORMS;

/** Did a person correct anything about the sheet? */
export function isCorrected({ forms, years, mappings }: Choices, sheet: string): boolean {
  return (
    Object.hasOwn(forms, sheet) ||
    Object.hasOwn(years, sheet) ||
    mappings.some((mapping) => mapping.sheet === sheet)
  );
}

/** Form, year and columns of one sheet. Every choice is in force at once. */
export function Corrections({ sheet: { sheet, form } }: { readonly sheet: SheetView }) {
  const styles = useStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const [columnsOpen, setColumnsOpen] = useState(false);
  const { choices } = state;
  const busy = state.work !== null;
  const formChoice = useWaitingChoice((form: FormId | 'ignore' | null) => session.setForm(sheet, form));
  const yearChoice = useWaitingChoice((year: AcademicYear | null) => session.setSheetYear(sheet, year));
  const formShown = formChoice.wanted ? formChoice.wanted.value : choices.forms[sheet];
  const yearShown = yearChoice.wanted ? yearChoice.wanted.value : choices.years[sheet];
  const restore = async () => {
    if (Object.hasOwn(choices.years, sheet)) await session.setSheetYear(sheet, null);
    await session.setForm(sheet, null);
  };
  return (
    <div className={styles.fields}>
      <Field label={texts.form}>
        <ShrinkingSelect
          value={formShown ?? ''}
          onChange={(_, { value }) => formChoice.choose(value === '' ? null : (value as FormId | 'ignore'))}
        >
          <option value="">{texts.asRecognised}</option>
          {FORM_IDS.filter((id) => !OWN_FORMS.includes(id)).map((id) => (
            <option key={id} value={id}>
              {formName(id, format.language)}
            </option>
          ))}
          <option value="ignore">{texts.doNotRead}</option>
        </ShrinkingSelect>
      </Field>
      {form !== null && WITH_YEAR.includes(form) && (
        <Field label={texts.year}>
          <ShrinkingSelect
            value={yearShown ?? ''}
            onChange={(_, { value }) => yearChoice.choose(parseAcademicYear(value))}
          >
            <option value="">{texts.yearAsRead}</option>
            {offeredYears(choices.years[sheet], state.view?.request.year).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </ShrinkingSelect>
        </Field>
      )}
      <div className={styles.buttons}>
        {(form === null || WITH_COLUMNS.includes(form)) && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.columnsOf(sheet)}
            onClick={() => setColumnsOpen(true)}
          >
            {texts.columns}
          </Button>
        )}
        {isCorrected(choices, sheet) && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.restoreOf(sheet)}
            onClick={() => void restore()}
          >
            {texts.restore}
          </Button>
        )}
      </div>
      {columnsOpen && (
        <Suspense>
          <ColumnsDialog sheet={sheet} form={form} onClose={() => setColumnsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
