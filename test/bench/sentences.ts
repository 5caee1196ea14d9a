// The figures as sentences: where other clients are faster, and how costs grow.
import type { CandidateName } from './candidates.ts'
import { at, GROWING, growthOf } from './goals.ts'
import type { Results } from './results.ts'
import { number } from './tables.ts'

/** Numbers of targets that are measured. */
export const TARGETS = [1, 10, 100, 1_000, 10_000]

interface Compared {
  targets: number
  /** Its time over ours. */
  share: number
}

/**
 * Where a way with curl, given with the words for it, takes less time than we do, where more, and where no more can be said
 * than the spread allows; empty where it was not measured. It ran beside the first of the two versions of Node, we on the last.
 */
export function curlSentence(
  results: Results,
  [curl, name]: readonly [CandidateName, words: string],
  delay: number,
  [first, last]: readonly [string, string],
): string {
  const groups: Record<'faster' | 'slower' | 'even', Compared[]> = { faster: [], slower: [], even: [] }
  for (const targets of TARGETS) {
    const figure = results.ratio(at(last, targets, delay), 'ours', curl, ({ wallMs }) => wallMs, { otherNode: first })
    if (figure === null) continue
    const { median, spread } = figure
    const group = median - spread > 1 ? 'faster' : median + spread < 1 ? 'slower' : 'even'
    groups[group].push({ targets, share: 1 / median })
  }
  const parts = [
    ...partOf('faster than gitea-dispatch', groups.faster),
    ...partOf('as fast within the spread', groups.even),
    ...partOf('slower', groups.slower),
  ]
  if (parts.length === 0) return ''
  return `- With answers ${delay > 0 ? `after ${delay} ms` : 'at once'}, ${name} is ${parts.join('; ')}.`
}

function partOf(how: string, rows: readonly Compared[]): string[] {
  if (rows.length === 0) return []
  const counts = listed(rows.map(({ targets }) => targets.toLocaleString('en')))
  const unit = rows.length === 1 && rows[0]!.targets === 1 ? 'target' : 'targets'
  return [`${how} with ${counts} ${unit}, in ${listed(rows.map(({ share }) => number(share)))} of its time`]
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What each additional target costs, in the thousands and below: the same where growth is linear. */
export function growthSentence(results: Results, nodes: readonly string[]): string {
  const said = nodes.flatMap((node) => {
    const [thousands, hundreds] = [slopeOf(results, node, 1_000, 10_000), slopeOf(results, node, 100, 1_000)]
    return thousands && hundreds ? [`${thousands} (${hundreds}) on Node ${node}`] : []
  })
  if (said.length === 0) return ''
  return `Each additional target, from 1,000 to 10,000 (from 100 to 1,000), costs ${said.join(', ')}; x is a bare start.`
}

function slopeOf(results: Results, node: string, from: number, to: number): string | null {
  const grown = (what: keyof typeof GROWING) => growthOf(from, to, GROWING[what](results, node))
  const [time, memory] = [grown('wall'), grown('KiB')]
  return time && memory ? `${number(time.median)}x and ${number(memory.median)} KiB` : null
}
