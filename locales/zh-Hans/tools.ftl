## What all tools share

tools-ask = 查看结果
tools-yes = 是
tools-no = 否
tools-not-known = 不清楚
tools-choose = 请选择
tools-add = 添加
tools-remove = 删除
tools-result = 结果
tools-of = （满分 { $of }）
tools-capped = 已达上限；不设上限时为 { $from }
tools-would-change = 哪些变化会改变结果
tools-next = 接下来做什么
tools-rules = 规则
tools-in-force = { $date }起实行
tools-stale = 这些规则应在 { $date }之前复查。使用这个结果之前，请先查看官方网页。
tools-faults = 请再看看这几个回答
tools-copy = 复制为文字
tools-copied = 已复制。

## What is wrong with a field

tools-fault-missing = 这一项必填，请填写。
tools-fault-whole = 请填 { $min } 到 { $max } 之间的整数。
tools-fault-number = 请填 { $min } 到 { $max } 之间的数，间隔为 { $step }。
tools-fault-money = 请填 0 到 { $max } 之间的金额，最多两位小数。
tools-fault-yes-no = 请选择“是”或“否”。
tools-fault-choice = 请选择一个回答。
tools-fault-choices = 请从列出的回答中选择。
tools-fault-day = 请填 { $from }到 { $to }之间的日期。
tools-fault-month = 请填 { $from }到 { $to }之间的月份。
tools-fault-list = 这里最多填 { $max } 个。
tools-fault-noc = 请填五位数的职业代码。
tools-fault-noc-unknown = 没有职业使用这个代码。请改用职位名称查找。
tools-fault-unknown = 这里不问这一项。
tools-fault-same = 这一项不能和“{ $other }”相同。
tools-fault-more-than = 这一项最多为 { $max }，以“{ $other }”为准。

## Questions that several tools ask

tools-section-person = 您本人
tools-section-language = 语言
tools-section-work = 工作
tools-section-spouse = 您的配偶或伴侣
tools-section-additional = 额外加分
tools-section-adaptability = 和加拿大的联系
tools-section-minimums = 必须达到的要求
tools-field-age = 您的年龄（周岁）
tools-field-education = 您的最高学历
tools-hint-education = 在加拿大境外取得的学历，经过评估才算。
tools-choice-education-less-than-secondary = 高中以下
tools-choice-education-secondary = 高中毕业
tools-choice-education-one-year = 高中之后一年的课程
tools-choice-education-two-year = 高中之后两年的课程
tools-choice-education-bachelor = 学士学位，或三年及以上的课程
tools-choice-education-two-or-more = 两个或以上这类学历，其中一个为三年及以上
tools-choice-education-masters = 硕士学位，或从事需执照职业的专业学位
tools-choice-education-doctoral = 博士学位
tools-hint-first-language = 填级别较高的那种考试。还没有成绩就留空。
tools-field-first-language = 第一官方语言
tools-field-second-language = 第二官方语言
tools-field-lang = 语言
tools-field-clb = 各单项的级别（CLB 或 NCLC）
tools-hint-clb = 考试成绩工具可以把分数换算成级别。没有成绩的填 0。
tools-field-first-language-clb = 第一官方语言：各单项的级别
tools-field-second-language-clb = 第二官方语言：各单项的级别
tools-choice-lang-en = 英语
tools-choice-lang-fr = 法语
tools-ability-reading = 阅读
tools-ability-writing = 写作
tools-ability-listening = 听力
tools-ability-speaking = 口语
tools-line-ability-reading = 阅读
tools-line-ability-writing = 写作
tools-line-ability-listening = 听力
tools-line-ability-speaking = 口语
tools-field-canadian-work-years = 在加拿大的技术类工作，满几年
tools-hint-canadian-work-years = 最近十年内持许可做的有薪工作。每周 30 小时，做满一年，算一年。
tools-field-foreign-work-years = 在加拿大境外的技术类工作，满几年
tools-hint-foreign-work-years = 最近十年内的有薪工作。
tools-line-age = 年龄：{ $age }
tools-line-education = 学历：{ $education }
tools-line-first-language = 第一官方语言，{ $ability }：{ $level } 级
tools-line-no-first-language = 没有计入第一官方语言的考试成绩。
tools-line-birthday = 您的下一个生日
tools-line-first-language-more = 第一官方语言每个单项都提高一级
tools-line-education-more = 更高的学历：{ $education }

