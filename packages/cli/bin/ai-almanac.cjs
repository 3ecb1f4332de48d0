#!/usr/bin/env node
// Committed, since npm links a command at install, before anything is built. CommonJS and one file starts soonest.
const { accessSync, constants, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { createRequire, enableCompileCache } = require("node:module");
const { Script } = require("node:vm");

const folder = __dirname.slice(0, -"bin".length);
const file = `${folder}dist/main.cjs`;
/** What asks questions, which people and scripts do again and again. */
const asked = ["find", "get", "asof", "claims", "changes", "flows", "exposure", "sum", "complete"];
const [, , command] = process.argv;

if (!asked.includes(command) || process.env.NODE_DISABLE_COMPILE_CACHE === "1" || !startAsBefore(`${folder}.start`)) {
  // Where Node would put it too; asking Node for that folder loads `node:os`, a twentieth of a start.
  const cache = process.platform === "win32" ? undefined : `${process.env.TMPDIR || "/tmp"}/node-compile-cache`;
  enableCompileCache?.(cache);
  require(file);
}

/**
 * Node's own cache holds what is compiled when a file is loaded. Taken after a run, the code has all functions that ran,
 * which saves a third of what a start takes beyond Node's own. It lies in the package, so that who can change it could change the
 * package itself. False, and nothing is started, where there is none and none can be kept.
 */
function startAsBefore(kept) {
  // V8 compares no more of the source than its length.
  const { mtimeMs } = statSync(file);
  const place = `${kept}/${command}-${process.version}-${process.arch}-${Math.round(mtimeMs)}.bin`;
  const cachedData = contentOf(place);
  if (cachedData === undefined && !mayWrite(folder)) return false;
  const source = `(function (require, module, exports, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  const own = { exports: {} };
  script.runInThisContext()(createRequire(file), own, own.exports, file, `${folder}dist`);
  if (cachedData === undefined || script.cachedDataRejected) {
    process.on("exit", (code) => {
      if (code === 0) keep(kept, place, script.createCachedData());
    });
  }
  return true;
}

function mayWrite(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function contentOf(place) {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: V8 would run half of one. */
function keep(kept, place, data) {
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(`${place}.${process.pid}`, data);
    renameSync(`${place}.${process.pid}`, place);
  } catch {
    // Somebody else's folder, or a full disk: the next start takes as long as this one.
  }
}
