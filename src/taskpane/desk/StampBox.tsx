import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import type { DeskView } from "../../app/views/desk";
import { checkedAt } from "../../check/stamp/stamp";
import { useApp, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  faint: { color: tokens.colorNeutralForeground3 },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  name: { fontFamily: tokens.fontFamilyMonospace, width: "100%" },
});

/** The last step of a unit's list: its stamp, and then under which name and where it goes. */
export function StampBox({ desk }: { readonly desk: DeskView }): ReactElement {
  const styles = useStyles();
  const { ownStamp, campaign } = useApp();
  const session = useSession();
  const { desk: words, time } = useWording();
  const busy = useBusy();
  const current = ownStamp !== null && ownStamp.fingerprint === desk.content;
  return (
    <div className={styles.box} data-testid="stamp" data-stamped={current}>
      {ownStamp !== null && !current && (
        <Text size={200} className={styles.ask} data-testid="stamp-old">
          {words.changed}
        </Text>
      )}
      {current ? (
        <>
          <Text weight="semibold" className={styles.good}>
            {words.stamped(time(checkedAt(ownStamp)))}
          </Text>
          <Text size={200} id="stamp-file">
            {words.saveAs}
          </Text>
          <Input
            readOnly
            size="small"
            className={styles.name}
            aria-labelledby="stamp-file"
            data-testid="stamp-name"
            value={desk.fileName}
            onFocus={(event) => {
              event.target.select();
            }}
          />
          {campaign !== null && campaign.office !== "" && <Text size={200}>{words.sendTo(campaign.office)}</Text>}
        </>
      ) : (
        <>
          <Text size={200} className={desk.errors > 0 ? styles.ask : styles.faint}>
            {desk.errors > 0 ? words.errorsLeft(desk.errors) : words.finishHelp}
          </Text>
          <Button
            appearance="primary"
            icon={<ShieldCheckmarkRegular />}
            disabledFocusable={busy || desk.records === 0}
            data-testid="stamp-now"
            onClick={() => {
              if (desk.records > 0) void session.stamp();
            }}
          >
            {words.finish}
          </Button>
        </>
      )}
    </div>
  );
}
