// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { workbenchTexts } from "../texts/workbench";
import { OpenButton } from "./open-button";
import type { OpenFile } from "./open-file";
import { useOpening } from "./use-opening";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  status: { ...typographyStyles.caption1, margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

interface FileBarProps {
  file: OpenFile;
  unsaved: boolean;
  onSave: () => void;
  onOpen: (file: OpenFile) => void;
}

/** The file under work: its name, whether it is saved, and what can be done with it. */
export function FileBar({ file, unsaved, onSave, onOpen }: FileBarProps) {
  const styles = useStyles();
  const [saved, setSaved] = useState(false);
  const { busy, problem, choose } = useOpening(onOpen);
  const status = problem ?? (unsaved ? workbenchTexts.unsaved : saved ? workbenchTexts.saved(file.name) : "");
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{file.name}</h1>
      <p className={styles.status} role="status">
        {status}
      </p>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        onClick={() => {
          onSave();
          setSaved(true);
        }}
      >
        {workbenchTexts.save}
      </Button>
      <OpenButton
        disabled={busy}
        label={workbenchTexts.openOther}
        onChoose={(chosen) => {
          if (!unsaved || confirm(workbenchTexts.leave)) choose(chosen);
        }}
      />
    </header>
  );
}
