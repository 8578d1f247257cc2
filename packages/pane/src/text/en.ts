import type { Text } from './ja.ts';

/** 1 as "1 row", 2 as "2 rows". */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

// Every text of the pane in English; ja.ts has the same shape.
export const en: Text = {
  product: 'Cybersecurity budget',
  otherLanguage: '日本語',
  otherLanguageShort: '日',
  viewsLabel: 'Views',
  views: { insert: 'Insert', find: 'Find', import: 'Import', audit: 'Audit', workbook: 'Workbook' },
  busy: 'Working…',
  apart: {
    loading: 'Loading the rest of the document…',
    failed: 'The rest of the document could not be loaded. Check the network and try again.',
  },
  defect: (reason) => `Something went wrong in this pane. The workbook has not been changed. (${reason})`,
  beginAnew: 'Start over',
  close: 'Close',
  back: 'Back to the list',
  copy: 'Copy',
  copied: 'Copied.',
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
      findings: 'Audit',
      year: 'By fiscal year',
      trend: 'Totals over the years',
      editions: 'Compare editions',
    },
    document: 'Fiscal year',
    everyDocument: 'All years',
    olderEdition: 'Older edition',
    unit: 'Unit',
    form: 'What goes into the cells',
    forms: { values: 'Values', live: 'Formulas', native: 'SUMIFS', publication: 'For publication' },
    formHelp: {
      values: 'The numbers themselves. The table looks the same to everyone.',
      live: '=CYBERBUDGET(…) formulas. They name their year, so new documents do not change them.',
      native: 'A data sheet and SUMIFS formulas, which recalculate for people without the add-in.',
      publication:
        'The machine-readable table format that Japanese government rules ask for: one value per cell, values only, unit and Western year stated, no totals, no charts.',
    },
    charts: 'Charts',
    chartKinds: { pie: 'Pie (as in the document)', bar: 'Bars (easier to compare)' },
    noCharts: 'This table has no chart.',
    target: 'Where',
    targets: { selection: 'From the selected cell', 'new-sheet': 'A new sheet' },
    preview: 'Preview',
    previewOf: (rows, columns) => `${counted(rows, 'row')} × ${counted(columns, 'column')}`,
    exampleFormula: 'Example of a formula',
    dataSheet: (name) => `A data sheet, “${name}”, is added too.`,
    action: 'Insert',
    done: (place) => `Inserted at ${place}. Press Ctrl+Z once to undo.`,
    doneInSteps: (place) => `Inserted at ${place}.`,
    atFree: (address) => `Insert at ${address}, which is free`,
    atNewSheet: 'Insert in a new sheet',
    retry: 'Try again',
  },

  find: {
    heading: 'Find a program',
    label: 'Search titles and descriptions (Japanese)',
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
    recipients: 'Carried out by',
    components: 'Components',
    parts: 'Of which',
    otherYears: 'Other years and stages',
    noDetail: 'The document has no page of its own for this program.',
    insertFormula: 'Insert formula',
    insertCitation: 'Insert citation',
    copyFormula: 'Copy formula',
    inserted: (place) => `Written to ${place}.`,
    asCitation: 'Citation',
  },

  import: {
    heading: 'Import a document',
    intro:
      'Reads the document of another year and accounts for every figure in it. The file does not leave this computer.',
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
    report: 'Account of the figures',
    figures: 'Figures printed',
    explained: 'Explained',
    unexplained: 'Not explained',
    warnings: 'Please check',
    notices: 'Good to know',
    clean: 'Every figure is accounted for.',
    uses: {
      field: 'In a table',
      restatement: 'Restatement',
      component: 'Component',
      part: 'Of which',
      'other-year': 'Another year',
      'not-budget': 'Not a budget figure',
      unexplained: 'Not explained',
    },
    filter: 'Show',
    figureTable: 'The figures',
    columns: { text: 'As printed', use: 'Kind', of: 'What it is', place: 'Place' },
    programs: 'Programs',
    total: 'Total',
    keep: 'Keep in the workbook',
    keepHelp: 'It is kept with the workbook; those you share it with can use it too.',
    keepCaveat: {
      'no-undo-before': 'Once it is kept, what was done before can no longer be undone.',
      'not-in-copies': 'A copy of the file may be without it. Import it there again.',
    },
    useOnly: 'Use in this pane',
    kept: (title) => `“${title}” is kept in the workbook.`,
    used: (title) => `“${title}” can be used now.`,
    keptHeading: 'Imported documents',
    keptNone: 'None yet.',
    inWorkbook: 'Kept in the workbook',
    inSession: 'This pane only',
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
          ? 'The audit has no new contradictions.'
          : count === 1
            ? 'The audit has 1 new contradiction.'
            : `The audit has ${count} new contradictions.`,
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
          ? 'The documents kept in this workbook could not be read.'
          : `Kept in this workbook, but cannot be read: ${names.join(', ')}`,
      look: 'See Import',
      nothingRead: 'The documents kept in this workbook could not be read.',
      one: (name) => `The kept document “${name}” cannot be read.`,
      reasons: {
        incomplete: 'A part of it is missing.',
        damaged: 'Its contents are damaged.',
        newer: 'It was kept by a newer version of cyberbudget. Please update.',
        mismatched: 'It holds another document than the one it is kept as.',
        refused: 'It holds values that cannot be used.',
      },
      consequence: 'Formulas whose answer could depend on it show #N/A until it can be read or is removed.',
      again: 'Read again',
      removed: (id) => `The unreadable document “${id}” was removed.`,
    },
    look: 'Compare with the pages',
    lookAndCorrect: 'Compare with the pages and correct',
    keptUnmatched:
      'The corrections kept in this workbook do not fit this file, so reading was stopped. It may be another edition.',
    readWithout: 'Read without the corrections',
    unreadable: 'Something went wrong while reading. Please check that the file is not damaged.',
    cannotLoad: 'The reader could not be loaded. Check the connection and try again.',
  },

  source: {
    heading: 'Printed lines',
    intro: 'The lines of the document in which the number of the selected cell is printed.',
    lines: (name, count) => `${name}: ${counted(count, 'place')}`,
    none: 'The document prints no line for this number.',
    show: 'Show the printed lines',
    hide: 'Hide the lines',
    open: 'See the page',
    openAt: (place, print) => `See the page: ${place}, “${print}”`,
    byHand: 'corrected by hand',
  },

  audit: {
    heading: 'Audit of the document',
    intro: 'Whether the printed figures agree with each other, with the lines that each check rests on.',
    document: 'Fiscal year',
    summary: 'Findings by verdict',
    filter: 'Show',
    expected: 'Expected',
    found: 'Calculated',
    difference: 'Difference',
    allowed: 'Allowed by rounding',
    printed: 'Printed',
    lines: 'Lines it rests on',
    known: 'Reason',
    isNew: 'New',
    insertTable: 'Insert the audit as a table',
    ok: 'The only contradictions are known and explained.',
    notOk: 'There are contradictions without a known reason.',
    nothing: 'No finding has this verdict.',
  },

  workbook: {
    heading: 'Workbook and formulas',
    twins: 'The same number by other means',
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
    computedArgument: 'An argument refers to a cell, so there is no such form.',
    share: 'Make it shareable',
    shareIntro:
      'Turns the workbook’s CYBERBUDGET formulas into values and lists document, page, line and printed text in a new sheet, so that readers can check them without the add-in.',
    shareFind: 'Look for formulas',
    shareFound: (cells, sheets) =>
      `${counted(cells, 'formula')} in ${counted(sheets, 'sheet')} will become values.`,
    shareNone: 'There is no CYBERBUDGET formula.',
    shareDo: 'Turn into values',
    shareDone: (count, place) => `${counted(count, 'formula')} turned into values; sources are at ${place}.`,
    shareWarning: 'The formulas will be gone. Keep a copy of the workbook if you need them.',
    remedy: 'Where cells show #NAME?',
    remedyIntro:
      'Cells calculated before the add-in was loaded keep #NAME?. While this pane is open the add-in is loaded: calculate them again.',
    recalculate: 'Calculate again',
    recalculated: 'Calculated again. If #NAME? stays, save the workbook and open it again.',
    startup: 'Load whenever this workbook is opened',
    startupHelp:
      'This marks the workbook. Turn it off before you pass the workbook to people who cannot use add-ins (“Make it shareable” does so too).',
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
    glossary: 'What the numbers mean',
    about: 'About',
    version: (version) => `Version ${version}`,
    contents: 'Documents included',
    unsupported: (host) => `${host} cannot do this.`,
  },

  caution: {
    'old-functions':
      'The functions are of another version than this pane. Excel may use old files for up to a day: close Excel completely and open it again.',
    'not-recalculated':
      'Documents have changed, but the formulas could not be calculated anew: their values are from before.',
  },

  failure: {
    'cells-taken': (place) => `${place} already contains something. Nothing was overwritten.`,
    'protected-sheet': (sheet) => `The sheet “${sheet}” is protected. Unprotect it or choose another one.`,
    'protected-cells': (place) =>
      `${place} has cells that you may not edit. Choose another place, or ask the owner for permission.`,
    'protected-workbook':
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it, or select a cell of a sheet that is there.',
    'read-only': 'This workbook is open for reading only. Open it for editing, or try with a copy.',
    'access-denied':
      'This was not permitted. The workbook is as it was. Ask your administrator about its permissions (sensitivity labels) and about antivirus software.',
    'hidden-sheet': (sheet) => `The sheet “${sheet}” is hidden. Unhide it and try again.`,
    'editing-cell': 'A cell is being edited. Press Enter or Esc first, then try again.',
    'merged-cells': (place) => `There are merged cells in ${place}. Choose another place.`,
    'table-conflict': (place) =>
      `No table can be made in ${place}. Choose a place without merged cells and PivotTables.`,
    'name-taken':
      'A sheet or table of that name has just been made, so nothing was inserted. Please try again.',
    'spill-conflict': (place) =>
      `The result of another formula fills ${place}, so nothing was turned into values. Move that formula elsewhere.`,
    'too-large': (rows, columns) =>
      `${rows} rows × ${columns} columns do not fit on the sheet. Select a cell further up or to the left.`,
    'too-much-to-read':
      'A sheet is too large to be read. Delete rows and columns that you do not use, then try again.',
    'connection-lost':
      'The connection was lost. The workbook is as it was. Check the connection and try again.',
    unsupported: 'Your application cannot do this.',
    'invalid-selection':
      'It is not clear where to insert. Select one cell of a worksheet (not a chart, nor another workbook) and try again.',
    'storage-full': 'The workbook cannot hold that much. Remove documents that you no longer need.',
    'newer-document':
      'This document was kept by a newer version of cyberbudget and is left as it is. Update cyberbudget, or remove that one first.',
    busy: 'Somebody else is inserting into this spreadsheet. Please try again in a moment.',
    'not-restored': (sheet) =>
      `It stopped half-way and not everything could be taken back. Look at the sheet “${sheet}”; undo (Ctrl+Z) or the version history may help.`,
    unknown: (detail) =>
      `It did not work. The workbook is as it was. Try again, or reopen the workbook. (When you report this, please quote: ${detail})`,
  },
};
