### The tools of daily life.

## Rights at work

tool-work-question = 我的工资符合法律规定吗？
tool-work-about = 安大略省的最低工资、您一周工资的逐行计算、公共假日、年假工资和最后一笔工资。
tool-work-section-wage = 最低工资
tool-work-section-week = 您的一周
tool-work-section-vacation = 年假
tool-work-section-holidays = 公共假日
tool-work-section-last-pay = 工作结束时
tool-work-field-worker = 是哪一类工作？
tool-work-field-week = 您的工作周的第一天
tool-work-hint-week = 留空就按本周计算，从星期一起。
tool-work-field-hours = 您在这一周工作的小时数
tool-work-hint-hours = 只想看最低工资就留空。
tool-work-field-in-school-time = 当时是学校上课期间吗？
tool-work-field-hourly-pay = 您每小时的工资（扣款之前）
tool-work-field-years = 为这个雇主工作满几年
tool-work-field-paid = 雇主为这一周付的工资（扣款之前）
tool-work-hint-paid = 不含年假工资。
tool-work-field-wages-before = 公共假日之前四周的工资
tool-work-hint-wages-before = 正常工资和年假工资，不含加班费。这一周里有公共假日才填。
tool-work-field-holiday-hours = 您在公共假日工作的小时数
tool-work-hint-holiday-hours = 这些小时已包括在上面那一周的小时数里。
tool-work-field-last-day = 您的最后工作日
tool-work-field-next-pay-day = 之后的下一个发薪日
tool-work-line-minimum = 每小时最低工资：{ $who }
tool-work-line-minimum-day = 每天最低工资：{ $who }
tool-work-line-student-hours = 上课期间工时超过规定，就不适用学生工资。
tool-work-line-new-rate = { $day }起，最低工资为 { $amount }。从那天起的工时，这里算出的工资偏低。
tool-work-line-not-known = 我们只知道到 { $day }为止的最低工资。以后的数额请看官方网页。
tool-work-line-rate = 您每小时 { $rate }，达到最低工资 { $minimum }
tool-work-line-rate-of-a-day = 您每小时 { $rate }，无法与按天的工资比较
tool-work-line-usual = 正常工资：{ $hours } 小时，每小时 { $rate }
tool-work-line-overtime = 加班费：{ $hours } 小时，按 { $rate }的 { $share }% 计算
tool-work-line-holiday-worked = 在公共假日工作：{ $hours } 小时，按 { $rate }的 { $share }% 计算
tool-work-line-holiday-pay = { $name }（{ $day }）的公共假日工资：之前 { $weeks } 周的工资除以 { $parts }
tool-work-line-holiday-choice = 如果您书面同意，也可以改为拿正常工资，另外带薪休一天。
tool-work-line-total = 这一周的工资
tool-work-line-missing = 少付的金额，您拿到的是 { $paid }
tool-work-line-paid-enough = 您拿到的 { $paid }已达到应付金额
tool-work-line-vacation = 这一周的年假工资：工资的 { $rate }%。您每年有 { $weeks } 周年假。
tool-work-line-vacation-later = 为雇主工作满 { $years } 年后，这一周的年假工资：工资的 { $rate }%。您每年有 { $weeks } 周年假。
tool-work-line-long-week = 一周工作这么长时间，需要您书面同意。有些工作另有规定。
tool-work-line-elsewhere = 这类工作的工时、加班、年假和公共假日适用其他规定。请问劳工厅（Ministry of Labour）适用哪些规定。
tool-work-line-last-pay = 最后一笔工资应付的日期：最后工作日之后 { $days } 天；如果下一个发薪日更晚，就在发薪日
tool-work-line-last-pay-or-later = 最后一笔工资应在最后工作日之后 { $days } 天付；如果下一个发薪日更晚，就在发薪日付

## Renting

