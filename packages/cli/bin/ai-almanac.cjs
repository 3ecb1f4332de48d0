#!/usr/bin/env node
// Committed, since npm links a command at install, before anything is built. CommonJS and one file starts soonest.
const { enableCompileCache } = require("node:module");

enableCompileCache?.();
require("../dist/main.cjs");
