import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HandedOut } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";

interface MadeFileProps {
  readonly of: HandedOut["of"];
  readonly help: string;
}

/** The file that was made last, and what to do where it is nowhere to be seen. */
export function MadeFile({ of, help }: MadeFileProps): ReactElement | null {
  const { handedOut } = useApp();
  const session = useSession();
  const { choices: words } = useWording();
  if (handedOut?.of !== of) return null;
  return (
    <MessageBar intent="success" layout="multiline" data-testid="made">
      <MessageBarBody>
        <Text size={200}>
          <b>{words.made(handedOut.file.name)}</b> {help}
        </Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            void session.saveAgain();
          }}
        >
          {words.again}
        </Button>
        {handedOut.page !== null && (
          <Button
            size="small"
            data-testid="copy-page"
            onClick={() => {
              void session.copyPage();
            }}
          >
            {words.copy}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
