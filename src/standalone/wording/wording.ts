/** What the page says besides what the pane says. */
export interface PageWording {
  readonly title: string;
  readonly help: string;
  readonly privacy: string;
  readonly download: string;
  readonly open: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly sheets: string;
  readonly rows: (from: number, to: number, of: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly cell: (address: string) => string;
  readonly leave: string;
}
