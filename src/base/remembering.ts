/** The same function, its last answers kept by the text: lists repeat a few texts thousands of times. */
export function remembering<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const cache = new Map<string, T>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (cache.size >= most) cache.clear();
    cache.set(text, value);
    return value;
  };
}
