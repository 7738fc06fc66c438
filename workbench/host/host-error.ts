/** An error as Excel answers it: the code is what add-ins decide by. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (message: string): HostError => new HostError("InvalidArgument", message);
export const itemNotFound = (message: string): HostError => new HostError("ItemNotFound", message);
export const accessDenied = (message: string): HostError => new HostError("AccessDenied", message);
