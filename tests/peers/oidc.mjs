// oidc-provider, which the OpenID Foundation has certified, in Google's place. Any name is let in; the address is NAME@example.com,
// and names that begin with "unseen" have not shown that it is theirs.
//   node oidc.mjs PORT REDIRECT
import http from "node:http";
import * as module from "oidc-provider";

const Provider = module.default ?? module.Provider;
const [port, redirect] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: "studio",
    client_secret: "studio-secret",
    redirect_uris: [redirect],
    grant_types: ["authorization_code"],
    response_types: ["code"],
  }],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: !id.startsWith("unseen"), name: `The ${id}` }),
  }),
});
http.createServer(provider.callback()).listen(Number(port), "127.0.0.1", () => console.log("ready"));