## How much money must I show?

tool-funds-question = 我必须证明有多少钱？
tool-funds-about = 您要证明到达后养得起家人。金额看您家有几口人。
tool-funds-field-program = 您申请哪个项目？
tool-funds-choice-program-express-entry = 快速通道（Express Entry）
tool-funds-choice-program-pilots = 乡村或法语社区试点项目
tool-funds-field-family-size = 您家有几口人？
tool-funds-hint-family-size = 算上您自己、伴侣和受抚养子女，暂时留下不来的也算。
tool-funds-line-base =
    { $count ->
        [1] 1 人的金额
       *[other] { $count } 人家庭的金额
    }
tool-funds-line-more = 另加 { $count } 人

## How many points do I have in Express Entry?

tool-crs-question = 我在快速通道（Express Entry）有多少分？
tool-crs-about = 快速通道按综合排名系统（Comprehensive Ranking System，CRS）的分数给申请人排名。逐行看您的分数，以及哪些变化会改变它。
tool-crs-section-core = 您本人
tool-crs-section-transferability = 组合加分
tool-crs-section-rounds = 最近几轮邀请
tool-crs-field-spouse = 您有配偶或伴侣吗？
tool-crs-choice-spouse-none = 没有
tool-crs-choice-spouse-accompanying = 有，和我一起来
tool-crs-choice-spouse-not-accompanying = 有，不和我一起来
tool-crs-choice-spouse-citizen-or-pr = 有，是加拿大公民或永久居民
tool-crs-field-trade-certificate = 您有加拿大的技术工种资格证书（certificate of qualification）吗？
tool-crs-field-provincial-nomination = 您得到省提名了吗？
tool-crs-field-sibling-in-canada = 有没有成年的兄弟姐妹以公民或永久居民身份住在加拿大？
tool-crs-hint-sibling-in-canada = 您的兄弟姐妹；如果伴侣和您一起来，伴侣的也算。
tool-crs-field-canadian-study = 高中之后在加拿大的学历
tool-crs-choice-canadian-study-none = 没有
tool-crs-choice-canadian-study-1-2 = 一年或两年的学历证书
tool-crs-choice-canadian-study-3-plus = 三年或以上的学历证书，或研究生学位
tool-crs-field-spouse-factors = 配偶或伴侣的情况
tool-crs-field-spouse-factors-education = 配偶或伴侣的最高学历
tool-crs-field-spouse-factors-clb = 配偶或伴侣一种官方语言各单项的级别
tool-crs-field-spouse-factors-canadian-work-years = 配偶或伴侣在加拿大的技术类工作，满几年
tool-crs-line-second-language = 第二官方语言，{ $ability }：{ $level } 级
tool-crs-line-canadian-work = 在加拿大的技术类工作年数：{ $years }
tool-crs-line-no-spouse-factors = 您没有填配偶或伴侣的情况，所以这一部分没有分。
tool-crs-line-spouse-not-counted = 您填的配偶或伴侣的情况没有计分。只有一起来、既不是公民也不是永久居民的配偶或伴侣才计分。
tool-crs-line-spouse-education = 配偶或伴侣的学历：{ $education }
tool-crs-line-spouse-language = 配偶或伴侣的语言，{ $ability }：{ $level } 级
tool-crs-line-spouse-canadian-work = 配偶或伴侣在加拿大的技术类工作年数：{ $years }
tool-crs-line-education-and-language = 学历加第一官方语言
tool-crs-line-education-and-canadian-work = 学历加在加拿大的工作
tool-crs-line-foreign-work-and-language = 国外工作加第一官方语言
tool-crs-line-foreign-and-canadian-work = 国外工作加在加拿大的工作
tool-crs-line-trade-and-language = 工种证书加第一官方语言
tool-crs-line-nomination = 省提名
tool-crs-line-french = 法语
tool-crs-line-canadian-study = 在加拿大的学历：{ $study }
tool-crs-line-sibling = 在加拿大的兄弟姐妹
tool-crs-line-job-offer = 工作邀约（{ $date }起不加分）
tool-crs-line-canadian-work-more = 在加拿大再多工作一年
tool-crs-line-foreign-work-more = 在加拿大境外再多工作一年
tool-crs-line-first-language-all = 第一官方语言每个单项都达到 { $level } 级
tool-crs-line-french-all = 法语每个单项都达到 { $level } 级
tool-crs-line-rounds-only-yours = 只有您属于某一轮的类别，那一轮才和您有关。之后可能已有更新的轮次。
tool-crs-line-round = { $category }，{ $date }：最低 { $lowest } 分
tool-crs-line-round-short = 差 { $points } 分
tool-crs-line-round-enough =
    { $points ->
        [0] 分数正好相同
       *[other] 高出 { $points } 分
    }
