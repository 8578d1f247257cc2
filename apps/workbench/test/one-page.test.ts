import { testAddin } from './add-in.ts';
import { testCharts } from './charts.ts';
import { testFormulas } from './formulas.ts';
import { describeOnePage } from './opened-page.ts';
import { testTyping } from './typing.ts';

// Each in a sheet of its own.
describeOnePage('one page', '', (opened) => {
  testFormulas(opened);
  testAddin(opened);
  testCharts(opened);
  testTyping(opened);
});
