import {describeRecalculation} from './recalculation.ts'

describeRecalculation('all', 12)
describeRecalculation('west', 12)
