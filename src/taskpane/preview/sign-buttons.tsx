// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { previewTexts as texts } from "../../texts/preview";
import { Italian } from "../frame/italian";
import { SeverityIcon } from "../frame/severity-icon";
import { type ListedFinding, worstOf } from "../session/finding-groups";
import { type MarginSign, SIGN_SIZE } from "./margin-signs";

const useStyles = makeStyles({
  sign: {
    position: "absolute",
    boxSizing: "border-box",
    minWidth: 0,
    width: `${SIGN_SIZE}px`,
    height: `${SIGN_SIZE}px`,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  popover: { maxWidth: "min(320px, 90vw)" },
  item: { maxWidth: "none", overflowWrap: "anywhere" },
});

interface SignButtonsProps {
  signs: readonly MarginSign[];
  /** Pixels from the left of the page. */
  left: number;
  onFinding: (finding: ListedFinding) => void;
}

/** What is found on a page, in its margin: each sign says it, and leads to it. */
export function SignButtons({ signs, left, onFinding }: SignButtonsProps) {
  const styles = useStyles();
  return signs.map(({ middle, findings }) => {
    const severity = worstOf(findings);
    if (severity === null) return null;
    const name = findings.length === 1 ? messageOf(findings[0]) : texts.findingsHere(findings.length);
    return (
      <Menu key={middle} positioning={{ autoSize: true }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.sign}
            style={{ left, top: middle - SIGN_SIZE / 2 }}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            aria-label={name}
            title={name}
          />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{texts.openFinding}</MenuGroupHeader>
              {findings.map((finding) => (
                <MenuItem
                  key={finding.id}
                  className={styles.item}
                  icon={<SeverityIcon severity={finding.finding.severity} />}
                  onClick={() => {
                    onFinding(finding);
                  }}
                >
                  <Italian>{messageOf(finding)}</Italian>
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  });
}

const messageOf = (listed: ListedFinding | undefined): string =>
  listed ? texts.finding(texts.severities[listed.finding.severity], listed.finding.message) : "";
