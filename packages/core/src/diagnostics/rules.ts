import type {Severity} from '../model/model.ts'

/** What a rule about the text is for; `docs/rules.md` is generated from these. */
export interface Rule {
  /** One sentence: what is wrong with the text. */
  readonly summary: string
  readonly severity: Severity
  /** Why it matters, and what the tool does about it. */
  readonly why: string
  /** A text that fires it (bytes, where it is no text in UTF-8), and a near miss that does not. */
  readonly fires: string | Uint8Array
  readonly passes: string
}

/** Ids are stable for ever. */
export type RuleId =
  | 'paragraph-page-break'
  | 'number-page-break'
  | 'number-rejoined'
  | 'character-doubled'
  | 'page-furniture'
  | 'contents-list'
  | 'heading-line-break'
  | 'line-hyphen'
  | 'number-spaced'
  | 'number-ambiguous'
  | 'number-unitless'
  | 'text-spaced'
  | 'maths-number'
  | 'character-reference'
  | 'invisible-character'
  | 'character-unshown'
  | 'stray-emphasis'
  | 'heading-number-gap'
  | 'respective-length'
  | 'table-figures'
  | 'citation-unresolved'
  | 'reference-duplicate'
  | 'reference-type'
  | 'reference-number'
  | 'reference-year'
  | 'reference-entry-unread'
  | 'reference-url'
  | 'page-notes'
  | 'note-renumbered'
  | 'pathway-measures'
  | 'pathway-missing'
  | 'measures-region'
  | 'encoding-detected'
  | 'encoding-invalid'
  | 'table-columns'
  | 'text-columns'
  | 'part-left-out'
  | 'file-unreadable'

