// Adds up the test results of every package and closes with one line of totals.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folders = [
  '.',
  ...['packages', 'apps', 'examples'].flatMap((top) => readdirSync(top).map((name) => `${top}/${name}`)),
];
const files = folders.map((folder) => `${folder}/test-results.json`).filter((file) => existsSync(file));
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  totals.skipped += numPendingTests + numTodoTests;
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.passed > 0 && totals.failed === 0 ? 0 : 1);
