#!/usr/bin/env node
// Committed, since npm links a command at install, before anything is built. CommonJS and one file starts soonest.
const { enableCompileCache } = require("node:module");

// Where Node would put it too; asking Node for that folder loads `node:os`, a twentieth of a start.
const folder = process.platform === "win32" ? undefined : `${process.env.TMPDIR || "/tmp"}/node-compile-cache`;
enableCompileCache?.(folder);
require("../dist/main.cjs");
