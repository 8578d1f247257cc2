/**
 * 0: answered. 1: there is no answer, or something was found that has to be looked at. 2: the
 * command line makes no sense.
 */
export type Status = 0 | 1 | 2;

/** How a command ends: nothing is written and nothing exits before main.ts does it. */
export interface Exit {
  readonly status: Status;
  /** For stdout: the answer and nothing else. */
  readonly out: string;
  /** For stderr: what a person has to know. */
  readonly note: string;
}

export const printed = (out: string, status: Status = 0): Exit => ({
  status,
  out: ended(out),
  note: '',
});

export const noted = (note: string, status: Status): Exit => ({ status, out: '', note: ended(note) });

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
