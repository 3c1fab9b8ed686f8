import { Button, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { toggled, valuesToTry } from '../../../analysis/variantValues';
import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import { settingCell } from '../../../methodology/settingsCatalogue';
import { SETTINGS_TEXTS } from '../../../locale/pane/settings';
import type { Variant } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { Disclosure } from '../lists/Disclosure';
import { VerdictBadge } from '../lists/VerdictBadge';
import { alikeAt } from './alike';
import { ChangedSchools } from './ChangedSchools';
import { Effect } from './Effect';
import { NumberField } from './NumberField';
import { useSettingStyles } from './settingStyles';
import { settingLabel, textLabel, valueLabel } from './settingWords';
import { useChoiceTexts } from './useChoiceTexts';
import { useSettingChoice, type SettingChoice } from './useSettingChoice';

interface ControlProps {
  readonly entry: SettingEntry;
  readonly choice: SettingChoice;
  /** Counts of this setting; empty while they are being made. */
  readonly variants: readonly Variant[];
}

/** One setting: its values with their effect, the paragraph of the source, and the way back. */
export function SettingControl({
  entry,
  variants,
}: {
  readonly entry: SettingEntry;
  readonly variants: readonly Variant[];
}) {
  const styles = useSettingStyles();
  const { format } = usePane();
  const texts = SETTINGS_TEXTS[format.language];
  const choiceTexts = useChoiceTexts();
  const choice = useSettingChoice(entry);
  const label = settingLabel(entry, format);
  const control = { entry, choice, variants };
  return (
    <div className={styles.setting}>
      {entry.allowed.kind === 'set' ? <WordSet {...control} /> : <Values {...control} />}
      {entry.allowed.kind === 'number' && isWide(entry.allowed) && (
        <NumberField entry={entry} allowed={entry.allowed} choose={choice.choose} />
      )}
      {choice.pending && (
        <div>
          <VerdictBadge tone="warning">{choiceTexts.pending}</VerdictBadge>{' '}
          <Button size="small" aria-label={choiceTexts.takeBackOf(label)} onClick={choice.takeBack}>
            {choiceTexts.takeBack}
          </Button>
        </div>
      )}
      <ChangedSchools entry={entry} variants={variants} />
      <Disclosure title={texts.source} name={`${texts.source}: ${label}`}>
        <blockquote className={styles.source} lang="ru">
          {entry.source}
        </blockquote>
      </Disclosure>
    </div>
  );
}

/** Not every value stands among the radio buttons. */
function isWide({ from, to, whole }: { from: number; to: number; whole: boolean }): boolean {
  return !whole || to - from > 9;
}

function Values({ entry, choice, variants }: ControlProps) {
  const { state, format } = usePane();
  const values = valuesToTry(entry, state.view!.request.settings);
  return (
    <Field label={settingLabel(entry, format)}>
      <RadioGroup value={choice.shown} onChange={(_, { value }) => choice.choose(value)}>
        {values.map((value, index) => {
          const text = String(settingCell(entry, value));
          const alike = alikeAt(entry, values, index, variants);
          return (
            <Radio
              key={text}
              value={text}
              label={
                <>
                  {valueLabel(entry, value, format)}{' '}
                  {(!alike || alike.first === value) && (
                    <Effect entry={entry} variants={variants} value={text} alike={alike} />
                  )}
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}

function WordSet({ entry, choice, variants }: ControlProps) {
  const styles = useSettingStyles();
  const { format } = usePane();
  const choices = entry.allowed.kind === 'number' ? [] : entry.allowed.choices;
  const texts = SETTINGS_TEXTS[format.language];
  const labels = choice.shown.split('; ');
  const chosen = choices.filter(({ label }) => labels.includes(label)).map(({ value }) => String(value));
  return (
    <fieldset className={styles.set}>
      <legend>{settingLabel(entry, format)}</legend>
      <span className={styles.effect}>{texts.nowSet(textLabel(entry, choice.inForce, format))}</span>
      <Effect entry={entry} variants={variants} value={choice.inForce} />
      {choices.map(({ value, label, labelEn }) => {
        const word = String(value);
        const other = String(settingCell(entry, toggled(entry, chosen, word)));
        return (
          <Checkbox
            key={word}
            checked={chosen.includes(word)}
            onChange={() => choice.choose(other)}
            label={
              <>
                {format.language === 'ru' ? label : labelEn}{' '}
                <Effect entry={entry} variants={variants} value={other} />
              </>
            }
          />
        );
      })}
    </fieldset>
  );
}
