import type { Words } from './words.ts';

export const en: Words = {
  bookName: 'Cybersecurity budget',
  firstSheet: 'Start here',
  gridSheet: 'Ministry × field',
  auditSheet: 'Check',
  title: 'Japan’s cybersecurity budget in your spreadsheet',
  subtitle:
    '="Functions that give the figures printed in “"&CYBERBUDGET_META("title")&"” ("&CYBERBUDGET_META("edition")&"), in 億円 (100 million yen)."',
  firstFormulas: 'First formulas',
  formulaHead: ['Formula', 'Result', 'Meaning'],
  examples: [
    { formula: '=CYBERBUDGET()', meaning: 'The published government-wide total' },
    {
      formula: '=CYBERBUDGET("MIC")',
      meaning: 'Sum of the programs listed for the Ministry of Internal Affairs and Communications',
    },
    { formula: '=CYBERBUDGET(,,3)', meaning: 'The published amount of strategy field (3)' },
    {
      formula: '=CYBERBUDGET("MOD",2023,3)',
      meaning: 'Programs listed for the Ministry of Defense in field (3)',
    },
    {
      formula: '=CYBERBUDGET("MIC",2023,,"share")',
      meaning: 'MIC’s share as printed in the pie chart',
      isShare: true,
    },
  ],
  tryIt: 'Try it',
  tryMinistry: 'MIC',
  tryHint: '← Type another name (METI, NISC, Digital Agency)',
  summary: 'Amounts by ministry (FY2023)',
  ministryHead: 'Ministry',
  measures: ['Listed', 'Estimate', 'Low', 'High', 'Share', 'Count'],
  ministries: [
    'Ministry of Defense',
    'Ministry of Internal Affairs and Communications',
    'Ministry of Education, Culture, Sports, Science and Technology',
    'Digital Agency',
    'Ministry of Economy, Trade and Industry',
    'National Police Agency',
    'Ministry of Health, Labour and Welfare',
    'Ministry of Land, Infrastructure, Transport and Tourism',
    'Cabinet Secretariat (NISC)',
    'Ministry of Foreign Affairs',
    'Financial Services Agency',
  ],
  whole: 'Government-wide',
  trap: '="The listed amount adds up only the programs that the document names. It is not the ministry’s budget: for the Ministry of Internal Affairs and Communications (MIC) it lists "&TEXT(CYBERBUDGET("MIC",2023,,"listed"),"0.0")&", but its printed share implies about "&TEXT(CYBERBUDGET("MIC",2023,,"estimate"),"0.0")&"."',
  grid: 'Ministry × field (FY2023, listed amounts)',
  gridHint:
    'One formula in the top left cell spreads over the table, from the ministries down and the fields across. 0 means that the document lists no program there.',
  unlisted: 'Not listed',
  printedTotal: 'Published total',
  gridTotal: 'Listed total',
  audit: 'Audit of the document (FY2023)',
  auditHint:
    'Whether the printed figures are consistent with one another, one check per row. The tolerance is the largest difference that rounding can cause; amounts are in 億円 (100 million yen).',
  verdictHead: ['Verdict', 'Count', 'Meaning'],
  verdicts: [
    {
      verdict: 'inconsistent',
      meaning: 'The difference is larger than rounding can cause: figures in the document disagree.',
    },
    { verdict: 'cannot be determined', meaning: 'The document does not say enough to tell.' },
    { verdict: 'rounding difference', meaning: 'There is a difference, but rounding can account for it.' },
    { verdict: 'consistent', meaning: 'The figures agree to the last printed digit.' },
  ],
  auditFormula: '=CYBERBUDGET_TABLE("audit",2023)',
};
