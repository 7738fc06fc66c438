import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterView } from "../../app/views/register";
import { useWording } from "../context";

/** Records that count for no unit: an error wherever figures are shown. */
export function UnknownUnits({ register }: { readonly register: RegisterView }): ReactElement | null {
  const { units } = useWording();
  const unknown = register.units.find(({ unit }) => unit === "")?.records ?? 0;
  if (unknown === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" data-testid="unknown-units">
      <MessageBarBody>{units.unknown(unknown)}</MessageBarBody>
    </MessageBar>
  );
}
