import { expect, test } from 'vitest';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import type { BudgetDocument, DocumentTexts } from './document.ts';
import { areTextsOf, isComplete, joinDocument, splitDocument } from './document-texts.ts';
import { budgetDocumentSchema } from './schema.ts';

const madeUp = madeUpDocument({
  fields: [{ code: '1', total: '9.0' }],
  ministries: [{ id: 'mic' }],
  programs: [
    { ministry: 'mic', field: '1', amount: '2.0', components: ['1.5', '0.5'] },
    { ministry: 'mic', field: '1', amount: '3.0' },
  ],
});
const [first, second] = madeUp.programs;
if (first?.detail == null || second === undefined) throw new Error('no page');
const document: BudgetDocument = {
  ...madeUp,
  programs: [{ ...first, detail: { ...first.detail, purpose: '目的', recipients: ['機構'] } }, second],
  printedLines: [{ line: 1, page: 1, lineOnPage: 1, text: '(1)分野の名1 9.0億円' }],
};
const { figures, texts } = splitDocument(document);
const NO_TEXTS: DocumentTexts = { details: {}, printedLines: [], figures: [] };

test('the two parts are the document, to the order of its members', () => {
  expect(JSON.stringify(joinDocument(figures, texts))).toBe(
    JSON.stringify(budgetDocumentSchema.parse(document)),
  );
});

test('amounts and places stay with the figures, words go', () => {
  const [program] = figures.programs;
  expect(Object.keys(program?.detail ?? {})).toEqual(['page', 'lines', 'amount', 'components', 'parts']);
  expect(texts).toEqual({
    details: { [first.id]: expect.objectContaining({ purpose: '目的', recipients: ['機構'] }) },
    printedLines: document.printedLines,
    figures: document.figures,
  });
  expect(['printedLines', 'figures'].filter((name) => name in figures)).toEqual([]);
});

test('only the whole is complete', () => {
  expect([document, figures].map(isComplete)).toEqual([true, false]);
});

test('texts of another document are told, and make no document', () => {
  expect([areTextsOf(texts, figures), areTextsOf(NO_TEXTS, figures)]).toEqual([true, false]);
  expect(() => joinDocument(figures, NO_TEXTS)).toThrow(first.id);
});
