import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formName } from '../../../locale/forms';
import { COLUMNS_TEXTS, FIELD_NAMES } from '../../../locale/pane/columns';
import type { FormId } from '../../../recognise/contract';
import { ShrinkingSelect } from '../../components/ShrinkingSelect';
import type { SheetColumns } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { mappingOf, sharedColumns, type ColumnChoice } from './columnChoice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface ColumnsDialogProps {
  readonly sheet: string;
  readonly form: FormId | null;
  readonly onClose: () => void;
}

/** Which column of a sheet feeds which field. */
export default function ColumnsDialog({ sheet, form, onClose }: ColumnsDialogProps) {
  const { session, format } = usePane();
  const texts = COLUMNS_TEXTS[format.language];
  const [columns, setColumns] = useState<SheetColumns | null>(null);
  useEffect(() => {
    let open = true;
    void session.columns(sheet).then((found) => {
      if (open) setColumns(found);
    });
    return () => {
      open = false;
    };
  }, [session, sheet]);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        {columns && columns.headings.length > 0 && columns.forms.length > 0 ? (
          <ColumnsForm sheet={sheet} form={form} columns={columns} onClose={onClose} />
        ) : (
          <DialogBody>
            <DialogTitle>{texts.title(sheet)}</DialogTitle>
            <DialogContent>
              <p role="status">{columns ? texts.noHeadings : texts.loading}</p>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{texts.close}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

interface ColumnsFormProps extends ColumnsDialogProps {
  readonly columns: SheetColumns;
}

function ColumnsForm({ sheet, form, columns, onClose }: ColumnsFormProps) {
  const styles = useStyles();
  const { session, format } = usePane();
  const texts = COLUMNS_TEXTS[format.language];
  const names = FIELD_NAMES[format.language];
  const nameOf = (field: string) => names[field] ?? field;
  const { headings, forms, current } = columns;
  const [chosenForm, setChosenForm] = useState(
    forms.find((one) => one.form === form)?.form ?? forms[0]!.form,
  );
  const [choice, setChoice] = useState<ColumnChoice>(current);
  const fields = forms.find((one) => one.form === chosenForm)!.fields;
  const ofForm = Object.fromEntries(Object.entries(choice).filter(([field]) => fields.includes(field)));
  const shared = sharedColumns(ofForm);
  const wrong =
    Object.keys(ofForm).length === 0
      ? texts.nothingChosen
      : shared.length > 0
        ? texts.twice(shared.map(nameOf).join('; '))
        : null;
  const choose = (field: string, column: string) => {
    const others = Object.entries(choice).filter(([name]) => name !== field);
    setChoice(Object.fromEntries(column === '' ? others : [...others, [field, column]]));
  };
  const save = () => {
    onClose();
    void session.setMapping(sheet, mappingOf(sheet, chosenForm as FormId, ofForm, headings));
  };
  return (
    <DialogBody>
      <DialogTitle>{texts.title(sheet)}</DialogTitle>
      <DialogContent className={styles.fields}>
        <p className={styles.text}>{texts.hint}</p>
        <Field label={texts.form}>
          <ShrinkingSelect value={chosenForm} onChange={(_, { value }) => setChosenForm(value)}>
            {forms.map(({ form: id }) => (
              <option key={id} value={id}>
                {formName(id, format.language)}
              </option>
            ))}
          </ShrinkingSelect>
        </Field>
        {fields.map((field) => (
          <Field key={field} label={nameOf(field)}>
            <ShrinkingSelect value={ofForm[field] ?? ''} onChange={(_, { value }) => choose(field, value)}>
              <option value="">{texts.notOnSheet}</option>
              {headings.map(({ column, text, examples }) => (
                <option key={column} value={column}>
                  {texts.column(column, text, examples)}
                </option>
              ))}
            </ShrinkingSelect>
          </Field>
        ))}
      </DialogContent>
      <DialogActions fluid>
        {wrong !== null && (
          <p className={styles.text} role="status">
            {wrong}
          </p>
        )}
        <Button appearance="primary" disabled={wrong !== null} onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </DialogActions>
    </DialogBody>
  );
}
