// What only some runs need and what costs most to load, YAML above all: a bundle of its own, loaded when it is needed.
export { chooseMethod } from './dispatch/choose-method.ts'
export { runObstacleOf } from './dispatch/dry-run-checks.ts'
export { inspect } from './dispatch/inspect-inputs.ts'
export { refObstacleOf } from './dispatch/ref-check.ts'
export { withStates } from './dispatch/workflow-states.ts'
export { judgeUnknown } from './runner/unknown-inputs.ts'
export { parseTargetsFile } from './targets/list-file.ts'
export { suspectsOf } from './workflows/gitea-parser/suspects.ts'
