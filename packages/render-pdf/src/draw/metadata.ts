// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read our source need these types too
/// <reference path="./pdfkit.d.ts" />
import type {PDFDocument} from 'pdfkit'
import {escapeXml} from './safe-text.ts'

/** The PDF/UA identifier, and its description, without which PDF/A does not allow it (ISO 19005-3, 6.6.2.3). */
const accessibility = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`

/**
 * pdfkit names one standard a document and writes the properties into XMP unescaped. Its two closing steps are
 * wrapped: the first adds PDF/UA-1 beside PDF/A-3a, the second hands the properties over escaped.
 */
export function markAccessible(pdf: PDFDocument): void {
  const endSubset = pdf.endSubset.bind(pdf)
  pdf.endSubset = () => {
    endSubset()
    pdf.appendXML(accessibility)
  }
  const endMetadata = pdf.endMetadata.bind(pdf)
  pdf.endMetadata = () => {
    const {info} = pdf
    pdf.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    endMetadata()
    pdf.info = info
  }
}
