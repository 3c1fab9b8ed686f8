import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import type { Variant } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { useSettingStyles } from './settingStyles';
import { effectText } from './settingWords';

/** What a value would do to the list; nothing while the counts are being made. */
export function Effect({
  entry,
  variants,
  value,
}: {
  readonly entry: SettingEntry;
  readonly variants: readonly Variant[];
  readonly value: string;
}) {
  const styles = useSettingStyles();
  const { format } = usePane();
  const variant = variants.find((one) => one.value === value);
  if (!variant) return null;
  const inForce = variants.find((one) => one.current);
  return <span className={styles.effect}>{effectText(entry, variant, inForce, format)}</span>;
}
