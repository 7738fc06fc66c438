import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { Empty, StepPage } from "./Layout";

/** A step that works with nominations, before there are any: says so, and leads to where they are taken in. */
export function NothingRegistered(): ReactElement {
  const { step } = useApp();
  const session = useSession();
  const wording = useWording();
  return (
    <StepPage title={wording.steps[step]} help={wording.stepHelp[step]}>
      <Empty icon={<DocumentTableRegular />} title={wording.register.empty} help={wording.register.emptyHelp}>
        <Button
          appearance="primary"
          onClick={() => {
            session.go("take-in");
          }}
        >
          {wording.register.goTakeIn}
        </Button>
      </Empty>
    </StepPage>
  );
}
