import path from "node:path";
import { localCertificate } from "./certificate";
import { serve } from "./serve";

const root = process.cwd();
const DEFAULT_PORT = 3000;

const certificate = await localCertificate(path.join(root, ".cache"), Date.now());
const server = await serve(
  {
    "/": path.join(root, "dist"),
    "/office-js/": path.join(root, "node_modules/@microsoft/office-js/dist"),
    "/samples/": path.join(root, "samples"),
  },
  certificate,
  Number(process.env["PORT"] ?? DEFAULT_PORT),
);
console.log(`Sổ Thi đua: ${server.origin}/workbench/`);
console.log("The certificate is this machine's own: let the browser open the page once. Ctrl+C stops.");
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void server.close();
  });
