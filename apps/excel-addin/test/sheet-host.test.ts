import { testSheetHost } from '@cyberbudget/conformance/sheet-host-contract';
import { openExcel } from './open-excel.ts';
import { sheetUnderTest } from './sheet-under-test.ts';

testSheetHost(async () => sheetUnderTest(openExcel()));
