// In place of tiny-inflate, which unpacks tables of Unicode in JavaScript when fontkit is loaded: zlib takes a twentieth of the time.
const {inflateRawSync} = require('node:zlib')

/** @returns {Uint8Array} The part of `target` that was filled, as tiny-inflate gives it. */
module.exports = function inflate(source, target) {
  const bytes = inflateRawSync(source)
  target.set(bytes)
  return target.subarray(0, bytes.length)
}
