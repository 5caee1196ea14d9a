// What only some runs need and what costs most to load, YAML above all: a bundle of its own, loaded when it is needed.
export { decide } from './delivery/choice.ts'
export { runObstacleOf } from './delivery/dry-run-checks.ts'
export { refObstacleOf } from './delivery/ref-check.ts'
export { withStates } from './delivery/workflow-states.ts'
export { inspect } from './inspect.ts'
export { suspectsOf } from './listeners/suspects.ts'
export { judgeUnknown } from './misspelt.ts'
export { parseTargetsFile } from './targets/file.ts'
