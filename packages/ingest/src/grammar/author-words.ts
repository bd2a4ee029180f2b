/** Common surnames, two-character ones too: only behind one of these is a short run of characters surely a person's name. */
export const surname: RegExp =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝习])/

/** How the names of institutions end. */
export const institution: RegExp =
  /(?:部|委|委员会|局|厅|署|院|所|会|处|社|馆|办公室|中心|大学|学院|学校|银行|公司|集团|组织|联盟|政府|总署|海关|法院|研究所|课题组|项目组|编写组|编辑组|调研组|起草组|工作组|小组|编辑部|编委会|协会|学会|基金|联合国|国务院|中共中央|央行|人大|政协|基地|智库|实验室|秘书处|出版社)$/

/** Roles behind a name: taken off, since the names are what is kept. */
export const role: RegExp = /\s?(?:主编|副主编|编著|编译|编写|编纂|选编|整理|译|编|著|撰)$/

/** What publishers of books, theses and reports are called. */
export const publisherWord: RegExp =
  /出版|书局|书店|书社|印书馆|书院|大学|学院|公司|研究[院所会]|[局部委馆社院]$|中心|Press|Publish|University|Books|House|Institute|Sons|Verlag|Springer|Elsevier|Wiley/

/** Cities that publish; a place is known by its publisher where it is not here. */
export const place: RegExp =
  /^(?:北京|上海|天津|重庆|广州|深圳|南京|杭州|武汉|成都|西安|沈阳|大连|长春|哈尔滨|济南|青岛|郑州|长沙|合肥|南昌|福州|厦门|昆明|贵阳|南宁|海口|兰州|西宁|银川|乌鲁木齐|拉萨|呼和浩特|太原|石家庄|香港|澳门|台北|苏州|桂林|北平|New York|London|Oxford|Cambridge|Paris|Geneva|Washington(?: D\.?C\.?)?|Berlin|Tokyo|Singapore|Boston|Chicago|Amsterdam|Manila|Canberra|Sydney|Toronto|Rome|Vienna|Brussels)$/