tool-rent-question = 租金、押金或通知：房东可以这样做吗？
tool-rent-about = 在安大略省，租金最多能涨多少、从什么时候起，房东可以要哪些钱，通知要提前多久。
tool-rent-section-increase = 涨租
tool-rent-section-payment = 付款
tool-rent-section-notice = 通知
tool-rent-section-guideline = 租金涨幅指引
tool-rent-section-checks = 法律的要求
tool-rent-field-about = 是什么事？
tool-rent-choice-about-increase = 租金上涨
tool-rent-choice-about-payment = 押金或其他款项
tool-rent-choice-about-notice = 搬出
tool-rent-field-rent = 您现在的租金
tool-rent-hint-rent = 一个月的租金；如果按周付，填一周的。
tool-rent-field-first-lived-in = 这套住房最早什么时候有人住？
tool-rent-field-last-change = 上次涨租的日期，或起租日
tool-rent-field-new-rent = 房东要求的新租金
tool-rent-field-start = 新租金的第一天
tool-rent-field-told-on = 您收到书面通知的日期
tool-rent-field-payment = 房东要什么钱？
tool-rent-field-amount = 多少钱？
tool-rent-field-notice = 是哪种通知？
tool-rent-field-given-on = 发出通知的日期
tool-rent-field-ends-on = 通知上写的最后一天
tool-rent-line-interval = { $day }之后满 { $months } 个月才可以涨租，最早日期
tool-rent-line-earliest = 如果今天通知您，最早可以涨租的日期
tool-rent-line-tell-by = 房东必须在 { $day }之前 { $days } 天书面通知您，即最晚
tool-rent-line-guideline = { $day }的租金涨幅指引
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = 这个比率来自公开文件，不是来自政府自己的通知。使用之前，请和官方网页核对。
tool-rent-line-guideline-unknown = 这里没有那一年的指引。请看官方网页。
tool-rent-line-not-covered = 这套住房在 { $day }之后才有人住，所以租金不受指引限制。其他规定仍然适用。
tool-rent-line-ask-age = 这套住房在 { $day }或之前有人住过吗？有人住过，指引才适用。请要求对方书面答复。
tool-rent-line-most-more = 最多涨多少
tool-rent-line-highest = 新租金最高为
tool-rent-line-no-limit = 这套住房的租金不受指引限制
tool-rent-line-increase-may-not = 这样涨不允许
tool-rent-line-not-before = 不得早于 { $day }
tool-rent-line-enough-months = 间隔的月数够了
tool-rent-line-told-in-time = 通知及时送到
tool-rent-line-within-guideline = 新租金在指引之内
tool-rent-line-challenge = 涨租有错，可以向房东与租客委员会（LTB）提出，期限至
tool-rent-line-other-homes = 如果您和业主共用厨房或卫生间，或住在社区住房里，适用其他规定。
tool-rent-line-may = 房东可以要
tool-rent-line-may-not = 房东不可以强要
tool-rent-line-may-up-to = 最多 { $amount }
tool-rent-line-may-cost = 只能要实际费用
tool-rent-line-may-rents = 最多一期租金
tool-rent-line-deposit-most = 押金最高为
tool-rent-line-too-much = 超出可以要求的金额
tool-rent-line-interest = 房东一年应付您的利息，按指引计算
tool-rent-line-ends = 最早的最后一天，通知之后 { $days } 天
tool-rent-line-pay-by = 付清的期限，通知之后 { $days } 天。在此之前全部付清，通知就失效
tool-rent-line-long-enough = 通知提前的时间够长
tool-rent-line-end-of-period = 最后一天必须是一个租期的最后一天；定期租约不能早于约定的结束日期。
tool-rent-line-owed = 房东应付给您
tool-rent-line-owed-nothing = 通知提前 { $days } 天或以上，房东不用付给您钱。
tool-rent-line-owed-unless = 房东应付给您租金，除非通知提前 { $days } 天或以上。填上最后一天就能看到
tool-rent-line-board-decides = 您不必因为一份通知就搬走。只有房东与租客委员会（LTB）能下令。

## Driver's licence

