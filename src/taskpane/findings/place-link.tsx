// SPDX-License-Identifier: EUPL-1.2
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/workbook";
import { placeText } from "./place-text";

const useStyles = makeStyles({ current: { fontWeight: tokens.fontWeightBold } });

interface PlaceLinkProps {
  place: CellPlace;
  isCurrent?: boolean;
  /** Said before the place to those who hear it. */
  label?: string;
  onGo: () => void;
}

/** A cell that can be gone to. */
export function PlaceLink({ place, isCurrent = false, label, onGo }: PlaceLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={isCurrent ? styles.current : undefined}
      aria-current={isCurrent ? "true" : undefined}
      aria-label={label === undefined ? undefined : `${label}: ${placeText(place)}`}
      onClick={onGo}
    >
      {placeText(place)}
    </Link>
  );
}
