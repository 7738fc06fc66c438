/** The languages the product speaks; Vietnamese first. */
export type Language = "vi" | "en";
