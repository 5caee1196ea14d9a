// Which branch protection rule applies to a branch, as in Gitea (models/git/protected_branch.go).
import type { BranchRule } from '../gitea/responses.ts'
import { matchesPattern, type Pattern } from '../workflows/index.ts'

/** The rule that prevents this user from pushing to a branch; null if none is known. */
export function blockingRuleOf(branch: string, login: string | null, rules: readonly BranchRule[]): string | null {
  // Rules are in order of priority, but a plain name always comes before a pattern.
  const rule =
    rules.find(({ rule_name }) => isPlain(rule_name) && sameName(rule_name, branch)) ?? rules.find(appliesTo(branch))
  return rule && !letsPush(rule, login) ? rule.rule_name : null
}

const isPlain = (rule: string): boolean => !/[*?\\[\]{}!]/.test(rule)
const sameName = (rule: string, branch: string): boolean => rule.toLowerCase() === branch.toLowerCase()

const appliesTo =
  (branch: string) =>
  ({ rule_name }: BranchRule): boolean => {
    const pattern = isPlain(rule_name) ? null : patternOf(rule_name)
    return pattern !== null && matchesPattern(pattern, branch)
  }

/** The members of a team are unknown, so a rule with teams counts as allowing the push. */
function letsPush(rule: BranchRule, login: string | null): boolean {
  if (!rule.enable_push) return false
  if (!rule.enable_push_whitelist || login === null || (rule.push_whitelist_teams ?? []).length > 0) return true
  return (rule.push_whitelist_usernames ?? []).some((name) => sameName(name, login))
}

/** `*` does not match a slash, `**` does. Null for unsupported patterns: lists and character classes. */
function patternOf(rule: string): Pattern | null {
  if (/[\\[\]{}]/.test(rule)) return null
  return (rule.match(/\*\*|./gsu) ?? []).map((piece) => {
    if (piece === '**') return { kind: 'anything' }
    if (piece === '*') return { kind: 'segment' }
    const matches = piece === '?' ? (other: string) => other !== '/' : (other: string) => other === piece
    return { kind: 'one', matches, least: 1, many: false }
  })
}
