import type {StructureElement} from 'pdfkit'
import type {PDFDocument} from 'pdfkit'
import type {StructureNode} from '../layout/boxes.ts'
import {safeText} from './safe-text.ts'

/** The structure elements of a document, made as its boxes are drawn, so that they stand in reading order. */
export interface StructureTree {
  /** The element of a node; it and its ancestors are made where they are not yet there. */
  elementOf: (node: number) => StructureElement
}

/** @param lang  Of the document, BCP 47. */
export function structureTree(pdf: PDFDocument, nodes: ReadonlyArray<StructureNode>, lang: string): StructureTree {
  const elements = new Map<number, StructureElement>()
  const elementOf = (index: number): StructureElement => {
    const made = elements.get(index)
    if (made) return made
    const {role, parent, alt} = nodes[index]!
    const element = pdf.struct(role, {
      ...(alt === undefined ? {} : {alt: safeText(alt)}),
      ...(role === 'TH' ? {scope: 'Column'} : {}),
      ...(parent === null ? {lang} : {}),
    })
    elements.set(index, element)
    if (parent === null) pdf.addStructure(element)
    else elementOf(parent).add(element)
    return element
  }
  return {elementOf}
}
