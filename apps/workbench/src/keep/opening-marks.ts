const mark = 'cyberbudget-workbench-opening';

/**
 * How often the kept book may fail to open, the page being closed or hanging, before the sample is
 * opened in its place.
 */
const attempts = 3;

/**
 * Counts that the kept book is about to be opened.
 * @returns false where it has been tried often enough and never been open
 */
export function mayOpen(): boolean {
  const tried = Number(read() ?? 0);
  if (tried >= attempts) {
    opened();
    return false;
  }
  write(String(tried + 1));
  return true;
}

/** Says that it is open. */
export function opened(): void {
  write(null);
}

function read(): string | null {
  try {
    return localStorage.getItem(mark);
  } catch {
    return null;
  }
}

function write(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(mark);
    else localStorage.setItem(mark, value);
  } catch {
    // A browser that keeps nothing has no kept book either.
  }
}
