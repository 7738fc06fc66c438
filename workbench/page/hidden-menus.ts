import type { MenuConfig } from "@univerjs/preset-sheets-core";

const HIDDEN = { hidden: true } as const;

/**
 * What the grid offers in its menus and this Excel does not play; undoing has buttons of its own, since the workbook
 * does it.
 */
export const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  [
    "univer.command.undo",
    "univer.command.redo",
    "sheet.command.set-range-stroke",
    "sheet.command.set-stroke",
    "sheet.command.set-text-rotation",
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.command.add-range-protection-from-context-menu",
    "sheet.command.view-sheet-permission-from-context-menu",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.contextMenu.permission",
  ].map((id) => [id, HIDDEN]),
);
