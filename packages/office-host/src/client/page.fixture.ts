import { createHost } from '../host.ts';
import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { connect } from './connect.ts';

// The page's own script, before office.js: a workbook, and the host in the same window.
const workbook = createMemoryWorkbook();
const host = createHost(workbook);
const bridge = connect(window, host);
Object.assign(window, { workbook, host, bridge });