tool-driving-question = 怎样拿到安大略省驾照？
tool-driving-about = 按您驾照的来源，看是直接换、要考试，还是从头开始；还能用旧驾照开车多久，要带哪些文件。
tool-driving-section-path = 您的路径
tool-driving-section-clock = 您原来的驾照
tool-driving-section-papers = 要带什么
tool-driving-field-place = 您的驾照是哪里的？
tool-driving-field-class = 是哪一类驾照？
tool-driving-choice-class-car = 正式的小汽车驾照
tool-driving-choice-class-motorcycle = 摩托车驾照
tool-driving-choice-class-learner = 学习驾照
tool-driving-field-years = 持正式驾照的驾龄（年）
tool-driving-field-resident-since = 您成为安大略省居民的日期
tool-driving-hint-resident-since = 往往就是您搬来居住的那一天。
tool-driving-field-english-or-french = 您的文件是英语或法语的吗？
tool-driving-field-letter-of = 驾龄证明信的日期
tool-driving-line-exchange = 您可以直接换驾照，不用笔试和路考
tool-driving-line-exchange-if = 如果驾龄够长，您可以直接换驾照
tool-driving-line-credit = 您的驾龄也许可以抵算
tool-driving-line-tests = 您需要考试
tool-driving-line-full = 您从新手开始
tool-driving-line-ask = 请问 DriveTest
tool-driving-line-age = 在安大略省开车，必须年满 { $years } 岁。
tool-driving-line-agreement = 和安大略省有协议：{ $place }
tool-driving-line-experience = 驾龄 { $months } 个月或以上
tool-driving-line-less-experience = 驾龄较短能抵多少，由 DriveTest 决定。请带上全部驾龄的证明
tool-driving-line-motorcycle = 摩托车适用其他规定。请问 DriveTest
tool-driving-line-learner-no-exchange = 学习驾照不能换。
tool-driving-line-eye-test = 在 DriveTest 中心做视力检查
tool-driving-line-knowledge-test = 交通规则笔试
tool-driving-line-road-test = 路考
tool-driving-line-credit-changed = 据报道，这些规定在 { $day }改变，怎样改变我们未能确认。请问 DriveTest 您要考哪些、信能抵多少
tool-driving-line-credit-ask = 您的驾龄可能缩短两次考试之间的时间。请问 DriveTest 信能抵多少
tool-driving-line-learner = 第一次路考在笔试之后 { $months } 个月；上过认可的驾驶课程，为 { $course } 个月。在此之前，开车时身边必须有经验丰富的驾驶人。
tool-driving-line-full-test = 第二次路考，通过后拿正式驾照
tool-driving-line-grace = 成为居民之后，可以用有效的原驾照开车的时间
tool-driving-line-drive-until = 可以用有效的原驾照开车的最后一天，成为居民之后 { $days } 天
tool-driving-line-apply-before = 请在那一天之前申请安大略省驾照。
tool-driving-line-time-over = 这段时间已经过了。拿到安大略省驾照之前不要开车。出了车祸，保险可能不赔。
tool-driving-line-letter-until = 信在 { $months } 个月内有效，即到
tool-driving-line-letter-too-old = 信开得太早。请重新开一封。
tool-driving-line-fees = 考试和驾照要收费。金额我们未能确认，去之前请看 drivetest.ca。

## School

tool-school-question = 哪所学校适合我的孩子？
tool-school-about = 按出生日期看孩子上几年级，四个公立学校系统，要带什么，以及安大略省要求的疫苗。
tool-school-section-grade = 年级
tool-school-section-systems = 四个学校系统
tool-school-section-papers = 要带什么
tool-school-section-vaccines = 疫苗
tool-school-field-born = 孩子出生的月份
tool-school-field-arrival = 您来安大略省的日期
tool-school-hint-arrival = 已经在这里就留空。
tool-school-field-status = 孩子在加拿大的身份
tool-school-field-french-right = 父母一方有让孩子上法语学校的权利吗？
tool-school-hint-french-right = 第一语言是法语的加拿大公民，或在加拿大上过法语小学的加拿大公民，有这项权利。已有另一个孩子在法语学校的家庭也有。
tool-school-field-catholic = 父母一方或孩子是天主教徒吗？
tool-school-field-with-guardian = 孩子是和父母以外的人一起住吗？
tool-school-line-school-year = 学年开始于
tool-school-line-age = 在那个日历年，孩子满 { $age } 岁。
tool-school-line-may-begin = 可以开始上幼儿园的时间
tool-school-line-later = 还不到时候
tool-school-line-ask-board = 请问教育局
tool-school-line-too-old = 孩子已过高中的通常年龄。请问教育局可以上哪所学校或哪种成人课程。
tool-school-line-grade = 通常上的年级
tool-school-line-compulsory = { $from } 至 { $to } 岁必须上学
tool-school-line-assessment = 教育局可能先测试语言和数学。年级通常按年龄安排。
tool-school-line-credits = 高中毕业文凭需要的学分
tool-school-line-community-hours = 高中毕业文凭需要的义工小时数
tool-school-line-free = 上学免费
tool-school-line-free-ask = 出发之前先问教育局是否收费
tool-school-line-open = 您可以报名
tool-school-line-ask-catholic = 主要面向天主教家庭。请问教育局有什么规定
tool-school-line-by-right = 您有权入学
tool-school-line-by-committee = 您可以提出申请，由教育局的委员会决定
tool-school-line-immersion = 法语沉浸班（French immersion）是另一回事：那是孩子在英语学校里学法语。
tool-school-line-paper-missing = 缺少文件也照样去学校，问可以用什么代替。

