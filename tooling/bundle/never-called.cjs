// In place of what pdfkit and fontkit load and nothing here calls: fonts packed as WOFF 2 are refused before fontkit sees them, lines are
// broken by us, and no document is encrypted.
function neverCalled() {
  throw new Error('Unexpected call of a library that is not in the bundle, expected none; see tooling/bundle')
}

module.exports = Object.assign(neverCalled, {cbc: neverCalled, ecb: neverCalled})
