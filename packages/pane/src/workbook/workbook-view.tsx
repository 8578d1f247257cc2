import { usePane } from '../state/pane-context.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import { About } from './about.tsx';
import { CheckClaims } from './check-claims.tsx';
import { FunctionNames } from './function-names.tsx';
import { Glossary } from './glossary.tsx';
import { InsertedTable } from './inserted-table.tsx';
import { Keys } from './keys.tsx';
import { Remedy } from './remedy.tsx';
import { SelectedFormula } from './selected-formula.tsx';
import { Share } from './share.tsx';
import { Startup } from './startup.tsx';

/**
 * ブック: what concerns the workbook as a whole, the formulas in it, and help. A host that lacks
 * something is not asked for it.
 */
export function WorkbookView({ isShown }: { readonly isShown: boolean }) {
  const { host, text, functionNames } = usePane();
  return (
    <ViewLayout>
      <ViewHeading title={text.workbook.heading} />
      {functionNames.length === 0 ? null : <FunctionNames />}
      {host.readSelection === undefined ? null : <SelectedFormula isShown={isShown} />}
      <CheckClaims />
      {host.readAround === undefined || host.rewriteTable === undefined ? null : (
        <InsertedTable isShown={isShown} />
      )}
      {host.liveCells === undefined || host.makeShareable === undefined ? null : <Share />}
      {host.recalculate === undefined ? null : <Remedy />}
      {host.opensWithWorkbook === undefined || host.openWithWorkbook === undefined ? null : <Startup />}
      <Keys />
      <Glossary />
      <About />
    </ViewLayout>
  );
}
