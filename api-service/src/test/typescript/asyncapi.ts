// The AsyncAPI document by AsyncAPI's own parser: it must have nothing to say against it.
import { Parser } from "@asyncapi/parser";

const response = await fetch(`${process.env.CROSSWIRE_API}/asyncapi`);
const { document, diagnostics } = await new Parser().parse(await response.text());
for (const fault of diagnostics.filter((diagnostic) => diagnostic.severity === 0)) {
  console.error(`${fault.path.join(".")}: ${fault.message}`);
}
if (!document) {
  process.exit(1);
}
console.log(document.channels().all().map((channel) => channel.address()).sort().join(" "));
