import { type FaultySheet, replaysFaults, testSheetHost } from '@cyberbudget/conformance/sheet-host-contract';
import { openExcel } from './open-excel.ts';
import { sheetUnderTest } from './sheet-under-test.ts';

testSheetHost(async () => sheetUnderTest(openExcel()));

/** What Excel says of itself when something goes wrong. */
const CODES = [
  'GeneralException',
  'AccessDenied',
  'InvalidArgument',
  'RequestPayloadSizeLimitExceeded',
] as const;
const MEMBERS = [
  'CustomXmlPartCollection.add',
  'CustomXmlPart.delete',
  'Range.values',
  'TableCollection.add',
] as const;
/** So many round trips ahead a fault may come. */
const FURTHEST = 6;

replaysFaults(async (): Promise<FaultySheet> => {
  const excel = openExcel();
  return {
    ...sheetUnderTest(excel),
    fault: ({ pick, below }) => {
      const trip = below(FURTHEST);
      const [when, code, member] = [pick(['before', 'after', 'error']), pick(CODES), pick(MEMBERS)];
      if (when === 'error') excel.office.plan({ kind: 'member', member, code }, trip);
      else excel.office.plan({ kind: 'lost', when }, trip);
      return when === 'error'
        ? `${code} of ${member} at trip ${trip}`
        : `connection lost ${when} trip ${trip}`;
    },
    heal: async () => {
      for (let trip = 0; trip < FURTHEST; trip++) await excel.host.readSelection();
    },
  };
}, 25);
