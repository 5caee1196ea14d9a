// What must be as it is for each mutant, whichever test comes first.
import fc from 'fast-check'
// Loaded lazily, its modules would begin within one test, and what they do then would be tried against that test alone.
import '../../../src/on-demand.ts'

// A property's cases are the same each time: so is the score.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 })
