import type { Language } from '../problem/problem.ts';
import type { FunctionDefinition } from './definition.ts';

/** "CYBERBUDGET([府省庁], [年度], …)": brackets around what may be left out, as Excel writes it. */
export const signatureOf = ({ id, parameters }: FunctionDefinition, language: Language): string =>
  `${id}(${parameters
    .map(({ name, byDefault }) => (byDefault === null ? name[language] : `[${name[language]}]`))
    .join(', ')})`;
