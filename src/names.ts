// Names that git and the API take.

/** Whether a path stays inside its repository, and out of what git keeps for itself. */
export const isBelow = (path: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no path of a repository holds them
  !/[\\\u0000-\u001f\u007f]/.test(path) && path.split('/').every((part) => !/^(|\.|\.\.|\.git)$/i.test(part))

/** Git's own rules for the name of a ref (git-check-ref-format). */
export const isRefName = (name: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses control characters
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^[-/]|\/\/|[./]$|^@$|(^|\/)\.|\.lock(\/|$)/.test(name)
