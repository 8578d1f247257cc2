import { testInserting } from './inserting.ts';
import { describeOnePage } from './opened-page.ts';
import { testPlaces } from './places.ts';

describeOnePage('the pane beside the grid', '', (opened) => {
  testInserting(opened);
  testPlaces(opened);
});
