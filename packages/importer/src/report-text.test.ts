import { expect, test } from 'vitest';
import { importText, reportText } from './index.ts';

const LIST = '政府のサイバーセキュリティに関する予算\n令和８年度予算政府案 3.0億円\n【総務省】演習 3.0億円';

test.each([
  ['names no pages where the text shows none', LIST, '3行、施策1件', '3 lines, 1 programs'],
  ['counts them where it does', `${LIST}\n\f以上`, '4行、2頁、施策1件', '4 lines, 2 pages, 1 programs'],
])('the report %s', (_, text, ja, en) => {
  const result = importText(text);
  if (!result.ok) throw new Error('not read');
  expect(reportText(result.document, result.report, 'ja')).toContain(ja);
  expect(reportText(result.document, result.report, 'en')).toContain(en);
});
