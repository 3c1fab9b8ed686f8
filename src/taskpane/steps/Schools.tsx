import { usePane } from '../paneContext';

export default function Schools() {
  const { state, format } = usePane();
  return <p>{format.number(state.view?.schools.length ?? 0)}</p>;
}
