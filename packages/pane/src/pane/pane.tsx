import type { Language } from '@cyberbudget/core';
import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { Announcer } from '../message/announcer.tsx';
import { RefusedCopy } from '../message/refused-copy.tsx';
import type { PaneHost } from '../sheet-host/document-host.ts';
import { guardedHost } from '../sheet-host/guarded-host.ts';
import type { DocumentPart } from '../state/document-part.ts';
import type { LoadImporter } from '../state/load-importer.ts';
import { pageDrawer } from '../state/page-drawer.ts';
import { PaneProvider, type PaneServices, type SourceRequest } from '../state/pane-context.ts';
import { useCopy } from '../state/use-copy.ts';
import { useFunctionNames } from '../state/use-function-names.ts';
import { type Apart, type DocumentsChange, type MakeLibrary, useLibrary } from '../state/use-library.ts';
import { useOriginals } from '../state/use-originals.ts';
import { TEXTS } from '../text/texts.ts';
import { fluentTheme, type ThemeName } from '../theme/theme.ts';
import { useMediaQuery } from '../theme/use-media-query.ts';
import { ViewerGate } from '../viewer/viewer-gate.tsx';
import type { Caution } from './caution-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Views } from './views.tsx';

/** What a host's page gives to the pane. */
export interface PaneOptions {
  readonly host: PaneHost;
  /**
   * libraryOfFigures of @cyberbudget/documents/figures, or publishedLibrary, which has all texts.
   */
  readonly makeLibrary: MakeLibrary;
  /**
   * Called where an answer needs what `makeLibrary` does not give: loadTexts and loadBeside of
   * @cyberbudget/documents/load-texts.
   */
  readonly apart?: Apart;
  readonly language: Language;
  readonly theme: ThemeName;
  /** The product's version, as shown under ブック. */
  readonly version?: string;
  /**
   * Called with what the workbook keeps, and when documents were imported or removed: an add-in
   * hands them to its functions.
   */
  readonly onDocumentsChange?: DocumentsChange;
  /**
   * documentPart of @cyberbudget/pane/document: what a text document has in the place of the last
   * view, and its texts; left out over a workbook.
   */
  readonly inDocument?: DocumentPart;
  /** Something that the page found and a person has to know. */
  readonly caution?: Caution | undefined;
  /**
   * Whether the pane has a switch of the language: false where the page around it has one for both.
   */
  readonly switchesLanguage?: boolean;
  /** Called when the person switches the language. */
  readonly onLanguageChange?: (language: Language) => void;
  /**
   * loadImporterApart of @cyberbudget/pane/import-apart; for a page that cannot serve a worker's
   * file: the importer itself.
   */
  readonly loadImporter: LoadImporter;
  /** False where `loadImporter` brings no reader of PDFs: the pane then asks for text. */
  readonly readsPdf?: boolean;
  /**
   * Where the register of what is wrong in the published documents stands; left out where the page
   * knows none.
   */
  readonly errataPage?: (language: Language) => string;
  /** Where pdf.js finds its CMaps (ends in "/"): old Japanese PDFs need them. */
  readonly cMapUrl?: string;
}

const nothing = (): Promise<never> => Promise.reject(new Error('The page gives no more.'));
const NOTHING_APART: Apart = { loadTexts: nothing, loadBeside: nothing };

/** The task pane. */
export function Pane(options: PaneOptions) {
  const {
    makeLibrary,
    apart = NOTHING_APART,
    theme,
    version = '',
    loadImporter,
    readsPdf = true,
    cMapUrl,
    errataPage,
    switchesLanguage = true,
    onLanguageChange,
    inDocument,
  } = options;
  const texts = inDocument?.texts ?? TEXTS;
  const host = useMemo(() => guardedHost(options.host), [options.host]);
  const [language, setLanguage] = useState(options.language);
  const [message, setMessage] = useState('');
  const documents = useLibrary(host, makeLibrary, apart, options.onDocumentsChange);
  const deviceIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const announce = useCallback(
    (said: string) => setMessage((before) => (before === said ? `${said}\u00a0` : said)),
    [],
  );
  const sayCopied = useCallback(() => announce(TEXTS[language].copied), [announce, language]);
  const { copy, refused, close: forgetRefused } = useCopy(sayCopied);
  const { library, libraryOf, imported, setImported, kept, bring } = documents;
  const [request, showSource] = useState<SourceRequest | null>(null);
  const functionNames = useFunctionNames(host);
  const { originals, setOriginal } = useOriginals();
  const pages = useMemo(() => pageDrawer(loadImporter, cMapUrl), [loadImporter, cMapUrl]);
  const services = useMemo(
    (): PaneServices => ({
      ...{ host, functionNames, library, libraryOf, imported, setImported },
      ...{ kept, bring, originals, setOriginal, pages, showSource },
      ...{ language, version, loadImporter, readsPdf, cMapUrl, errataPage, announce, copy },
      text: texts[language],
    }),
    [
      ...[host, functionNames, library, libraryOf, imported, setImported],
      ...[kept, bring, originals, setOriginal, pages],
      ...[language, version, loadImporter, readsPdf, cMapUrl, errataPage, announce, copy, texts],
    ],
  );
  const switchLanguage = (): void => {
    const other = language === 'ja' ? 'en' : 'ja';
    setLanguage(other);
    onLanguageChange?.(other);
  };
  return (
    <FluentProvider theme={fluentTheme(theme, deviceIsDark)} style={{ height: '100%' }} lang={language}>
      <PaneProvider value={services}>
        <ErrorBoundary text={texts[language]}>
          <Views
            switchLanguage={switchesLanguage ? switchLanguage : null}
            caution={options.caution}
            Last={inDocument?.View}
          />
          {request === null ? null : <ViewerGate request={request} close={() => showSource(null)} />}
          {refused === null ? null : <RefusedCopy copied={refused} close={forgetRefused} />}
        </ErrorBoundary>
        <Announcer message={message} />
      </PaneProvider>
    </FluentProvider>
  );
}
