#!/usr/bin/env node
// Committed, since npm links a command at install, before anything is built.
import "../dist/main.js";
