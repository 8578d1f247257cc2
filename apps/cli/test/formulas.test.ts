import { FORMULA_CASES } from '@cyberbudget/conformance';
import { testFormulas } from '@cyberbudget/conformance/test-formulas';
import { describe } from 'vitest';
import { builtHost, commandHost } from './formula-host.ts';

describe('the command fn', () => testFormulas(commandHost()));

/**
 * A process for each formula would prove no more than one for each theme does: that words and
 * answers pass through.
 */
const firstOfThemes = new Set(Object.values(FORMULA_CASES).map(([first]) => first));
describe('the built program', () => testFormulas(builtHost(), (one) => firstOfThemes.has(one)));
