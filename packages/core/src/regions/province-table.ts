/** A provincial unit: its codes, and the names and one-character names that texts give it. */
export interface ProvinceEntry {
  /** ISO 3166-2:CN. */
  readonly code: string
  /** GB/T 2260, as statistics print it: `110000`. */
  readonly administrativeCode: string
  readonly short: string
  readonly full: string
  readonly en: string
  /** 沪 and 申 for 上海: only lists of them name provinces, 沪苏浙皖. */
  readonly characters: string
  /** Names of earlier times that papers still print. */
  readonly formerly: ReadonlyArray<string>
}

/**
 * The 34 provincial units. Sources: ISO 3166-2:CN (since 2017-11-23); GB/T 2260—2007 (codes and names); 民政部《中华人民共和国
 * 行政区划简册》 (one-character names); English names as the statistics bureau's yearbook prints them.
 */
export const provinceTable: ReadonlyArray<ProvinceEntry> = [
  ['CN-BJ', '110000', '北京', '北京市', 'Beijing', '京', '北平'],
  ['CN-TJ', '120000', '天津', '天津市', 'Tianjin', '津', ''],
  ['CN-HE', '130000', '河北', '河北省', 'Hebei', '冀', '直隶'],
  ['CN-SX', '140000', '山西', '山西省', 'Shanxi', '晋', ''],
  ['CN-NM', '150000', '内蒙古', '内蒙古自治区', 'Inner Mongolia', '蒙', ''],
  ['CN-LN', '210000', '辽宁', '辽宁省', 'Liaoning', '辽', '奉天'],
  ['CN-JL', '220000', '吉林', '吉林省', 'Jilin', '吉', ''],
  ['CN-HL', '230000', '黑龙江', '黑龙江省', 'Heilongjiang', '黑', ''],
  ['CN-SH', '310000', '上海', '上海市', 'Shanghai', '沪', ''],
  ['CN-JS', '320000', '江苏', '江苏省', 'Jiangsu', '苏', ''],
  ['CN-ZJ', '330000', '浙江', '浙江省', 'Zhejiang', '浙', ''],
  ['CN-AH', '340000', '安徽', '安徽省', 'Anhui', '皖', ''],
  ['CN-FJ', '350000', '福建', '福建省', 'Fujian', '闽', ''],
  ['CN-JX', '360000', '江西', '江西省', 'Jiangxi', '赣', ''],
  ['CN-SD', '370000', '山东', '山东省', 'Shandong', '鲁', ''],
  ['CN-HA', '410000', '河南', '河南省', 'Henan', '豫', ''],
  ['CN-HB', '420000', '湖北', '湖北省', 'Hubei', '鄂', ''],
  ['CN-HN', '430000', '湖南', '湖南省', 'Hunan', '湘', ''],
  ['CN-GD', '440000', '广东', '广东省', 'Guangdong', '粤', ''],
  ['CN-GX', '450000', '广西', '广西壮族自治区', 'Guangxi', '桂', ''],
  ['CN-HI', '460000', '海南', '海南省', 'Hainan', '琼', ''],
  ['CN-CQ', '500000', '重庆', '重庆市', 'Chongqing', '渝', ''],
  ['CN-SC', '510000', '四川', '四川省', 'Sichuan', '川蜀', ''],
  ['CN-GZ', '520000', '贵州', '贵州省', 'Guizhou', '贵黔', ''],
  ['CN-YN', '530000', '云南', '云南省', 'Yunnan', '云滇', ''],
  ['CN-XZ', '540000', '西藏', '西藏自治区', 'Tibet', '藏', ''],
  ['CN-SN', '610000', '陕西', '陕西省', 'Shaanxi', '陕秦', ''],
  ['CN-GS', '620000', '甘肃', '甘肃省', 'Gansu', '甘陇', ''],
  ['CN-QH', '630000', '青海', '青海省', 'Qinghai', '青', ''],
  ['CN-NX', '640000', '宁夏', '宁夏回族自治区', 'Ningxia', '宁', ''],
  ['CN-XJ', '650000', '新疆', '新疆维吾尔自治区', 'Xinjiang', '新', ''],
  ['CN-TW', '710000', '台湾', '台湾省', 'Taiwan', '台', ''],
  ['CN-HK', '810000', '香港', '香港特别行政区', 'Hong Kong', '港', ''],
  ['CN-MO', '820000', '澳门', '澳门特别行政区', 'Macao', '澳', ''],
].map(([code, administrativeCode, short, full, en, characters, formerly]) => ({
  code: code!,
  administrativeCode: administrativeCode!,
  short: short!,
  full: full!,
  en: en!,
  characters: characters!,
  formerly: formerly ? [formerly] : [],
}))
