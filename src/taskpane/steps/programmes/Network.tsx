import type { NetworkOutcome } from '../../../methodology/social/outcome';
import { NETWORK_GROUPS } from '../../../model/programme/social';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { usePane } from '../../paneContext';
import { useWhyStyles } from '../../components/why/whyStyles';

/** How many schools stand in which group of the network, year by year. */
export function Network({ outcome: { lines, periods } }: { readonly outcome: NetworkOutcome }) {
  const styles = useWhyStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  return (
    <table className={styles.table}>
      <caption>{texts.network}</caption>
      <thead>
        <tr>
          <td />
          {periods.map((period) => (
            <th key={period ?? ''} scope="col">
              {period ?? texts.noPeriod}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NETWORK_GROUPS.map((group) => (
          <tr key={group}>
            <th scope="row">{texts.groups[group]}</th>
            {periods.map((period) => (
              <td key={period ?? ''}>
                {format.number(lines.filter((line) => line.group === group && line.period === period).length)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
