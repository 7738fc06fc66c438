import { expose } from "comlink";
import { workerEngine } from "./worker-engine";

/** The engine, off the pane's thread. */
expose(workerEngine);
