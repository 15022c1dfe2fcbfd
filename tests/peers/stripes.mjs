// stripe-stateful-mock on loopback: right about idempotency keys.
//   node stripes.mjs PORT
import { createRequire } from "node:module";
import http from "node:http";

const mock = createRequire(import.meta.url)("stripe-stateful-mock");
http.createServer(mock.createExpressApp()).listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
