import type { Text } from './ja.ts';

/** 1 as "1 row", 2 as "2 rows". */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

// Every text of the pane in English; ja.ts has the same shape.
export const en: Text = {
  product: 'Cybersecurity budget',
  otherLanguage: '日本語',
  otherLanguageShort: '日',
  viewsLabel: 'Views',
  views: { insert: 'Insert', find: 'Find', import: 'Import', audit: 'Check', workbook: 'Workbook' },
  busy: 'Working…',
  apart: {
    loading: 'Loading the rest of the document…',
    failed: 'The rest of the document could not be loaded. Check the network and try again.',
  },
  defect: (reason) => `Something went wrong in this pane. The workbook has not been changed. (${reason})`,
  beginAnew: 'Reload',
  close: 'Close',
  back: 'Back to the list',
  partMissing: 'This view could not be loaded. Check the connection and try again.',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused:
    'This application does not permit copying. The text below is selected: press Ctrl+C (⌘C on a Mac).',
  toCopy: 'What is to be copied',
  colon: ': ',
  sourceOf: 'Source: ',
  show: 'Show',
  perhaps: 'Did you mean',
  all: 'All',
  none: 'None',
  page: (page) => `p. ${page}`,
  line: (line) => `line ${line}`,
  count: (count) => `${count}`,

  insert: {
    heading: 'Insert a table',
    kind: 'Table',
    kinds: {
      ministry: 'By ministry',
      field: 'By strategy field',
      ranges: 'Possible range',
      'ministry-by-field': 'Ministry × field',
      program: 'Main programs',
      findings: 'Consistency check',
      year: 'By fiscal year',
      trend: 'Totals over the years',
      editions: 'Compare editions',
    },
    document: 'Fiscal year',
    everyDocument: 'All years available',
    olderEdition: 'Older edition',
    unit: 'Unit',
    form: 'What goes into the cells',
    forms: { values: 'Values', live: 'Formulas', native: 'SUMIFS', publication: 'For publication' },
    formHelp: {
      values: 'The numbers themselves. The table looks the same to everyone.',
      live: '=CYBERBUDGET(…) formulas. They name their year, so later documents do not change them.',
      native: 'A data sheet and SUMIFS formulas, which recalculate for people without the add-in.',
      publication:
        'The machine-readable table format of the Ministry of Internal Affairs and Communications (2020): one value per cell, values only, with the unit and the Gregorian year, without totals or charts.',
    },
    charts: 'Charts',
    chartKinds: { pie: 'Pie (as in the document)', bar: 'Bars (easier to compare)' },
    noCharts: 'This table has no chart.',
    target: 'Insert at',
    targets: { selection: 'From the selected cell', 'new-sheet': 'A new sheet' },
    preview: 'Preview',
    previewOf: (rows, columns) => `${counted(rows, 'row')} × ${counted(columns, 'column')}`,
    exampleFormula: 'Example of a formula',
    dataSheet: (name) => `A data sheet, “${name}”, is added too.`,
    action: 'Insert',
    copyTable: 'Copy table',
    copyChart: 'Copy chart',
    done: (place) => `Inserted at ${place}. Press Ctrl+Z once to undo.`,
    doneInSteps: (place) => `Inserted at ${place}.`,
    atFree: (address) => `Insert at ${address}, which is free`,
    atNewSheet: 'Insert in a new sheet',
    retry: 'Try again',
  },

  find: {
    heading: 'Find a program',
    label: 'Search titles and descriptions (in Japanese)',
    placeholder: 'e.g. 人材, IoT',
    ministry: 'Ministry',
    strategyField: 'Field',
    document: 'Fiscal year',
    found: (count, total) => `${count} of ${counted(total, 'program')}`,
    nothing: 'No program matches. Use fewer words, or set ministry and field back to “All”.',
    list: 'Programs found',
    clear: 'Clear the filters',
    listed: 'Listed',
    printed: 'As printed',
    place: 'Place',
    detailPage: 'Detail page',
    bureau: 'In charge',
    purpose: 'Purpose',
    overview: 'Overview',
    expectedEffect: 'Expected effect',
    target: 'Target',
    fundingSchemes: 'Funding',
    recipients: 'Implemented by',
    components: 'Breakdown',
    parts: 'Of which',
    otherYears: 'Other years and stages',
    noDetail: 'The document has no detail page for this program.',
    insertFormula: 'Insert formula',
    insertCitation: 'Insert citation',
    copyAmount: 'Copy with citation',
    copyCitation: 'Copy citation',
    inserted: (place) => `Written to ${place}.`,
    asCitation: 'Citation',
  },

  import: {
    heading: 'Import a document',
    intro:
      'Reads the document of another year and identifies every figure in it. The file does not leave this computer.',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    accepted: 'PDF or text (.txt, .csv)',
    acceptedText: 'Text (.txt, .csv). The Excel add-in and the command read PDFs.',
    reading: (file) => `Reading “${file}”…`,
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled.',
    read: (title) => `Read “${title}”.`,
    refused: 'This document cannot be imported.',
    stoppedAt: 'Lines that stopped the reading',
    report: 'Figure check',
    figures: 'Figures printed',
    explained: 'Identified',
    unexplained: 'Not identified',
    warnings: 'Please check',
    notices: 'Notes',
    clean: 'Every figure has been identified.',
    uses: {
      field: 'Budget figure',
      restatement: 'Repeated',
      component: 'Breakdown',
      part: 'Of which',
      'other-year': 'Another year',
      'not-budget': 'Not a budget figure',
      unexplained: 'Not identified',
    },
    filter: 'Show',
    figureTable: 'The figures',
    columns: { text: 'As printed', use: 'Kind', of: 'What it is', place: 'Place' },
    programs: 'Programs',
    total: 'Total',
    keep: 'Save in the workbook',
    keepHelp: 'The document is saved in the workbook; people you share the workbook with can use it too.',
    keepCaveat: {
      'no-undo-before': 'After saving, earlier actions can no longer be undone.',
      'not-in-copies': 'A copy of the file may not include it. Import it there again.',
    },
    useOnly: 'Use without saving',
    kept: (title) => `“${title}” is saved in the workbook.`,
    used: (title) => `“${title}” can be used now.`,
    keptHeading: 'Imported documents',
    keptNone: 'No imported documents.',
    inWorkbook: 'Saved in the workbook',
    inSession: 'Not saved',
    byHand: (count) => counted(count, 'hand correction'),
    remove: 'Remove',
    removed: (title) => `“${title}” was removed.`,
    consent: {
      heading: 'Using this document changes answers',
      withoutYear: (now, next) => `Formulas without a year will answer from ${next} instead of ${now}.`,
      withYear: (now, next) => `Formulas without a stage will answer from ${next} instead of ${now}.`,
      inPlace: (next, now) =>
        `The imported ${next} will answer in the place of the published document (${now}) that is included.`,
      inPlaceOfImported: (next, id) => `It will answer in the place of ${next} (${id}), imported before.`,
      looking: 'Looking at the formulas of this workbook…',
      failed: 'The formulas of this workbook could not be looked at.',
      formulas: (count) =>
        count === 0
          ? 'No formula of this workbook would change.'
          : count === 1
            ? '1 formula of this workbook would change.'
            : `${count} formulas of this workbook would change.`,
      open: (count) =>
        count === 1
          ? '1 formula takes its year from another cell: whether it changes depends on that cell.'
          : `${count} formulas take their year from other cells: whether they change depends on those cells.`,
      more: (count) => `${count} more`,
      findings: (count) =>
        count === 0
          ? 'The check found no new inconsistencies.'
          : count === 1
            ? 'The check found 1 new inconsistency.'
            : `The check found ${count} new inconsistencies.`,
      own: {
        inPlace: 'Keep it without using it',
        withoutYear: 'Use it only where its year is named',
        withYear: 'Use it only where its stage is named',
      },
      agree: {
        inPlace: 'Use it in place of the published one',
        withoutYear: 'Use it for formulas without a year too',
        withYear: 'Use it for formulas without a stage too',
      },
      standing: {
        published: 'It is the published document that is included.',
        'held-back': 'Not used: the published document answers.',
        'in-place': 'Answers in the place of the published document.',
        newest: 'Answers formulas without a year too.',
        'first-of-year': 'Answers formulas without a stage too.',
        'passed-over': 'Answers only where its year is named.',
        'stage-only': 'Answers only where its year and stage are named.',
        'own-year': 'Answers formulas of its year.',
      },
      offer: 'Decide what it is used for…',
      takeBack: 'Back to the published one',
      given: (title) => `“${title}” answers now. Under “Imported documents” you can go back at any time.`,
      takenBack: (title) => `“${title}” no longer answers in the place of another document.`,
      changedMeanwhile:
        'Somebody else kept this document anew. Its new content is shown now: look at it and decide again.',
      waiting: (names) =>
        `Nobody has decided yet what ${names.join(', ')}, kept in this workbook, may be used for. Until then the published document answers.`,
      decide: 'Decide under Import',
    },
    unread: {
      notice: (names) =>
        names.length === 0
          ? 'The documents saved in this workbook could not be read.'
          : `Saved in this workbook, but cannot be read: ${names.join(', ')}`,
      look: 'See Import',
      nothingRead: 'The documents saved in this workbook could not be read.',
      one: (name) => `The saved document “${name}” cannot be read.`,
      reasons: {
        incomplete: 'A part of it is missing.',
        damaged: 'Its contents are damaged.',
        newer: 'It was saved by a newer version. Please update the add-in.',
        mismatched: 'It contains a different document from the one it is saved as.',
        refused: 'It holds values that cannot be used.',
      },
      consequence: 'Formulas whose value could depend on it show #N/A until it can be read or is removed.',
      again: 'Read again',
      removed: (id) => `The unreadable document “${id}” was removed.`,
    },
    look: 'Compare with the pages',
    lookAndCorrect: 'Compare with the pages and correct',
    keptUnmatched:
      'The corrections saved in this workbook do not fit this file, so reading was stopped. It may be another edition.',
    readWithout: 'Read without the corrections',
    unreadable: 'Something went wrong while reading. Please check that the file is not damaged.',
    cannotLoad: 'The reader could not be loaded. Check the connection and try again.',
  },

  source: {
    heading: 'Printed lines',
    intro: 'The lines of the document in which the number in the selected cell is printed.',
    lines: (name, count) => `${name}: ${counted(count, 'place')}`,
    none: 'The document prints no line for this number.',
    show: 'Show the printed lines',
    hide: 'Hide the lines',
    open: 'See the page',
    openAt: (place, print) => `See the page: ${place}, “${print}”`,
    byHand: 'corrected by hand',
  },

  audit: {
    heading: 'Consistency check',
    intro:
      'Whether the figures printed in the document are consistent with one another, with the pages and lines they come from.',
    document: 'Fiscal year',
    summary: 'Findings by verdict',
    filter: 'Show',
    expected: 'Expected',
    found: 'Actual',
    difference: 'Difference',
    allowed: 'Tolerance',
    printed: 'As printed',
    lines: 'Source lines',
    known: 'Reason',
    isNew: 'New',
    errata: 'Open the errata of the published documents',
    insertTable: 'Insert the check as a table',
    ok: (known) =>
      known === 0
        ? 'No inconsistencies.'
        : `No new inconsistencies; ${known} known. The reason is given with each.`,
    notOk: (fresh, known) => `New inconsistencies: ${fresh}${known === 0 ? '' : `; ${known} known`}.`,
    nothing: 'No finding has this verdict.',
  },

  inserted: {
    heading: 'Inserted table',
    intro:
      'Select a cell of an inserted table to update it from the current documents, or to change its year.',
    found: (table: string, place: string) => `${table} (${place})`,
    form: (form: string) => `Form: ${form}`,
    document: 'Fiscal year',
    upToDate: 'It is up to date.',
    changes: (count: number) =>
      `${count === 1 ? '1 cell' : `${count} cells`} will change. Formats and charts stay where they are.`,
    update: 'Update',
    changeYear: 'Change the year',
    done: (count: number, place: string) =>
      `Changed ${count === 1 ? '1 cell' : `${count} cells`} of ${place}.`,
    chartsLeft: 'If the table has charts, correct the year in their titles.',
    otherSize:
      'It would have more or fewer rows or columns, so it cannot be changed in place. It can be inserted in a new sheet.',
    native:
      'A SUMIFS table refers to its data sheet, so it cannot be changed in place. It can be inserted in a new sheet.',
    atNewSheet: 'Insert in a new sheet',
    gone: 'The selected cell is in no inserted table.',
  },

  workbook: {
    heading: 'Workbook and formulas',
    twins: 'Equivalent formulas',
    twinsIntro: 'How the formula in the selected cell is written elsewhere.',
    readSelection: 'Read the selected cell',
    noFormula: 'The selected cell has no CYBERBUDGET formula. Select a cell that has one.',
    twin: {
      sheet: 'Excel and Google Sheets (identical)',
      native: 'SUMIFS (works without the add-in)',
      terminal: 'Terminal',
      typescript: 'TypeScript',
    },
    needsDataSheet: (name) => `Needs the sheet “${name}”, which Insert adds with “SUMIFS”.`,
    computedArgument: 'Not available, because an argument is a cell reference.',
    share: 'Prepare to share',
    shareIntro:
      'Converts the workbook’s CYBERBUDGET formulas to values and lists document, page, line and printed text in a new sheet, so that readers can check them without the add-in.',
    shareFind: 'Look for formulas',
    shareFound: (cells, sheets) =>
      `${counted(cells, 'formula')} in ${counted(sheets, 'sheet')} will become values.`,
    shareNone: 'No CYBERBUDGET formulas found.',
    shareDo: 'Convert to values',
    shareTurning: (turned, all) =>
      `Converting to values (${turned.toLocaleString('en')} of ${all.toLocaleString('en')})`,
    shareRests: 'Until that is done the page does not respond, and it cannot be canceled.',
    shareResting: (all) =>
      `Converting ${counted(all, 'formula')} to values. Until that is done the page does not respond.`,
    shareStop: 'Cancel',
    shareStopping: 'Putting everything back…',
    shareDone: (count, place) => `${counted(count, 'formula')} converted to values; sources are at ${place}.`,
    shareWarning: 'The formulas will be lost. Save a copy of the workbook first if you need them.',
    remedy: 'Where cells show #NAME?',
    remedyIntro:
      'Cells calculated before the add-in was loaded keep #NAME?. The add-in is loaded while this pane is open: recalculate them.',
    recalculate: 'Recalculate',
    recalculated: 'Recalculated. If #NAME? remains, save the workbook and reopen it.',
    startup: 'Load with this workbook',
    startupHelp:
      'This setting is saved in the workbook. Turn it off before you share the workbook with people who do not have the add-in (“Prepare to share” does so too).',
    startupOn: 'The add-in now loads with this workbook.',
    startupOff: 'The add-in no longer loads by itself.',
    help: 'How to use it',
    keys: 'Keyboard',
    keyList: [
      ['Alt+1 to Alt+5', 'Switch views'],
      ['Ctrl+Enter', 'Insert the table shown'],
      ['/', 'Search programs'],
      ['↑ ↓', 'Move in a list'],
      ['Enter', 'Open details'],
      ['Esc', 'Back to the list, close a message'],
    ],
    glossary: 'Terms',
    about: 'About',
    version: (version) => `Version ${version}`,
    contents: 'Documents included',
    unsupported: (host) => `${host} cannot do this.`,
  },

  names: {
    notice:
      'This workbook has names (CYBERBUDGET and others) that calculate without the add-in. They are called as the functions of the add-in are, and which of them Excel takes has not been seen.',
    look: 'What to do',
  },

  caution: {
    'old-functions':
      'The functions are of another version than this pane. Excel may use old files for up to a day: close Excel completely and open it again.',
    'not-recalculated':
      'Documents have changed, but the formulas could not be calculated anew: their values are from before.',
  },

  failure: {
    'cells-taken': (place) => `${place} is not empty. Nothing was overwritten.`,
    'protected-sheet': (sheet) => `The sheet “${sheet}” is protected. Unprotect it or choose another one.`,
    'protected-cells': (place) =>
      `${place} has cells that you may not edit. Choose another place, or ask the owner for permission.`,
    'protected-workbook':
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it, or select a cell of a sheet that is there.',
    'read-only': 'This workbook is open for reading only. Open it for editing, or try with a copy.',
    'access-denied':
      'This was not permitted. The workbook has not been changed. Ask your administrator about its permissions (sensitivity labels) and about antivirus software.',
    'hidden-sheet': (sheet) => `The sheet “${sheet}” is hidden. Unhide it and try again.`,
    'editing-cell': 'A cell is being edited. Press Enter or Esc first, then try again.',
    'merged-cells': (place) => `There are merged cells in ${place}. Choose another place.`,
    'table-conflict': (place) =>
      `No table can be made in ${place}. Choose a place without merged cells and PivotTables.`,
    'heading-taken': (heading) =>
      `Another column of the table has the heading “${heading}”. The table is as it was. Change that heading and try again.`,
    'name-taken':
      'A sheet or table of that name has just been made, so nothing was inserted. Please try again.',
    'spill-conflict': (place) =>
      `The result of another formula fills ${place}, so nothing was converted. Move that formula elsewhere.`,
    'too-large': (rows, columns) =>
      `${rows} rows × ${columns} columns do not fit on the sheet. Select a cell further up or to the left.`,
    'too-much-to-read':
      'A sheet is too large to be read. Delete rows and columns that you do not use, then try again.',
    'connection-lost':
      'The connection was lost. The workbook has not been changed. Check the connection and try again.',
    unsupported: 'Your application cannot do this.',
    'invalid-selection':
      'No insertion point. Select one cell of a worksheet (not a chart, nor another workbook) and try again.',
    'storage-full': 'The workbook cannot store that much. Remove documents that you no longer need.',
    'newer-document':
      'This document was saved by a newer version and has been left unchanged. Update the add-in, or remove that document first.',
    busy: 'Somebody else is inserting into this spreadsheet. Please try again in a moment.',
    stopped: 'Canceled. The workbook is as it was before.',
    'not-restored': (sheet) =>
      `It stopped half-way and not everything could be taken back. Look at the sheet “${sheet}”; undo (Ctrl+Z) or the version history may help.`,
    unknown: (detail) =>
      `It did not work. The workbook has not been changed. Try again, or reopen the workbook. (When you report this, please quote: ${detail})`,
  },
};
