/** Numbers of the events of objects, as the library registers them. */
export const EVENTS = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;
