// SPDX-License-Identifier: EUPL-1.2
import { ActionType, type ObjectPath, PathType, type Request } from "./wire/messages";

/** One action of a message, in words: `Set Worksheets["Foglio1"].GetRange("A1") Values`. */
interface LoggedAction {
  readonly text: string;
  /** Known once the action was reached. */
  writes: boolean;
}

/** One message of the add-in to Excel: one `context.sync()`, or the clean-up after `Excel.run`. */
export interface LoggedBatch {
  /** Size of the request, in bytes. */
  readonly bytes: number;
  readonly flags: number;
  readonly actions: readonly LoggedAction[];
  /** Nothing but ranges let go: office.js sends it by itself. */
  readonly isCleanUp: boolean;
  responseBytes: number;
  /** Code of the error it ended with. */
  error: string | null;
  milliseconds: number;
}

export function logged(request: Request, bytes: number, flags: number): LoggedBatch {
  const actions = request.Actions.map((action) => new ActionInWords(request, action));
  const isCleanUp = request.Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference",
  );
  const releases = request.Actions.some(({ Name }) => Name === "_RemoveReference");
  return {
    bytes,
    flags,
    actions,
    isCleanUp: isCleanUp && releases,
    responseBytes: 0,
    error: null,
    milliseconds: 0,
  };
}

/** Put into words only when a test asks: a message may hold ten thousand. */
class ActionInWords implements LoggedAction {
  writes = false;

  constructor(
    private readonly request: Request,
    private readonly action: Request["Actions"][number],
  ) {}

  get text(): string {
    return inWords(this.request, this.action);
  }
}

function inWords(
  request: Request,
  { ActionType: type, ObjectPathId, Name, ArgumentInfo, QueryInfo }: Request["Actions"][number],
): string {
  const path = pathInWords(request, ObjectPathId);
  switch (type) {
    case ActionType.instantiate:
      return `Instantiate ${path}`;
    case ActionType.query:
      return `Query ${path} {${(QueryInfo?.Select ?? []).join(",")}}`;
    case ActionType.method:
      return `Method ${path}.${Name}${argumentsInWords(ArgumentInfo?.Arguments)}`;
    case ActionType.setProperty:
      return `Set ${path}.${Name}`;
    default:
      return `Trace ${path}`;
  }
}

function pathInWords(request: Request, id: number): string {
  const path: ObjectPath | undefined = request.ObjectPaths[id];
  if (!path || path.ObjectPathType === PathType.globalObject) return "Workbook";
  if (path.ObjectPathType === PathType.referenceId) return path.Name;
  const given = path.ArgumentInfo?.Arguments;
  const parent = path.ParentObjectPathId ? pathInWords(request, path.ParentObjectPathId) : "";
  if (path.ObjectPathType === PathType.indexer) return `${parent}[${JSON.stringify(given?.[0])}]`;
  return `${parent}.${path.Name}${given ? argumentsInWords(given) : ""}`;
}

const argumentsInWords = (given: readonly unknown[] = []): string =>
  `(${given.map((item) => JSON.stringify(item).slice(0, 80)).join(", ")})`;
