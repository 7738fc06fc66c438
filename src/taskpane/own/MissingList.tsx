import { Button, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { ReactElement } from "react";
import type { Missing } from "../../campaign/own/missing";
import { useAppPart, useSession } from "../context";
import { Fold, Section, useBusy } from "../parts/Layout";
import { useOwnStyles } from "./parts";
import { MISSING_EN, MISSING_VI, type MissingWording } from "./wording/missing";

/** So many names are told; the sheet shows them all. */
const MOST_NAMES = 3;

const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? ""
    : ` ${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? `… (${String(names.length)})` : ""}`;

function Lines({
  missing,
  words,
}: {
  readonly missing: readonly Missing[];
  readonly words: MissingWording;
}): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const busy = useBusy();
  return (
    <ul className={styles.list}>
      {missing.map(({ code, names, sheet }) => {
        const what = `${words.what[code]}${namesOf(names)}`;
        return (
          <li key={code} className={styles.row} data-missing={code}>
            <CircleRegular aria-hidden />
            <Text size={200} className={styles.text}>
              {what}
            </Text>
            <Button
              size="small"
              disabled={busy}
              aria-label={words.openOf(what)}
              onClick={() => {
                void session.editPlanAt(sheet);
              }}
            >
              {words.open}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What a campaign of one's own still lacks, each with the way to the sheet where it is filled in. */
export default function MissingList({ missing }: { readonly missing: readonly Missing[] }): ReactElement {
  const styles = useOwnStyles();
  const words = useAppPart(({ language }) => language) === "vi" ? MISSING_VI : MISSING_EN;
  const needed = missing.filter((one) => one.needed);
  const later = missing.filter((one) => !one.needed);
  return (
    <div data-testid="missing">
      <Section title={words.title(needed.length)}>
        {needed.length === 0 ? (
          <Text size={200} className={styles.row}>
            <CheckmarkCircleRegular aria-hidden />
            {words.complete}
          </Text>
        ) : (
          <Lines missing={needed} words={words} />
        )}
        {later.length > 0 && (
          <Fold label={words.later(later.length)}>
            <Lines missing={later} words={words} />
          </Fold>
        )}
      </Section>
    </div>
  );
}
