import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactElement } from "react";
import type { Step } from "../app/app-state";
import type { Session } from "../app/session/session";
import { SessionContext, useApp, useWording } from "./context";
import { useFocusKeeper } from "./parts/focus-keeper";
import { Header } from "./parts/Header";
import { JobBar } from "./parts/JobBar";
import { LiveRegion } from "./parts/LiveRegion";
import { NoticeBar } from "./parts/NoticeBar";
import { CampaignStep } from "./steps/CampaignStep";
import { themeOf, type ThemeName } from "./theme";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  body: { flex: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", outlineStyle: "none" },
});

/** Loaded when somebody asks for them: a start shows campaigns and nothing else. */
const TakeInStep = lazy(() => import("./steps/TakeInStep"));
const RegisterStep = lazy(() => import("./steps/RegisterStep"));
const CheckStep = lazy(() => import("./steps/check/CheckStep"));
const ReportStep = lazy(() => import("./steps/ReportStep"));
const SheetPanel = lazy(() => import("./steps/SheetPanel"));
const TrackingPanel = lazy(() => import("./tracking/TrackingPanel"));

/** As a style, not as a class: Fluent UI gives its classes on to every tooltip and menu. */
const FULL_HEIGHT = { height: "100%" } as const;

const STEP_PARTS: Readonly<Record<Step, ComponentType>> = {
  campaign: CampaignStep,
  "take-in": TakeInStep,
  register: RegisterStep,
  check: CheckStep,
  report: ReportStep,
};

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
  useFocusKeeper(body, `${shown} ${part}`);
  const Part = STEP_PARTS[step];
  return (
    <div className={styles.pane} data-busy={job !== null}>
      <Header />
      <NoticeBar />
      <main ref={body} className={styles.body} aria-label={wording.steps[step]} tabIndex={-1}>
        {/* One for each view: else the view before stays in the page, hidden, while the next is loaded. */}
        <Suspense key={shown} fallback={<Spinner size="small" label={wording.job.preview} />}>
          {detail !== null ? <SheetPanel detail={detail} /> : panel === "tracking" ? <TrackingPanel /> : <Part />}
        </Suspense>
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
  return (
    <SessionContext value={session}>
      <FluentProvider theme={themeOf(theme)} style={FULL_HEIGHT}>
        <Pane />
      </FluentProvider>
    </SessionContext>
  );
}
