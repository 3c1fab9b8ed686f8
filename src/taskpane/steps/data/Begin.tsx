import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { DATA_TEXTS } from '../../../locale/pane/data';
import { INPUT_GROUPS, type InputGroup } from '../../../report/inputs/groups';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** Before the first reading: what will happen, and how to try it out. */
export function Begin() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  return (
    <div className={styles.step}>
      <h3 className={styles.heading}>{texts.begin}</h3>
      <p>{texts.beginHint}</p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void session.read()}
        >
          {texts.read}
        </Button>
      </div>
      <Inserts />
    </div>
  );
}

/** Sheets that can be put into the workbook: the sample, and empty ones to fill. */
export function Inserts() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const busy = state.work !== null;
  return (
    <>
      <div>
        <Button disabledFocusable={busy} onClick={() => void session.insertSample()}>
          {texts.sample}
        </Button>
        <p className={styles.hint}>{texts.sampleHint}</p>
      </div>
      <EmptySheets />
    </>
  );
}

/** Which groups of empty sheets are wanted: nobody fills the sheets of five programmes at once. */
function EmptySheets() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const [groups, setGroups] = useState<readonly InputGroup[]>(['basic']);
  const toggle = (group: InputGroup) =>
    setGroups(INPUT_GROUPS.filter((one) => groups.includes(one) !== (one === group)));
  return (
    <div>
      <fieldset className={styles.fieldset}>
        <legend>{texts.templateGroups}</legend>
        {INPUT_GROUPS.map((group) => (
          <Checkbox
            key={group}
            checked={groups.includes(group)}
            label={texts.groups[group]}
            onChange={() => toggle(group)}
          />
        ))}
      </fieldset>
      <Button
        disabledFocusable={state.work !== null || groups.length === 0}
        onClick={() => void session.insertTemplate(groups)}
      >
        {texts.template}
      </Button>
      <p className={styles.hint}>{texts.templateHint}</p>
    </div>
  );
}
