import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Allowed, SettingEntry } from '../../../methodology/settingsCatalogue';
import { refusalText } from '../../../methodology/settingsCatalogue';
import { SETTINGS_TEXTS } from '../../../locale/pane/settings';
import { usePane } from '../../paneContext';
import { useSettingStyles } from './settingStyles';
import { settingLabel, unitLabel } from './settingWords';

/** A count that takes the plural of a unit. */
const MANY = 5;

/** Any other number of a wide range; taken only when it is allowed. */
export function NumberField({
  entry,
  allowed,
  choose,
}: {
  readonly entry: SettingEntry;
  readonly allowed: Extract<Allowed, { kind: 'number' }>;
  readonly choose: (value: string) => void;
}) {
  const styles = useSettingStyles();
  const { format } = usePane();
  const texts = SETTINGS_TEXTS[format.language];
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const apply = () => {
    const value = numberOf(text, allowed);
    setRefused(value === null);
    if (value === null) return;
    choose(value);
    setText('');
  };
  const refusal = refused ? texts.notAllowed(refusalText(allowed, format.language)) : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div role="group" aria-label={settingLabel(entry, format)} className={styles.number}>
        <Field
          className={styles.field}
          label={texts.otherValue(unitLabel(entry, MANY, format))}
          validationState={refused ? 'error' : 'none'}
          {...(refusal !== undefined && { validationMessage: refusal })}
        >
          <Input
            inputMode="decimal"
            className={styles.control}
            value={text}
            onChange={(_, { value }) => {
              setText(value);
              setRefused(false);
            }}
          />
        </Field>
        <Button type="submit" aria-label={texts.applyOf(settingLabel(entry, format))}>
          {texts.apply}
        </Button>
      </div>
    </form>
  );
}

/** A number as «Методика» holds it, or null when it is none, too fine, or outside the range. */
export function numberOf(
  text: string,
  { from, to, whole }: Extract<Allowed, { kind: 'number' }>,
): string | null {
  const digits = text.replace(/[\s%]/g, '').replace(',', '.');
  if (!(whole ? /^\d+$/ : /^\d+(\.\d{1,3})?$/).test(digits)) return null;
  const value = Number(digits);
  return value >= from && value <= to ? String(value) : null;
}
