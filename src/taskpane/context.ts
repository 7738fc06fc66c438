import { createContext, use, useSyncExternalStore } from "react";
import type { Language } from "../base/language";
import type { AppState } from "../app/app-state";
import type { Session } from "../app/session/session";
import { wordingOf } from "./wording/index";
import type { PaneWording } from "./wording/wording";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error("a part of the pane stands outside of it");
  return session;
}

/** The state as it is now; the part is drawn again when it changes. */
export function useApp(): AppState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

/**
 * A part of the state; what uses it is drawn again only when that part changes. `select` gives what stands in the
 * state, nothing new made.
 */
export function useAppPart<T>(select: (state: AppState) => T): T {
  const { store } = useSession();
  const part = (): T => select(store.get());
  return useSyncExternalStore(store.subscribe, part);
}

/** What the pane says; a page around it that is not Excel says some things otherwise. */
export const WordingContext = createContext<(language: Language) => PaneWording>(wordingOf);

export const useWording = (): PaneWording => use(WordingContext)(useAppPart(({ language }) => language));
