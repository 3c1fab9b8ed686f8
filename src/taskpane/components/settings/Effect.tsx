import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import type { Variant } from '../../engine/contract';
import { usePane } from '../../paneContext';
import type { Alike } from './alike';
import { useSettingStyles } from './settingStyles';
import { effectText } from './settingWords';

/** What a value would do to the list; nothing while the counts are being made. */
export function Effect({
  entry,
  variants,
  value,
  alike = null,
}: {
  readonly entry: SettingEntry;
  readonly variants: readonly Variant[];
  readonly value: string;
  /** Neighbours for which this one speaks as well. */
  readonly alike?: Alike | null;
}) {
  const styles = useSettingStyles();
  const { format } = usePane();
  const variant = variants.find((one) => one.value === value);
  if (!variant) return null;
  const inForce = variants.find((one) => one.current);
  const text = effectText(entry, variant, inForce, format);
  const range = alike && `${format.number(alike.first, 3)}–${format.number(alike.last, 3)}: `;
  return (
    <span className={styles.effect}>
      {range}
      {text}
    </span>
  );
}
