/** Of the Basic Multilingual Plane those that none has, as parts of a pattern's class. */
const unshownBasic: ReadonlyArray<string> = [
  String.raw`\u0378\u0379\u0380-\u0383\u038b\u038d\u03a2\u03e2-\u03ef\u0530-\u05ff\u0606-\u060b\u060d-\u061b\u061d-\u06dc`,
  String.raw`\u06de-\u070e\u0710-\u088f\u0892-\u08e1\u08e3-\u10fa\u10fc-\u167f\u1681-\u180d\u180f-\u1aaf\u1ac1-\u1ac4\u1ac6`,
  String.raw`\u1acf-\u1c7f\u1c89-\u1cff\u1dfa\u1f16\u1f17\u1f1e\u1f1f\u1f46\u1f47\u1f4e\u1f4f\u1f58\u1f5a\u1f5c\u1f5e\u1f7e\u1f7f`,
  String.raw`\u1fb5\u1fc5\u1fd4\u1fd5\u1fdc\u1ff0\u1ff1\u1ff5\u1fff\u2065\u2072\u2073\u208f\u209d-\u209f\u20c1-\u20cf\u20e0`,
  String.raw`\u20f1-\u20ff\u216c-\u216f\u217c-\u2182\u2185-\u2188\u218a-\u218f\u2301\u2303\u2304\u230c-\u230f\u2314\u2315`,
  String.raw`\u232d-\u2331\u2333-\u2335\u2380-\u2393\u2396-\u239a\u23ba-\u23bd\u23cd\u23d1-\u23d9\u23e8\u23eb\u23ec\u23f0`,
  String.raw`\u2427-\u243f\u244b-\u245f\u260a-\u260d\u2613\u2624-\u262e\u2638-\u263a\u263f\u2643-\u2653\u2670\u2671\u2690-\u269d`,
  String.raw`\u26a2-\u26a4\u26a6-\u26a9\u26ad-\u26b1\u26b3-\u26bc\u26ce\u26e2-\u26ff\u2705\u270a\u271d-\u271f\u2721\u2728\u274c`,
  String.raw`\u274e\u2754\u2755\u2795-\u2797\u27b0\u27bf\u2b74\u2b75\u2b96\u2c00-\u2c5f\u2c80-\u2ddf\u2e5e-\u2e7f\u2e9a`,
  String.raw`\u2ef4-\u2eff\u2fd6-\u2fef\u2ffc-\u2fff\u3040\u3097\u3098\u3100-\u3104\u3130\u3164\u318f\u31bc-\u31bf\u31e4-\u31ef`,
  String.raw`\u321f\u332c\ua000-\ua63f\ua6a0-\ua6ff\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7f1\ua800-\ua92d\ua92f-\uab2f\uab6c-\uf8ff`,
  String.raw`\ufa6c\ufa6e\ufa6f\ufacf-\ufad1\ufad5-\ufad7\ufada-\ufaff\ufb07-\ufdff\ufe1a-\ufe1f\ufe53\ufe67\ufe6c-\ufefe\uff00`,
  String.raw`\uffa0\uffbf-\uffc1\uffc8\uffc9\uffd0\uffd1\uffd8\uffd9\uffdd-\uffdf\uffe7\uffef-\ufff8\ufffe\uffff`,
]

