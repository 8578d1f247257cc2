import type { CommandProblem } from './problem.ts';

const perhaps = (nearest: readonly string[], otherwise: string): string =>
  nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : otherwise;

/** The sentence for a problem of the command line in English. */
export function sentenceEn(problem: CommandProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      return `There is no command "${problem.given}". ${perhaps(problem.nearest, 'See cyberbudget --help')}`;
    case 'unknown-option':
      return `There is no option ${problem.given}. ${perhaps(
        problem.nearest,
        /^-\d/.test(problem.given)
          ? 'Write values that begin with a hyphen after --.'
          : `See cyberbudget ${problem.command === null ? '' : `${problem.command} `}--help`,
      )}`;
    case 'option-missing':
      return `The option ${problem.option} is required. See cyberbudget ${problem.command} --help`;
    case 'value-missing':
      return problem.next === null
        ? `The option ${problem.option} needs a value.`
        : `The option ${problem.option} needs a value. If that is "${problem.next}", write ${problem.option}=${problem.next}`;
    case 'value-unexpected':
      return `The option ${problem.option} takes no value.`;
    case 'unknown-value':
      return `${problem.option} cannot be "${problem.given}". Choose: ${problem.choices.join(', ')}`;
    case 'operand-missing':
      return `Name the ${problem.operand}. See cyberbudget ${problem.command} --help`;
    case 'operand-unexpected':
      return problem.option === null
        ? `Unexpected argument "${problem.given}". Put names that contain spaces in quotes. See cyberbudget ${problem.command} --help`
        : `Unexpected argument "${problem.given}". Write it as ${problem.option} "${problem.given}"`;
    case 'format-of-export':
      return `A table is not written as ${problem.format}. All tables and figures: cyberbudget export --format ${problem.format}`;
    case 'unreadable-formula':
      return `Cannot read "${problem.given}" at character ${problem.at + 1}. Arrays look like {"MIC";"MOD"} or {1,2,3}.`;
    case 'folder-missing':
      return `There is no such folder of documents: ${problem.path}`;
    case 'no-such-file':
      return `There is no such file: ${problem.path}`;
    case 'cannot-read':
      return `Cannot read the file (${problem.why.en}): ${problem.path}`;
    case 'cannot-write':
      return `Cannot write the file (${problem.why.en}): ${problem.path}`;
    case 'exists':
      return `The file exists. Add --force to overwrite it: ${problem.path}`;
    case 'needs-file':
      return `${problem.format} cannot go to standard output. Name a file with -o.`;
    case 'not-in-cp932':
      return `Nothing was written: CP932 has no ${problem.missing.map(({ character, line }) => `“${character}” (line ${line})`).join(', ')}. Without --encoding it is UTF-8.`;
    case 'encoding-of':
      return `--encoding is for csv alone: the encoding of ${problem.format} is fixed.`;
    case 'no-png':
      return 'A PNG cannot be drawn here: the drawing library or a Japanese font is missing. Use --format svg.';
    case 'not-corrections':
      return `This is no file of corrections (${problem.where}): ${problem.path}`;
    case 'not-a-document':
      return `Not a cyberbudget document (${problem.where}: ${problem.reason.en}): ${problem.path}`;
  }
}
