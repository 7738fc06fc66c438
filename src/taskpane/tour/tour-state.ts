import { useSyncExternalStore } from "react";
import { createStore } from "../../app/store";

/** Which stop of the tour is shown; null while nobody takes it. */
const tour = createStore<{ readonly at: number | null }>({ at: null });

export const showStop = (at: number | null): void => {
  tour.set({ at });
};

export const useTour = (): number | null => useSyncExternalStore(tour.subscribe, () => tour.get().at);
