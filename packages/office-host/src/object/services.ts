import type { OfficeObject } from '../protocol/office-object.ts';
import { oneOf, type Realm } from './realm.ts';

const STATES = ['Inactive', 'Background', 'Visible'] as const;
/** Under which of the workbook's properties it stands how the add-in starts with it. */
export const START_STATE = 'addinStartState';

/** Objects beside the workbook that office.js makes by name: how the add-in is loaded. */
export function services({ workbook: { properties } }: Realm): Readonly<Record<string, () => OfficeObject>> {
  return {
    // office.js says so once a page has registered its commands; nobody waits for it here.
    'Microsoft.InternalService.AddinInternalService': () => ({
      className: 'AddinInternalService',
      methods: { notifyActionHandlerReady: () => undefined },
    }),
    // Office.addin.setStartupBehavior and getStartupBehavior.
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () => ({
      className: 'AppRuntimePersistenceService',
      methods: {
        setAppRuntimeStartState: (state) => properties.put({ id: START_STATE, value: oneOf(STATES, state) }),
        getAppRuntimeStartState: async () =>
          (await properties.list()).find(({ id }) => id === START_STATE)?.value ?? 'Inactive',
      },
    }),
  };
}
