import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CopyView } from "../../app/views/campaign-editing";
import { useAppPart, useSession, useWording } from "../context";
import { Fold, Section } from "../parts/Layout";
import { COPIED_EN, COPIED_VI } from "./wording/copied";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  list: {
    margin: "2px 0 6px",
    paddingLeft: "18px",
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

function Points({ items }: { readonly items: readonly ReactNode[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item, at) => (
        <li key={at}>
          <Text size={200}>{item}</Text>
        </li>
      ))}
    </ul>
  );
}

/** What became of the days and names of a plan that was copied for another year. */
export default function CopyNotes({ copied }: { readonly copied: CopyView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { date } = useWording();
  const wording = useAppPart(({ language }) => language) === "vi" ? COPIED_VI : COPIED_EN;
  const { moved, asked, dropped, mentions, once } = copied;
  const faint = (text: string): ReactElement => <span className={styles.faint}>{text}</span>;
  return (
    <Section title={wording.title}>
      <div data-testid="copied">
        <Text size={200} block className={styles.faint}>
          {wording.help}
        </Text>
        {once && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <Text size={200}>{wording.once}</Text>
            </MessageBarBody>
          </MessageBar>
        )}
        {asked.length > 0 && (
          <Fold label={wording.asked(asked.length)} open>
            <Points
              items={asked.map(({ name, was }) => (
                <>
                  {name} {faint(`(${wording.askedWas(date(was))})`)}
                </>
              ))}
            />
          </Fold>
        )}
        {moved.length > 0 && (
          <Fold label={wording.moved(moved.length)}>
            <Points
              items={moved.map(({ name, from, to, why }) => (
                <>
                  {`${date(from)} → ${date(to)}: `}
                  {name} {faint(`(${wording.why[why]})`)}
                </>
              ))}
            />
          </Fold>
        )}
        {mentions.length > 0 && (
          <Fold label={wording.mentions(mentions.length)}>
            <Points items={mentions.map(({ text }) => text)} />
          </Fold>
        )}
        {dropped.length > 0 && (
          <Fold label={wording.dropped}>
            <Points items={dropped.map((what) => wording.what[what])} />
          </Fold>
        )}
        <Button size="small" data-testid="copied-seen" onClick={session.closeCopied}>
          {wording.seen}
        </Button>
      </div>
    </Section>
  );
}
