// What a stranger writes on the client that is generated from the OpenAPI document: it must compile, and run.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/crosswire.js";

type Fact = components["schemas"]["Fact"];

const crosswire = createClient<paths>({ baseUrl: process.env.CROSSWIRE_API });

async function all(place: string): Promise<Fact[]> {
  const facts: Fact[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await crosswire.GET("/facts", {
      params: { query: { place, limit: 1, cursor } },
    });
    // The same listing may come as NDJSON or CSV, which are text.
    if (!data || typeof data === "string") {
      throw new Error(error?.detail ?? "no answer");
    }
    facts.push(...(data.items ?? []));
    cursor = data.next ?? undefined;
  } while (cursor);
  return facts;
}

const facts = await all("typeville");
for (const fact of facts) {
  const { data } = await crosswire.GET("/facts/{id}", { params: { path: { id: fact.id! } } });
  console.log(`${fact.status} ${data?.evidenceCount} ${data?.evidence?.[0]?.evidence?.exact}`);
}
const refused = await crosswire.GET("/facts", { params: { query: { limit: 5000 } } });
console.log(`${refused.error?.status} ${refused.error?.parameter}`);
