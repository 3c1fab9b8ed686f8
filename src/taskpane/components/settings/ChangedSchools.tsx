import type { VariantList } from '../../../analysis/variants';
import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import { SETTINGS_TEXTS } from '../../../locale/pane/settings';
import { VERDICT_TEXTS } from '../../../locale/pane/verdicts';
import type { Variant } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { Disclosure } from '../lists/Disclosure';
import { useSettingStyles } from './settingStyles';
import { settingLabel, textLabel } from './settingWords';

/** Which schools each other value of a setting would move, and to what; nothing when none would. */
export function ChangedSchools({
  entry,
  variants,
}: {
  readonly entry: SettingEntry;
  readonly variants: readonly Variant[];
}) {
  const { format } = usePane();
  const styles = useSettingStyles();
  const texts = SETTINGS_TEXTS[format.language];
  // A value with the effect of another one is named beside it already.
  const telling = variants.filter(({ changes, sameAs }) => changes.length > 0 && sameAs === undefined);
  if (telling.length === 0) return null;
  const words = VERDICT_TEXTS[format.language][entry.code.split('.')[0] as VariantList];
  return (
    <Disclosure title={texts.changed} name={texts.changedOf(settingLabel(entry, format))}>
      <ul className={styles.changed}>
        {telling.map(({ value, changes }) => (
          <li key={value}>
            {textLabel(entry, value, format)}
            {changes.map(({ to, count, schools }) => (
              <span key={to} className={styles.effect}>
                {texts.becoming(words[to], count, format)} <span lang="ru">{schools.join('; ')}</span>
                {count > schools.length && ` ${texts.andMore(count - schools.length, format)}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
