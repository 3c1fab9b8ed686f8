import type { Quantity } from '../../../model/source';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';
import { PlaceLink } from '../PlaceLink';

/** A count that leads to its cell; of a sum every addend can be shown. */
export function QuantityLink({ quantity }: { readonly quantity: Quantity }) {
  const { format } = usePane();
  const { value, source, addends } = quantity;
  return (
    <>
      <PlaceLink place={source} text={format.number(value)} />
      {addends && addends.length > 1 && (
        <small>
          {` (${WHY_TEXTS[format.language].addedFrom}`}
          {addends.map((addend, index) => (
            <span key={`${addend.sheet}!${addend.cell}`}>
              {index === 0 ? ' ' : ', '}
              <PlaceLink place={addend} text={addend.cell} />
            </span>
          ))}
          {')'}
        </small>
      )}
    </>
  );
}
