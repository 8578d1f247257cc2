import { testFormulas } from '@cyberbudget/conformance/test-formulas';
import { describe } from 'vitest';
import { sheetsHost } from './sheets-host.ts';

describe('Code.js', () => testFormulas(sheetsHost()));
