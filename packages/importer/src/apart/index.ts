// For programs of Node: a file is read in a process of its own, which is ended at its limits.

export { type ReadApart, readApart } from './read-apart.ts';
export { READING_ENDED, type ReadingEnded } from './reading-ended.ts';
export { READ_APART, serveReading } from './serve-reading.ts';
