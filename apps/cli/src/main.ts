#!/usr/bin/env node
import { READ_APART, serveReading } from '@cyberbudget/importer/apart';
import { run } from './run.ts';
import { print } from './terminal/print.ts';

// pnpm runs the root's script of this name in the root; the person stands in INIT_CWD.
const { env } = process;
const folder = (env['npm_lifecycle_event'] === 'cyberbudget' ? env['INIT_CWD'] : undefined) ?? process.cwd();

if (process.argv[2] === READ_APART && process.send !== undefined) await serveReading();
else
  print(
    await run(process.argv.slice(2), {
      variables: env,
      folder,
      columns: process.stdout.isTTY === true ? process.stdout.columns : null,
    }),
  );
