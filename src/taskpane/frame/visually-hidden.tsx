// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for screen readers only; as a status they are read out when they change. */
export function VisuallyHidden({ children, role }: { children: ReactNode; role?: "status" }) {
  const styles = useStyles();
  return (
    <span className={styles.hidden} role={role}>
      {children}
    </span>
  );
}
