import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import type { FileBytes } from "../../app/views/file";
import { bytesOf } from "../file-bytes";

interface FilePickProps {
  readonly children: ReactNode;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled: boolean;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: "small" | "medium";
  readonly icon?: ReactElement;
  readonly testId: string;
  /** What the button is for, where its text alone does not say. */
  readonly label?: string;
  readonly onFiles: (files: readonly FileBytes[]) => void;
}

/** A button that lets the clerk choose files and hands their bytes on. */
export function FilePick({
  children,
  accept,
  multiple = false,
  disabled,
  appearance = "secondary",
  size = "medium",
  icon,
  testId,
  label,
  onFiles,
}: FilePickProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null): void => {
    if (list === null || list.length === 0) return;
    void bytesOf([...list]).then((files) => {
      if (input.current !== null) input.current.value = "";
      onFiles(files);
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        data-testid={testId}
        onChange={(event) => {
          take(event.target.files);
        }}
      />
      <Button
        appearance={appearance}
        size={size}
        disabled={disabled}
        {...(icon === undefined ? {} : { icon })}
        {...(label === undefined ? {} : { "aria-label": label })}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
    </>
  );
}
