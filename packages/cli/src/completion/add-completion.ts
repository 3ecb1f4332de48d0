import type { Command } from "commander";
import { CommandError } from "../error.ts";
import { bashScript } from "./bash-script.ts";

export const shells = ["bash", "zsh", "fish"] as const;

/** `completion <shell>` prints a script; the script asks `complete -- <words>`. */
export function addCompletion(program: Command, words: readonly string[], out: (text: string) => void): void {
  program
    .command("completion")
    .description(`print the completion script of a shell: ${shells.join(", ")}`)
    .usage("<shell>")
    .argument("[shell]", `${shells.join(", ")}`)
    .addHelpText("after", examples)
    .action(async (shell: string | undefined) => {
      const known = shells.find((one) => one === shell);
      if (known === undefined) {
        throw new CommandError(
          `<shell>: expected one of ${shells.join(", ")}; found ${JSON.stringify(shell ?? null)}`,
          2,
        );
      }
      if (known === "bash") return out(bashScript(program.name()));
      const { script } = await import("@bomb.sh/tab");
      script(known, program.name(), program.name());
    });
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .action(async () => {
      const { completeWords } = await import("./complete-words.ts");
      await completeWords(program, words.slice(words.indexOf("--") + 1));
    });
}

const examples = `
Examples:
  source <(ai-almanac completion bash)                                 # in ~/.bashrc
  source <(ai-almanac completion zsh)                                  # in ~/.zshrc, after compinit
  ai-almanac completion fish > ~/.config/fish/completions/ai-almanac.fish
`;