## Free services

tool-eligibility-question = 我可以使用哪些免费服务，到什么时候为止？
tool-eligibility-about = 按您的身份，看您可以使用哪些安居帮助和语言课，以及到哪一天为止。
tool-eligibility-section-time = 您的期限
tool-eligibility-section-services = 服务
tool-eligibility-field-status = 您是什么身份？
tool-eligibility-field-resident-since = 您成为永久居民的日期
tool-eligibility-hint-resident-since = 写在永久居民确认书（COPR）上。填计划中的日期也可以。
tool-eligibility-line-years = 从 { $day }起 { $years } 年，到期满那个月的月底
tool-eligibility-line-ended-for = { $day }或之前成为经济类永久居民的人，这些服务已结束于
tool-eligibility-line-over = 这个期限已经过了。安大略省或其他方面付费的服务可能仍然可以使用。
tool-eligibility-line-left = 还剩的时间
tool-eligibility-line-of-until = 联邦政府付费的免费服务的最后一天
tool-eligibility-line-until-citizen = 直到您成为公民
tool-eligibility-line-before-landing = 来加拿大之前
tool-eligibility-line-after-landing = 到达之后
tool-eligibility-line-others-only = 不能使用 IRCC 付费的服务。其他服务可能可以使用

## Benefits

tool-benefits-question = 我家可以领哪些福利金？
tool-benefits-about = 按您的收入计算加拿大儿童福利金（CCB），另有食品杂货福利金和牙科保健，以及什么时候可以申请、用什么表格。
tool-benefits-section-apply = 怎样申请
tool-benefits-section-child = 加拿大儿童福利金（CCB）
tool-benefits-section-groceries = 加拿大食品杂货及必需品福利金
tool-benefits-section-others = 其他帮助
tool-benefits-field-status = 您是什么身份？
tool-benefits-field-here-since = 您来加拿大居住的日期
tool-benefits-field-partner = 您和配偶或伴侣一起住吗？
tool-benefits-field-children = 孩子出生的月份
tool-benefits-hint-children = 每个孩子填一个月份。
tool-benefits-field-income = 去年的家庭收入
tool-benefits-hint-income = 扣除可减项目之后，两人在所有国家的收入合计，以加元计。
tool-benefits-field-private-dental = 您有私人牙科保险吗？
tool-benefits-line-apply-now = 您一到就可以申请
tool-benefits-line-apply-after = 您在加拿大住满 { $months } 个月后可以申请，而且之后的那个月必须持有有效许可
tool-benefits-line-apply-ask = 请问加拿大税务局（CRA）您什么时候可以申请
tool-benefits-line-form = 表格
tool-benefits-line-file-return = 每年都要报税，没有收入也要报。下一次报税的最后期限
tool-benefits-line-young = { $count } 个未满 { $until } 岁的孩子，每年最多
tool-benefits-line-older = { $count } 个 { $until } 至 { $last } 岁的孩子，每年最多
tool-benefits-line-child-income = 填上家庭收入就能看到金额
tool-benefits-line-full-amount = 全额，因为 { $income }没有超过 { $full }
tool-benefits-line-reduction = 减少，因为 { $income }超过 { $full }
tool-benefits-line-child-year = 加拿大儿童福利金，按孩子现在的年龄，一年
tool-benefits-line-child-year-later = 加拿大儿童福利金，按孩子现在的年龄，一年，从您可以申请时起
tool-benefits-line-child-from = 可以申请加拿大儿童福利金的第一天
tool-benefits-line-child-month = 一个月
tool-benefits-line-birthday = { $day }起，有孩子过生日之后
tool-benefits-line-depends = 取决于您的收入
tool-benefits-line-no-child = 没有儿童福利金，但可能有其他帮助
tool-benefits-line-single = 单身，每年最多
tool-benefits-line-couple = 夫妻或伴侣，每年最多
tool-benefits-line-groceries-child = { $count } 个未满 { $under } 岁的孩子，每年最多
tool-benefits-line-single-parent = 没有伴侣的父亲或母亲可能多得一些。
tool-benefits-line-groceries-income = 收入越高，金额越少。加拿大税务局（CRA）根据您的报税表或表格计算。
tool-benefits-line-dental = 加拿大牙科保健计划：收入低于 { $below }，没有私人牙科保险，并且已经报税
tool-benefits-line-dental-full = 计划包括的项目，费用由计划全付
tool-benefits-line-dental-share = 您自付的比例
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = 这些金额到 { $day }为止有效。以后的金额请看官方网页。

