import { mkdirSync, writeFileSync } from "node:fs";
import { editorJsonSchemas } from "../src/json-schema/editor-json-schemas.ts";

const folder = new URL("../json/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorJsonSchemas())) writeFileSync(new URL(name, folder), text);
