import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";

const consumer = inject("consumer");
const shells = {
  /** What bash calls at a press of Tab, with the words as it splits them: `=` is a word of its own. */
  bash: (line: string) => `source <(ai-almanac completion bash) && source <(ai-almanac completion bash) || exit 1
    COMP_WORDS=(${wordsOf(line.replaceAll("=", " = "))}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    _ai_almanac_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
  /** A terminal of its own, in which Tab is pressed; ends once the whole word is there. */
  zsh: (line: string, word: string) => `zmodload zsh/zpty; zpty shell zsh -f -i
    zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; source <(ai-almanac completion zsh); echo rea''dy'
    zpty -r -m shell seen '*ready*'; zpty -w -n shell ${quoted(line)}$'\\t'
    zpty -r -m shell seen ${quoted(`*${word}*`)}; zpty -d shell; print -r -- ${quoted(word)}`,
  fish: (line: string) => `ai-almanac completion fish | source; complete --do-complete ${quoted(line)}`,
};

/** A last word that is empty is one, too. */
function wordsOf(line: string): string {
  return line.split(/ +/).map(quoted).join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function run(shell: keyof typeof shells, script: string) {
  const folders = [join(consumer, "node_modules/.bin"), dirname(process.execPath), process.env.PATH];
  const flags = { bash: ["--norc", "--noprofile"], zsh: ["-f"], fish: ["--no-config"] }[shell];
  return spawnSync(shell, [...flags, "-c", script], {
    encoding: "utf8",
    env: { PATH: folders.join(":"), HOME: consumer, TERM: "xterm", LC_ALL: "C.UTF-8" },
  });
}

/** A line that is begun, and a word that it may go on with. */
const lines = [
  ["ai-almanac fi", "find"],
  ["ai-almanac get deals meta-manus", "meta-manus-2025-12"],
  ["ai-almanac find deals --party thinking-mach", "thinking-machines-lab"],
  ["ai-almanac find deals --party=thinking-mach", "thinking-machines-lab"],
  ["ai-almanac find deals --status signed,clo", "signed,closed"],
  ["ai-almanac claims meta-amd-2026-02 warrantP", "warrantPrice"],
  ["ai-almanac export deals_v", "deals_versions"],
] as const;
/** Where all words are offered at once. */
const open = [
  ["ai-almanac find ", "organizations"],
  ["ai-almanac export --format ", "sqlite"],
  ["ai-almanac completion ", "fish"],
] as const;

describe.each(Object.keys(shells) as (keyof typeof shells)[])("%s", (shell) => {
  // CI has bash; whoever has the others tests them, too.
  const isThere = process.platform !== "win32" && spawnSync(shell, ["-c", "exit"]).status === 0;

  test.runIf(isThere).each([...lines, ...(shell === "zsh" ? [] : open)])("%s", (line, word) => {
    const { stdout, stderr } = run(shell, shells[shell](line, word));
    expect(stderr).toBe("");
    const offered = stdout.split("\n").map((one) => (one.split("\t")[0] ?? "").replace(/^--party=/, ""));
    expect(offered).toContain(word);
  });
});

test.runIf(process.platform !== "win32")("what is being written is not run by bash", () => {
  const { stdout } = run("bash", shells.bash("ai-almanac find deals --text $(echo>ran) fi").concat("; ls"));
  expect(stdout.split("\n")).not.toContain("ran");
});
