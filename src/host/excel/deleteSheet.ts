/** Excel refuses to delete a very hidden sheet, so it becomes an ordinary hidden one first. */
export function deleteSheet(sheet: Excel.Worksheet, visibility: Excel.Worksheet['visibility']): void {
  if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}
