import { createHost } from '../host.ts';
import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { connect, pageHost } from './connect.ts';

// The page's own script, before office.js: a workbook with one setting, and the host in the same window.
const workbook = createMemoryWorkbook();
workbook.settings.put({ id: 'language', value: 'ja' });
const host = createHost(workbook);
const bridge = connect(window, pageHost(host, workbook.settings.list()));
Object.assign(window, { workbook, host, bridge });
