// Which rule of a repository protects a branch, as Gitea finds it (models/git/protected_branch.go).
import type { BranchRule } from '../gitea/responses.ts'
import { matchesPattern, type Pattern } from '../workflows/index.ts'

/** The rule by which this user may not push to a branch; null where none is known to. */
export function closedBy(branch: string, login: string | null, rules: readonly BranchRule[]): string | null {
  // They come in the order in which they count, but a plain name always goes before a pattern.
  const rule =
    rules.find(({ rule_name }) => isPlain(rule_name) && sameName(rule_name, branch)) ?? rules.find(over(branch))
  return rule && !letsPush(rule, login) ? rule.rule_name : null
}

const isPlain = (rule: string): boolean => !/[*?\\[\]{}!]/.test(rule)
const sameName = (rule: string, branch: string): boolean => rule.toLowerCase() === branch.toLowerCase()

const over =
  (branch: string) =>
  ({ rule_name }: BranchRule): boolean => {
    const pattern = isPlain(rule_name) ? null : patternOf(rule_name)
    return pattern !== null && matchesPattern(pattern, branch)
  }

/** Whom a team lets push isn't known: then it may. */
function letsPush(rule: BranchRule, login: string | null): boolean {
  if (!rule.enable_push) return false
  if (!rule.enable_push_whitelist || login === null || (rule.push_whitelist_teams ?? []).length > 0) return true
  return (rule.push_whitelist_usernames ?? []).some((name) => sameName(name, login))
}

/** `*` stays within a slash, `**` crosses it. Null for lists and classes of characters, of which nothing is said. */
function patternOf(rule: string): Pattern | null {
  if (/[\\[\]{}]/.test(rule)) return null
  return (rule.match(/\*\*|./gsu) ?? []).map((piece) => {
    if (piece === '**') return { kind: 'anything' }
    if (piece === '*') return { kind: 'segment' }
    const matches = piece === '?' ? (other: string) => other !== '/' : (other: string) => other === piece
    return { kind: 'one', matches, least: 1, many: false }
  })
}
