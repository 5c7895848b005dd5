// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";

interface IconButtonProps {
  icon: ReactElement;
  /** Its name, also shown when pointed at. */
  name: string;
  /** There is nothing to do, though it keeps its place in the order of the Tab key. */
  unable?: boolean;
  onClick: () => void;
}

/** A small button that shows a picture only. */
export const IconButton = ({ icon, name, unable = false, onClick }: IconButtonProps) => (
  <Button
    size="small"
    appearance="subtle"
    icon={icon}
    aria-label={name}
    title={name}
    disabledFocusable={unable}
    onClick={onClick}
  />
);
