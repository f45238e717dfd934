/** Chinese writes no spaces, so that what redaction knows of it are pieces of patterns; traditional and simplified together. */

/** After one of these, a name. `WEAK` ones count only before a name that stands alone. */
export const NAMING_HAN =
  '我叫做|我叫作|我叫|我的全名是|我的全名叫|我全名叫|我全名是|我的名字就是|我的名字是|我的名字叫做|我的名字叫|我的名字|我名字叫|我名字是|我的姓名是|我的姓名|我姓名是|我姓名|本人姓名|本人名叫|本人叫|本人姓|我名叫|我的中文名是|我的中文名叫|我中文名叫|我的英文名是|我的英文名叫|我英文名叫|我英文名|我的真名是|我真名叫|我本名|姓名|名字是|大家叫我|他们叫我|他們叫我|人家叫我|朋友叫我|可以叫我|请叫我|請叫我|就叫我|叫我|称呼我|稱呼我|我姓|小弟叫|小女子叫|鄙人|敝姓|免贵姓|免貴姓|我乃';
export const WEAK_NAMING_HAN = '我是|这里是|這裡是|这边是|這邊是|本人是|本人';
export const SURNAMES_HAN =
  '李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫朱马馬胡郭林何高梁郑鄭罗羅宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱丘夏谭譚韦韋贾賈邹鄒石熊孟秦阎閻闫閆薛侯雷白龙龍段郝孔邵史毛万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔汤湯陶黎温溫莫易樊乔喬文安殷颜顏庄莊章鲁魯倪庞龐邢俞翟蓝藍聂聶齐齊向申葛柴伍欧歐骆駱焦柳尚关關甘祝宁寧涂阮辛伊凌游詹简簡柯甄麦麥霍卓练練植';
export const DOUBLE_SURNAMES_HAN = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|皇甫|尉迟|公孙|令狐|慕容';
/** Characters that a given name doesn't hold and that go on with the sentence. */
export const NOT_IN_A_NAME_HAN =
  '我你您他她它们們的了着過过是在有被把和跟与及也就都还還不没沒住说說想要请請从從这這那哪个個什么麼吗嗎吧呢啊呀啦给給让讓对對到去来來会會能可但因所如该電电话話打叫问問看见見知道警察局移民号號岁歲男女手机機今昨前后後刚剛现現上下里裡于於之得很又再才只等';
/** What stands after a family name in words that begin as names do: "我叫高中…" and ranks. */
export const RANKS_HAN =
  '警官|警员|警員|警长|警長|探员|探員|探长|警探|侦探|偵探|法官|局长|局長|队长|隊長|特工|警司|督察|中士|上尉|中尉|检察官|檢察官';
export const PHONE_HAN =
  '电话|電話|手机|手機|号码|號碼|微信|热线|打给我|打給我|联系|聯繫|聯絡|联络|致电|致電|短信|简讯|簡訊|社安号|社安號|社会安全号|社會安全號|工卡号';
export const OFFICIALS_HAN =
  '警徽|徽章|徽|警员|警員|警官|警号|警號|警|车牌|車牌|牌照|牌|警车|警車|巡逻车|巡邏車|车|車|分局|警区|警區|区|區|公路|路线|巴士|公交|表格|表|编队';
export const PAPERS_HAN =
  '案件|案|报告|報告|罚单|罰單|事件|卷宗|档案|檔案|投诉|投訴|笔录|筆錄|传票|傳票|单号|單號|編|编';
export const BIRTH_HAN =
  '出生日期|出生年月日|出生年月|出生于|出生於|出生在|出生|生日|生于|生於|生辰|出世|誕生|诞生|生年月日';
export const BIRTH_AFTER_HAN = '出生|生日|生的|出世|生人|(?<=[日号號年])生(?![活病意气氣效命])';
