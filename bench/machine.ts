import { cpus } from 'node:os';

/** What the figures below were taken on, as every script says it first. */
export const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
