const WORD = /\p{L}+/gu;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * A person's name as papers print it: one typed all in capitals or all in small letters gets a capital for each word.
 * Any other stays as typed: "H’Hen Niê", "Nguyễn Thị Mai Anh". The register keeps what was typed.
 */
export const properName = (name: string): string =>
  name === name.toUpperCase() || name === name.toLowerCase() ? name.replace(WORD, capitalised) : name;
