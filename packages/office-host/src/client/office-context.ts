import { WORD_365 } from '../word/word-host.ts';

/** What `Office.context` says of the application that a page runs in. */
export interface OfficeOptions {
  /** Excel where it is left out. */
  readonly application?: 'Excel' | 'Word';
  /** "ja-JP" where it is left out. */
  readonly displayLanguage?: string;
  /**
   * Requirement sets and the newest version of each; where they are left out `REQUIREMENT_SETS`, or
   * those of `WORD_365`.
   */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Colours as 0xRRGGBB; Office's white theme where they are left out. */
  readonly officeTheme?: Readonly<Record<OfficeColor, number>>;
}

type OfficeColor =
  | 'bodyBackgroundColor'
  | 'bodyForegroundColor'
  | 'controlBackgroundColor'
  | 'controlForegroundColor';

/** The sets of an Excel of 2025. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntimeFlag: '1.2',
  ExcelApiUndo: '1.15',
  ExcelUndoApiAll: '1.0',
};

/** The sets of a Word for Microsoft 365. */
const WORD_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ...WORD_365,
  DialogApi: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  RichApiRuntimeFlag: '1.2',
};

const WHITE_THEME: Readonly<Record<OfficeColor, number>> = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xf3f3f3,
  controlForegroundColor: 0x000000,
};

/** The numbers of applications (OSF.AppName). */
const TYPES = { Excel: 1, Word: 2 } as const;
const READ_AND_WRITE = 0;
const OPENED = 2;
const UNSUPPORTED = 5001;

let pages = 0;

/** What office.js asks the host for before it is ready: `window.external.GetContext()`. */
export function officeContext(locale: string, options: OfficeOptions): Record<string, () => unknown> {
  const { application = 'Excel' } = options;
  const sets = application === 'Excel' ? REQUIREMENT_SETS : WORD_REQUIREMENT_SETS;
  pages += 1;
  const instance = `office-host-${Date.now()}-${pages}`;
  return {
    GetAppType: () => TYPES[application],
    GetSolutionRef: () => instance,
    GetInstanceId: () => instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.19426.20000',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => READ_AND_WRITE,
    GetActivationMode: () => OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets ?? sets),
    GetOfficeThemeInfo: () => JSON.stringify(options.officeTheme ?? WHITE_THEME),
    // office.js reads them as it opens; a workbook here has none, and takes none.
    GetSettings: () => ({
      Read: () => undefined,
      WriteAsync: (_keys: readonly string[], _values: readonly string[], done: (status: number) => void) =>
        done(UNSUPPORTED),
    }),
  };
}