## What to bring

tool-documents-question = 我必须带什么？
tool-documents-about = 办健康卡、社会保险号（SIN）、上学、驾照、银行账户和入境要用的文件：已有哪些、缺哪些、可以用什么代替。
tool-documents-line-one-of = 有其中一样就够：
tool-documents-section-missing = 缺少
tool-documents-section-if-it-applies = 如果和您有关
tool-documents-section-have = 已有
tool-documents-section-remarks = 值得了解
tool-documents-field-purpose = 办什么事？
tool-documents-field-have = 下面这些文件，您有哪些？
tool-documents-line-complete = 您的文件齐了
tool-documents-line-missing = 缺少 { $count } 样
tool-documents-line-originals = 请带原件。复印件往往不被接受。
tool-documents-line-translate = 其中有些文件往往是其他语言的。如果不是英语或法语，请带上译文。

## Published times

tool-times-question = 像我这样的申请要多久？
tool-times-about = 一个项目公布的办理时间和服务标准，和您递交申请的日期对照。
tool-times-section-finished = 最近办完的
tool-times-section-expected = 预计
tool-times-section-standard = 服务标准
tool-times-field-program = 哪个项目？
tool-times-field-filed-on = 您递交申请的日期
tool-times-line-published = 公布的办理时间
tool-times-line-finished = 最近办完的申请大多用了（截至 { $day }）
tool-times-line-finished-day = 从您的日期算起，即
tool-times-line-expected = 如果今天递交，预计需要（截至 { $day }）
tool-times-line-expected-for-month = 同一个月递交的人，预计还要（截至 { $day }）
tool-times-line-people = 等待的人数
tool-times-line-people-ahead = 在那个月之前递交、还在等待的人数
tool-times-line-standard = 移民部自己对 { $share }% 申请的目标
tool-times-line-standard-day = 从您的日期算起，即
tool-times-line-no-standard = 这个项目没有公布服务标准。
tool-times-line-of-days = 从您递交申请到现在
tool-times-line-span-minutes = { $count } 分钟
tool-times-line-more-minutes = 超过 { $count } 分钟
tool-times-line-span-hours = { $count } 小时
tool-times-line-more-hours = 超过 { $count } 小时
tool-times-line-span-days = { $count } 天
tool-times-line-more-days = 超过 { $count } 天
tool-times-line-span-weeks = { $count } 周
tool-times-line-more-weeks = 超过 { $count } 周
tool-times-line-span-months = { $count } 个月
tool-times-line-more-months = 超过 { $count } 个月
tool-times-line-span-years = { $count } 年
tool-times-line-more-years = 超过 { $count } 年

## Occupation

tool-occupation-question = 我的工作在加拿大叫什么，需要执照吗？
tool-occupation-about = 您的职业属于哪一组、通常要什么条件、安大略省是否监管、由谁监管，以及最初的步骤。
tool-occupation-section-group = 职业组
tool-occupation-section-rounds = 快速通道（Express Entry）按职业的邀请轮次
tool-occupation-section-licence = 安大略省的执照
tool-occupation-field-noc = 您的职业
tool-occupation-hint-noc = 用英语或法语输入平时用的职位名称，例如 nurse 或 cook，或输入五位数代码。
tool-occupation-line-teer = 通常的要求（TEER { $teer }）
tool-occupation-line-broad = 工作领域
tool-occupation-line-no-category = 按职业邀请的轮次都没有列出这个职业。
tool-occupation-line-whole-group = 这一组的所有工作
tool-occupation-line-regulator = 由谁发执照或证书
tool-occupation-line-eca-body = 由谁评估学历
tool-occupation-line-step = 第 { $number } 步
tool-occupation-line-lead-time = 办执照请预留 { $months } 个月或以上。
tool-occupation-line-not-known = 我们不知道安大略省是否监管这类工作。请先问清楚，再做打算

