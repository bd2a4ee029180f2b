import {describeRecalculation} from './recalculation.ts'

describeRecalculation('east', 4)
