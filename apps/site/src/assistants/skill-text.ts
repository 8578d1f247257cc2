import { CATALOGUE, signatureOf } from '@cyberbudget/core/functions';

/** The folder of the skill, and the name by which it is called: the two have to be one. */
export const SKILL = 'cyberbudget';

/**
 * What Excel's assistant reads to know when and how to put our formulas into cells. @param version
 * of the product
 */
export const skillText = (version: string): string => `---
name: ${SKILL}
description: |
  Use this skill in Excel when the user asks about Japan's government cybersecurity budget
  (政府のサイバーセキュリティに関する予算, サイバーセキュリティ予算): amounts by ministry (府省庁), strategy field
  (分野) or program (施策), shares, estimates, the total, or where a figure is printed.
metadata:
  category: Excel analysis
  version: ${version}
  tags: excel, custom-functions, japan, government, budget, cybersecurity
---

# Japan's cybersecurity budget in cells

Answer with formulas of the cyberbudget add-in. Every number of theirs is traced to the line of the published document.

## Reference resources

Before writing, consult:

- \`resources/functions.md\`: every function with its arguments, examples and their results
- \`resources/questions.md\`: forty questions of analysts with the formulas that answer them
- \`resources/workbook-data-guardrails.md\`
- \`resources/excel-vs-agent-execution.md\`

## Functions

${CATALOGUE.map((definition) => `- \`=${signatureOf(definition, 'en')}\`: ${definition.help.en}`).join('\n')}

## Workflow

1. Confirm that the current context is Excel.
2. Write \`=CYBERBUDGET_META()\` into an empty cell. At #NAME? the add-in is not loaded: say so, remove the formula and stop.
3. Decide which of three numbers is asked for, and say which: listed (掲載額, the programs that the document names), estimate (推計額, share × total), share (構成比). "The budget of a ministry" is none of them by itself: where the user did not say, put listed and estimate side by side, each under its name.
4. Write one formula a cell, with the fiscal year as an argument.
5. Beside the numbers, or below the table, write \`=CYBERBUDGET_SOURCE(…)\` with the same arguments.

## Workbook output

- Formulas only. Never a bare number of the budget, neither from memory nor copied out of a result.
- A heading names the measure, the fiscal year with its stage, and the unit (億円 unless asked otherwise).
- A whole table comes from one \`=CYBERBUDGET_TABLE(…)\`, which spills; leave room below and to the right of it.

## Copilot chat output

Report which cells hold formulas, which measure, year and unit they give, and the source as CYBERBUDGET_SOURCE says it.
An error of a function carries a sentence with what would do: report that sentence, and do not put a number in its place.

## Common pitfalls to avoid

- Do not call a listed amount, or a sum of listed amounts, the budget of a ministry.
- Do not add listed amounts and estimates.
- Do not leave out the year: a formula without one answers from the newest document, and changes when one is added.
- Do not wrap a function of cyberbudget in HYPERLINK: Excel on the web calls it without end.
- Do not infer other years: =CYBERBUDGET_META("years") says which documents there are.
- Do not replace formulas by static values unless the user asks for it.
`;

export const GUARDRAILS = `# Workbook data guardrails

- Write into empty cells, or into a new sheet. Never over a cell that holds something, unless the user names it.
- Do not change, rename or format cells that this skill did not write.
- Where the user's own column holds names of ministries or fields, use those cells as arguments (\`=CYBERBUDGET(A2,2023)\`); the functions know their usual spellings. At #N/A report the name that is not known with the nearest ones that are; do not correct the user's cell.
- A unit is the fifth argument of CYBERBUDGET. Do not divide or multiply results to change the unit.
- Do not repair a workbook. What is missing is asked for.
`;

export const EXECUTION = `# Excel vs non-Excel execution guidance

## Inside Excel

- Formulas of cyberbudget are the only source of its numbers. They calculate in the workbook and ask no server.

## Outside Excel

- Do not claim that a workbook was changed. Write out the formulas for the user to type, and say that the add-in must be loaded.
- Do not say amounts from memory.

## Quality rules

- After writing, read the cells back: #NAME?, #N/A, #VALUE! or #BUSY! is not done.
- Say what was written and what was not.
`;
