// Names that git and the API accept.

/** Whether it is `owner/name` as servers write it. */
export const isFullName = (text: string): boolean => /^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/.test(text)

/** Whether a path stays inside its repository and outside of `.git`. */
export const isBelow = (path: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no path in a repository contains them
  !/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(path) &&
  path.split('/').every((part) => !/^(|\.|\.\.|\.git)$/i.test(part))

/** Git's own rules for the name of a ref (git-check-ref-format). */
export const isRefName = (name: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git does not allow control characters
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^[-/]|\/\/|[./]$|^@$|(^|\/)\.|\.lock(\/|$)/.test(name)
