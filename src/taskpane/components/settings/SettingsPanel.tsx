import { Button, Spinner } from '@fluentui/react-components';
import type { VariantList } from '../../../analysis/variants';
import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import { SETTINGS_CATALOGUE } from '../../../methodology/settingsCatalogue';
import { SETTINGS_TEXTS } from '../../../locale/pane/settings';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { Disclosure } from '../lists/Disclosure';
import { SettingControl } from './SettingControl';
import { useChoiceTexts } from './useChoiceTexts';
import { useSettingStyles } from './settingStyles';

/** Settings of one list or programme: what their codes begin with. */
export type SettingsList = VariantList | 'monitoring' | 'plans' | 'social' | 'profile' | 'support';

/** Lists of schools are judged anew under every value; the programmes are not. */
const COUNTED: readonly SettingsList[] = ['shnor', 'risk'] satisfies readonly VariantList[];
const isCounted = (list: SettingsList): list is VariantList => COUNTED.includes(list);

/** `risk.s2.join` → `risk.s2`; a setting of no section stands in a group of its own. */
function groupOf({ code }: SettingEntry): string {
  const parts = code.split('.');
  if (parts[0] !== 'risk') return parts[0]!;
  return parts.slice(0, 2).join('.');
}

/** Every setting of one list, for a list of schools with their number under each of its values. */
export function SettingsPanel({
  list,
  part,
}: {
  readonly list: SettingsList;
  /** The part of the step that the settings stand in; absent where they are those of the whole step. */
  readonly part?: string;
}) {
  const { state, format } = usePane();
  const texts = SETTINGS_TEXTS[format.language];
  const pending = Object.keys(state.choices.settings).filter((code) => code.startsWith(`${list}.`));
  const title =
    pending.length > 0 ? `${texts.title} (${texts.pendingCount(pending.length, format)})` : texts.title;
  return (
    <Disclosure title={title} {...(part === undefined ? { heading: true } : { name: `${title}: ${part}` })}>
      <Settings list={list} pending={pending} />
    </Disclosure>
  );
}

function Settings({ list, pending }: { readonly list: SettingsList; readonly pending: readonly string[] }) {
  const styles = useSettingStyles();
  const step = useStepStyles();
  const { session, state, format } = usePane();
  const texts = SETTINGS_TEXTS[format.language];
  const choiceTexts = useChoiceTexts();
  const variants = isCounted(list) ? state.variants[list] : [];
  const entries = SETTINGS_CATALOGUE.filter(({ code }) => code.startsWith(`${list}.`));
  const groups = [...new Set(entries.map(groupOf))];
  const takeAllBack = async () => {
    for (const code of pending) await session.setSetting(code, null);
  };
  return (
    <div className={styles.panel}>
      <p className={step.hint}>{isCounted(list) ? texts.hint : texts.hintPlain}</p>
      {variants === null && <Spinner size="tiny" labelPosition="after" label={texts.counting} />}
      {pending.length > 1 && (
        <div>
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void takeAllBack()}>
            {choiceTexts.takeAllBack}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <div key={group} role="group" aria-label={texts.group[group]} className={styles.group}>
          {groups.length > 1 && <h4 className={step.heading}>{texts.group[group]}</h4>}
          {entries
            .filter((entry) => groupOf(entry) === group)
            .map((entry) => (
              <SettingControl
                key={entry.code}
                entry={entry}
                variants={(variants ?? []).filter(({ code }) => code === entry.code)}
              />
            ))}
        </div>
      ))}
    </div>
  );
}
