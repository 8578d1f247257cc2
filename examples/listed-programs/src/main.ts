// What the newest document lists for a ministry, each amount with the line it was printed on.
// pnpm --filter @cyberbudget/example-listed-programs start 総務省
import {
  figurePlaces,
  findDocument,
  findMinistry,
  formatAmount,
  impliedBounds,
  listedPrograms,
  problemSentence,
  type Subject,
  yearName,
} from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';

const index = findDocument(publishedLibrary(), null);
const ministry = index.ok ? findMinistry(index.value, process.argv[2] ?? '総務省') : index;
if (!index.ok || !ministry.ok) {
  process.stderr.write(`${ministry.ok ? '' : problemSentence(ministry.problem, 'ja')}\n`);
  process.exit(1);
}

const subject: Subject = { index: index.value, ministry: ministry.value, strategyField: null };
const listed = listedPrograms(subject);
const bounds = impliedBounds(subject);
const oku = (yen: number): string => `${formatAmount(yen, '億円')}億円`;

const lines = (listed.ok ? listed.value.programs : []).map(
  ({ title, amount }) => `${oku(amount.amountYen).padStart(8)}  ${title}（${figurePlaces([amount]).ja}）`,
);
const sum = listed.ok ? `掲載計 ${oku(listed.value.sum)}` : problemSentence(listed.problem, 'ja');
const range = bounds.ok
  ? `、構成比から推計した全体は ${oku(bounds.value.low)} から ${oku(bounds.value.high)}`
  : '';
const heading = `${ministry.value.name}（${yearName(index.value.document).ja}）`;
process.stdout.write([heading, ...lines, `${sum}${range}`, ''].join('\n'));