tool-crs-line-category-general = 所有项目
tool-crs-line-category-canadian-experience = 加拿大经验类
tool-crs-line-category-provincial-nominee = 省提名
tool-crs-line-category-federal-skilled-worker = 联邦技术劳工项目
tool-crs-line-category-federal-skilled-trades = 联邦技术工种项目
tool-crs-line-category-french = 法语
tool-crs-line-category-healthcare = 医疗卫生和社会服务
tool-crs-line-category-stem = 科学和技术
tool-crs-line-category-trades = 技术工种
tool-crs-line-category-transport = 交通运输
tool-crs-line-category-education = 教育
tool-crs-line-category-agriculture = 农业
tool-crs-line-category-physicians = 有加拿大经验的医生
tool-crs-line-category-senior-managers = 有加拿大经验的高级管理人员
tool-crs-line-category-researchers = 有加拿大经验的研究人员
tool-crs-line-category-military = 军队招募人员

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = 我的分数够申请联邦技术劳工项目吗？
tool-fsw-about = 快速通道给您排名之前，这个项目有自己的评分表，要求达到一定分数。
tool-fsw-field-experience-years = 同一职业的技术类工作，满几年
tool-fsw-hint-experience-years = 最近十年内的有薪工作，在哪里都算。
tool-fsw-field-arranged-employment = 您有加拿大的有效工作邀约吗？
tool-fsw-field-adaptability = 您或伴侣符合哪几项？
tool-fsw-field-spouse-language-clb4 = 我的伴侣有一种官方语言，所有单项都达到 4 级或以上
tool-fsw-field-own-study-2y-canada = 我在加拿大全日制学习过两个学年或以上
tool-fsw-field-spouse-study-2y-canada = 我的伴侣在加拿大全日制学习过两个学年或以上
tool-fsw-field-own-work-1y-canada = 我持许可在加拿大全职做过一年或以上的技术类工作
tool-fsw-field-spouse-work-1y-canada = 我的伴侣持许可在加拿大工作过一年或以上
tool-fsw-field-relative-in-canada = 我或伴侣有成年亲属以公民或永久居民身份住在加拿大
tool-fsw-line-second-language = 第二官方语言：每个单项 { $level } 级
tool-fsw-line-experience = 技术类工作年数：{ $years }
tool-fsw-line-arranged-employment = 有效工作邀约
tool-fsw-line-offer-again = 有效工作邀约（在此再次计分）
tool-fsw-line-spouse-language = 伴侣的语言
tool-fsw-line-own-study = 您在加拿大的学习
tool-fsw-line-spouse-study = 伴侣在加拿大的学习
tool-fsw-line-own-work = 您在加拿大的工作
tool-fsw-line-spouse-work = 伴侣在加拿大的工作
tool-fsw-line-relative = 在加拿大的亲属
tool-fsw-line-minimum-language = 第一官方语言：每个单项 { $level } 级
tool-fsw-line-minimum-experience = 技术类工作满整年数：至少 { $years }
tool-fsw-line-minimum-education = 高中毕业或以上
tool-fsw-line-pass-mark = 及格分：{ $pass }
tool-fsw-line-passes = 分数够，各项最低要求也都达到
tool-fsw-line-too-few = 分数不够
tool-fsw-line-below-minimum = 有一项最低要求没达到。分数不能弥补
tool-fsw-line-experience-more = 再多一年技术类工作
tool-fsw-line-second-language-all = 第二官方语言每个单项都达到 { $level } 级

## What level is my test score?

