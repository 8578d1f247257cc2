import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '@cyberbudget/licences';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../dist/LICENSES.md'), 'utf8');

test.each(['@univerjs/core', 'react', 'rxjs', 'echarts', 'hucre', 'fflate'])(
  'the code of %s is shipped, and its licence with it',
  (name) => {
    expect(packagesIn(page)).toContain(name);
  },
);
