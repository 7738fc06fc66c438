import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRegisterStale } from "../../app/app-state";
import type { RegisterView } from "../../app/views/register";
import { useApp, useSession, useWording } from "../context";
import { Fold, NextButton, Section, StepPage, useBusy } from "../parts/Layout";
import { NothingRegistered } from "../parts/NothingRegistered";
import { UndoNote } from "../parts/UndoNote";
import { SheetList } from "../parts/SheetLinks";
import { UnknownUnits } from "../units/UnknownUnits";
import { ChangesByHand } from "./register/ChangesByHand";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(72px, 1fr))", gap: "8px" },
  figure: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
    "& td": { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "5px 0", overflowWrap: "anywhere" },
    "& .n": { textAlign: "right", fontVariantNumeric: "tabular-nums", paddingLeft: "12px", whiteSpace: "nowrap" },
  },
  faint: { color: tokens.colorNeutralForeground3 },
  names: { margin: "2px 0 6px", padding: "0 0 0 18px" },
});

function Figures({ register }: { readonly register: RegisterView }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  const kinds = register.byKind.length > 1 ? register.byKind : [];
  // Each list by its own name: articles are no nominations.
  const figures = [...register.byRegister, ...kinds];
  return (
    <div className={styles.figures} data-testid="figures">
      {figures.map(({ label, records }) => (
        <div key={label} className={styles.figure}>
          <Text size={500} weight="semibold">
            {wording.number(records)}
          </Text>
          <Text size={200}>{label}</Text>
        </div>
      ))}
    </div>
  );
}

function UnitNames({ names }: { readonly names: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>
          <Text size={200}>{name}</Text>
        </li>
      ))}
    </ul>
  );
}

function Units({ register }: { readonly register: RegisterView }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  return (
    <Section title={wording.register.byUnit}>
      {register.unitsWithout.length > 0 && (
        <Fold label={wording.register.without(register.unitsWithout.length)}>
          <UnitNames names={register.unitsWithout} />
        </Fold>
      )}
      {register.unitsAsked.length > 0 && (
        <Fold label={wording.units.asked(register.unitsAsked.length)}>
          <UnitNames names={register.unitsAsked} />
        </Fold>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{wording.register.unit}</th>
            <th scope="col" className="n">
              {wording.register.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {register.units.map(({ unit, records, expected }) => (
            <tr key={unit}>
              <td>
                {unit === "" ? wording.register.unknownUnit : unit}
                {!expected && unit !== "" && <span className={styles.faint}> ({wording.register.unexpected})</span>}
              </td>
              <td className="n">{wording.number(records)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** All nominations as one register, written as an Excel table. */
export default function RegisterStep(): ReactElement {
  const { register, plannedRegister, written, step } = useApp();
  const registerStale = isRegisterStale({ register });
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  if (register === null || register.records === 0) return <NothingRegistered />;
  const fresh = written.register !== null && !registerStale;
  return (
    <StepPage
      title={wording.steps[step]}
      help={wording.stepHelp[step]}
      footer={
        <>
          <Button
            appearance={fresh ? "secondary" : "primary"}
            disabledFocusable={busy}
            data-testid="write-register"
            onClick={() => {
              void session.write("register");
            }}
          >
            {written.register === null ? wording.register.write : wording.register.rewrite}
          </Button>
          <NextButton step="check" primary={fresh} />
        </>
      }
    >
      {registerStale && written.register !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wording.register.stale}</MessageBarBody>
        </MessageBar>
      )}
      <Figures register={register} />
      <UnknownUnits register={register} />
      <ChangesByHand changes={register.byHand} />
      {fresh ? (
        <Section title={wording.register.done}>
          <SheetList changes={written.register} written />
        </Section>
      ) : (
        plannedRegister !== null && (
          <Section title={wording.register.plan}>
            {plannedRegister.clearsUndo && <UndoNote />}
            <SheetList changes={plannedRegister.changes} written={false} />
          </Section>
        )
      )}
      <Units register={register} />
    </StepPage>
  );
}
