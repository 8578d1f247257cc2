import { usePane } from '../app/pane-context.ts';
import { PlaceHeading } from '../app/place-heading.tsx';
import { PlaceLayout } from '../app/place-layout.tsx';
import { About } from './about.tsx';
import { Keys } from './keys.tsx';
import { Remedy } from './remedy.tsx';
import { Share } from './share.tsx';
import { Startup } from './startup.tsx';
import { TwinsOfSelection } from './twins-of-selection.tsx';
import { Words } from './words.tsx';

/** ブック: what concerns the workbook as a whole, the formulas in it, and help. A host that lacks something is not asked for it. */
export function WorkbookPlace({ isShown }: { readonly isShown: boolean }) {
  const { host, text } = usePane();
  return (
    <PlaceLayout>
      <PlaceHeading title={text.workbook.heading} />
      <TwinsOfSelection isShown={isShown} />
      {host.liveCells === undefined || host.makeShareable === undefined ? null : <Share />}
      {host.recalculate === undefined ? null : <Remedy />}
      {host.opensWithWorkbook === undefined || host.openWithWorkbook === undefined ? null : <Startup />}
      <Keys />
      <Words />
      <About />
    </PlaceLayout>
  );
}
