import type { ImportNotice, ImportProblem, Part, SizeUnit } from './problem.ts';
import { grouped, limitText, sizeText } from './size-text.ts';

export const PARTS_EN: Readonly<Record<Part, string>> = {
  total: 'the total',
  'strategy-fields': 'the totals by field',
  'ministry-shares': 'the shares by ministry',
  programs: 'the list of programs',
  'detail-pages': "the programs' detail pages",
};

const UNITS_EN: Readonly<Record<SizeUnit, string>> = {
  bytes: ' MB',
  characters: ' characters',
  figures: ' figures',
  pages: ' pages',
};

const parts = (lacks: readonly Part[]): string => lacks.map((part) => PARTS_EN[part]).join(', ');

/** The problem as a sentence in English. */
export function problemEn(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'The file is empty.';
    case 'too-large':
      return `Too large to be read (${sizeText(problem, UNITS_EN)}, at most ${limitText(problem, UNITS_EN)}). Give the budget document as PDF or text.`;
    case 'not-text':
      return 'This is neither text nor a PDF. Give the budget document as PDF or text.';
    case 'undecodable':
      return 'The character encoding could not be detected. Save the text as UTF-8, UTF-16, Shift_JIS or EUC-JP.';
    case 'cut-in-character':
      return `The file breaks off inside a character (${problem.encoding.toUpperCase()}, line ${grouped(problem.line)}). Download it again.`;
    case 'no-stage':
      return 'No fiscal year and stage is named, such as 令和５年度予算政府案.';
    case 'no-amounts':
      return 'There is no amount (億円 or the like) in it.';
    case 'not-cybersecurity':
      return 'This is not a document on the cybersecurity budget.';
    case 'no-budget':
      return `This cannot be read as a budget document. Missing: ${parts(problem.lacks)}.`;
    case 'truncated':
      return `The document is incomplete. Missing: ${parts(problem.lacks)}.`;
    case 'no-pdf-reader':
      return 'No PDF can be read here. Save its text as .txt and choose that, or read it with the Excel add-in or the command.';
    case 'pdf-encrypted':
      return 'The PDF is protected by a password. Remove the protection first.';
    case 'pdf-damaged':
      return 'The PDF is damaged or incomplete. Download it again.';
    case 'pdf-no-text':
      return `The PDF (${problem.pages} pages) holds no text. A PDF of images cannot be read.`;
    case 'correction-unmatched':
      return `The text to correct, "${problem.text.slice(0, 30)}", is not found${problem.page === null ? '' : ` on page ${problem.page}`}.`;
    case 'too-slow':
      return `The document could not be read within ${problem.seconds} seconds.`;
  }
}

/** The notice as a sentence in English, without its place. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a case for each code, and no other statement
export function noticeEn(notice: ImportNotice): string {
  switch (notice.code) {
    case 'unexplained':
      return `Could not determine what “${notice.text}” refers to.`;
    case 'unreadable':
      return `“${notice.text}” cannot be read as a number.`;
    case 'differs':
      return `“${notice.text}” differs from “${notice.printed}”, which states the same figure.`;
    case 'exceeds':
      return `The breakdown or “of which” amount “${notice.text}” exceeds the amount of its program.`;
    case 'missing':
      return `The document has no ${PARTS_EN[notice.part].slice('the '.length)}.`;
    case 'unknown-ministry':
      return `“${notice.name}” is not in the list of ministries; it was imported under the name as printed.`;
    case 'ministry-without-share':
      return `No share was found for “${notice.name}”.`;
    case 'duplicate-program':
      return `The program “${notice.title}” is printed twice; it is counted once.`;
    case 'program-without-amount':
      return `No amount is printed for the program “${notice.title}” itself; it is left out.`;
    case 'column-uncertain':
      return `The year of “${notice.text}” in the program “${notice.title}” could not be determined from its column.`;
    case 'ministry-uncertain':
      return `Names of ministries stand apart from their programs: that of “${notice.title}”${notice.count > 1 ? ` and ${notice.count - 1} more` : ''} is not certain.`;
    case 'amounts-by-order':
      return `Titles and amounts stand apart: ${notice.count} were paired in their order.`;
    case 'heading-uncertain':
      return `The heading that the program “${notice.title}” and those after it belong to could not be determined.`;
    case 'characters-lost':
      return notice.count === 1
        ? 'One character could not be read and was left out.'
        : `${notice.count} characters could not be read and were left out.`;
    case 'amount-zero':
      return `An amount of 0 ("${notice.text}"): a lost digit, or rounded to nothing?`;
    case 'page-without-text':
      return `Page ${notice.page} is an image: what it shows was not read.`;
    case 'program-without-detail':
      return `No detail page was found for the program “${notice.title}”.`;
    case 'detail-without-program':
      return `The list has no program for the detail page “${notice.mark}”.`;
    case 'program-from-detail':
      return `There is no list; the program “${notice.title}” was read from its detail page.`;
    case 'mark-contradicts-list':
      return `The detail page numbered “${notice.mark}” belongs to a program listed under field (${notice.strategyField}).`;
    case 'field-codes-skip':
      return `There is no field (${notice.strategyField}).`;
    case 'field-without-total':
      return `No total was found for field (${notice.strategyField}).`;
    case 'programs-without-field':
      return `The field of ${notice.count} programs is not known.`;
    case 'listed-exceed-field':
      return `The programs of field (${notice.strategyField}) add up to more than the field's total.`;
    case 'fields-do-not-add-up':
      return `The totals by field (${notice.sum} yen) do not add up to the total “${notice.total}”.`;
    case 'shares-do-not-add-up':
      return `The shares by ${notice.what === 'ministries' ? 'ministry' : 'field'} do not add up to 100% (${notice.sum}).`;
    case 'share-contradicts-amount':
      return `The share “${notice.text}” of field (${notice.strategyField}) does not match its amount.`;
    case 'page-start-inferred':
      return 'No page break was found here; it was inferred from the end of the previous page.';
    case 'page-number-differs':
      return `The printed page number ${notice.printed} differs from the count.`;
  }
}
