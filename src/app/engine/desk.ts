import type { Finding } from "../../check/finding";
import { isIgnored } from "../../check/verdicts/judge";
import { unitNameOf } from "../../check/facts/places";
import { aboutOf } from "../../check/verdicts/matter";
import { fingerprintOf } from "../../check/stamp/fingerprint";
import { stampOf } from "../../check/stamp/stamp";
import type { Language } from "../../base/language";
import type { Campaign } from "../../campaign/campaign";
import { compareKey } from "../../text/key";
import { slugOf } from "../../text/slug";
import type { DeskEnginePort, DeskView } from "../views/desk";
import { findingViews, type Reviewed } from "./check-view";

interface DeskSurroundings {
  readonly campaign: () => Campaign;
  readonly reviewed: () => Reviewed;
  readonly language: () => Language;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** The one unit that all records are of. */
function unitOfAll({ records }: Reviewed["register"]): string | null {
  const [first = null, ...others] = new Set(records.map(unitNameOf));
  return others.length === 0 ? first : null;
}

/**
 * What the unit's clerk can do something about: her rows, and what is said of her unit. What other units owe, and that
 * this list was not sent yet, is the office's.
 */
function isOwn({ place, code }: Finding, about: ReturnType<typeof aboutOf>, unit: string | null): boolean {
  if (about === "row") return true;
  if (code === "submission-missing" || about === "plan") return false;
  return place.unit === undefined || unit === null || compareKey(place.unit) === compareKey(unit);
}

/** A unit's own list: what is to be corrected in it, and its stamp. */
export function deskEngine({ campaign, reviewed, language }: DeskSurroundings): DeskEnginePort {
  const unitFor = (unit: string | null): string | null => unit ?? unitOfAll(reviewed().register);
  const ownFindings = (unit: string | null): readonly Finding[] =>
    reviewed().findings.filter((found) => !isIgnored(found) && isOwn(found, aboutOf(found), unit));
  return {
    desk: (known): Promise<DeskView> => {
      const unit = unitFor(known);
      const findings = [...ownFindings(unit)].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
      const { register } = reviewed();
      return Promise.resolve({
        unit,
        records: register.records.length,
        errors: findings.filter(({ severity }) => severity === "error").length,
        warnings: findings.filter(({ severity }) => severity === "warning").length,
        findings: findingViews(reviewed(), findings, language()),
        content: fingerprintOf(register.records),
        fileName: `${slugOf(unit ?? campaign().name)}-${campaign().id}.xlsx`,
      });
    },
    stamp: (known, at) => {
      const unit = unitFor(known);
      const { records } = reviewed().register;
      return Promise.resolve(stampOf({ campaign: campaign(), unit, records, findings: ownFindings(unit), at }));
    },
  };
}