tool-clb-question = 我的语言考试成绩是几级？
tool-clb-about = 加拿大用级别衡量语言：英语用 CLB，法语用 NCLC。把分数换算成级别。
tool-clb-field-test = 哪种考试？
tool-clb-field-ability = 哪个单项？
tool-clb-choice-ability-reading = 阅读
tool-clb-choice-ability-writing = 写作
tool-clb-choice-ability-listening = 听力
tool-clb-choice-ability-speaking = 口语
tool-clb-field-score = 您的分数
tool-clb-field-test-day = 考试日期
tool-clb-hint-test-day = 填了可以看到成绩到什么时候有效。
tool-clb-line-score = { $test }，{ $ability }：{ $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } 或以上
tool-clb-line-nclc-or-more = NCLC { $level } 或以上
tool-clb-line-clb-below = 低于 CLB { $level }
tool-clb-line-nclc-below = 低于 NCLC { $level }
tool-clb-line-from-score = 分数达到 { $score }
tool-clb-line-valid-until = 成绩有效至
tool-clb-line-expired = 这个成绩现在已经过期。您需要重新考试。
tool-clb-line-other-scale = 在那一天，这种考试用的是另一套分数。请选择和日期相符的考试。

## In my own currency

tools-section-currency = 换算成您自己的货币
tools-field-rate = 1 加元 = 多少您的货币？
tools-hint-rate = 想看到用您的货币表示的金额，就填这一项。请用您银行的汇率。
tools-field-rate-day = 汇率的日期
tools-line-own-currency = 用您的货币，按 { $date }一加元兑 { $rate } 计算

## Which Express Entry programs could be for me?

tool-programs-question = 快速通道（Express Entry）的哪些项目可能适合我？
tool-programs-about = 快速通道有三个项目。逐项看您符合哪些要求、不符合哪些、哪些还不清楚。
tool-programs-section-programs = 项目
tool-programs-section-fsw = 联邦技术劳工项目
tool-programs-section-cec = 加拿大经验类
tool-programs-section-fst = 联邦技术工种项目
tool-programs-section-money = 资金和居住地
tool-programs-field-teer = 您工作的级别（TEER）
tool-programs-hint-teer = 就是职业代码的第二位数字。
tool-programs-choice-teer-0 = 0：管理
tool-programs-choice-teer-1 = 1：通常要大学学位
tool-programs-choice-teer-2 = 2：通常要学院文凭或较长的学徒培训
tool-programs-choice-teer-3 = 3：通常要较短的学院课程或在职培训
tool-programs-choice-teer-4 = 4：通常要高中毕业
tool-programs-choice-teer-5 = 5：短期在职培训
tool-programs-field-continuous-work-years = 同一职业不间断的技术类工作，满几年
tool-programs-hint-continuous-work-years = 最近十年内的有薪工作，在哪里都算。
tool-programs-field-recent-canadian-work-years = 最近三年内在加拿大的技术类工作，满几年
tool-programs-field-trade = 您的工作是技术工种吗？
tool-programs-field-trade-work-years = 最近五年内从事该工种，满几年
tool-programs-field-trade-offer-or-certificate = 您有该工种一年的全职工作邀约，或加拿大的资格证书（certificate of qualification）吗？
tool-programs-field-education-assessed = 这个学历是加拿大的，或者已经过评估吗？
tool-programs-field-fsw-points = 您在联邦技术劳工项目评分表上的分数
tool-programs-hint-fsw-points = 有一个专门的工具可以算。
tool-programs-field-works-with-offer = 您获准在加拿大工作，并且有有效的工作邀约吗？
tool-programs-field-enough-funds = 您有必须证明的那笔钱吗？
tool-programs-field-quebec = 您打算住在魁北克吗？
tool-programs-line-found = 您看来符合某个项目的条件
tool-programs-line-not-known = 还有一些问题没有回答
tool-programs-line-none = 按目前的情况，三个项目的条件您都不符合

## What does my application cost?

tool-fees-question = 我的申请要花多少钱？
tool-fees-about = 逐行列出您和家人的政府费用。
tool-fees-field-application = 您申请什么？
tool-fees-field-partner = 有配偶或伴侣和您一起申请吗？
tool-fees-field-children = 有几个受抚养子女和您一起申请？
tool-fees-field-children-with-biometrics = 其中几个孩子年满 14 岁？
tool-fees-hint-children-with-biometrics = 从这个年龄起要采集指纹和照片。
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = 您的伴侣和子女要各自申请，他们的费用没有计入。
tool-fees-line-without-not-known = 合计里不含金额不清楚的项目。

