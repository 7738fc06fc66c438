import type { Notice, PlanNotice } from "../../app/app-state";
import type { ConsolidatingOffice } from "../../campaign/campaign";

export const isPlanNotice = (notice: Notice): notice is PlanNotice => notice.kind.startsWith("plan-");

/** Words of editing a plan, of making one, and of deciding on its contradictions. */
export interface PlanWording {
  readonly edit: string; readonly editHelp: string; readonly editNow: string; readonly openSheets: string; readonly inSheets: string; readonly readAgain: string; readonly rewrite: string; readonly rewriteHelp: string;
  readonly mistakes: (count: number) => string; readonly mistakesHelp: string; readonly mistake: (sheet: string, address: string) => string;
  readonly keep: string; readonly saveFile: string; readonly copyText: string; readonly saveHelp: string; readonly text: string; readonly textHelp: string;
  readonly create: string; readonly createHelp: string; readonly from: string; readonly blank: string; readonly thisPlan: (name: string) => string; readonly office: string; readonly profiles: Readonly<Record<ConsolidatingOffice["profile"], string>>;
  readonly place: string; readonly placeHelp: string; readonly name: string; readonly nameHelp: string; readonly year: string; readonly make: string;
  readonly inBook: string; readonly inBookHelp: string; readonly paste: string; readonly pasteHelp: string; readonly open: string;
  readonly decide: (count: number) => string; readonly problems: string; readonly decideHelp: string; readonly toKnow: (count: number) => string; readonly decided: (count: number) => string;
  readonly decision: string; readonly asWritten: string; readonly corrected: string; readonly byDay: (day: string) => string; readonly byText: (text: string) => string;
  readonly reason: string; readonly reasonHelp: string; readonly saveDecision: string; readonly withdraw: string; readonly on: (day: string) => string; readonly because: (reason: string) => string;
  readonly decideOn: (title: string) => string; readonly withdrawOn: (title: string) => string;
}
