import type { RiskVerdict } from '../../methodology/outcome';
import type { RiskView } from '../../locale/pane/risks';

const SECTIONS = { section1: 1, section2: 2, section3: 3, section4: 4 } as const;

/** Does a school of table 3.2 belong to one of its views? */
export function fitsRisk({ verdict, sections }: RiskVerdict, view: RiskView): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'section1':
    case 'section2':
    case 'section3':
    case 'section4':
      return sections[SECTIONS[view]] === 'yes';
    default:
      return verdict === view;
  }
}
