/** Every sentence of the page that is not the sheet's own. */
export interface Texts {
  readonly htmlLanguage: 'ja' | 'en';
  readonly pageTitle: string;
  readonly title: string;
  readonly edition: string;
  readonly loading: string;
  readonly ready: string;
  readonly pane: string;
  readonly menu: string;
  /** Before the buttons to each part of the page. */
  readonly ways: string;
  readonly regions: Readonly<Record<'cells' | 'pane' | 'commands' | 'formatting' | 'sheets', string>>;
  readonly download: string;
  readonly downloadValues: string;
  readonly downloadFormulas: string;
  /** What the names of the files end in, so that one does not take the other's place. */
  readonly downloadNames: Readonly<Record<'values' | 'formulas', string>>;
  readonly reset: string;
  readonly resetQuestion: string;
  readonly filterNotDrawn: string;
  readonly notKept: string;
  /** Where another tab has kept its book. */
  readonly elsewhere: Readonly<Record<'text' | 'open' | 'takeOver', string>>;
  /** Where something is kept that cannot be opened. */
  readonly others: Readonly<Record<'text' | 'tryAgain' | 'download' | 'forget' | 'forgetQuestion', string>>;
  /** Where the page is of an older build than the server's. */
  readonly newBuild: Readonly<Record<'text' | 'reload', string>>;
  /** Where a part of the page could not be loaded, and the build is not the reason. */
  readonly partMissing: string;
  readonly noSuchChart: (type: string) => string;
  readonly failed: (reason: string) => string;
  readonly errorMeanings: Readonly<Record<string, string>>;
  readonly pending: string;
  readonly tooLong: (seconds: number) => string;
  readonly noSuchFunction: (name: string) => string;
  readonly streaming: string;
  readonly thrown: (reason: string) => string;
  readonly badAnswer: string;
  readonly rangeForOne: (parameter: string) => string;
}
