// How runners read the file of outputs that a step leaves behind, as their own sources have it. What fails the step there
// throws here.

export type Outputs = Record<string, string>
export type ReadOutputs = (file: string) => Outputs

interface Line {
  text: string
  end: string
}
type Next = () => Line | undefined

interface Scanner {
  /** Of a line with its end, in bytes; a longer one ends the reading. */
  longest: number
  /** Whether that fails the step; otherwise everything after it is silently lost. */
  reports: boolean
  skipsBlankLines: boolean
}

/** nektos/act up to 0.2.78, Gitea's act_runner and runner up to 1.0.3, Forgejo's runner before 12. */
export const readAsOldAct = likeAct({ longest: 64 * 1024, reports: false, skipsBlankLines: false })
/** nektos/act from 0.2.79. */
export const readAsAct = likeAct({ longest: 1024 ** 3, reports: true, skipsBlankLines: false })
/** Gitea's runner from 1.0.4. */
export const readAsGitea = likeAct({ longest: 16 * 1024 ** 2, reports: true, skipsBlankLines: false })
/** Gitea's newest. */
export const readAsNewGitea = likeAct({ longest: 16 * 1024 ** 2, reports: true, skipsBlankLines: true })
/** Forgejo's runner from 12: a name of 255 characters, `=`, a value of one MiB, a line end. */
export const readAsForgejo = likeAct({ longest: 2 + 255 + 1024 ** 2, reports: true, skipsBlankLines: false })
/** GitHub's runner on Linux and macOS. */
export const readAsGitHub = likeGitHub(/\n|$/g)
/** The same on Windows, where a line may end in either way. */
export const readAsGitHubOnWindows = likeGitHub(/\r?\n|$/g)

/** `parse_env_file.go` of the act family; lines as Go's `bufio.Scanner` gives them, without a carriage return at the end. */
function likeAct({ longest, reports, skipsBlankLines }: Scanner): ReadOutputs {
  return (file) => {
    const lines = linesOf(file, /\r?\n|$/g)
    const next = () => {
      const line = lines.shift()
      if (!line || Buffer.byteLength(line.text + line.end) <= longest) return line
      lines.length = 0
      if (reports) throw new Error('bufio.Scanner: token too long')
      return undefined
    }
    const isSkipped = ({ text }: Line) => skipsBlankLines && text.trim() === ''
    // Empty lines at the beginning are lost: a line end comes only after something.
    const joined = (inside: Line[]) =>
      inside.reduce((value, { text }) => (value === '' ? text : `${value}\n${text}`), '')
    return parse(next, isSkipped, joined)
  }
}

/** `FileCommandManager.cs` of actions/runner: only the line ends around a value are the runner's. */
function likeGitHub(lineEnd: RegExp): ReadOutputs {
  return (file) => {
    const lines = linesOf(file, lineEnd)
    const joined = (inside: Line[]) => {
      const text = inside.map((line) => line.text + line.end).join('')
      return text.slice(0, text.length - (inside.at(-1)?.end.length ?? 0))
    }
    return parse(
      () => lines.shift(),
      ({ text }) => text === '',
      joined,
    )
  }
}

function linesOf(file: string, lineEnd: RegExp): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const { index, 0: end } of file.matchAll(lineEnd)) {
    if (index < file.length) lines.push({ text: file.slice(at, index), end })
    else if (at < file.length) lines.push({ text: file.slice(at), end: '' })
    at = index + end.length
  }
  return lines
}

function parse(next: Next, isSkipped: (line: Line) => boolean, joined: (inside: Line[]) => string): Outputs {
  const outputs: Outputs = {}
  for (let line = next(); line; line = next()) {
    if (isSkipped(line)) continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line.text) ?? []
    if (!sign) throw new Error(`invalid format '${line.text}', expected a line with '=' or '<<'`)
    outputs[name] = sign === '=' ? rest : joined(linesUntil(rest, next))
  }
  return outputs
}

function linesUntil(delimiter: string, next: Next): Line[] {
  const inside: Line[] = []
  for (let line = next(); line?.text !== delimiter; line = next()) {
    if (!line) throw new Error(`invalid format delimiter '${delimiter}' not found before end of file`)
    inside.push(line)
  }
  return inside
}
