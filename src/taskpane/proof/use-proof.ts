import { useState } from "react";
import { createExcelRunner } from "../../excel/office/run-in-excel";
import { failureOf } from "../../excel/office/failure";
import { said, type Answer, type Said } from "../../excel/proof/proof";
import { runProofs } from "../../excel/proof/run-proofs";
import { writeProofs, type Facts } from "../../excel/proof/write-proofs";
import { VERSION } from "../version";

/** Something the person is asked while the check runs. */
interface Asked {
  readonly what: Said;
  readonly answers: readonly Answer[];
  readonly answer: (id: string | null) => void;
}

export type ProofState =
  | { readonly kind: "before" | "notEmpty" }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly total: number;
      readonly next: Said | null;
      readonly asked: Asked | null;
      readonly waiting: boolean;
    }
  | {
      readonly kind: "done";
      readonly counts: Readonly<Record<"same" | "differs" | "leftOut", number>>;
      readonly sheet: string;
      readonly cleaned: boolean;
    }
  | { readonly kind: "failed"; readonly code: string };

type Running = Extract<ProofState, { kind: "running" }>;

const PATIENCE_MS = 60_000;
const LATEST_SET = 20;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const supports = (minor: number): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", `1.${String(minor)}`);

/** What is told of the Excel itself. */
function facts(): Facts {
  const { diagnostics, displayLanguage, contentLanguage, platform } = Office.context;
  const sets = Array.from({ length: LATEST_SET }, (_unused, at) => at + 1).filter(supports);
  return [
    [said("Phần mềm", "Program"), `Sổ Thi đua ${VERSION}`],
    [said("Phiên bản Excel", "Version of Excel"), diagnostics.version],
    [said("Nền tảng", "Platform"), String(platform)],
    [said("ExcelApi", "ExcelApi"), `1.1 – 1.${String(sets.at(-1) ?? 0)} (${String(sets.length)})`],
    [said("Ngôn ngữ", "Languages"), `${displayLanguage}, ${contentLanguage}`],
    [said("Trình duyệt", "Browser"), navigator.userAgent],
    [said("Lúc", "When"), new Date().toISOString()],
  ];
}

const RUNNING: Running = { kind: "running", done: 0, total: 0, next: null, asked: null, waiting: false };

async function proofsOf(change: (part: Partial<Running>) => void): Promise<ProofState> {
  const outcome = await runProofs({
    excel: createExcelRunner({
      patience: PATIENCE_MS,
      onWaiting: (wait) => {
        change({ waiting: wait !== null });
      },
    }),
    place: {
      onWeb: Office.context.platform === Office.PlatformType.OfficeOnline,
      keepsUndo: supports(19),
    },
    person: {
      pause,
      ask: (what, answers) =>
        new Promise((resolve) => {
          change({
            asked: {
              what,
              answers,
              answer: (id) => {
                change({ asked: null });
                resolve(id);
              },
            },
          });
        }),
    },
    told: (done, total, next) => {
      change({ done, total, next });
    },
  });
  if (outcome === null) return { kind: "notEmpty" };
  const { all, cleaned } = outcome;
  const count = (wanted: string): number => all.filter(({ verdict }) => verdict === wanted).length;
  const counts = { same: count("same"), differs: count("differs"), leftOut: count("leftOut") };
  return { kind: "done", counts, sheet: await writeProofs(facts(), all), cleaned };
}

/** The check of the Excel that the pane runs in: where it stands, and the way to start it. */
export function useProof(): { readonly state: ProofState; readonly start: () => void } {
  const [state, setState] = useState<ProofState>({ kind: "before" });
  const start = (): void => {
    setState(RUNNING);
    const change = (part: Partial<Running>): void => {
      setState((now) => (now.kind === "running" ? { ...now, ...part } : now));
    };
    void proofsOf(change).then(setState, (error: unknown) => {
      setState({ kind: "failed", code: failureOf(error).code });
    });
  };
  return { state, start };
}
