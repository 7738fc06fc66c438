import type { TrackingWording } from "./tracking";

const number = (value: number): string => value.toLocaleString("en-US");
const many = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

export const TRACKING_EN: TrackingWording = {
  title: "Calendar and hand-over",
  asOf: (day) => `As of ${day}. This view may stay open for the whole campaign.`,
  open: "Calendar and hand-over",
  due: "What is due",
  standings: {
    sent: (count) => `${number(count)} sent`,
    late: (count) => `${number(count)} late`,
    missing: (count) => `${number(count)} overdue`,
    due: (count) => `${number(count)} not yet, still in time`,
    open: (count) => `${number(count)} not yet`,
    unknown: (count) => `${number(count)} not known`,
  },
  who: (standing) => `Units: ${standing}`,
  received: (day, onTheDay) => ` (received ${day}${onTheDay ? ", on the very day" : ""})`,
  noUnits: "There is no list of units. Take in the units expected, in the step Campaign, to see who is missing.",
  units: (count) => many(count, "unit"),
  summary: (sent, all, returned, overdue, unclear) =>
    [
      `${number(sent)}/${number(all)} sent`,
      ...(returned > 0 ? [`${number(returned)} returned`] : []),
      ...(overdue > 0 ? [`${number(overdue)} overdue`] : []),
      ...(unclear > 0 ? [`${number(unclear)} not clear`] : []),
    ].join(" · "),
  unclear: "A file or a name may be this unit’s; no row was taken in from it",
  search: "Find a unit",
  show: "Show",
  filters: {
    all: "All units",
    awaited: "Not sent",
    unclear: "Not clear",
    overdue: "Overdue",
    received: "Received",
    returned: "Returned",
    consolidated: "Consolidated",
    "to-mend": "With something to correct",
  },
  noneFit: "There is no such unit.",
  eligible: (eligible, nominations) => `${number(eligible)}/${number(nominations)} nominations eligible`,
  version: (file, made, counts) =>
    [file, made, counts ? "" : "replaced by a later one"].filter((part) => part !== "").join(" · "),
  slip: "Make the return slip",
  slips: "Return slips for all units",
  remind: "Make a reminder",
  remindAll: "One reminder to all",
  notSeen: "Not in your downloads? Save it again, and allow the download if you are asked.",
  counts: (records, errors, warnings) =>
    [many(records, "row"), errors > 0 ? many(errors, "error") : "", warnings > 0 ? many(warnings, "warning") : ""]
      .filter((part) => part !== "")
      .join(" · "),
  missing: (count) => `${number(count)} overdue`,
  late: (count) => `${number(count)} sent late`,
  states: { awaited: "Not sent", received: "Received", returned: "Returned", consolidated: "Consolidated" },
  step: (state, at) => `${state} ${at}`,
  steps: {
    draft: "Draft",
    checked: "Checked",
    sent: "Sent",
    received: "Received",
    returned: "Returned",
    consolidated: "Consolidated",
  },
  receive: "Mark as received",
  receiveAgain: "Mark as received again",
  consolidate: "Mark as consolidated",
  consolidateAll: (count) => `Mark ${many(count, "unit")} as consolidated`,
  unmark: "Take the last step back",
  giveBack: "Return to the unit…",
  giveBackReason: "Reason",
  giveBackHelp: "What to mend is written as a sheet to send along.",
  giveBackNow: "Return and write what to mend",
  reasonUsual: (errors, warnings) =>
    errors + warnings === 0
      ? ""
      : `${[errors > 0 ? many(errors, "error") : "", warnings > 0 ? many(warnings, "warning") : ""].filter((part) => part !== "").join(", ")} left; please mend and send again.`,
  own: "The register in this workbook",
  ownChecked: (at, errors, warnings) =>
    `Checked on ${at}, with ${many(errors, "error")} and ${many(warnings, "warning")} left. Not sent yet.`,
  ownSent: (at) => `Marked as sent on ${at}.`,
  markSent: "Mark as sent",
  takeBackSent: "Take back, not sent",
  verdict: {
    "checked-unchanged": (errors) =>
      errors === null || errors === 0 ? "checked, unchanged" : `checked (${many(errors, "error")} left), unchanged`,
    changed: () => "changed since it was checked",
    "never-checked": () => "not checked by the unit",
  },
};
