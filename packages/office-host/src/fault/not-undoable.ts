/**
 * What Excel cannot take back, of the members this host answers: after such a call Excel forgets
 * its undo steps, and inside a group of steps it fails with UndoNotSupported. Source: Microsoft's
 * "Undo capabilities with the Excel JavaScript API", table of unsupported APIs. Members that can be
 * undone on one platform only count as not undoable; Range.getMergedAreasOrNullObject from
 * OfficeDev/office-js issue 5918. Custom XML parts from issues 4484 (the list of steps is gone
 * after one was added) and 6415 (undoing does not take one back).
 */
export const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  'Range.getMergedAreasOrNullObject',
  'Worksheet.delete',
  'CustomXmlPartCollection.add',
  'CustomXmlPart.delete',
]);
