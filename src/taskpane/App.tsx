import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ComponentType, type ReactElement } from "react";
import type { Panel, Step } from "../app/app-state";
import type { Session } from "../app/session/session";
import { SessionContext, useApp, useWording } from "./context";
import { useFocusKeeper } from "./parts/focus-keeper";
import { Header } from "./parts/Header";
import { JobBar } from "./parts/JobBar";
import { LiveRegion } from "./parts/LiveRegion";
import { LoadGuard } from "./parts/LoadGuard";
import { NoticeBar } from "./parts/NoticeBar";
import { onDemand } from "./parts/on-demand";
import { CampaignStep } from "./steps/CampaignStep";
import { useTour } from "./tour/tour-state";
import { themeOf, useNativeColours, type ThemeName } from "./theme";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  body: { flex: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", outlineStyle: "none" },
});

/** Loaded when somebody asks for them: a start shows campaigns and nothing else. */
const TakeInStep = onDemand(() => import("./steps/TakeInStep"));
const RegisterStep = onDemand(() => import("./steps/RegisterStep"));
const CheckStep = onDemand(() => import("./steps/check/CheckStep"));
const ReportStep = onDemand(() => import("./steps/ReportStep"));
const SheetPanel = onDemand(() => import("./steps/SheetPanel"));
const UnitDesk = onDemand(() => import("./desk/UnitDesk"));
const Tour = onDemand(() => import("./tour/Tour"));
const TrackingPanel = onDemand(() => import("./tracking/TrackingPanel"));

/** As a style, not as a class: Fluent UI gives its classes on to every tooltip and menu. */
const FULL_HEIGHT = { height: "100%" } as const;

const STEP_PARTS: Readonly<Record<Step, ComponentType>> = {
  campaign: CampaignStep,
  "take-in": TakeInStep,
  register: RegisterStep,
  check: CheckStep,
  report: ReportStep,
};

const PANEL_PARTS: Readonly<Record<Panel, ComponentType>> = { tracking: TrackingPanel, desk: UnitDesk };

function Pane(): ReactElement {
  const styles = useStyles();
  const { step, panel, detail, job, language, matter, campaign, draft } = useApp();
  const wording = useWording();
  const body = useRef<HTMLElement>(null);
  const shown = detail === null ? (panel ?? step) : "sheet";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [shown]);
  const part =
    step === "check" ? (matter ?? "") : step === "campaign" ? `${campaign?.id ?? ""} ${String(draft !== null)}` : "";
  const stop = useTour();
  // The tour changes views and keeps the keyboard.
  useFocusKeeper(body, stop === null ? `${shown} ${part}` : "tour");
  const Front = panel === null ? STEP_PARTS[step] : PANEL_PARTS[panel];
  return (
    <div className={styles.pane} data-busy={job !== null}>
      <Header />
      {stop !== null && <Tour at={stop} />}
      <NoticeBar />
      <main ref={body} className={styles.body} aria-label={wording.steps[step]} tabIndex={-1}>
        {/* One for each view: one that failed leaves the others as they are. */}
        <LoadGuard key={shown}>{detail !== null ? <SheetPanel detail={detail} /> : <Front />}</LoadGuard>
      </main>
      <JobBar />
      <LiveRegion />
    </div>
  );
}

interface AppProps {
  readonly session: Session;
  readonly theme: ThemeName;
}

/** The pane: one session, one theme. */
export function App({ session, theme }: AppProps): ReactElement {
  useNativeColours(theme);
  return (
    <SessionContext value={session}>
      <FluentProvider theme={themeOf(theme)} style={FULL_HEIGHT}>
        <Pane />
      </FluentProvider>
    </SessionContext>
  );
}
