import type { Words } from './words.ts';

export const en: Words = {
  languageName: 'English',
  siteName: 'Japan’s cybersecurity budget',
  navigation: 'Site',
  places: [
    { name: 'Try it', folder: 'workbench/' },
    { name: 'Excel', folder: 'excel/' },
    { name: 'Google Sheets', folder: 'sheets/' },
    { name: 'Downloads', folder: 'downloads/' },
    { name: 'Coverage', folder: 'coverage/' },
  ],
  footerPlaces: [
    { name: 'Report a wrong figure', folder: 'report/' },
    { name: 'Coverage', folder: 'coverage/' },
  ],
  unofficial:
    'This site is unofficial and has no connection with the Government of Japan. Its figures were read by machine from published documents; the documents are authoritative.',
  privacy: 'Privacy',
  licences: 'Licences',
  front: {
    lead: 'Every year Japan’s government publishes what it plans to spend on cybersecurity. Use that document in spreadsheets, as functions and tables in which every number leads to the page and line it was printed on.',
    tryIt: 'Try it in the browser',
    excel: 'Use it in Excel',
    sheets: 'Use it in Google Sheets',
    files: 'Download files',
    numbersHeading: (year) => `Budget by ministry, ${year}`,
    chartText: (year) =>
      `Bar chart of listed and estimated amounts by ministry, ${year}. The same numbers are in the table above.`,
    sections: [
      {
        heading: 'Three numbers, not one',
        paragraphs: [
          'The document prints amounts for the whole, for its fields and for the main programs. For ministries it prints shares only. So there are three numbers that could be called a ministry’s budget, and they differ widely.',
          'Listed is the sum of the programs that the document gives as examples. The estimate is the share times the total. The bounds are where the estimate can lie once rounding is allowed for. This site and the functions never take one for another.',
        ],
      },
      {
        heading: 'Who it is for',
        paragraphs: [
          'Policy analysts, journalists, staff of the Diet, municipal security officers and security vendors. Type =CYBERBUDGET("MIC") and the number is there; another function gives its source.',
        ],
      },
    ],
    allFigures: 'All figures of this document',
  },
  edition: {
    name: 'Figure',
    description: 'Every figure that the document prints, with page, line and printed text.',
    fields: 'By field',
    programs: 'Main programs',
    figures: 'All printed figures',
    source: 'Text of the document',
    embed: 'Embed',
    embedText:
      'This HTML shows the table or a chart of this edition in another page. It stays the same when the next edition is published. The pictures of charts hold title, unit, notes and source.',
  },
  figure: {
    value: 'Value',
    printed: 'As printed',
    place: 'Place',
    seePlace: 'See the printed line',
    citation: 'How to cite it',
    formula: 'Formula',
    formulaText: 'The same in Excel, Google Sheets and the workbench.',
    data: 'Data',
    dataText:
      'Add figure.json or figure.csv to this page’s address to get the data alone. The address does not change.',
    rounding: (bounds) => `A rounded figure. The value lies within ${bounds}`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the text and copy it',
    wrong: 'Report this figure as wrong',
    description: (name, value) =>
      `${name}: ${value}. With page and line, printed text, citation and formula.`,
    styles: { plain: 'Plain', apa: 'APA', bibtex: 'BibTeX' },
    pageNumber: (page) => `page ${page}`,
    kinds: {
      total: 'Total',
      field: 'Total of a field',
      'field-share': 'Share of a field',
      ministry: 'Published amount of a ministry',
      'ministry-share': 'Share of a ministry',
      program: 'Amount of a program',
      component: 'Component',
      part: 'Part',
      'other-total': 'Total of another year',
      'other-field': 'Field total of another year',
      'other-ministry': 'Ministry’s amount of another year',
      'other-program': 'Program’s amount of another year',
    },
  },
  ministry: {
    description: (name) =>
      `Cybersecurity budget of the ${name}: listed amount, estimate, bounds, share, programs and sources.`,
    numbers: 'Numbers (amounts in 100 million yen)',
    programs: 'Programs that the document lists',
    noPrograms: 'The document lists no program of this ministry.',
    printed: 'Printed figures',
  },
  field: { description: (name) => `${name}: total, share, main programs and sources.` },
  program: {
    description: (name) => `${name}: amount, place in the document, overview.`,
    ministry: 'Ministry',
    field: 'Field',
    items: {
      bureau: 'Bureau',
      purpose: 'Purpose',
      overview: 'Overview',
      expectedEffect: 'Expected effect',
      target: 'Target',
      fundingSchemes: 'Scheme',
      recipients: 'Recipients',
    },
    quoted: 'Quoted from the document, which is in Japanese.',
  },
  source: {
    title: (page) => `Text of the document, page ${page}`,
    description: 'Text extracted from the published document, with the lines that hold figures marked.',
    text: 'Text extracted from the published document. Lines are numbered through the whole text. What figures and columns looked like on the page is lost.',
    previous: 'Previous page',
    next: 'Next page',
    figuresHere: 'Figures on this page',
    line: (line) => `line ${line}`,
  },
  downloads: {
    title: 'Downloads',
    description: 'All figures and tables as files for spreadsheets, databases and statistics.',
    file: 'File',
    content: 'Content',
    size: 'Size',
    contents: {
      xlsx: 'Excel workbook (a sheet for each table with formulas and charts, and the figures with their sources)',
      'xlsx-functions':
        'Workbook in which =CYBERBUDGET(…) calculates without an add-in (Excel 365 and 2024; a trial, not yet opened in Excel)',
      docx: 'Word document (tables, notes, citations as footnotes, charts)',
      csv: 'CSV (UTF-8, opens in Excel as it is)',
      json: 'JSON (figures and tables)',
      parquet: 'Parquet (DuckDB, pandas, BigQuery and the like)',
      datapackage: 'Fiscal Data Package (zip)',
      'datapackage-v2': 'Data Package 2.0 (zip)',
      'chart-ministry': 'Chart by ministry (SVG)',
      'chart-field': 'Chart by field (SVG)',
      'chart-trend': 'Chart over the years (SVG)',
      'vega-lite-ministry': 'Chart by ministry (Vega-Lite)',
      'vega-lite-field': 'Chart by field (Vega-Lite)',
      'vega-lite-trend': 'Chart over the years (Vega-Lite)',
      dcat: 'Catalogue of the files (DCAT, JSON-LD)',
      sums: 'SHA-256 of each file',
    },
  },
  excel: {
    title: 'Use it in Excel',
    description: 'How to load the add-in from this site and use =CYBERBUDGET("MIC") in Excel.',
    withAddress: [
      'Save manifest.xml with the button above.',
      'In Excel on the web, open a workbook and choose Home → Add-ins → More add-ins → My add-ins → Upload my add-in, then the saved file. For an organization, an administrator can deploy it from Integrated apps in the Microsoft 365 admin center.',
      'Type =CYBERBUDGET("MIC") into an empty cell. 33.9 (in 100 million yen) means that it works.',
    ],
    withoutAddress:
      'The address of this site is not known yet, so the manifest is not included. Build the site with SITE_URL, and this page will offer the add-in.',
    manifest: 'Save manifest.xml',
    removal:
      'To stop using it, remove the add-in in the same place. Prepare to share, in the task pane, turns the formulas in a workbook into values first.',
    pictures: {
      workbench:
        'Answers of formulas, and the task pane. The same add-in in the workbench, this site’s demo; not a picture of Excel.',
      pane: 'Insert, in the task pane: choose a table, year and unit, then press Insert.',
    },
    limits: [
      'The add-in’s files come from this site, Office.js from Microsoft’s server. Nothing you type is sent.',
      'It has not yet been seen in Excel itself.',
    ],
  },
  sheets: {
    title: 'Use it in Google Sheets',
    description: 'How to paste the script and use =CYBERBUDGET("MIC") in Google Sheets.',
    steps: [
      'Open a spreadsheet and choose Extensions → Apps Script.',
      'Delete what is in Code.gs and paste Code.js, copied with the button above.',
      'Add an HTML file named Sidebar (+ → HTML), delete what is in it and paste Sidebar.html.',
      'Show appsscript.json in Project Settings, replace its content with the one copied above and save.',
      'Go back to the spreadsheet, reload it and type =CYBERBUDGET("MIC"). 33.9 (in 100 million yen) means that it works.',
    ],
    pictures: {
      table:
        'A table and chart put in from the sidebar. This is the workbench, this site’s demo; not a picture of Google Sheets.',
      pane: 'The sidebar, opened from the menu: choose a table, year and unit, then press Insert.',
    },
    copyCode: 'Copy Code.js',
    copySidebar: 'Copy Sidebar.html',
    manifest: 'Copy appsscript.json',
    limits: [
      'The script asks for two permissions: the current spreadsheet, and showing a sidebar.',
      'It has not yet been seen on Google’s servers.',
    ],
  },
  coverage: {
    title: 'Coverage',
    description: 'What of which documents is here, and what is not.',
    sections: [
      {
        heading: 'What is here',
        paragraphs: [
          'The total, the totals and shares of the fields, the shares of the ministries, and the main programs with amounts and pages, as the published document prints them. Every amount and percentage in it has been accounted for.',
        ],
      },
      {
        heading: 'What is not',
        paragraphs: [
          'Amounts of programs that the document does not list. Spending that the document says cannot be separated as cybersecurity. Settled accounts, spending carried out, contracts. Budgets of municipalities and companies.',
          'What an incorporated administrative agency receives is unknown unless the document prints it.',
          'Totals of other years, as other publications quote them, stand in the table of years only, each with its source. The functions never answer from them.',
        ],
      },
    ],
  },
  report: {
    title: 'Report a wrong figure',
    description: 'Composes a report of a wrong figure.',
    intro: 'Fill in the three fields to compose a report. This page sends nothing.',
    labels: {
      address: 'Address of the page with the wrong figure',
      expected: 'The value that you think is right',
      evidence: 'Why (page and line of the document, say)',
    },
    compose: 'Copy the report',
    where: 'Paste the report into the issues of this software’s repository.',
  },
};
