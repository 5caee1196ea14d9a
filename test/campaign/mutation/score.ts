// What a report of Stryker's says, in figures and in words.

/** As far as it is read here (https://github.com/stryker-mutator/mutation-testing-elements). */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>
}

export interface Score {
  file: string
  tried: number
  /** Changes that no test noticed. */
  left: number
  /** Of those that were tried; one that leads to an endless loop counts as noticed. */
  percent: number
}

const NOTICED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** The files of a report, worst first. */
export function scored({ files }: Report): Score[] {
  return Object.entries(files)
    .map(([file, { mutants }]) => {
      const count = (among: string[]) => mutants.filter(({ status }) => among.includes(status)).length
      return scoreOf(file, count(NOTICED), count(MISSED))
    })
    .filter(({ tried }) => tried > 0)
    .sort((one, other) => one.percent - other.percent)
}

const scoreOf = (file: string, noticed: number, left: number): Score => {
  const tried = noticed + left
  return { file, tried, left, percent: (100 * noticed) / Math.max(1, tried) }
}

/** A text with the score between its markers. */
export function stated(text: string, files: readonly Score[], now: Date): string {
  const tried = files.reduce((sum, one) => sum + one.tried, 0)
  const left = files.reduce((sum, one) => sum + one.left, 0)
  const all = scoreOf('', tried - left, left)
  const least = files[0]!
  const words = [
    `Of ${tried} small changes to the ${files.length} files of \`src\` that do no I/O (\`npm run mutation\`, ${now.toISOString().slice(0, 10)}), a test of parts`,
    `notices ${all.percent.toFixed(1)} %; fewest in \`${least.file}\`, ${least.percent.toFixed(1)} %.`,
  ]
  return text.replace(
    /(<!-- mutation -->\n)[\s\S]*?(<!-- \/mutation -->)/,
    (_all, begin, end) => `${begin}${words.join('\n')}\n${end}`,
  )
}
