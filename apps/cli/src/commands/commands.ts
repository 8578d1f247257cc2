import type { Command } from '../command/command.ts';
import { audit } from './audit.ts';
import { chart } from './chart.ts';
import { completion } from './completion.ts';
import { exportCommand } from './export.ts';
import { fn } from './fn.ts';
import { get } from './get.ts';
import { help } from './help.ts';
import { importCommand } from './import.ts';
import { table } from './table.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. To add one: its file, and its line here. */
export const COMMANDS: readonly Command[] = [
  get,
  table,
  chart,
  fn,
  exportCommand,
  audit,
  verify,
  importCommand,
  completion,
  help,
];
