import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { useWording } from "../context";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "12px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
    margin: "12px",
  },
  title: { margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What stands where a part of the pane could not be loaded, or failed while it was drawn. */
function Failed({ loading, onRetry }: { readonly loading: boolean; readonly onRetry: () => void }): ReactElement {
  const styles = useStyles();
  const { part } = useWording();
  return (
    <div className={styles.page} role="alert" data-testid="part-failed">
      <Text as="h2" weight="semibold" className={styles.title} tabIndex={-1}>
        {loading ? part.notLoaded : part.failed}
      </Text>
      <Text size={200}>{loading ? part.notLoadedHelp : part.failedHelp}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" data-testid="part-retry" onClick={onRetry}>
          {part.retry}
        </Button>
        <Button
          size="small"
          onClick={() => {
            location.reload();
          }}
        >
          {part.reopen}
        </Button>
      </div>
    </div>
  );
}

interface LoadGuardProps {
  readonly children: ReactNode;
  /** Whatever could not be loaded is loaded anew. */
  readonly onRetry?: () => void;
}

interface LoadGuardState {
  readonly error: unknown;
}

/** webpack's name for a script that did not come: no network, or a site that was renewed meanwhile. */
const isLoading = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";

/** Keeps a failing part of the pane from taking the rest with it, and offers to try again. */
export class LoadGuard extends Component<LoadGuardProps, LoadGuardState> {
  override state: LoadGuardState = { error: null };

  static getDerivedStateFromError(error: unknown): LoadGuardState {
    return { error };
  }

  private readonly retry = (): void => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failed loading={isLoading(error)} onRetry={this.retry} />;
  }
}
