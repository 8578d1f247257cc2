import type { Words } from './words.ts';

export const en: Words = {
  bookName: 'Cybersecurity budget',
  firstSheet: 'Start here',
  gridSheet: 'Ministry × field',
  auditSheet: 'Audit',
  title: 'Japan’s cybersecurity budget, inside a cell',
  subtitle:
    '="Functions that give the figures printed in “"&CYBERBUDGET_META("title")&"” ("&CYBERBUDGET_META("edition")&"), in 億円 (100 million yen)."',
  firstFormulas: 'First formulas',
  formulaHead: ['Formula', 'Result', 'Meaning'],
  examples: [
    { formula: '=CYBERBUDGET()', meaning: 'The government-wide total that the document prints' },
    {
      formula: '=CYBERBUDGET("MIC")',
      meaning: 'Sum of the programs listed for the Ministry of Internal Affairs',
    },
    { formula: '=CYBERBUDGET(,,3)', meaning: 'The total printed for strategy field (3)' },
    { formula: '=CYBERBUDGET("MOD",2023,3)', meaning: 'Programs of the Ministry of Defense in field (3)' },
    {
      formula: '=CYBERBUDGET("MIC",2023,,"share")',
      meaning: 'The share printed in the pie chart',
      isShare: true,
    },
  ],
  tryIt: 'Try it',
  tryMinistry: 'MIC',
  tryHint: '← Type another name (METI, NISC, Digital Agency)',
  summary: 'Amounts by ministry (FY2023)',
  ministryHead: 'Ministry',
  measures: ['listed', 'estimate', 'low', 'high', 'share', 'count'],
  ministries: [
    'Ministry of Defense',
    'Ministry of Internal Affairs and Communications',
    'Ministry of Education, Culture, Sports, Science and Technology',
    'Digital Agency',
    'Ministry of Economy, Trade and Industry',
    'National Police Agency',
    'Ministry of Health, Labour and Welfare',
    'Ministry of Land, Infrastructure, Transport and Tourism',
    'Cabinet Secretariat',
    'Ministry of Foreign Affairs',
    'Financial Services Agency',
  ],
  whole: 'Whole government',
  trap: '="The listed amount adds up only the programs that the document names. It is not the ministry’s budget: the Ministry of Internal Affairs (MIC) lists "&TEXT(CYBERBUDGET("MIC",2023,,"listed"),"0.0")&", but its printed share implies about "&TEXT(CYBERBUDGET("MIC",2023,,"estimate"),"0.0")&"."',
  grid: 'Ministry × field (FY2023, listed amounts)',
  gridHint:
    'One formula in the top left cell spreads over the table, from the ministries down and the fields across. 0 means that the document lists no program there.',
  unlisted: 'Unlisted',
  printedTotal: 'Printed total',
  gridTotal: 'Listed',
  audit: 'Audit of the document (FY2023)',
  auditHint:
    'Whether the printed figures agree with each other, one check per row. “Allowed” is the largest difference that rounding can explain; amounts are in 億円 (100 million yen).',
  verdictHead: ['Verdict', 'Count', 'Meaning'],
  verdicts: [
    {
      verdict: 'contradicts',
      meaning: 'Rounding cannot explain the difference: the document contradicts itself.',
    },
    { verdict: 'undecidable', meaning: 'The document does not say enough to decide.' },
    { verdict: 'rounding', meaning: 'There is a difference, but rounding can explain it.' },
    { verdict: 'agrees', meaning: 'The printed figures agree to the last printed digit.' },
  ],
  auditFormula: '=CYBERBUDGET_TABLE("audit",2023)',
};
