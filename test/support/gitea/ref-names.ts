// Which branch names Gitea accepts, and how it refuses the others.
/** The reason a new branch's name is refused with, if it is. */
export function branchNameRefusal(name: string): string | undefined {
  if (name.length > 100) return '[NewBranchName]: MaxSize'
  const isBad =
    /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^-/.test(name) ||
    name === '@' ||
    name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))
  return isBad ? '[NewBranchName]: GitRefName' : undefined
}
