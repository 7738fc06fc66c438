/** A plan that no correct workbook can be made of: a fault of whoever planned it, not of the data. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}