/** Beyond that plane those that one has: all others are lacking. */
const shownBeyond: ReadonlyArray<string> = [
  String.raw`\u{10140}-\u{1018e}\u{10190}-\u{1019c}\u{101a0}\u{101d0}-\u{101fd}\u{102e0}-\u{102fb}\u{10780}-\u{10785}`,
  String.raw`\u{10787}-\u{107b0}\u{107b2}-\u{107ba}\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,
  String.raw`\u{1d2c0}-\u{1d2d3}\u{1d2e0}-\u{1d2f3}\u{1d300}-\u{1d356}\u{1d360}-\u{1d378}\u{1d400}-\u{1d454}\u{1d456}-\u{1d49c}`,
  String.raw`\u{1d49e}\u{1d49f}\u{1d4a2}\u{1d4a5}\u{1d4a6}\u{1d4a9}-\u{1d4ac}\u{1d4ae}-\u{1d4b9}\u{1d4bb}\u{1d4bd}-\u{1d4c3}`,
  String.raw`\u{1d4c5}-\u{1d505}\u{1d507}-\u{1d50a}\u{1d50d}-\u{1d514}\u{1d516}-\u{1d51c}\u{1d51e}-\u{1d539}\u{1d53b}-\u{1d53e}`,
  String.raw`\u{1d540}-\u{1d544}\u{1d546}\u{1d54a}-\u{1d550}\u{1d552}-\u{1d6a5}\u{1d6a8}-\u{1d7cb}\u{1d7ce}-\u{1d7ff}`,
  String.raw`\u{1df00}-\u{1df1e}\u{1f000}-\u{1f02b}\u{1f030}-\u{1f093}\u{1f0a0}-\u{1f0ae}\u{1f0b1}-\u{1f0bf}\u{1f0c1}-\u{1f0cf}`,
  String.raw`\u{1f0d1}-\u{1f0f5}\u{1f100}-\u{1f1ad}\u{1f200}-\u{1f202}\u{1f210}-\u{1f23b}\u{1f240}-\u{1f248}\u{1f250}\u{1f251}`,
  String.raw`\u{1f30d}-\u{1f30f}\u{1f315}\u{1f31c}\u{1f321}-\u{1f32c}\u{1f336}\u{1f378}\u{1f37d}\u{1f393}-\u{1f39f}\u{1f3a7}`,
  String.raw`\u{1f3ac}-\u{1f3ae}\u{1f3c2}\u{1f3c4}\u{1f3c6}\u{1f3ca}-\u{1f3ce}\u{1f3d4}-\u{1f3e0}\u{1f3ed}\u{1f3f1}-\u{1f3f3}`,
  String.raw`\u{1f3f5}-\u{1f3f7}\u{1f408}\u{1f415}\u{1f41f}\u{1f426}\u{1f43f}\u{1f441}\u{1f442}\u{1f446}-\u{1f449}`,
  String.raw`\u{1f44c}-\u{1f44e}\u{1f453}\u{1f46a}\u{1f47d}\u{1f4a3}\u{1f4b0}\u{1f4b3}\u{1f4b9}\u{1f4bb}\u{1f4bf}`,
  String.raw`\u{1f4c8}-\u{1f4cb}\u{1f4da}\u{1f4df}\u{1f4e4}-\u{1f4e6}\u{1f4ea}-\u{1f4ed}\u{1f4f7}\u{1f4f9}-\u{1f4fb}`,
  String.raw`\u{1f4fd}\u{1f4fe}\u{1f503}\u{1f507}-\u{1f50a}\u{1f50d}\u{1f512}\u{1f513}\u{1f53e}-\u{1f545}\u{1f54a}`,
  String.raw`\u{1f550}-\u{1f579}\u{1f57b}-\u{1f594}\u{1f597}-\u{1f5a3}\u{1f5a5}-\u{1f5fa}\u{1f650}-\u{1f67f}\u{1f687}\u{1f68d}`,
  String.raw`\u{1f691}\u{1f694}\u{1f698}\u{1f6ad}\u{1f6b2}\u{1f6b9}\u{1f6ba}\u{1f6bc}\u{1f6c6}-\u{1f6cb}\u{1f6cd}-\u{1f6cf}`,
  String.raw`\u{1f6d3}-\u{1f6d7}\u{1f6e0}-\u{1f6ea}\u{1f6f0}-\u{1f6f3}\u{1f6f7}-\u{1f6fc}\u{1f774}-\u{1f776}\u{1f77b}-\u{1f7d9}`,
  String.raw`\u{1f7e0}-\u{1f7eb}\u{1f800}-\u{1f80b}\u{1f810}-\u{1f847}\u{1f850}-\u{1f859}\u{1f860}-\u{1f887}\u{1f890}-\u{1f8ad}`,
  String.raw`\u{1f8b0}\u{1f8b1}\u{1f900}-\u{1f90b}\u{1f93b}\u{1f946}\u{1fa00}-\u{1fa53}\u{1fa60}-\u{1fa6d}\u{1fa70}-\u{1fa74}`,
  String.raw`\u{1fa78}-\u{1fa7a}\u{1fa80}-\u{1fa86}\u{1fa90}-\u{1faa8}\u{1fab0}-\u{1fab6}\u{1fac0}-\u{1fac2}\u{1fad0}-\u{1fad6}`,
  String.raw`\u{1fb00}-\u{1fb92}\u{1fb94}-\u{1fbca}\u{1fbf0}-\u{1fbf9}\u{20087}\u{20089}\u{200cc}\u{20164}\u{20628}\u{20676}`,
  String.raw`\u{20cd0}\u{2139a}\u{21413}\u{215d7}\u{2298f}\u{235cb}\u{23c97}\u{23c98}\u{23e23}\u{241fe}\u{2420e}\u{248e9}\u{249db}`,
  String.raw`\u{24a01}\u{24a7d}\u{24ac9}\u{25532}\u{25562}\u{255a8}\u{25ad7}\u{25ed7}\u{26221}\u{2648d}\u{26676}\u{2677c}\u{26951}`,
  String.raw`\u{26b5c}\u{26c21}\u{278b2}\u{27eaf}\u{27fb7}\u{27ff9}\u{28408}\u{28678}\u{28695}\u{287e0}\u{28b49}\u{28c47}\u{28c4f}`,
  String.raw`\u{28c51}\u{28c54}\u{28e0f}\u{28e99}\u{2967f}\u{29810}\u{29f7e}\u{29f83}\u{29f8c}\u{2a7dd}\u{2a8fb}\u{2a917}\u{2aa30}`,
  String.raw`\u{2aa36}\u{2aa58}\u{2afa2}\u{2b127}\u{2b128}\u{2b137}\u{2b138}\u{2b1ed}\u{2b300}\u{2b363}\u{2b36f}\u{2b372}\u{2b37d}`,
  String.raw`\u{2b404}\u{2b410}\u{2b413}\u{2b461}\u{2b4e7}\u{2b4ef}\u{2b4f6}\u{2b4f9}\u{2b50d}\u{2b50e}\u{2b536}\u{2b5ae}\u{2b5af}`,
  String.raw`\u{2b5b3}\u{2b5e7}\u{2b5f4}\u{2b61c}\u{2b61d}\u{2b626}-\u{2b628}\u{2b62a}\u{2b62c}\u{2b695}\u{2b696}\u{2b6ad}\u{2b6ed}`,
  String.raw`\u{2b7a9}\u{2b7c5}\u{2b7e6}\u{2b7f9}\u{2b7fc}\u{2b806}\u{2b80a}\u{2b81c}\u{2b8b8}\u{2bac7}\u{2bb5f}\u{2bb62}\u{2bb7c}`,
  String.raw`\u{2bb83}\u{2bc1b}\u{2bd77}\u{2bd87}\u{2bdf7}\u{2be29}\u{2c029}\u{2c02a}\u{2c0a9}\u{2c0ca}\u{2c1d5}\u{2c1d9}\u{2c1f9}`,
  String.raw`\u{2c27c}\u{2c288}\u{2c2a4}\u{2c317}\u{2c35b}\u{2c361}\u{2c364}\u{2c488}\u{2c494}\u{2c497}\u{2c542}\u{2c613}\u{2c618}`,
  String.raw`\u{2c621}\u{2c629}\u{2c62b}-\u{2c62d}\u{2c62f}\u{2c642}\u{2c64a}\u{2c64b}\u{2c72c}\u{2c72f}\u{2c79f}\u{2c7c1}\u{2c7fd}`,
  String.raw`\u{2c8d9}\u{2c8de}\u{2c8e1}\u{2c8f3}\u{2c907}\u{2c90a}\u{2c91d}\u{2ca02}\u{2ca0e}\u{2ca7d}\u{2caa9}\u{2cb29}`,
  String.raw`\u{2cb2d}\u{2cb2e}\u{2cb31}\u{2cb38}\u{2cb39}\u{2cb3b}\u{2cb3f}\u{2cb41}\u{2cb4a}\u{2cb4e}\u{2cb5a}\u{2cb5b}\u{2cb64}`,
  String.raw`\u{2cb69}\u{2cb6c}\u{2cb6f}\u{2cb73}\u{2cb76}\u{2cb78}\u{2cb7c}\u{2cbb1}\u{2cbbf}\u{2cbc0}\u{2cbce}\u{2cc56}\u{2cc5f}`,
  String.raw`\u{2ccf5}\u{2ccf6}\u{2ccfd}\u{2ccff}\u{2cd02}\u{2cd03}\u{2cd0a}\u{2cd8b}\u{2cd8d}\u{2cd8f}\u{2cd90}\u{2cd9f}\u{2cda0}`,
  String.raw`\u{2cda8}\u{2cdad}\u{2cdae}\u{2cdd5}\u{2ce18}\u{2ce1a}\u{2ce23}\u{2ce26}\u{2ce2a}\u{2ce7c}\u{2ce88}\u{2ce93}\u{2d544}`,
  String.raw`\u{30edd}\u{30ede}\u{3106c}\u{e0001}\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}`,
]

/**
 * Characters that no font of a briefing has: the packages of Noto Serif SC, Noto Sans SC, Noto Serif, Noto Sans Math and Noto Sans
 * Symbols 2 that the command brings, by their tables `cmap`. Arabic and Hebrew are among them, since their letters are joined and
 * run from the right. `apps/cli/test/unshown-characters.test.ts` holds these tables against the fonts.
 */
export const unshown: RegExp = new RegExp(
  `[${unshownBasic.join('')}]|(?![${shownBeyond.join('')}])[\\u{10000}-\\u{10ffff}]`,
  'gu',
)

/** Finds in a moment that a text has nothing but what the fonts have for sure: most of Latin, Greek, punctuation, marks and Han. */
export const beyondUsual: RegExp =
  /[^\s!-\u0377\u2010-\u2064\u2190-\u2300\u2460-\u2609\u3000-\u303f\u4e00-\u9fff\uff01-\uff9f]/
