import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OwnQuota } from "../../campaign/own/answers";
import { useSession } from "../context";
import { useOwnStyles, type OwnPartProps } from "./parts";

const KINDS: readonly OwnQuota["kind"][] = ["most", "least", "percent"];
const PEOPLE = "";

function Quota({
  view: { answers },
  words,
  quota,
  at,
}: OwnPartProps & { readonly quota: OwnQuota; readonly at: number }): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const { awards, quotas } = answers;
  const change = (part: Partial<OwnQuota>): void => {
    session.answerOwn({ quotas: quotas.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  };
  const options = awards.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <li className={styles.card} role="group" aria-label={words.quota(at + 1)} data-quota={at}>
      <Field label={words.quotaAward} size="small">
        <Select
          size="small"
          value={quota.award ?? PEOPLE}
          data-testid={`quota-award-${String(at)}`}
          onChange={(_, { value }) => {
            change({ award: value === PEOPLE ? null : value });
          }}
        >
          <option value={PEOPLE}>{words.quotaAll}</option>
          {options}
        </Select>
      </Field>
      <div className={styles.two}>
        <Field label={words.quotaKind} size="small">
          <Select
            size="small"
            value={quota.kind}
            data-testid={`quota-kind-${String(at)}`}
            onChange={(_, { value }) => {
              const kind = KINDS.find((one) => one === value);
              if (kind !== undefined) change({ kind });
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.quotaKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.quotaValue} size="small">
          <Input
            size="small"
            type="number"
            min={0}
            value={String(quota.value)}
            data-testid={`quota-value-${String(at)}`}
            onChange={(_, { value }) => {
              const number = Math.floor(Number(value));
              if (number >= 0) change({ value: quota.kind === "percent" ? Math.min(number, 100) : number });
            }}
          />
        </Field>
      </div>
      {quota.kind === "percent" && (
        <Field label={words.quotaOf} size="small">
          <Select
            size="small"
            value={quota.of === "people" ? PEOPLE : quota.of.award}
            data-testid={`quota-of-${String(at)}`}
            onChange={(_, { value }) => {
              change({ of: value === PEOPLE ? "people" : { award: value } });
            }}
          >
            <option value={PEOPLE}>{words.quotaPeople}</option>
            {options}
          </Select>
        </Field>
      )}
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.removeOf(words.quota(at + 1))}
          onClick={() => {
            session.answerOwn({ quotas: quotas.filter((_, index) => index !== at) });
          }}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** How much a unit may propose. */
export function QuotasPart({ view, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const { quotas, awards } = view.answers;
  return (
    <div className={styles.form}>
      {quotas.length === 0 && (
        <Text size={200} className={styles.faint}>
          {words.noQuota}
        </Text>
      )}
      <ul className={styles.list}>
        {quotas.map((quota, at) => (
          <Quota key={at} view={view} words={words} quota={quota} at={at} />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          data-testid="add-quota"
          onClick={() => {
            session.answerOwn({
              quotas: [...quotas, { award: awards[0]?.id ?? null, kind: "most", value: 1, of: "people" }],
            });
          }}
        >
          {words.addQuota}
        </Button>
      </div>
    </div>
  );
}
