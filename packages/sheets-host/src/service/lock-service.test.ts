import { expect, test } from 'vitest';
import { newMemoryBook } from '../memory/memory-book.ts';
import { services } from './services.ts';

interface Lock {
  tryLock(wait: number): boolean;
  releaseLock(): void;
}

test('the second of two runs gets the lock when the first has given it back', () => {
  const [shared, { port }] = [{ isHeld: false }, newMemoryBook()];
  const [first, second] = [0, 1].map(() => {
    const { LockService } = services(port, shared) as unknown as {
      readonly LockService: { getDocumentLock(): Lock };
    };
    return LockService.getDocumentLock();
  });
  expect([first?.tryLock(1), first?.tryLock(1), second?.tryLock(1)]).toEqual([true, true, false]);
  second?.releaseLock();
  expect(second?.tryLock(1)).toBe(false);
  first?.releaseLock();
  expect(second?.tryLock(1)).toBe(true);
});
