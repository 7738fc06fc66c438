import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PlanDraft } from "../../app/views/campaign-editing";
import { calendarOf } from "../../text/day";
import { useApp, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "4px 0 8px 8px",
    minWidth: 0,
    "& .fui-Field, & .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

const PROFILES = ["commune", "ward", "special-zone", "department", "school", "province", "district"] as const;
type Profile = (typeof PROFILES)[number];
const BLANK = "blank";
const THIS = "this";
/** A name such as the last years': long, but not a text. */
const LONGEST_NAME = 200;

const yearOf = (text: string): number | null => (/^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null);

/** A new plan: from a built-in one, from the open one, or from blank for a kind of office. */
export function NewPlan(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { campaigns, campaign, today } = useApp();
  const { plan } = useWording();
  const busy = useBusy();
  const [from, setFrom] = useState(campaign === null ? BLANK : THIS);
  const [profile, setProfile] = useState<Profile>("commune");
  const [place, setPlace] = useState("");
  const [name, setName] = useState("");
  const [year, setYear] = useState(String(calendarOf(today).year));
  const chosenYear = yearOf(year);
  const ready = name.trim() !== "" && chosenYear !== null && (from !== BLANK || place.trim() !== "");
  const make = (): void => {
    if (chosenYear === null) return;
    const what = { name: name.trim(), year: chosenYear };
    const draft: PlanDraft =
      from === BLANK
        ? { type: "blank", profile, place: place.trim(), ...what }
        : { type: "copy", of: from === THIS ? null : from, ...what };
    void session.newPlan(draft);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) make();
      }}
    >
      <Text size={200} className={styles.faint}>
        {plan.createHelp}
      </Text>
      <Field label={plan.from} size="small">
        <Select
          size="small"
          value={from}
          data-testid="new-from"
          onChange={(_, { value }) => {
            setFrom(value);
          }}
        >
          {campaign !== null && <option value={THIS}>{plan.thisPlan(campaign.name)}</option>}
          <option value={BLANK}>{plan.blank}</option>
          {campaigns.map((one) => (
            <option key={one.id} value={one.id}>{`${one.name} · ${one.issuer}`}</option>
          ))}
        </Select>
      </Field>
      {from === BLANK && (
        <>
          <Field label={plan.office} size="small">
            <Select
              size="small"
              value={profile}
              data-testid="new-profile"
              onChange={(_, { value }) => {
                setProfile(PROFILES.find((one) => one === value) ?? "commune");
              }}
            >
              {PROFILES.map((one) => (
                <option key={one} value={one}>
                  {plan.profiles[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={plan.place} size="small">
            <Input
              size="small"
              value={place}
              placeholder={plan.placeHelp}
              data-testid="new-place"
              onChange={(_, { value }) => {
                setPlace(value);
              }}
            />
          </Field>
        </>
      )}
      <Field label={plan.name} size="small">
        <Input
          size="small"
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={plan.nameHelp}
          data-testid="new-name"
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={plan.year} size="small">
        <Input
          size="small"
          value={year}
          inputMode="numeric"
          maxLength={4}
          data-testid="new-year"
          onChange={(_, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" size="small" appearance="primary" disabled={busy || !ready} data-testid="new-make">
          {plan.make}
        </Button>
      </div>
    </form>
  );
}
