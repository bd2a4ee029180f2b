/** A language of labels. */
export type Language = 'zh' | 'en'
