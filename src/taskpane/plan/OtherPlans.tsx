import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { WORKBOOK_FILES } from "../../grid/workbook-files";
import { useSession, useWording } from "../context";
import { FilePick } from "../parts/FilePick";
import { Fold, useBusy } from "../parts/Layout";
import { NewPlan } from "./NewPlan";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px 8px" },
  hint: { color: tokens.colorNeutralForeground3, paddingLeft: "8px" },
});

function Pasting(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { plan } = useWording();
  const busy = useBusy();
  const [text, setText] = useState("");
  return (
    <div className={styles.stack}>
      <Field label={plan.text} hint={plan.pasteHelp} size="small">
        <Textarea
          value={text}
          rows={4}
          data-testid="paste-text"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabled={busy || text.trim() === ""}
          data-testid="paste-open"
          onClick={() => {
            // A stored campaign opens with a brace; anything else is a plan's own words.
            void (text.trimStart().startsWith("{")
              ? session.openPlanFile({ type: "text", text })
              : session.openPlanText({ type: "text", text }));
          }}
        >
          {plan.open}
        </Button>
      </div>
    </div>
  );
}

/** Plans besides the built-in ones: in this workbook, in a file, pasted, new. */
export default function OtherPlans(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { plan, campaign, draft } = useWording();
  const busy = useBusy();
  return (
    <div>
      <FilePick
        accept={`.json,${WORKBOOK_FILES}`}
        disabled={busy}
        appearance="transparent"
        size="small"
        testId="plan-file"
        onFiles={(files) => {
          const [file] = files;
          if (file === undefined) return;
          const isText = file.name.toLowerCase().endsWith(".json");
          void session.openPlanFile(
            isText ? { type: "text", text: new TextDecoder().decode(file.bytes) } : { type: "workbook", file },
          );
        }}
      >
        {campaign.other}
      </FilePick>
      <FilePick
        accept=".docx,.odt,.pdf,.txt"
        disabled={busy}
        appearance="transparent"
        size="small"
        testId="plan-text-file"
        onFiles={([file]) => {
          if (file !== undefined) void session.openPlanText({ type: "file", file });
        }}
      >
        {draft.pick}
      </FilePick>
      <Text size={200} block className={styles.hint}>
        {draft.pickHelp}
      </Text>
      <Fold label={plan.paste}>
        <Pasting />
      </Fold>
      <Fold label={plan.create}>
        <NewPlan />
      </Fold>
    </div>
  );
}
