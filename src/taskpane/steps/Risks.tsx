import { usePane } from '../paneContext';

export default function Risks() {
  const { state, format } = usePane();
  return <p>{format.number(state.view?.schools.length ?? 0)}</p>;
}
