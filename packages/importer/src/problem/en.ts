import type { Finding, ImportProblem, Part } from './problem.ts';

export const PARTS_EN: Readonly<Record<Part, string>> = {
  total: 'the total',
  'strategy-fields': 'the totals by field',
  'ministry-shares': 'the shares by ministry',
  programs: 'the list of programs',
  'detail-pages': "the programs' detail pages",
};

const parts = (lacks: readonly Part[]): string => lacks.map((part) => PARTS_EN[part]).join(', ');

/** The problem as a sentence in English. */
export function problemEn(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'The file is empty.';
    case 'too-large':
      return `Too large to be read (${problem.size}, at most ${problem.limit}). Give the budget document as PDF or text.`;
    case 'not-text':
      return 'This is neither text nor a PDF. Give the budget document as PDF or text.';
    case 'undecodable':
      return 'The character encoding is not known. Save the text as UTF-8, UTF-16, Shift_JIS or EUC-JP.';
    case 'no-stage':
      return 'No fiscal year and stage is named, such as 令和５年度予算政府案.';
    case 'no-amounts':
      return 'There is no amount (億円 or the like) in it.';
    case 'not-cybersecurity':
      return 'This is no document on the cybersecurity budget.';
    case 'no-budget':
      return `This cannot be read as a budget document. Not found: ${parts(problem.lacks)}.`;
    case 'truncated':
      return `The document breaks off. It lacks ${parts(problem.lacks)}.`;
    case 'pdf-encrypted':
      return 'The PDF is protected by a password. Remove the protection first.';
    case 'pdf-damaged':
      return 'The PDF is damaged or breaks off. Download it again.';
    case 'pdf-no-text':
      return `The PDF (${problem.pages} pages) holds no text. A PDF of images cannot be read.`;
    case 'pdf-too-slow':
      return `Reading the PDF did not end within ${problem.seconds} seconds.`;
  }
}

/** The finding as a sentence in English, without its place. */
export function findingEn(finding: Finding): string {
  switch (finding.code) {
    case 'unexplained':
      return `It is not known what “${finding.text}” is the amount of.`;
    case 'unreadable':
      return `“${finding.text}” cannot be read as a number.`;
    case 'differs':
      return `“${finding.text}” differs from “${finding.printed}”, which stands for the same.`;
    case 'exceeds':
      return `The part or component “${finding.text}” exceeds the amount of its program.`;
    case 'missing':
      return `The document does not have ${PARTS_EN[finding.part]}.`;
    case 'unknown-ministry':
      return `“${finding.name}” is no registered ministry; it is kept under its printed name.`;
    case 'ministry-without-share':
      return `No share was found for “${finding.name}”.`;
    case 'duplicate-program':
      return `The program “${finding.title}” is printed twice; it is counted once.`;
    case 'program-without-amount':
      return `No amount is printed for the program “${finding.title}” itself; it is left out.`;
    case 'column-uncertain':
      return `It is not certain in which year's column “${finding.text}” of the program “${finding.title}” stands.`;
    case 'heading-uncertain':
      return `It is not certain under which of the headings above it the program “${finding.title}” stands, with those after it.`;
    case 'characters-lost':
      return finding.count === 1
        ? 'One character could not be read and was left out.'
        : `${finding.count} characters could not be read and were left out.`;
    case 'amount-zero':
      return `An amount of 0 ("${finding.text}"): a lost digit, or rounded to nothing?`;
    case 'page-without-text':
      return `Page ${finding.page} is an image: what it shows was not read.`;
    case 'program-without-detail':
      return `No detail page was found for the program “${finding.title}”.`;
    case 'detail-without-program':
      return `The list has no program for the detail page “${finding.mark}”.`;
    case 'program-from-detail':
      return `There is no list; the program “${finding.title}” was read from its detail page.`;
    case 'mark-contradicts-list':
      return `The mark “${finding.mark}” is on the page of a program that the list has in field (${finding.strategyField}).`;
    case 'field-codes-skip':
      return `There is no field (${finding.strategyField}).`;
    case 'field-without-total':
      return `No total was found for field (${finding.strategyField}).`;
    case 'programs-without-field':
      return `The field of ${finding.count} programs is not known.`;
    case 'listed-exceed-field':
      return `The programs of field (${finding.strategyField}) add up to more than the field's total.`;
    case 'fields-do-not-add-up':
      return `The totals by field (${finding.sum} yen) do not add up to the total “${finding.total}”.`;
    case 'shares-do-not-add-up':
      return `The shares by ${finding.what === 'ministries' ? 'ministry' : 'field'} do not add up to 100% (${finding.sum}).`;
    case 'share-contradicts-amount':
      return `The share “${finding.text}” of field (${finding.strategyField}) does not fit its amount.`;
    case 'page-start-inferred':
      return 'The text does not show that a page begins here; the end of the page before it does.';
    case 'page-number-differs':
      return `The printed page number ${finding.printed} differs from the count.`;
  }
}
