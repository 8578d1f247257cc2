import { testFormulas } from '@cyberbudget/conformance/test-formulas';
import { describe } from 'vitest';
import { builtHost } from './formula-host.ts';

describe('the built program', () => testFormulas(builtHost()));
