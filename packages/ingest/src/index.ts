/**
 * `ingest` takes the bytes of a paper and gives a syntax tree, the text that its positions point into, and messages.
 * It says what stands where; what that means is `core`'s to say.
 */
export {ingest} from './ingest.ts'
export type {Ingested} from './ingest.ts'
export {readOverlay} from './rows/read-overlay.ts'
export type {OverlayRead} from './rows/read-overlay.ts'
