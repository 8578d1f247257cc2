// One fresh process: loads a script into a fresh context, calls a function once, and prints what
// each took in milliseconds.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';

const [file, call] = process.argv.slice(2);
const source = readFileSync(file, 'utf8');
const start = performance.now();
// What functions.js finds in Excel's page: a place to register, and the class of its errors.
const context = createContext({
  CustomFunctions: {
    associated: {},
    associate(id, fn) {
      this.associated[id] = fn;
    },
    Error,
    ErrorCode: {},
  },
});
const prepared = performance.now();
const script = new Script(source);
const read = performance.now();
script.runInContext(context);
const loaded = performance.now();
const value = new Script(call).runInContext(context);
const answered = performance.now();
process.stdout.write(
  JSON.stringify({
    read: read - prepared,
    setUp: loaded - read,
    load: loaded - start,
    firstCall: answered - loaded,
    both: answered - start,
    value: String(value),
  }),
);
