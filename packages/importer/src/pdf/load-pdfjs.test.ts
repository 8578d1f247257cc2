import { expect, test } from 'vitest';
import { loadPdfJs } from './load-pdfjs.ts';

test('pdf.js takes the place of nothing that the host has', async () => {
  const own = [Array.prototype.push, JSON.parse, JSON.stringify];
  await loadPdfJs();
  const after = [Array.prototype.push, JSON.parse, JSON.stringify];
  expect(after.map((method, index) => method === own[index])).toEqual([true, true, true]);
});
