import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the parts of «Почему?». */
export const useWhyStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  cells: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& caption': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  wide: { width: '32%' },
  mark: { width: '38%' },
});
