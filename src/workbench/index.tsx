// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Workbench />);
