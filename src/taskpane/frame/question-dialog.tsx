// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  type DialogContentProps,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

interface QuestionDialogProps {
  title: string;
  children: ReactNode;
  /** Words of the two buttons. */
  cancel: string;
  confirm: string;
  /** There is nothing to confirm. */
  unable?: boolean;
  open?: boolean;
  /** Only the buttons close it. */
  alert?: boolean;
  /** Attributes of the part between title and buttons. */
  content?: DialogContentProps;
  onCancel: () => void;
  onConfirm: () => void;
}

/** A question with its two answers. */
export function QuestionDialog({
  title,
  children,
  cancel,
  confirm,
  unable = false,
  open = true,
  alert = false,
  content,
  onCancel,
  onConfirm,
}: QuestionDialogProps) {
  return (
    <Dialog open={open} modalType={alert ? "alert" : "modal"} onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent {...content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{cancel}</Button>
            <Button appearance="primary" disabledFocusable={unable} onClick={onConfirm}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
