// node validate-json.mjs SCHEMA DOCUMENT… — draft 2020-12 with Ajv, strict about the schema itself.
// Exit 0 when every document is valid, 1 when one is not, 2 when the schema is wrong.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, ...documents] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats(ajv);

let validate;
try {
  validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
} catch (error) {
  console.error(`${schemaPath}: ${error.message}`);
  process.exit(2);
}

let status = 0;
for (const path of documents) {
  if (validate(JSON.parse(readFileSync(path, "utf8")))) {
    continue;
  }
  status = 1;
  for (const error of validate.errors.slice(0, 10)) {
    console.error(`${path}${error.instancePath}: ${error.message}`);
  }
}
process.exit(status);
