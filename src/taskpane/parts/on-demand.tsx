import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType, type ReactElement } from "react";
import { useWording } from "../context";
import { LoadGuard } from "./LoadGuard";

/**
 * A part of the pane that is loaded when it is first shown. Where it does not come, a sentence stands in its place and
 * a way to try again; React's own `lazy` would keep the failure for good.
 */
export function onDemand<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): (props: P) => ReactElement {
  const begin = (): ComponentType<P> => lazy(load);
  let latest = begin();
  return function OnDemand(props: P): ReactElement {
    const [Part, setPart] = useState(() => latest);
    const { job } = useWording();
    return (
      <LoadGuard
        onRetry={() => {
          latest = begin();
          setPart(() => latest);
        }}
      >
        <Suspense fallback={<Spinner size="small" aria-label={job.preview} />}>
          <Part {...props} />
        </Suspense>
      </LoadGuard>
    );
  };
}
