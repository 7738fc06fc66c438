import { Badge, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { History } from "../../check/facts/history";
import { useAppPart, useSession } from "../context";
import { useOwnStyles } from "./parts";

const WORDS = {
  vi: {
    title: "Đã được khen trước đây",
    run: (award: string, years: number) => `${award}: ${String(years)} năm liền`,
    again: (award: string) => `Đã có: ${award}`,
  },
  en: {
    title: "Awarded before",
    run: (award: string, years: number) => `${award}: ${String(years)} years running`,
    again: (award: string) => `Has already: ${award}`,
  },
} as const;

/** What earlier registers tell of a nominee; nothing where they tell nothing. */
export default function NomineeHistory({ record }: { readonly record: string }): ReactElement | null {
  const styles = useOwnStyles();
  const session = useSession();
  const words = WORDS[useAppPart(({ language }) => language)];
  const [found, setFound] = useState<{ readonly of: string; readonly history: History | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    void session.history(record).then((history) => {
      if (wanted) setFound({ of: record, history });
    });
    return () => {
      wanted = false;
    };
  }, [session, record]);
  if (found?.of !== record || found.history === null) return null;
  const { past, runs, again } = found.history;
  return (
    <div data-testid="history">
      <Text size={200} weight="semibold" block>
        {words.title}
      </Text>
      <div className={styles.checks}>
        {runs.map(({ award, years }) => (
          <Badge key={award} appearance="tint" color="success">
            {words.run(award, years)}
          </Badge>
        ))}
        {again.map((award) => (
          <Badge key={award} appearance="tint" color="warning">
            {words.again(award)}
          </Badge>
        ))}
      </div>
      <ul className={styles.list}>
        {past.map(({ year, award, decision }, at) => (
          <li key={at}>
            <Text size={200} className={styles.faint}>
              {[String(year), award, decision].filter((part) => part !== "").join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
