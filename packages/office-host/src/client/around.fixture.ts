import { createHost } from '../host.ts';
import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { pageHost } from './connect.ts';
import { serveFrames } from './frame.ts';

// The page around: the workbook and the host.
const workbook = createMemoryWorkbook();
const host = createHost(workbook);
const fire = serveFrames(window, pageHost(host), location.origin);
Object.assign(window, { workbook, host, fire });
