const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** `id`: Indonesian. A word that is no language code is shown as it stands. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
