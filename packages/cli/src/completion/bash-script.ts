/**
 * Our own for bash, since that of the library needs another program to be installed, reads what is being written as a
 * command (`$(...)` would run at a press of Tab), and cannot be read in twice. Bash 3.2, which macOS has, understands it.
 */
export function bashScript(name: string): string {
  const complete = `_${name.replaceAll("-", "_")}_complete`;
  return `# bash completion for ${name}
${complete}() {
    local words=() word index last
    # Bash takes --party=meta for three words.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=\${COMP_WORDS[index]}
        last=$((\${#words[@]} - 1))
        if ((last >= 0)) && [[ \${words[last]} == --* && ($word == "=" || \${words[last]} == *=) ]]; then
            words[last]+=$word
        else
            words+=("$word")
        fi
    done
    COMPREPLY=()
    # A line a word: the word, a tab, what it means; the last line begins with a colon.
    while IFS=$'\\t' read -r word _; do
        if [[ -n $word && $word != :* ]]; then COMPREPLY+=("$word"); fi
    done < <(${name} complete -- "\${words[@]}" 2> /dev/null)
}
complete -F ${complete} ${name}
`;
}