## Budget

tool-budget-question = 我的存款能用多久？
tool-budget-about = 初到要花多少钱、一个月要花多少钱、您的存款够用几个月。优先用您自己填的金额。
tool-budget-section-monthly = 每月
tool-budget-section-once = 初到时一次性
tool-budget-section-result = 您的存款
tool-budget-field-community = 您要住在哪里？
tool-budget-field-adults = 家里的成年人数
tool-budget-field-in-child-care = 要送托儿的孩子数
tool-budget-field-savings = 您的存款
tool-budget-field-income = 每月税后收入
tool-budget-field-rent = 房租
tool-budget-hint-rent = 留空就用当地已知的平均数。
tool-budget-field-food = 食物
tool-budget-field-phone = 电话和上网
tool-budget-field-insurance = 保险
tool-budget-field-other-monthly = 每月其他费用
tool-budget-field-transport = 交通
tool-budget-hint-transport = 留空就用当地已知的公交票价。
tool-budget-field-child-care = 托儿
tool-budget-hint-child-care = 留空就用每天收费的上限。
tool-budget-field-care-days = 一个月托儿的天数
tool-budget-field-travel = 到加拿大的旅费
tool-budget-field-first-stay = 最初几晚的住宿
tool-budget-field-furniture = 家具和厨房用品
tool-budget-field-clothes = 保暖衣物
tool-budget-field-other-once = 初到时的其他费用
tool-budget-line-rent = 房租
tool-budget-line-rent-stored = 两间卧室住房的平均房租：{ $place }，{ $day }
tool-budget-line-rent-higher = 这是现在租住当地的人平均付的房租。新搬入的人往往付得更多。
tool-budget-line-rent-area = 这是更大范围地区的平均数。
tool-budget-line-food = 食物
tool-budget-line-phone = 电话和上网
tool-budget-line-insurance = 保险
tool-budget-line-other-monthly = 其他费用
tool-budget-line-transport = 交通
tool-budget-line-transit-pass = 成年人的公交月票，每张 { $fare }
tool-budget-line-transit-rides = 成年人的公交费，最多：{ $rides } 次，每次 { $fare }
tool-budget-line-child-care = 托儿
tool-budget-line-child-care-most = { $count } 个孩子的托儿费，最多：{ $days } 天，每天 { $fee }
tool-budget-line-child-care-until = 这个收费上限适用于减费托儿项目中未到上学年龄的孩子，承诺到 { $day }为止。
tool-budget-line-total-monthly = 一个月合计
tool-budget-line-deposit = 最后一期租金的押金
tool-budget-line-travel = 旅费
tool-budget-line-first-stay = 最初几晚的住宿
tool-budget-line-furniture = 家具和厨房用品
tool-budget-line-clothes = 保暖衣物
tool-budget-line-other-once = 初到时的其他费用
tool-budget-line-total-once = 初到合计
tool-budget-line-income = 每月收入
tool-budget-line-from-savings = 每月动用存款
tool-budget-line-savings = 存款
tool-budget-line-after-once = 初到花费之后剩余
tool-budget-line-short = 还差
tool-budget-line-left-out = 有 { $count } 项费用不清楚，没有计入。
tool-budget-line-months-at-most =
    { $count ->
        [0] 不够一个月
       *[other] 最多够用 { $count } 个整月
    }
tool-budget-line-months =
    { $count ->
        [0] 不够一个月
       *[other] 够用 { $count } 个整月
    }
tool-budget-line-not-enough = 您的存款不够初到的花费
tool-budget-line-covered = 您的收入够付这些费用
tool-budget-line-covered-known = 您的收入够付目前已知的费用
tool-budget-line-costs-first = 先填费用，才能得出答案

tools-noc-found = 有 { $count } 个职业相近，请选择。
tools-noc-none = 没有职业用这个名称。请用英语或法语换一个词试试。
