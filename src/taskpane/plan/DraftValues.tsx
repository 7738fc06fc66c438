import {
  Badge,
  Button,
  Checkbox,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { DraftGroup, DraftValueView, DraftView } from "../../app/views/draft";
import { useAppPart, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "46vh", overflowY: "auto" },
  group: { marginTop: "8px", display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 0", minWidth: 0 },
  shown: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  line: { display: "flex", alignItems: "flex-start", gap: "4px", minWidth: 0 },
  words: { flex: 1, minWidth: 0, overflowWrap: "anywhere", paddingTop: "6px" },
  small: { display: "flex", flexWrap: "wrap", gap: "8px", paddingLeft: "34px", color: tokens.colorNeutralForeground3 },
  edit: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    padding: "4px 0 4px 34px",
    "& .fui-Input": { flex: 1, minWidth: 0 },
  },
});

interface ValueProps {
  readonly value: DraftValueView;
  readonly ticked: boolean;
  readonly shown: boolean;
  /** The first of those shown: it comes into view. */
  readonly first: boolean;
  readonly onShow: (value: DraftValueView) => void;
}

function Editing({ value, onDone }: { readonly value: DraftValueView; readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { draft: wording } = useWording();
  const [text, setText] = useState(value.text);
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        void session.amendDraft({ type: "correct", id: value.id, text }).then(onDone);
      }}
    >
      <Input
        size="small"
        value={text}
        aria-label={wording.editOf(value.text)}
        onChange={(_, data) => {
          setText(data.value);
        }}
      />
      <Button type="submit" size="small" disabled={busy || text.trim() === ""}>
        {wording.save}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {wording.cancel}
      </Button>
    </form>
  );
}

function Value({ value, ticked, shown, first, onShow }: ValueProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { draft: wording } = useWording();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (first) row.current?.scrollIntoView({ block: "nearest" });
  }, [first]);
  return (
    <li ref={row} className={mergeClasses(styles.row, shown && styles.shown)} data-value={value.id} data-shown={shown}>
      <div className={styles.line}>
        <Checkbox
          checked={ticked}
          aria-label={value.text}
          onChange={(_, { checked }) => {
            session.tickValues([value.id], checked === true);
          }}
        />
        <Text size={200} className={styles.words}>
          {value.text}
        </Text>
        {value.pile === "look" && (
          <Badge appearance="tint" color="warning">
            {wording.pleaseLook}
          </Badge>
        )}
      </div>
      <div className={styles.small}>
        <Link
          as="button"
          aria-label={wording.showSentence(value.place)}
          onClick={() => {
            onShow(value);
          }}
        >
          {value.place}
        </Link>
        <Text size={100}>{value.reason}</Text>
        <Link
          as="button"
          aria-label={wording.editOf(value.text)}
          onClick={() => {
            setEditing(!editing);
          }}
        >
          {wording.edit}
        </Link>
      </div>
      {editing && (
        <Editing
          value={value}
          onDone={() => {
            setEditing(false);
          }}
        />
      )}
    </li>
  );
}

interface GroupProps {
  readonly group: DraftGroup;
  readonly ticks: ReadonlySet<string>;
  readonly shown: readonly string[];
  readonly onShow: (value: DraftValueView) => void;
}

function Group({ group, ticks, shown, onShow }: GroupProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { draft: wording } = useWording();
  const ids = group.values.map(({ id }) => id);
  const all = ids.every((id) => ticks.has(id));
  return (
    <>
      <li className={styles.group}>
        <Text as="h3" size={300} weight="semibold">
          {group.name}
        </Text>
        <Link
          as="button"
          aria-label={`${all ? wording.untickAll : wording.tickAll}: ${group.name}`}
          onClick={() => {
            session.tickValues(ids, !all);
          }}
        >
          {all ? wording.untickAll : wording.tickAll}
        </Link>
      </li>
      {group.values.map((value) => (
        <Value
          key={value.id}
          value={value}
          ticked={ticks.has(value.id)}
          shown={shown.includes(value.id)}
          first={value.id === shown[0]}
          onShow={onShow}
        />
      ))}
    </>
  );
}

/** Arrow keys go from tick to tick; the space bar ticks. */
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLInputElement) || event.target.type !== "checkbox") return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const next = boxes[boxes.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface DraftValuesProps {
  readonly draft: DraftView;
  /** Ids of the values that are shown. */
  readonly shown: readonly string[];
  readonly onShow: (value: DraftValueView) => void;
}

/** The values of a draft in the order of the plan's sheets, to tick, refuse and correct. */
export function DraftValues({ draft, shown, onShow }: DraftValuesProps): ReactElement {
  const styles = useStyles();
  const { draft: wording } = useWording();
  const ticks = new Set(useAppPart(({ draftTicks }) => draftTicks));
  return (
    <ul className={styles.list} aria-label={wording.values} data-testid="draft-values" onKeyDown={moveByArrows}>
      {draft.groups.map((group) => (
        <Group key={group.kind} group={group} ticks={ticks} shown={shown} onShow={onShow} />
      ))}
    </ul>
  );
}
