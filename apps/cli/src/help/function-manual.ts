import { type Language, type Library, wrapText } from '@cyberbudget/core';
import { type Expression, evaluateCall, readFormula } from '@cyberbudget/core/formula';
import { type Example, type FunctionDefinition, signatureOf } from '@cyberbudget/core/functions';
import { choicesOf } from '../choices.ts';
import { resultOutcome } from '../result.ts';
import type { Session } from '../session.ts';
import { commandLine, INDENT, page, type Section } from './page.ts';
import { TITLES } from './titles.ts';

/** The most lines of an answer that an example shows. */
const MOST_LINES = 4;

/**
 * The manual page of a function; the results of its examples are computed from the library in use.
 */
export function functionManual(definition: FunctionDefinition, library: Library, session: Session): string {
  const { language, style, width } = session;
  const { id, help, examples } = definition;
  const sections: Section[] = [
    { title: TITLES.name[language], lines: [signatureOf(definition, language)] },
    { title: TITLES.about[language], lines: [help[language]] },
    { title: TITLES.operands[language], lines: parameterLines(definition, library, language) },
    {
      title: TITLES.examples[language],
      isLaidOut: true,
      lines: examples.flatMap((example, position) => [
        ...(position > 0 ? [''] : []),
        ...wrapText(`# ${example.meaning[language]}`, width - INDENT).map(style.dim),
        ...exampleLines(example, id, library, language),
      ]),
    },
  ];
  return page(sections, session);
}

function parameterLines({ parameters }: FunctionDefinition, library: Library, language: Language): string[] {
  return parameters.flatMap(({ name, help, choices }) => {
    const values = choices === null ? [] : choicesOf(choices, library, language);
    const offered = `${language === 'ja' ? '値: ' : 'Values: '}${values.join(language === 'ja' ? '、' : ', ')}`;
    return [name[language], `    ${help[language]}`, ...(values.length > 0 ? [`    ${offered}`] : [])];
  });
}

function exampleLines({ formula }: Example, id: string, library: Library, language: Language): string[] {
  const read = readFormula(formula);
  if (!read.ok || read.expression.kind !== 'call') return [formula];
  const words = wordsOf(read.expression.args);
  const line = commandLine(words === null ? ['fn', formula] : ['fn', id, ...words]);
  const answer = resultOutcome(evaluateCall(read.expression, { library, language }), language)
    .out.trimEnd()
    .split('\n');
  const shown = answer.length > MOST_LINES ? [...answer.slice(0, MOST_LINES), '  …'] : answer;
  return [`$ ${line}`, ...shown];
}

/**
 * The arguments of a formula as words; null where one is no single constant, so that the formula
 * itself is the word.
 */
function wordsOf(args: readonly Expression[]): string[] | null {
  const words: string[] = [];
  for (const argument of args) {
    if (argument.kind !== 'value' || typeof argument.value === 'object') return null;
    words.push(String(argument.value ?? ''));
  }
  return words;
}
