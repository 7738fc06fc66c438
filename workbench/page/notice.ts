import { iconButton } from "./widgets";

export interface Notice {
  readonly show: (words: string) => void;
  readonly hide: () => void;
}

/** The line over the grid in which the page says something; it stays until it is closed or something else is said. */
export function createNotice(place: HTMLElement, close: string): Notice {
  const text = document.createElement("span");
  const hide = (): void => {
    place.hidden = true;
  };
  place.append(text, iconButton("✕", close, hide));
  return {
    hide,
    show: (words) => {
      text.textContent = words;
      place.hidden = false;
    },
  };
}
