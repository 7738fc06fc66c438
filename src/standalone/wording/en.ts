import type { PageWording } from "./wording";

const number = (value: number): string => value.toLocaleString("en-GB");

export const PAGE_EN: PageWording = {
  title: "Workbook",
  help: "What the steps write is shown here to look at. Download it as one .xlsx file for Excel, WPS or LibreOffice; what you change there goes on once you open it here again.",
  privacy: "Everything happens on this computer; no file is sent anywhere.",
  download: "Download the workbook (.xlsx)",
  open: "Open a downloaded workbook…",
  unsaved: "Changes not downloaded yet",
  saved: "Downloaded",
  sheets: "Sheets of the workbook",
  rows: (from, to, of) => `Rows ${number(from)}–${number(to)} of ${number(of)}`,
  earlier: "Rows before",
  later: "Rows after",
  cell: (address) => `Cell ${address}`,
  leave: "What was not downloaded is lost when another workbook is opened. Open it all the same?",
};
