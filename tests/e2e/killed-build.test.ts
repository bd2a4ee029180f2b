import {test} from 'vitest'
import {killBuilds} from './killed-build.ts'

// oxlint-disable-next-line vitest/expect-expect -- the expectations stand in killBuilds
test('a killed build leaves whole files, and the next one mends what it left', () => killBuilds(4))