/** Every rule about the text, by its id. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'paragraph-page-break': {
    summary: 'A paragraph was broken by a page break.',
    severity: 'info',
    why: 'The two parts are joined, so that a sentence or a word is read whole. Check the join where the page layout was unusual.',
    fires: '通过深化合作，各地区可以更好地融\n\n入全球价值链。',
    passes: '通过深化合作，各地区更好地融入全球价值链。\n\n第二段另起。',
  },
  'number-page-break': {
    summary: 'A page break stands between two numbers that may be one.',
    severity: 'warning',
    why: 'The paragraph is joined, but no figure is read: whether the digits are one number, only the printed page can tell.',
    fires: '进出口总额，按统计口径计算，比上年增长 1\n\n2.5%。',
    passes: '进出口总额达到，按统计口径计算，26.\n\n29 万亿元。',
  },
  'number-rejoined': {
    summary: 'A page break stands inside a number.',
    severity: 'info',
    why: 'A decimal point, a comma between thousands or a year says that both parts are one number: it is read whole.',
    fires: '进出口总额达到，按统计口径计算，26.\n\n29 万亿元。',
    passes: '进出口总额，按统计口径计算，达到\n\n26.29 万亿元。',
  },
  'character-doubled': {
    summary: 'The same character stands on both sides of a page break.',
    severity: 'warning',
    why: 'Where the first is no word and ends none, and the second begins one, it was printed twice: the second is left out. Where both may be right, both are kept.',
    fires: '各地区的产业，逐步迈向全球价\n\n价值链的上游。',
    passes: '各地区的产业，逐步升级，人\n\n人都说好。',
  },
  'page-furniture': {
    summary: 'A page number, a running head or a rule stands between the parts of the text.',
    severity: 'info',
    why: 'It is left out of the tree, so that the paragraphs that it parts can be joined. It stays in the file, and the message says where.',
    fires: '通过深化合作，各地区可以更好地融\n\n— 12 —\n\n入全球价值链。',
    passes: '通过深化合作，各地区可以更好地融\n\n入全球价值链。第 12 页没有图。',
  },
  'contents-list': {
    summary: 'A table of contents stands in the paper.',
    severity: 'info',
    why: 'Its lines repeat the headings and would be read as sections without text. It is left out of the tree; it stays in the file, and the message says where.',
    fires: '目录\n\n一、背景……1\n\n二、路径……3\n\n一、背景\n\n正文。\n\n二、路径\n\n正文。',
    passes: '一、目录\n\n货物的目录有 3 本。\n\n二、路径\n\n正文。',
  },
  'heading-line-break': {
    summary: 'A heading was broken over two lines.',
    severity: 'info',
    why: 'A heading that ends in 与 or 的, or whose second line is short and has no stop, is read as one.',
    fires: '一、对外开放与\n\n高质量发展\n\n正文。',
    passes: '一、对外开放\n\n高质量发展是首要任务。',
  },
  'line-hyphen': {
    summary: 'A hyphen at a line end parts an English word.',
    severity: 'info',
    why: 'The word is joined without its hyphen; compounds such as well-known keep theirs.',
    fires: 'The regional eco-\nnomy grows.',
    passes: 'The well-\nknown economy grows.',
  },
  'number-spaced': {
    summary: 'The digits of a number stand apart.',
    severity: 'info',
    why: 'Text recognition leaves spaces between digits. Where it is sure that they are one number, it is read as one, and its place is all of it.',
    fires: '进出口总额为 4 5. 4 7 万亿元。',
    passes: '进出口总额为 45.47 万亿元。',
  },
  'number-ambiguous': {
    summary: 'Two rows of digits may be one number.',
    severity: 'warning',
    why: 'A wrong figure is worse than none: no figure is read there. Mend the text after a look at the printed page.',
    fires: '进出口总额增长 1 2.5%。',
    passes: '2024 年进出口总额增长 12.5%。',
  },
  'number-unitless': {
    summary: 'A number ends with its scale word, and no unit stands behind it.',
    severity: 'warning',
    why: 'Whether it is of yuan, of dollars or of something counted, the text does not say: no figure is read there. Print the unit.',
    fires: '全省生产总值突破 1.5 万亿，比上年增长 5.2%。',
    passes: '全省生产总值突破 1.5 万亿元，东部和西部分别出口 812.4 亿、95.7 亿元，贫困人口减少 80 万。',
  },
  'text-spaced': {
    summary: 'Characters of a word or a unit stand apart.',
    severity: 'info',
    why: 'Three characters or more with a space between each are one word. A single space between two words is kept.',
    fires: '区 域 经 济稳中有进。',
    passes: '全面深化改革 推进现代化。',
  },
  'maths-number': {
    summary: 'A formula holds nothing but a number.',
    severity: 'info',
    why: 'Text recognition takes numbers for formulas: `$39.5\\%$` is read as 39.5%. Real formulas stay as they are printed.',
    fires: '关税下降到 $39.5\\%$。',
    passes: '其中 $y = x + 3$，关税下降到 39.5%。',
  },
  'character-reference': {
    summary: 'A character is written as an HTML reference.',
    severity: 'info',
    why: '`&amp;` is read as `&`, also where it was written twice over.',
    fires: 'R&amp;D 投入增长。',
    passes: 'R&D 投入增长。',
  },
  'invisible-character': {
    summary: 'The text holds characters that cannot be seen.',
    severity: 'info',
    why: 'Soft hyphens, zero-width and control characters part words and numbers for a machine; they are left out of the text.',
    fires: '投资\u200B增长。',
    passes: '投资增长。',
  },
  'character-unshown': {
    summary: 'A character is in none of the fonts that a briefing is set in.',
    severity: 'warning',
    why: 'Briefings print `〓` for it and name it on their last page; model and workbook keep it. Told once a character, where it first stands. Fonts of your own (`pdf.fonts`) may have it, and are asked first.',
    fires: '开放合作🙂。',
    passes: '☑ 与 Dvořák 合作，CO₂ 为 3 ㎡，𝑥 ≥ ⅓，龘、𨱏。',
  },
  'stray-emphasis': {
    summary: 'Marks of emphasis have no pair.',
    severity: 'info',
    why: '`**` that Markdown cannot read as emphasis is left out of the text.',
    fires: '中图分类号：F1 **文献标识码：**A',
    passes: '中图分类号：F1 文献标识码：A',
  },
  'heading-number-gap': {
    summary: 'A heading does not carry the number that follows the one before it.',
    severity: 'warning',
    why: 'A heading may have been lost, or a numbered sentence taken for one; the headings are kept as printed.',
    fires: '一、背景\n\n三、路径',
    passes: '一、背景\n\n二、路径',
  },
  'table-figures': {
    summary: 'A table holds cells of numbers that are not read as figures.',
    severity: 'warning',
    why: 'A number is a figure only where the cell, its heads or the caption say its unit and what it measures; two numbers in one cell, or one over several rows, could be given to the wrong head. Those cells are in the model as text, and in no briefing and no workbook.',
    fires: '一、背景\n\n| 地区 | 进出口 |\n|---|---|\n| 甲省 | 5120.4 |',
    passes: '一、背景\n\n| 地区 | 进出口（亿元） |\n|---|---|\n| 甲省 | 5120.4 |',
  },
  'respective-length': {
    summary: 'A 分别 deals out a different number of figures than there are things.',
    severity: 'warning',
    why: 'The figures cannot be given to the things surely, so none is: each carries the whole list as its label. A figure may be missing, or one may stand for 持平.',
    fires: '粮食、油料、肉类产量分别为 1250 万吨和 86 万吨。',
    passes: '粮食、油料产量分别为 1250 万吨和 86 万吨。',
  },
  'citation-unresolved': {
    summary: 'A citation mark has no entry in the reference list.',
    severity: 'warning',
    why: 'A figure behind that mark cannot be traced to its source.',
    fires: '增长 5%^[3]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
    passes: '增长 5%^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
  },
  'reference-duplicate': {
    summary: 'Two entries of the reference list carry the same number.',
    severity: 'warning',
    why: 'A citation mark with that number may mean either; both entries are kept.',
    fires: '参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[1] 乙某. 论创新[J]. 经济, 2023, (4).',
    passes: '参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[2] 乙某. 论创新[J]. 经济, 2023, (4).',
  },
  'reference-type': {
    summary: 'An entry of the reference list carries no type code.',
    severity: 'info',
    why: 'Without `[M]`, `[J]` or `[EB/OL]` its parts cannot be told apart surely; the entry is kept as printed.',
    fires: '参考文献：\n\n[1] 某某. 论开放. 经济, 2022, (4).',
    passes: '参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
  },
  'reference-number': {
    summary: 'An entry of a numbered reference list carries no number.',
    severity: 'warning',
    why: 'No citation mark can lead to it; the entry is kept. Its number may have been lost, or it belongs to the entry before it.',
    fires: '参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n乙某. 论创新[J]. 经济, 2023, (4).',
    passes: '参考文献：\n\n甲某. 论开放[J]. 经济, 2022, (4).\n\n乙某. 论创新[J]. 经济, 2023, (4).',
  },
  'reference-year': {
    summary: 'An entry of the reference list has no year.',
    severity: 'info',
    why: 'The year is left empty: one in the title or in the address is the year of something else.',
    fires: '参考文献：\n\n[1] 2026年报告解读[EB/OL]. 某网, https://www.gov.cn/zhuanti/2026/index.htm.',
    passes: '参考文献：\n\n[1] 报告解读[EB/OL]. 某网, https://www.gov.cn/zhuanti/index.htm, 2026-03-05.',
  },
  'reference-entry-unread': {
    summary: 'No journal, publisher, site or address could be read in an entry of the reference list.',
    severity: 'warning',
    why: 'What could be read is kept, and the entry as printed. It may be damaged, or be printed in a form that is not of GB/T 7714.',
    fires: '参考文献：\n\n[1] 甲某. 论开放[J]. 2022, (4).',
    passes: '参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).',
  },
  'reference-url': {
    summary: 'An address in the reference list ends in the middle.',
    severity: 'warning',
    why: 'A space or a line end may have broken it. It is made whole where that is sure, and kept as it stands where it is not.',
    fires: '参考文献：\n\n[1] 统计公报[EB/OL]. 某网, https://www.gov.cn/sj/t2026_ 某报, 2026-02-28.',
    passes: '参考文献：\n\n[1] 统计公报[EB/OL]. 某网, https://www.gov.cn/sj/ t2026_1.html, 2026-02-28.',
  },
  'page-notes': {
    summary: 'Notes stand at the foot of a page, inside the text.',
    severity: 'info',
    why: 'They are made entries of the reference list, so that the text goes on over them, and their marks ① in the text of the page are citations. A note keeps its number where no other entry has it; else it has the next behind the greatest: ①② and ① on the next page are 1, 2, 3.',
    fires:
      '河湾地区增长很快①，口岸增加。\n\n① 甲某：《区域经济论》，河湾出版社，2015年，第12页。\n\n出口也在增长，进口稳定。',
    passes: '河湾地区的园区有三类：\n\n① 新建的；\n\n② 改造的。\n\n出口也在增长，进口稳定。',
  },
  'note-renumbered': {
    summary: 'A note carries the number of an entry of the reference list.',
    severity: 'info',
    why: 'A number must lead to one source. The note has the next number behind the greatest, and its mark in the text is shown with that number.',
    fires:
      '河湾地区增长很快①，口岸增加[1]。\n\n注释：\n\n① 甲某：《区域经济论》，河湾出版社，2015年。\n\n参考文献：\n\n[1] 乙某. 论口岸[J]. 经济, 2022, (4).',
    passes:
      '河湾地区增长很快①，口岸增加[2]。\n\n注释：\n\n① 甲某：《区域经济论》，河湾出版社，2015年。\n\n参考文献：\n\n[2] 乙某. 论口岸[J]. 经济, 2022, (4).',
  },
  'pathway-measures': {
    summary: 'A section promises a region’s pathway and gives no numbered measures.',
    severity: 'warning',
    why: 'The briefing of that region has an empty table of measures; number them 一是, 二是, and they are read.',
    fires: '一、路径\n\n（一）东部沿海：从规模扩张到质量领先\n\n东部沿海应继续开放。',
    passes: '一、路径\n\n（一）东部沿海：从规模扩张到质量领先\n\n一是扩大开放；二是加快创新。',
  },
  'pathway-missing': {
    summary: 'No section of the paper gives a region a pathway.',
    severity: 'warning',
    why: 'A pathway is read from a heading that names a region and its two ends, 东部沿海：从甲到乙, or has numbered measures below it.',
    fires: '一、背景\n\n区域经济是国民经济的基础。',
    passes: '（一）东部沿海：从规模扩张到质量领先\n\n一是扩大开放；二是加快创新。',
  },
  'measures-region': {
    summary: 'Numbered measures stand in no region’s section.',
    severity: 'info',
    why: 'They are in no briefing: whose they are is not said. Move them below a heading that names the region, or begin their paragraph with its name.',
    fires:
      '一、总论\n\n各地要统筹：一是守住底线；二是分类施策。\n\n二、路径\n\n（一）东部沿海：从规模扩张到质量领先\n\n一是扩大开放；二是加快创新。',
    passes:
      '一、路径\n\n（一）东部沿海：从规模扩张到质量领先\n\n一是扩大开放；二是加快创新。\n\n（二）西部地区：从资源输出到绿色增长\n\n一是守住底线；二是分类施策。',
  },
  'encoding-detected': {
    summary: 'The file is not in UTF-8; its encoding was told by its bytes.',
    severity: 'info',
    why: 'UTF-16 and GB 18030 are read as they are. Where a text looks strange, save it in UTF-8.',
    // 经济 in GB 18030.
    fires: Uint8Array.of(0xbe, 0xad, 0xbc, 0xc3),
    passes: '经济',
  },
  'encoding-invalid': {
    summary: 'Some bytes of the file are no characters.',
    severity: 'warning',
    why: 'Each stands in the text as U+FFFD, and a figure beside it may be incomplete. The file was cut, or its encoding is not the one that it was taken for.',
    // 区域经济发展 in UTF-8, and half of 。
    fires: new Uint8Array([...new TextEncoder().encode('区域经济发展'), 0xe3, 0x80]),
    passes: '区域经济发展。',
  },
  'table-columns': {
    summary: 'Lines are set as a table with tabs or spaces, and their columns do not agree.',
    severity: 'warning',
    why: 'Which figure stands under which head cannot be told: the lines stay text. Lines whose columns agree are read as a table.',
    fires: '年份\t出口\t进口\n2023\t12.5\t9.6\n2024\t13.1\t9.9\t3.2',
    passes: '年份\t出口\t进口\n2023\t12.5\t9.6\n2024\t13.1\t9.9',
  },
  'text-columns': {
    summary: 'Lines stand in two columns.',
    severity: 'warning',
    why: 'Each line holds pieces of two sentences that have nothing to do with each other, as `pdftotext -layout` sets a page of two columns: a figure would be given words that are not its own. The text stays, and no figure is read in it.',
    fires: `全市出口额比上年增长 8.2%，其中      县域发展仍不平衡。人均收入
机电产品占五成，外资企业的出口      只有全省的八成，三个县的工业
下降 1.3%。                    增加值下降 2.1%。`,
    passes: `地区      发展定位
甲市      制造中心，开放门户
乙市      生态屏障，粮食主产区`,
  },
  'part-left-out': {
    summary: 'A part of a page or document is no text or is damaged, and is not read.',
    severity: 'info',
    why: 'Navigation, the frame of a page, forms, hidden text, pictures, formulas and embedded objects are left out, and so is the form of what is damaged; look whether a figure is in one. Nothing is fetched or run.',
    fires: '<!doctype html>\n<p>区域经济。</p>\n<nav>首页</nav>',
    passes: '<!doctype html>\n<p>区域经济。</p>\n<script>let page</script>',
  },
  'file-unreadable': {
    summary: 'The file is no paper, or is damaged so that none of it can be read.',
    severity: 'error',
    why: 'Nothing is made of it, and the command ends with code 2.',
    fires: '%PDF-1.7',
    passes: 'PDF 是一种文件格式。',
  },
}
