import type { BatchHooks } from '../protocol/object-paths.ts';
import { raise } from '../protocol/office-error.ts';
import type { Fault } from './fault.ts';

/**
 * Makes the faults of a round trip happen, notes the members that are used, and asks the
 * application's own hooks.
 */
export function watching(faults: readonly Fault[], members: Set<string>, own: BatchHooks): BatchHooks {
  const note = noteIn(members);
  let open = faults;
  return {
    async action(index) {
      const due = open.find((fault) => fault.kind === 'action' && fault.index <= index);
      if (due?.kind === 'action') {
        open = open.filter((fault) => fault !== due);
        raise(due.code);
      }
      await own.action?.(index);
    },
    touch(member) {
      own.touch?.(member);
      note(member);
    },
    async change(member) {
      for (const fault of faults) if (fault.kind === 'member' && fault.member === member) raise(fault.code);
      await own.change?.(member);
    },
  };
}

/** Notes members; a location that is only a class, or the client's own book-keeping, is none. */
function noteIn(members: Set<string>) {
  return (member: string) => {
    if (/^\w+\.[a-z]/.test(member)) members.add(member);
  };
}
