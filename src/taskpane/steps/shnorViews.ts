import type { ShnorVerdict } from '../../methodology/outcome';
import type { ShnorView } from '../../locale/pane/shnor';

/** Does a school of the list belong to one of its views? */
export function fitsShnor({ verdict, criteria, disagrees }: ShnorVerdict, view: ShnorView): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'criterion1':
      return criteria.includes(1);
    case 'criterion2':
      return criteria.includes(2);
    case 'both':
      return criteria.length === 2;
    case 'disagrees':
      return disagrees;
    default:
      return verdict === view;
  }
}
