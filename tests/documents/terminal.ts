import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** Wide enough that no question breaks; `script` gives a terminal without a size. */
const size = "stty cols 120 rows 40";

/**
 * Runs a command in a real terminal (by `script`, which every Linux has) and answers its questions in their order: each
 * answer is typed when its question stands on the screen (an open question bears ◆, an answered one ◇). Gives all that was printed and the exit code.
 */
export function answerQuestions(
  command: string,
  folder: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ code: number | null; text: string }> {
  const words = ["-qefc", `${size}; ${command}`, "/dev/null"];
  const child = spawn("script", words, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const waiting = [...answers];
  let unread = "";
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    unread += stripVTControlCharacters(piece);
    for (const [question, keys] of [...waiting]) {
      const at = unread.indexOf(question);
      if (at === -1) return;
      unread = unread.slice(at + question.length);
      waiting.shift();
      child.stdin.write(keys);
    }
  });
  // What stands on the screen tells which question never came.
  const limit = setTimeout(() => child.kill("SIGKILL"), 45_000);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(limit);
      resolve({ code, text: stripVTControlCharacters(text) });
    });
  });
}
