import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A select is as wide as its longest option unless both it and the element inside are told otherwise.
  shrinking: {
    width: '100%',
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** A select that never makes the pane wider, however long its options are. */
export function ShrinkingSelect(props: SelectProps) {
  return <Select {...props} className={useStyles().shrinking} />;
}
