/** The custom document property in which a workbook of ours names the unit it was made for. */
export const UNIT_PROPERTY = "soThiDua.unit";
