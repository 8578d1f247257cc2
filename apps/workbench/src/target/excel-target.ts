import { functionRuntime } from '../addin/function-runtime.ts';
import { sideLoad } from '../addin/side-load.ts';
import type { Texts } from '../language/texts.ts';
import { openPane } from '../pane/open-pane.ts';
import type { Target } from './target.ts';

const selectionChanged = 14;

/** The built add-in, side-loaded through its manifest. */
export async function excelTarget(texts: Texts): Promise<Target> {
  const locale = texts.htmlLanguage === 'ja' ? 'ja-JP' : 'en-US';
  const { manifest, functions } = await sideLoad(
    new URL('./addin/manifest.xml', document.baseURI).href,
    locale,
  );
  return {
    name: manifest.name,
    functions,
    async open(frame, { host }) {
      const pane = await openPane(frame, manifest.paneAddress, host, locale);
      return {
        runtime: functionRuntime(pane.page, texts),
        tellSelection: ({ sheet }, address) =>
          pane.bridge.fire({
            type: selectionChanged,
            target: 'Workbook',
            args: { address, worksheetId: sheet, type: 'WorksheetSelectionChanged' },
          }),
      };
    },
  };
}
