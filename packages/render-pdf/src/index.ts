/**
 * `render-pdf` takes a pack (one region's part of the model, or all of it) and gives the bytes of its briefing as PDF.
 * It composes blocks, lays them out as pages of boxes and draws those; it reads no file, clock, environment or network.
 */
export {composeBriefing} from './compose/compose-briefing.ts'
export type {Block, Briefing} from './blocks/blocks.ts'
export {drawBriefing} from './draw/draw-briefing.ts'
export {fontProblem, openFonts} from './fonts/open-fonts.ts'
export type {BriefingFonts, FontSource} from './fonts/open-fonts.ts'
export {layoutBriefing} from './layout/layout-briefing.ts'
export type {Box, Layout, Page} from './layout/boxes.ts'
export {renderPdf} from './render-pdf.ts'
export type {Attachment, BriefingOptions, Logo, PaperSize} from './briefing-options.ts'
export {logoProblem} from './pictures/logo-problem.ts'
export {themeProblems} from './theme/theme-problems.ts'
export type {ThemeColor, ThemeSettings, ThemeSize} from './theme/theme-settings.ts'
export type {Language} from './wording/language.ts'
