import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubjectKind } from "../../campaign/campaign";
import { useOwnStyles } from "./parts";
import type { OwnWording } from "./wording/own";

const KINDS: readonly SubjectKind[] = ["individual", "collective", "household"];

interface SubjectChecksProps {
  readonly label: string;
  readonly words: OwnWording;
  readonly subjects: readonly SubjectKind[];
  readonly onChange: (subjects: readonly SubjectKind[]) => void;
}

/** Who may get an award. */
export function SubjectChecks({ label, words, subjects, onChange }: SubjectChecksProps): ReactElement {
  const styles = useOwnStyles();
  return (
    <div role="group" aria-label={label} className={styles.checks}>
      {KINDS.map((kind) => (
        <Checkbox
          key={kind}
          size="medium"
          label={words.subjects[kind]}
          checked={subjects.includes(kind)}
          onChange={(_, { checked }) => {
            onChange(KINDS.filter((one) => (one === kind ? checked === true : subjects.includes(one))));
          }}
        />
      ))}
    </div>
  );
}
