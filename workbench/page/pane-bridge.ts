import type { ExcelHost } from "../host/excel-host";

/** What the pane is told about the Excel it runs in. */
export interface PaneSettings {
  /** "vi-VN" or "en-US". */
  readonly language: string;
  /** ExcelApi version: "1.13", "1.17" … */
  readonly excelApi: string;
  readonly theme: "light" | "dark" | "contrast";
}

interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
/** A reply to a call, and an event pushed later. */
const ANSWER = 0;
const PUSHED = 1;
const INVOKE = 0;
const REGISTER = 1;
const PROCESS_QUERY = 93;
const COMMAND_COMPLETED = 94;
const CONTROL_ID = "so-thi-dua";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function isRequest(value: unknown): value is Request {
  return isRecord(value) && value["_messageType"] === REQUEST && typeof value["_actionName"] === "string";
}

function requestOf(data: unknown): Request | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const value: unknown = JSON.parse(data);
  return isRequest(value) ? value : null;
}

/** Since this set Excel keeps what the person can undo while an add-in writes. */
const KEEPS_UNDO = 19;

const minorOf = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** The version that a pane is told: an older build has none of the later sets. */
const versionOf = ({ excelApi }: PaneSettings, { context }: ExcelHost): string =>
  context.situation.olderBuild ? `1.${Math.min(minorOf(excelApi), KEEPS_UNDO - 2)}` : excelApi;

function appContext(settings: PaneSettings, conversation: string, host: ExcelHost): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: `${location.origin}/${host.id}/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify({ ExcelApi: Number(versionOf(settings, host)), SharedRuntime: 1.2 }),
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _addinName: CONTROL_ID,
  };
}

/** Office.js reads the version as a number: 1.2 would beat 1.13, so the library itself compares part by part. */
function invoke(request: Request, host: ExcelHost, settings: PaneSettings, conversation: string): unknown {
  if (request._actionName === "ContextActivationManager_getAppContextAsync")
    return appContext(settings, conversation, host);
  if (request._actionName !== "executeMethod" || !isRecord(request._data)) return null;
  const method = request._data["DdaMethod"];
  const parameters = request._data["ArrayData"];
  if (!isRecord(method) || method["DispatchId"] !== PROCESS_QUERY || !Array.isArray(parameters)) return { Error: 0 };
  const body: unknown = parameters[4];
  return { Error: 0, Data: [200, [], host.process(String(body))] };
}

/** Commands that a button of the ribbon called and that are not over yet, by the id they were called with. */
class RunningCommands {
  private readonly running = new Map<
    string,
    { readonly resolve: () => void; readonly reject: (error: Error) => void }
  >();
  private count = 0;

  begin(): { readonly id: string; readonly over: Promise<void> } {
    this.count += 1;
    const id = `command-${String(this.count)}`;
    return {
      id,
      over: new Promise((resolve, reject) => {
        this.running.set(id, { resolve, reject });
      }),
    };
  }

  /** Takes the pane's word that a command is over, which comes as an id and a status; other messages pass. */
  hear({ _data }: Request): void {
    if (!isRecord(_data) || !isRecord(_data["DdaMethod"]) || _data["DdaMethod"]["DispatchId"] !== COMMAND_COMPLETED)
      return;
    const { 0: id, 1: status } = _data;
    const command = this.running.get(String(id));
    this.running.delete(String(id));
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`the pane knows no such command: ${String(status)}`));
  }
}

const DARK = "(prefers-color-scheme: dark)";

/**
 * Excel on the web hands no theme over: a pane there sees only what its browser prefers, so it is that wish which is
 * played.
 */
function preferDark({ contentWindow }: HTMLIFrameElement, dark: boolean): void {
  if (contentWindow === null || contentWindow.matchMedia(DARK).matches === dark) return;
  const ask = contentWindow.matchMedia.bind(contentWindow);
  contentWindow.matchMedia = (query) => {
    const answer = ask(query);
    if (query === DARK) Object.defineProperty(answer, "matches", { value: dark });
    return answer;
  };
}

export interface OpenPane {
  readonly close: () => void;
  /**
   * Calls a command as a button of the ribbon does; over when the pane says so. Throws where the pane does not know it.
   */
  readonly command: (name: string) => Promise<void>;
}

/** Runs the pane at that address in a new frame inside the slot, with our workbook as its Excel. */
export function openPane(slot: HTMLElement, address: string, host: ExcelHost, settings: PaneSettings): OpenPane {
  const conversation = `conversation-${Date.now().toString(36)}`;
  const frame = document.createElement("iframe");
  frame.title = "Sổ Thi đua";
  let listening: Request | null = null;
  let ribbon: Request | null = null;
  /** Commands that were called before the page listened: Excel hands them over the moment it does. */
  const waiting: ((listener: Request) => void)[] = [];
  const commands = new RunningCommands();

  const post = (request: Request, responseType: number, data: unknown): void => {
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: RESPONSE,
        _responseType: responseType,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _errorCode: 0,
        _origin: location.href,
        _data: data,
        _serializerVersion: 1,
      }),
      location.origin,
    );
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const request = requestOf(event.data);
    if (request === null || request._conversationId !== conversation) return;
    if (request._actionType === INVOKE) {
      if (request._actionName === "ContextActivationManager_getAppContextAsync")
        preferDark(frame, settings.theme !== "light");
      commands.hear(request);
      const data = invoke(request, host, settings, conversation);
      if (data !== null) post(request, ANSWER, data);
      return;
    }
    if (request._actionType === REGISTER && request._actionName === "richApiMessage") listening = request;
    post(request, ANSWER, { Error: 0 });
    if (request._actionType === REGISTER && request._actionName === "appCommandInvoked") {
      ribbon = request;
      for (const send of waiting.splice(0)) send(request);
    }
  };
  const stop = host.onEvents((entries) => {
    if (listening !== null)
      post(listening, PUSHED, {
        ArrayData: entries.map((entry, index) => [
          entry.messageCategory,
          entry.messageType,
          entry.targetId,
          entry.message,
          String(index),
          entry.isRemoteOverride,
        ]),
      });
  });

  addEventListener("message", onMessage);
  frame.name = JSON.stringify({
    baseFrameName: CONTROL_ID,
    hostInfo: `Excel|Web|16.00|${settings.language}|${conversation}||disableLogging|0`,
    xdmInfo: [conversation, CONTROL_ID, location.href].join("|"),
    serializerVersion: "1",
  });
  frame.src = address;
  slot.replaceChildren(frame);
  return {
    close: () => {
      removeEventListener("message", onMessage);
      stop();
      host.paneClosed();
      frame.remove();
    },
    command: (name) => {
      const { id, over } = commands.begin();
      const send = (listener: Request): void => {
        post(listener, PUSHED, [id, name, JSON.stringify({ source: { id: name } })]);
      };
      if (ribbon === null) waiting.push(send);
      else send(ribbon);
      return over;
    },
  };
}