## Ontario Workforce Priority

tool-oinp-question = 安大略省可能提名我吗？
tool-oinp-about = 安大略省的这个类别要求工作邀约。逐项看哪些要求已达到，以及意向书（expression of interest）的分数。
tool-oinp-section-offer = 工作
tool-oinp-section-employer = 雇主
tool-oinp-section-requirements = 必须达到的要求
tool-oinp-section-points = 分数
tool-oinp-field-occupation = 邀约工作的职业代码（五位数）
tool-oinp-hint-occupation = 国家职业分类（NOC）的代码，例如木工是 72310。
tool-oinp-field-offer = 您有安大略省的全职、长期工作邀约吗？
tool-oinp-field-hourly-wage = 每小时工资（加元）
tool-oinp-field-wage-at-median = 这个工资达到该工作在该地区的中位工资吗？
tool-oinp-hint-wage-at-median = 联邦的 Job Bank 按工作和地区列出工资。近期从安大略省学校毕业的人，达到低位工资（low wage）就够。
tool-oinp-field-location = 工作地点在哪里？
tool-oinp-field-position-months = 您在安大略省做这个职位的月数
tool-oinp-field-other-ontario-months = 您在安大略省做其他工作的月数
tool-oinp-field-same-job-years = 最近五年内从事同一职业，满几年
tool-oinp-field-licence = 安大略省对这份工作要求的执照，您有吗？
tool-oinp-hint-licence = 如果工作不需要执照，请选“否”。
tool-oinp-field-canadian-earnings = 最近五年里，您在加拿大收入最高一年的金额（加元）
tool-oinp-hint-canadian-earnings = 以评税通知书为准。
tool-oinp-field-status = 您在加拿大的许可
tool-oinp-choice-status-work-permit = 工作许可
tool-oinp-choice-status-study-permit = 学习许可
tool-oinp-choice-status-none = 没有
tool-oinp-field-education-assessed = 这个学历是加拿大的，或者已经过评估吗？
tool-oinp-field-canadian-credentials = 在加拿大取得的学历证书
tool-oinp-choice-canadian-credentials-none = 没有
tool-oinp-choice-canadian-credentials-one = 一个
tool-oinp-choice-canadian-credentials-more = 多于一个
tool-oinp-field-ontario-graduate = 您在最近三年内从安大略省符合条件的学校毕业吗？
tool-oinp-field-employer-area = 工作地点所在区域
tool-oinp-hint-employer-area = 介于两者之间的区域列在官方网页上。
tool-oinp-choice-employer-area-gta = 大多伦多地区（Greater Toronto Area）
tool-oinp-choice-employer-area-listed = 官方列出的区域
tool-oinp-choice-employer-area-elsewhere = 安大略省其他地方
tool-oinp-field-employer-years = 雇主已经营满几年
tool-oinp-field-employer-revenue = 雇主去年的营业收入（加元）
tool-oinp-field-employer-staff = 在该地点全职工作的公民和永久居民人数
tool-oinp-line-teer = 工作的级别（TEER）：{ $teer }
tool-oinp-line-category = 职业大类：{ $category }
tool-oinp-line-wage = 每小时工资：{ $value }
tool-oinp-line-position = 做这个职位的月数：{ $value }
tool-oinp-line-other-ontario = 在安大略省做其他工作的月数：{ $value }
tool-oinp-line-earnings = 在加拿大的收入：{ $value }
tool-oinp-line-status = 在加拿大的许可：{ $choice }
tool-oinp-line-education = 学历：{ $choice }
tool-oinp-line-credentials = 在加拿大取得的学历证书：{ $choice }
tool-oinp-line-language = 第一官方语言，最低单项：{ $value } 级
tool-oinp-line-both-languages = 两种官方语言
tool-oinp-line-one-language = 一种官方语言
tool-oinp-line-no-language = 没有官方语言
tool-oinp-line-all-met = 问到的要求都已满足
tool-oinp-line-some-not-met = 有一项要求没满足。分数不能弥补
tool-oinp-line-some-not-known = 还不清楚是否每项要求都已满足
tool-oinp-line-location = 工作地点：{ $choice }
