/** What the browser keeps for pages of this address; null where it keeps nothing. */
export function storeOfPage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
