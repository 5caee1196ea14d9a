// A list in a plain text file, without the code for JSON, YAML and queries.
import { type ParsedList, parseList } from './text-list.ts'

/** Whether a file is neither JSON nor YAML. */
export const isPlain = (path: string, text: string): boolean => !/\.(json|ya?ml)$/i.test(path) && !/^\s*[[{]/.test(text)

/** Parses the text of such a file; problems name the input and the file. */
export function parsePlainFile(path: string, text: string, web: string | null): ParsedList {
  const origin = 'repositories-file'
  const list = parseList(text, web, origin)
  return { ...list, problems: list.problems.map((problem) => `${origin}: ${path}: ${problem}`) }
}
