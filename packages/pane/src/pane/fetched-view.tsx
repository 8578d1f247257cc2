import { Button } from '@fluentui/react-components';
import { type ComponentType, useState } from 'react';
import { usePane } from '../state/pane-context.ts';
import { useLoaded } from '../view/use-loaded.ts';
import { ViewLayout } from '../view/view-layout.tsx';

interface Props {
  readonly isShown: boolean;
}

type LoadView = () => Promise<ComponentType<Props>>;

/**
 * A view that is fetched when it is first asked for; where it cannot be, it says so and can be
 * asked for again.
 */
export const fetchedView = (load: LoadView) =>
  function FetchedView({ isShown }: Props) {
    const [turn, setTurn] = useState(0);
    return <Fetched key={turn} load={load} isShown={isShown} retry={() => setTurn(turn + 1)} />;
  };

function Fetched({ load, isShown, retry }: Props & { readonly load: LoadView; readonly retry: () => void }) {
  const { text } = usePane();
  const view = useLoaded(load);
  if (view.kind === 'loading') return null;
  if (view.kind === 'failed')
    return (
      <ViewLayout>
        <p role="alert">{text.partMissing}</p>
        <Button onClick={retry}>{text.insert.retry}</Button>
      </ViewLayout>
    );
  const { value: View } = view;
  return <View isShown={isShown} />;
}
