// SPDX-License-Identifier: EUPL-1.2
import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  type ToggleButtonProps,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  button: { minWidth: "auto" },
  pressed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorBrandStroke1}`,
  },
});

/** Fluent's toggle, whose pressed state shows by its frame as well, in every theme. */
export function PressedButton({ className, ...props }: ToggleButtonProps & { checked: boolean }) {
  const styles = useStyles();
  return (
    <ToggleButton
      {...props}
      className={mergeClasses(styles.button, props.checked && styles.pressed, className)}
    />
  );
}
