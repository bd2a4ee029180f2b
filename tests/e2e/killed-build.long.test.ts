import {test} from 'vitest'
import {killBuilds} from './killed-build.ts'

// oxlint-disable-next-line vitest/expect-expect -- the expectations stand in killBuilds
test('fifty killed builds leave whole files, and the next one mends what each left', () => killBuilds(50))
