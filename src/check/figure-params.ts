import type { RegisterKind } from "../campaign/campaign";
import type { FieldId } from "../field/field";
import type { FigureDue } from "./facts/figure-due";
import type { RuleSource } from "./sources";

interface CountParams extends RuleSource {
  readonly label: string;
  readonly count: number;
  readonly scope: string;
}
interface ShareParams extends RuleSource {
  readonly label: string;
  readonly count: number;
  readonly base: number;
  readonly percent: number;
  /** The limit in records after rounding and minimum: the arithmetic is shown. */
  readonly limit: number;
  readonly minimum: number;
  readonly rounding: "down" | "nearest" | "up";
  readonly scope: string;
}
/** What findings on figures tell: minima, maxima, months and shares. */
export interface FigureParams {
  /** `carriedOut`: what is counted is carried out, as works are; else it is sent. */
  "quota-below-min": CountParams &
    FigureDue & {
      readonly min: number;
      readonly carriedOut: boolean;
      /** Rows of the unit of which nobody has said yet what they are; absent for none. */
      readonly unclear?: number;
    };
  "quota-above-max": CountParams & { readonly max: number };
  /** `month` the first one that is short, `count` what it has; the others stand in `months`. */
  "month-below-min": CountParams & {
    readonly min: number;
    readonly month: string;
    readonly months: readonly { readonly month: string; readonly count: number }[];
    readonly due: string | null;
    readonly over: boolean;
    readonly carriedOut: boolean;
    /** Rows of the unit that may belong to any month; absent for none. */
    readonly unclear?: number;
  };
  /** No list at all was taken in that a monthly figure counts. */
  "month-unknown": RuleSource & { readonly label: string; readonly register: RegisterKind; readonly units: number };
  "share-above-cap": ShareParams;
  "share-below-target": ShareParams &
    FigureDue & {
      /** Rows left out since their day is not in the period; absent for none. */
      readonly outside?: number;
    };
  /**
   * A share that cannot be reckoned: no list, no head-count of some units (`officials`: of officials only), no number
   * given, `rows` whose `field` does not say to which group they belong.
   */
  "share-unknown": RuleSource & {
    readonly label: string;
    readonly percent: number;
    readonly why: "list" | "headcount" | "given" | "group";
    readonly register: RegisterKind;
    readonly units: readonly string[];
    readonly officials: boolean;
    readonly rows?: number;
    readonly field?: FieldId;
    readonly scope: string;
  };
}
