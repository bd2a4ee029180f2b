// `npm run write:inputs`: the inputs that no editor writes, made anew from what stands here: Word documents, other encodings.
import {writeFileSync} from 'node:fs'
import {docxOf, paragraph, run} from './docx-of.ts'

const write = (path: string, bytes: Uint8Array): void => writeFileSync(new URL(path, import.meta.url), bytes)

const paper = [
  '河湾地区开放研究',
  '',
  '甲某',
  '',
  '摘要：本文讨论河湾地区的开放。',
  '',
  '一、背景',
  '',
  '2024 年河湾地区进出口 23.5 亿元，比上年增长 5%[1]。',
  '',
  '参考文献：',
  '',
  '[1] 某某. 论开放[J]. 经济, 2022, (4).',
  '',
].join('\r\n')

write('utf-16/input.txt', Buffer.from(paper, 'utf16le'))
write('gb-18030/input.txt', toGb18030(paper))
write('docx-paper/input.docx', wordPaper())
write('docx-numbers/input.docx', wordNumbers())
write('docx-damaged/input.docx', wordPaper().slice(0, 1500))

/** Node reads GB 18030 and does not write it; its two-byte characters are turned round. */
function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, Array<number>>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from(Array.from(text).flatMap((each) => bytesOf.get(each) ?? [each.codePointAt(0)!]))
}

function wordPaper(): Uint8Array {
  const raised = '<w:vertAlign w:val="superscript"/>'
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="图里的 95 亿元"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const number = '<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>39.5</m:t></m:r><m:r><m:t>%</m:t></m:r></m:oMath>'
  const fraction =
    '<m:oMath><m:f><m:num><m:r><m:t>93</m:t></m:r></m:num><m:den><m:r><m:t>94</m:t></m:r></m:den></m:f></m:oMath>'
  const body = [
    paragraph('河湾地区开放研究', 'Title'),
    paragraph('甲某'),
    paragraph('一、背景　1', 'TOC1'),
    paragraph('摘要：本文讨论河湾地区的开放。'),
    paragraph('一、背景', 'Heading1'),
    paragraph(
      `${run('2024 年河湾地区进出口 23.')}${run('5', '<w:b/>')}${run(' 亿元，R&amp;D 投入占 2.4%')}${run('[1]', raised)}${run('，比上年增长 5%')}${run('2', raised)}${run('，由东向西')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，占全国 ')}${number}${run('。')}${picture}${fraction}`,
    ),
    paragraph('（一）东部沿海：从开放到创新', 'Heading2'),
    paragraph('东部沿海应当：一是扩大开放；二是加快创新。'),
    paragraph('表1　进出口（单位：亿元）'),
    `<w:tbl>${row('年份', '出口')}${row('2024', '23.5')}${row('2025', '24.7')}</w:tbl>`,
    paragraph('参考文献'),
    entry('某某. 论开放[J]. 经济, 2022, (4).'),
    entry('乙某. 开放之路[M]. 北京: 河湾出版社, 2020.'),
  ]
  return docxOf(body.join(''), {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
    'word/styles.xml': `<w:styles {namespaces}>${[
      ['Title', 'Title'],
      ['Heading1', 'heading 1'],
      ['Heading2', 'heading 2'],
      ['TOC1', 'toc 1'],
    ]
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes {namespaces}><w:footnote w:id="2">${paragraph('作者 2024 年走访所得。')}</w:footnote></w:footnotes>`,
    'word/numbering.xml':
      '<w:numbering {namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    'word/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  })
}

/** A plan whose numbers Word counts: headings by their style, lists by their paragraphs. */
function wordNumbers(): Uint8Array {
  const body = [
    paragraph('河湾地区开放规划', 'a3'),
    paragraph('总体要求', '1'),
    paragraph('指导思想', '2'),
    paragraph('到 2030 年，河湾地区出口达到 60 亿元。'),
    paragraph('基本原则', '2'),
    listItem('坚持市场主导。企业决定投向。', 2),
    listItem('坚持开放合作。口岸增至 12 个。', 2),
    paragraph('主要任务', '1'),
    paragraph('扩大开放', '2'),
    '<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>口岸建设</w:t></w:r></w:p>',
    paragraph('河湾地区将做好两件事：'),
    listItem('新建口岸 2 个；', 3),
    listItem('改造口岸 5 个。', 3),
    listItem('圆点一', 4),
    paragraph('表1　口岸（单位：个）'),
    `<w:tbl><w:tr>${tableCell('年份', '<w:vMerge w:val="restart"/>')}${tableCell('口岸', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${tableCell('', '<w:vMerge/>')}${tableCell('新建', '')}${tableCell('改造', '')}</w:tr>${row('2030', '2', '5')}</w:tbl>`,
  ]
  return docxOf(body.join(''), {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/styles.xml': `<w:styles {namespaces}><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>${numberedStyle('1', 'heading 1', 0)}${numberedStyle('2', 'heading 2', 1)}</w:styles>`,
    'word/numbering.xml': `<w:numbering {namespaces}><w:abstractNum w:abstractNumId="0">${listLevel(0, 'chineseCounting', '%1、')}${listLevel(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${listLevel(0, 'decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${listLevel(0, 'decimal', '（%1）')}</w:abstractNum><w:abstractNum w:abstractNumId="3">${listLevel(0, 'bullet', '•')}</w:abstractNum>${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join('')}</w:numbering>`,
  })
}

function listLevel(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

function listItem(text: string, list: number, at = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`
}

function tableCell(text: string, properties: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

function numberedStyle(id: string, name: string, at: number): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${at}"/></w:pPr></w:style>`
}

function row(...texts: Array<string>): string {
  return `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`
}

/** An item of a numbered list. */
function entry(text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
}
