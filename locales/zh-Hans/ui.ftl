## The frame

nav-label = Portage 的各个部分
nav-brand = Portage，回首页
nav-home = 首页
nav-guides = 指南
nav-plan = 计划
nav-tools = 工具
nav-services = 服务
nav-settings = 设置
nav-more = 语言、设置等
nav-copy = 内容截至 { $date }
language-menu = 语言：{ $language }
skip-to-page = 跳到正文
dialog-close = 关闭
print = 打印
listen = 收听
listen-group = 朗读
listen-pause = 暂停
listen-go-on = 继续
listen-stop = 停止
listen-slowly = 慢速
listen-failed = 朗读中断了。请再试一次，或在这里继续阅读。
pdf-save = 存为 PDF
pdf-writing = 正在生成 PDF…
pdf-written = PDF 已生成。
pdf-written-own = PDF 已生成。它没有加密：谁拿到都能看。

print-foot = 由 Portage 打印，内容截至 { $date }
print-foot-undated = 由 Portage 打印

screen-home = 首页
screen-guides = 指南
screen-guide = 指南
screen-plan = 计划
screen-tools = 工具
screen-tool = 工具
screen-services = 服务
screen-service = 服务
screen-search = 搜索
screen-changes = 有哪些变化
screen-copy = 离线内容状态
screen-settings = 设置
screen-answer = 修改回答
screen-start = 您的计划
screen-language = 语言
screen-install = 首次启动
screen-broken = 这个页面无法显示
screen-aside = 相关内容

notice-undo = 撤销
notice-task-done = 已完成：{ $title }
notice-task-skipped = 已搁置：{ $title }
notice-task-open = 已放回计划：{ $title }
notice-page-saved = 已保存。以后可以在“指南”里找到这一页。
notice-page-let-go = 这一页已取消保存。

## Links that lead outside

link-outside = （在 Portage 之外打开）
link-title-web = 在浏览器中打开这个网页？
link-title-phone = 拨打这个号码？
link-title-mail = 给这个地址写邮件？
link-lead-web = 这个网页不属于 Portage，需要联网。网站是：
link-lead-phone = 设备会问您用哪个应用拨打。号码是：
link-lead-mail = 您的邮件程序会打开。地址是：
link-open-web = 打开
link-open-phone = 拨打
link-open-mail = 写邮件
link-copy = 复制
link-copied = 已复制。
link-cancel = 取消

## First start

language-title = 您读哪种语言最方便？
install-title = 正在准备 Portage
install-lead = 正在把 Portage 自带的指南和服务信息放到这台设备上。不需要联网，只做这一次。
progress-checking = 正在检查已有内容
progress-receiving = 正在接收
progress-building = 正在解包
progress-indexing = 正在整理，方便查找
progress-finishing = 快好了
progress-bytes = 已接收 { $size }
progress-of = 已接收 { $size }，共 { $total }

start-next = 下一步
start-skip = 跳过
start-back = 上一步
start-finish = 查看我的计划
start-leave = 直接看指南和服务
start-trail = 第 { $n } 个问题，共 { $total } 个
start-private = 您的回答只留在这台设备上，随时可以修改。
answer-save = 保存
answer-cancel = 取消
answer-yes = 是
answer-no = 否

start-stage-title = 您走到哪一步了？
start-stage-lead = 计划从您目前的阶段开始。
start-stage-short = 您的进度
whereabouts-exploring = 了解中
whereabouts-exploring-hint = 我在了解能不能来、怎么来。
whereabouts-applying = 申请中
whereabouts-applying-hint = 我在准备申请，或者已经递交。
whereabouts-approved = 已获批
whereabouts-approved-hint = 我可以来了，正在做准备。
whereabouts-in-ontario = 已在安大略省
whereabouts-in-ontario-hint = 我已经到了，正在安顿。

start-landing-title = 您什么时候登陆加拿大？
start-landing-title-past = 您是什么时候登陆加拿大的？
start-landing-lead = 任务的日期从这一天算起。如果只知道月份，日期可以留空。
start-landing-short = 登陆
landing-legend = 登陆的日期或月份
landing-hint = 例如 2027 年 3 月 14 日。大概的日期也可以。如果已经登陆，请填那一天。
landing-day = 日
landing-month = 月
landing-month-none = 请选择
landing-year = 年
landing-month-missing = 请选择月份，或清空其他几项。
landing-year-missing = 请把年份也填上，例如 2027。
landing-year-odd = { $year } 不可能是年份。请填四位数字，例如 2027。
landing-day-odd = { $month }没有 { $day } 日，最后一天是 { $last } 日。请改正，或把日期留空。

start-class-title = 您以什么方式来加拿大？
start-class-lead = 方式不同，规定和服务也不同。不确定就跳过。
start-class-short = 来加拿大的方式
class-economic = 经济类移民
class-economic-hint = 快速通道（Express Entry）、省提名，或其他可以长期留下的劳工项目
class-family = 家庭类
class-family-hint = 加拿大有人担保您
class-refugee = 获安置难民
class-refugee-hint = 您在国外被选中，由政府或民间担保团体协助
class-claimant = 申请难民庇护
class-claimant-hint = 您在加拿大请求难民保护，或打算请求
class-worker = 工作（持工签）
class-worker-hint = 您有工作许可，或想申请有期限的工作许可
class-student = 学生
class-student-hint = 您有学习许可，或想申请
class-visitor = 访客
class-visitor-hint = 您来探访

start-family-title = 谁和您一起来？
start-family-lead = 上学、托儿、福利金和文件都与此有关。
start-family-short = 家人
family-partner = 丈夫、妻子或伴侣和您一起来吗？
family-children = 有孩子和您一起来吗？
family-years = 孩子是哪一年出生的？
family-years-hint = 只填年份就够。每个孩子填一格。
family-year-label = 第 { $n } 个孩子的出生年份
family-year-remove = 删除第 { $n } 个孩子
family-year-add = 添加一个孩子
family-year-missing = 请至少填一个孩子的出生年份，或回答“否”。
family-year-odd = { $year } 不可能是出生年份。请填四位数字，例如 2019。
family-with-partner = 有伴侣同来
family-without-partner = 没有伴侣同来
family-child-count =
    { $count ->
        [0] 没有孩子
       *[other] { $count } 个孩子
    }

start-occupation-title = 您做什么工作？
start-occupation-lead = 有些工作在安大略省需要执照，在国外就可以开始办。
start-occupation-short = 工作
occupation-label = 您的职业
occupation-hint = 用您自己的话写，例如护士、电工、教师、会计。

start-destination-title = 您想住在安大略省哪里？
start-destination-lead = 填了以后，附近的服务会排在前面。
start-destination-short = 地点
destination-label = 城市、镇或地区
destination-hint = 例如 Ottawa、Sudbury 或 Hamilton。还不知道就跳过。
destination-known = 这是 { $place }。
destination-unknown = Portage 不认识这个地名。您可以继续，也可以以后在“地点”里选一个。

## Home

home-title = 您接下来要做的事
home-welcome = 欢迎
home-landing = { $date }登陆，{ $when }
home-landed = 您于 { $date }登陆，{ $when }
home-landing-unknown = 填上登陆时间，任务就有日期了
home-nothing-next = 目前没有要做的事。
home-whole-plan = 查看整个计划
home-changed = 和您有关的变化
home-changed-all = 全部变化
home-saved = { $count } 个保存的页面
home-continue = 继续阅读
home-copy = 离线内容
home-offline = 这里的一切不联网也能用。
home-content-of = 内容截至 { $date }。
home-copy-link = 离线内容状态
home-update-ready = 有更新可以下载，大小 { $size }。
invitation-title = 现在来做您的计划吗？
invitation-text = 六个简短的问题，每个都可以跳过。然后您会看到要做什么、先后顺序和期限：从最初的文件，到在安大略省的第一年。
invitation-start = 做我的计划
invitation-read = 先看看内容

## Notices: what cannot wait

alert-label = 通知
alert-fraud = 谨防诈骗
alert-change = 规定有变化
alert-information = 现在值得了解
alert-read = 详细阅读：
alert-official = 官方网页：
alert-until = 有效至 { $date }。
alert-by = 撰写：{ $publisher }。

## The trail, the plan and its tasks

trail-label = 您的计划分几个阶段
trail-past = 已走过
trail-here = 您在这里
trail-ahead = 还没到
stage-exploring = 了解
stage-applying = 申请
stage-waiting = 等待
stage-preparing = 准备
stage-travel = 出行
stage-first-days = 最初几天
stage-first-weeks = 最初几周
stage-first-months = 最初几个月
stage-first-year = 第一年
stage-settled =
    { $total ->
        [0] 没有要做的事
       *[other] 已处理 { $settled } 项，共 { $total } 项
    }

plan-title = 您的计划
plan-no-profile = 这是所有人通用的计划
plan-no-profile-text = 回答几个简短的问题，它就成为您自己的计划：只列和您有关的任务，每项都有日期。

due-today = 今天
due-in-days =
    { $days ->
        [1] 明天
       *[other] { $days } 天后
    }
due-in-weeks = { $weeks } 周后
due-late = 逾期 { $days } 天
days-ago =
    { $days ->
        [1] 昨天
       *[other] { $days } 天前
    }
due-was = 原定 { $date }
due-by = 最晚 { $date }
due-about = { $date }前后
due-full = 最晚 { $date }，{ $when }
due-landing-day = 登陆当天
due-before-landing = 登陆前 { $days } 天
due-after-landing = 登陆后 { $days } 天
due-months-before-landing = 登陆前 { $months } 个月
due-months-after-landing = 登陆后 { $months } 个月
due-law = 法定
due-law-long = 这个日期由法律规定

task-done-label = 已完成：{ $title }
task-state-done = 已完成
task-state-skipped = 已搁置
task-waiting = 要等另一项任务
task-steps = 步骤
task-documents = 手边要有的文件
task-waits-for = 先做这一项
task-read = 相关指南和工具
task-because = 为什么列入您的计划
task-because-unknown = 我们不知道您是否属于这种情况；这项任务适用于属于的人
task-authority = 主管机构：{ $authority }。
task-verified = 核实于 { $date }。
task-mark-done = 标记为完成
task-reopen = 放回计划

condition-everyone = 人人都要做
condition-economic = 您以经济类移民身份来
condition-family = 加拿大有人担保您
condition-refugee = 您以获安置难民身份来
condition-claimant = 您请求难民保护
condition-worker = 您持工作许可来
condition-student = 您持学习许可来
condition-visitor = 您以访客身份来
condition-permanent = 您将成为永久居民
condition-partner = 伴侣和您一起来
condition-children = 有孩子和您一起来
condition-children-under-6 = 您有 6 岁以下的孩子
condition-children-under-13 = 您有 13 岁以下的孩子
condition-children-4-18 = 您有 4 至 18 岁的孩子
condition-no-children = 没有孩子和您一起来
condition-regulated = 您的工作在安大略省需要执照
condition-trade = 您从事技术工种
condition-works = 您想工作
condition-drives = 您想开车
condition-rents = 您要租房
condition-pet = 有宠物和您一起来
condition-francophone = 您说法语
condition-low-income = 您的收入低
condition-senior = 您年满 65 岁
condition-abroad = 您还在国外
condition-in-ontario = 您在安大略省
condition-winter-arrival = 您在冬天到达

## Guides

guides-title = 指南
guides-lead = 每一页都写明做什么、带什么、花多少钱、谁能帮忙。
guides-empty = 这台设备上还没有指南
guides-empty-way = 查看离线内容状态
saved-title = 保存的页面
saved-on = 保存于 { $date }
saved-withdrawn = 已撤下，不再有效
guide-save = 保存这一页
guide-saved = 已保存
withdrawn-band = 这一页已于 { $date }撤下
withdrawn-text = 您看到的是最后一版，因为您保存过才留着。它已不再有效，请不要照它办。
withdrawn-band-undated = 这一页已撤下
withdrawn-gone-text = 它已不在内容里，您也没有保存过。
withdrawn-reason = 原因：
withdrawn-see = 请改看：
guide-contents = 本页内容
guide-tasks = 您的计划中
guide-tools = 工具
guide-services = 谁能帮忙
guide-official = 官方网页
guide-related = 接着阅读
guide-other-language = 这一页还没有您的语言版本。您看到的是{ $language }版本。
callout-note = 值得了解
callout-free = 免费
callout-deadline = 最后期限
callout-warning = 请当心

guide-contacts = 向谁询问
guide-forms = 本页的表格
contact-hours = 时间：
contact-abroad-yes = 在加拿大境外可以拨打这个号码。
contact-abroad-no = 在加拿大境外不能拨打这个号码。
contact-channels = 联系方式：{ $channels }。
channel-phone = 电话
channel-web-form = 网上表格
channel-in-person = 亲自前往
channel-mail = 信件
channel-email = 电子邮件
channel-website = 对方网站
form-superseded = 这份表格已停用。
form-superseded-by = 这份表格已停用。请改用 { $number }。
form-unknown = 我们未能确认这份表格是否仍在使用。请看官方网页。

figure-more = ，这个数字的出处
figure-since = { $date }起
figure-in-force = { $date }起实行
figure-next = { $date }起为 { $value }
figure-verified = 核实于 { $date }
figure-source = 来源：
figures-title = 本页的数字

provenance-title = 关于本页
provenance-publisher = 撰写
provenance-authority = 主管机构
provenance-official = 官方网页
provenance-sources = 依据
provenance-verified = 核实日期
provenance-review = 复查期限
provenance-stale = 本页应在 { $date }之前复查，但还没有复查。照它办之前，请先查看官方网页。
provenance-stale-undated = 本页已经很久没有复查。照它办之前，请先查看官方网页。
provenance-translation = 翻译
provenance-licence = 许可协议
provenance-languages = 其他语言
translation-machine = 由机器从{ $language }翻译，没有经过人工审阅。如有疑问，请看原文。
translation-reviewed = 从{ $language }翻译，经过人工审阅。
screen-machine = 这个页面上的文字由机器翻译。除非另有说明，没有经过人工审阅。
translation-beside = 并排显示{ $language }原文
section-untranslated = 这一部分是新的，还没有翻译。您看到的是{ $language }原文。
beside-title = 并排对照
beside-other = 其他语言
beside-missing = 这一部分只有{ $language }版。
translation-outdated = 翻译之后原文有改动。目前的规定请看原文。
level-federal = 联邦政府
level-provincial = 安大略省政府
level-municipal = 市政府
level-agency = 服务机构

## Tools

tools-title = 工具
tools-lead = 按公布的规则算出结果。工具不作任何决定。
tools-empty = 这台设备上还没有工具
receipt-not-a-decision = 这不是决定。由下面所列的机构决定。

## Services

services-title = 服务
services-lead = 能帮忙的人和地方，大多免费。
services-empty = 没有符合全部条件的服务
services-empty-text = 去掉一个筛选条件，或拨打 211：接线员会说多种语言，知道哪里有人能帮忙。
services-all = 显示全部服务
filter-label = 只显示
filter-topic = 主题
filter-language = 语言
filter-city = 地点
filter-any = 全部
service-free = 免费
service-paid = 收费
service-remote = 电话或网上
service-call-first = 先打电话
service-call-first-long = 我们近期未能确认全部信息。去之前请先打电话。
service-organization = 主办机构
service-phone = 电话
service-address = 地址
service-languages = 语言
service-eligibility = 服务对象
service-web = 网页
service-email = 电子邮件
phone-toll-free = 加拿大境内免费拨打
phone-tty = 听障人士 TTY 专线
phone-abroad = 从加拿大境外拨打
phone-text = 短信

## Search

search-label = 搜索 Portage
search-placeholder = 用您自己的话搜索
search-key = Ctrl K
search-clear = 清空搜索
search-title = 搜索
search-start = 输入一个词或一个问题，不必是官方用词。
search-count = { $count } 条结果
search-count-first = 前 { $count } 条结果
search-none = 没有找到“{ $query }”。
search-call-first = 现在有危险？先打电话。
search-help = 不是您要找的？
search-help-empty = 这里有人能帮您
search-help-text = 换一个词，或用短一点的词。也可以问这里：
search-all-guides = 全部指南
search-all-services = 全部服务
search-meant = 您是不是要找：
search-suggestions = 可以接着搜索
search-recent = 您最近搜索过的内容
search-recent-forget = 清除这些搜索记录
search-filter-looked = Portage 只统计和筛选最相关的 { $count } 条结果。
search-filter-none = 没有同时符合这些选择的结果。
search-filter-clear = 显示全部结果
search-tell = 告诉编辑缺少这项内容
filter-kind = 类别
filter-government = 政府级别
filter-written = 内容语言
kind-guide = 指南
kind-task = 计划中的任务
kind-service = 服务
kind-contact = 向谁询问
kind-form = 表格
match-fuzzy = 写法略有不同
match-related = 属于相关主题
match-language = { $language }版本
help-service = 能帮忙的服务
help-topic = 可以查看的主题
help-level = 由谁负责
help-level-federal = 联邦政府：来加拿大和居留的资格、入籍、所得税
help-level-provincial = 安大略省政府：健康卡、学校、驾车、租房、工作
recent-legend = 要让 Portage 保留您最近的 10 次搜索吗？
recent-hint = 它们和您填写的内容一起加密保存，显示在空的搜索框下面，绝不会发送出去。
recent-no = 不要
recent-yes = 要，存在这台设备上
notice-searches-forgotten = 您最近的搜索记录已清除。

## What has changed

changes-title = 有哪些变化
changes-lead = 更新给这台设备带来的变化，和您有关的排在前面。
changes-means = 对您的计划有什么影响
changes-plan = 您的计划
changes-saved = 您保存的页面
changes-place = 您要去的地方
changes-rest = 其他
changes-none = 还没有变化
changes-none-text = 更新改动了某一页以后，您可以在这里看到改的是哪一句。
change-added = 新增
change-edited = 有改动
change-removed = 已删除
change-of-figure = 数字
change-of-guide = 指南
change-of-service = 服务
change-of-task = 任务
change-value-figure = 数字
change-value-phone = 电话
change-value-email = 电子邮件
change-value-address = 地址
change-value-language = 语言
change-value-due = 日期
change-value-official = 官方网页
change-more = 还有 { $count } 处
change-used-in = 出现在：
change-before = 以前
change-now = 现在
change-sentences = 显示这 { $count } 句

## State of the copy

copy-title = 离线内容状态
copy-status-never = 您看的是 Portage 自带的内容
copy-status-never-text = 这台设备还没有检查过更新。
copy-status-today = 离线内容已是最新
copy-status-was = 离线内容上次为最新：{ $when }
copy-status-text = Portage 上次检查更新的时间：{ $moment }。
copy-status-running = 正在更新
copy-status-running-text = 您可以继续阅读：全部内容收到并检查之后，才会替换。
copy-status-waiting = 有更新可以下载，大小 { $size }
copy-status-waiting-text = 您要求先问您，所以还没有下载。您可以继续用现有的内容。
copy-status-behind = 有一个更新还没有装到这台设备
copy-status-behind-text = 再检查一次更新就能取得。已经收到的部分不会重复下载。
copy-status-back = 您恢复了较早的内容
copy-status-back-text = 您在 { $date }恢复了 { $copy }的内容。选择“继续更新”之前，不会安装新内容。
copy-status-back-undated = 您在 { $date }恢复了上一版内容。选择“继续更新”之前，不会安装新内容。
copy-move-on = 继续更新
copy-look = 检查更新
copy-fetch = 现在下载
copy-not-now = 以后再说
copy-cancel = 取消
copy-cancelling = 正在停止
copy-address = 更新来自 { $address }。
copy-address-next = 如果它没有回应，Portage 会试您的下一个地址。
copy-no-address = 还没有设置更新地址。您看的是 Portage 自带的内容。
copy-set-address = 设置地址
copy-change = 更改
copy-next = Portage 下次自动检查的时间：{ $moment }。
copy-next-daily = Portage 每天自动检查一次，恢复联网时也会检查。
copy-next-start = Portage 下次启动时会自动检查。
copy-next-manual = 只有您要求时，Portage 才检查。
copy-clock = 这台设备的时钟是 { $now }，但 Portage 已经见过更晚的时间 { $seen }。请调准设备的时钟，然后再检查。
copy-lapsed = 这些更新的数字签名已于 { $date }过期，不会安装新内容。现有内容都可以照常阅读。
copy-lapsed-owner = { $owner } 的数字签名已于 { $date }过期，不会安装来自那里的新内容。现有内容都可以照常阅读。
copy-held-up = 没有接收 { $owner } 的新内容。{ $why }
copy-stick = 从 U 盘或文件夹更新…
copy-stick-more = 填写文件夹的位置
copy-stick-text = 请选择别人为您存好 Portage 更新的文件夹。不需要联网，也不花钱。
copy-stick-folder = 文件夹
copy-stick-missing = 请填写文件夹的位置。
copy-stick-go = 从那里更新
copy-back = 恢复上一版内容
copy-back-title = 恢复上一版内容？
copy-back-text = 内容会变回上次更新之前的样子，直到您选择“继续更新”。您的计划和回答保持不变。
copy-outcome-updated = 离线内容已更新。
copy-outcome-current = 离线内容本来就是最新的。
copy-outcome-waiting = 有更新，等您决定。
copy-outcome-cancelled = 已停止。离线内容没有变化；已经收到的部分留到下次用。
copy-tried = 上次尝试：{ $moment }
copy-cost = 用了 { $size } 流量。
copy-changes = { $count } 处变化
copy-changes-all = 全部变化
copy-content-date = 内容截至
copy-checked = 上次检查更新
copy-never-checked = 从未检查
copy-built = 在这台设备上生成
copy-holds = 包含
copy-guides = { $count } 篇指南
copy-tasks = { $count } 项任务
copy-services = { $count } 个服务
copy-releases = 内容来源
copy-release = 第 { $release } 版

## Settings

settings-title = 设置
settings-language = 语言
settings-machine = Portage 的按钮和句子由机器翻译，没有经过人工审阅。
settings-theme = 颜色
theme-system = 跟随设备
theme-light = 浅色
theme-dark = 深色
theme-contrast = 高对比度
settings-text = 文字大小
settings-percent = { $percent }%
settings-digits = 数字写法
settings-digits-text = 用于日期、数目和金额。电话号码、地址和表格保持不变。
settings-answers = 您的回答
settings-answers-text = 计划根据这些回答来定。它们只留在这台设备上。
settings-no-answer = 没有回答
settings-change = 修改
settings-updates = 更新
settings-addresses = 更新来自哪里
settings-addresses-hint = Portage 按这个顺序尝试，用第一个有回应的地址。
settings-addresses-none = 还没有：您看的是 Portage 自带的内容。
settings-address-field = 网址或文件夹
settings-address-hint = 例如 https://portage.example.org，或这台设备、您的网络或 U 盘上的文件夹。
settings-address-add = 添加
settings-address-up = 把 { $address } 往前移
settings-address-remove = 删除 { $address }
settings-address-removed = 已删除：{ $address }
settings-address-empty = 请先填写网址或文件夹。
settings-address-twice = { $address } 已经在列表里。
settings-schedule = Portage 什么时候自动检查更新
schedule-daily = 每天一次
schedule-daily-hint = 启动时和恢复联网时也检查
schedule-start = 启动时
schedule-start-hint = 每次启动 Portage 时检查，中间不检查
schedule-manual = 从不
schedule-manual-hint = 只在您按“检查更新”时检查
settings-ask = 更新超过多大时先问我
settings-ask-always = 每次都问
settings-ask-never = 从不问
settings-trust-more = 更多
settings-trust = 信任文件（root.json）
settings-trust-hint = 自己运行更新源的机构会给您这个文件。没有它，Portage 只信任自己的发布方。
settings-save = 保存
settings-saved = 已保存。
settings-about = 关于 Portage
settings-version = 版本 { $version }
settings-private = 您输入的内容不会离开这台设备，除非您自己发送。不需要账户。

screen-credits = 来源和许可
credits-lead = Portage 可以复制和再次使用，但其中的材料属于下面列出的各方。
credits-owners = 页面由谁撰写
credits-sources = 使用了谁的数据
credits-program = 程序
credits-program-text = 本程序是自由软件，采用 MIT 或 Apache 2.0 许可协议。所用字体（Noto）采用 SIL Open Font License 1.1。
credits-publisher = 签名：{ $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = 再试一次
problem-not-found = 离线内容里没有这一页。
    .safe = 其他内容都在。
    .todo = 它可能在更新时被撤下。请搜索，或返回。
problem-no-content = 这台设备上还没有内容。
    .safe = 您的计划和设置没有变化。
    .todo = 打开“离线内容状态”，按“检查更新”。
problem-data-damaged = Portage 的一个文件损坏了：{ $path }
    .safe = 没有删除任何东西。
    .todo = 再更新一次，或恢复上一版内容。如果还不行，把这一行给照管您设备的人看。
problem-disk-full = 这台设备的磁盘满了。
    .safe = 您的离线内容、计划和回答都没有变化。
    .todo = 腾出一些空间，然后再试一次。
problem-no-room = 这次更新需要 { $needed } MB 可用空间，现在只有 { $free } MB。
    .safe = 没有下载任何东西。您的离线内容、计划和回答都没有变化。
    .todo = 腾出一些空间，然后再更新。
problem-storage = Portage 无法在这里读取或写入：{ $path }
    .safe = 以前保存的都还在。
    .todo = 检查磁盘是否接好、您是否有写入权限，然后再试一次。
problem-repository-unreachable = 无法连接 { $address }。
    .safe = 离线内容没有变化，都可以照常阅读。
    .todo = 检查网络，或检查设置里的地址，然后再试一次。
problem-not-a-repository = { $address } 里没有 Portage 的更新。
    .safe = 没有任何改动。离线内容没有变化。
    .todo = 选择存放 Portage 更新的文件夹，例如 U 盘上的“portage”文件夹，或检查设置里的地址。
problem-repository-refused = { $address } 发来的内容没有被接受。
    .safe = 发来的内容完全没有使用。离线内容没有变化。
    .todo = 以后再试。如果还是这样，请告诉管理这个地址的人。
problem-repository-expired = 这个更新源的数字签名已于 { $since }过期。
    .safe = 没有接收新内容。离线内容没有变化，都可以照常阅读。
    .todo = 检查这台设备的日期。如果日期没错，过几天再试。
problem-pdf-failed = 无法生成 PDF。
    .safe = 其他都没有改动。如果原来有同名文件，它保持不变。
    .todo = 换一个文件夹或文件名，并检查磁盘是否还有空间。
problem-start-refused = 您的系统没有接受这个设置。
    .safe = 没有任何改动。
    .todo = 在系统设置里查看开机启动的程序。
problem-link-refused = Portage 不打开这个地址：{ $url }
    .safe = 没有打开任何东西。
    .todo = 只能打开网页、电话号码和邮件地址。
problem-nothing-to-go-back-to = 没有可以恢复的上一版内容。
    .safe = 离线内容没有变化。
    .todo = 请继续使用现有的内容。
problem-landing-impossible = 这不可能是登陆日期：{ $text }
    .safe = 您的其他回答都还在。
    .todo = 请改正，或留空。
problem-birth-year-impossible = { $year } 不可能是出生年份。
    .safe = 您的其他回答都还在。
    .todo = 请填 { $from } 到 { $to } 之间的年份。
problem-text-too-long = 这个回答太长。
    .safe = 您的其他回答都还在。
    .todo = 请缩短到 { $limit } 个字符以内。
problem-too-many-children = 孩子太多，一个计划放不下。
    .safe = 您的其他回答都还在。
    .todo = 最多可以填 { $limit } 个。
problem-rules-unreadable = 无法读取这个工具的规则。
    .safe = 指南和您的计划没有变化。
    .todo = 请更新离线内容。在此之前，请看官方网页。
problem-data-too-new = 这个文件由较新版本的 Portage 写成：{ $path }
    .safe = 文件内容没有改动。
    .todo = 请安装最新版本的 Portage。
problem-wrong-key = 这个文件是用另一把密钥锁住的：{ $path }
    .safe = 文件内容没有改动。
    .todo = 用创建这个文件的人的账户登录设备，再重新启动 Portage。
problem-update-running = 更新已经在进行。
    .safe = 没有任何改动。
    .todo = 请等它完成。
problem-no-repository = 没有可以获取更新的地址。
    .safe = 离线内容没有变化。
    .todo = 请在设置里填写网址或文件夹。
problem-update-options = 文件 updates.toml 无法使用：{ $reason }。
    .safe = 修好之前不会更新。您已有的内容都可以照常阅读。
    .todo = 在 Portage 的数据文件夹里改正这个文件，或把这一行给照管您设备的人看。
problem-no-bundle = 找不到 Portage 自带的内容。
    .safe = 您的计划和设置没有变化。
    .todo = 重新安装 Portage，或在设置里填写网址或文件夹。
problem-trust-unreadable = Portage 无法读取信任文件：{ $path }
    .safe = 没有下载任何东西。离线内容没有变化。
    .todo = 在设置里改正它的路径，或把这一行给照管您设备的人看。
problem-address-impossible = 这不是网址或文件夹：{ $address }
    .safe = 没有任何改动。
    .todo = 请在设置里改正。网址以 https:// 开头
problem-repository-older = { $address } 提供的内容比您现有的还旧。
    .safe = 发来的内容完全没有使用。离线内容没有变化。
    .todo = 以后再试。如果还是这样，请告诉管理这个地址的人。
problem-landing-ahead = 您已在安大略省，但登陆日期还没有到。对吗？
    .safe = 还没有任何改动。
    .todo = 如果您在安大略省等待成为永久居民，就保持不变。否则请改正其中一个回答。
problem-landing-behind = 登陆日期已过，但您不在安大略省。对吗？
    .safe = 还没有任何改动。
    .todo = 如果您登陆后又离开了，就保持不变。否则请选“已在安大略省”，或改正日期。
problem-landing-long-ago = 您的登陆日期在十多年前。对吗？
    .safe = 还没有任何改动。
    .todo = 如果没错，就保持不变；计划里剩下的任务会很少。否则请改正日期。
problem-entry-empty = 有一项必填内容是空的。
    .safe = 您之前写的都还在。
    .todo = 填好标出的那一项，再保存。
problem-entry-impossible = 有一项内容不可能是对的。
    .safe = 您之前写的都还在。
    .todo = 改正标出的那一项，或把它留空。
problem-entry-order = 这两个日期的先后不对。
    .safe = 您之前写的都还在。
    .todo = 请改正其中一个日期。
problem-too-many-entries = 已经放不下更多。
    .safe = 您之前写的都还在。
    .todo = 这里最多放 { $limit } 条。请删除一条不再需要的。
problem-attachment-too-large = 这个文件太大。
    .safe = 没有附上任何东西，原来的文件没有变化。
    .todo = 每个文件最大 { $limit } MB。用灰度或较低的分辨率扫描，文件会小一些。
problem-attachment-kind = 只能附上扫描件：PDF 或图片。
    .safe = 没有附上任何东西，原来的文件没有变化。
    .todo = 请扫描或存成 PDF、JPEG、PNG、WebP、HEIC 或 TIFF，再附上。
problem-attachments-full = 附件的空间已满。
    .safe = 您之前附上的都还在。
    .todo = 全部附件合计最大 { $limit } MB。请删除一个不再需要的。
problem-passphrase-too-short = 这个口令太短。
    .safe = 没有写入任何东西。
    .todo = 请用 { $limit } 个或以上的字符。四个互不相干的词组成的口令又好又容易记。
problem-handover-passphrase = 这个口令打不开文件。
    .safe = 没有接收任何东西。您的计划和资料夹没有变化。
    .todo = 检查大小写和键盘的输入法，或问制作这个文件的人。
problem-handover-unreadable = 这不是 Portage 的交接文件，或者文件已损坏。
    .safe = 没有接收任何东西。您的计划和资料夹没有变化。
    .todo = 请对方再给一次文件。邮件和聊天软件有时会改动文件，U 盘不会。
problem-handover-too-new = 这个交接文件由较新版本的 Portage 写成。
    .safe = 没有接收任何东西。您的计划和资料夹没有变化。
    .todo = 请安装最新版本的 Portage，再打开这个文件。
problem-handover-too-large = 这个文件太大，不可能是交接文件。
    .safe = 没有接收任何东西。您的计划和资料夹没有变化。
    .todo = 请检查是不是选对了文件。
problem-unexpected = 出了一个我们没有料到的问题：{ $what }
    .safe = 以前保存的都还在。
    .todo = 再试一次。如果还是这样，请重新启动 Portage。

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = 已递交
event-submitted-means = 您递交了申请。
event-aor = 已收到（AOR）
event-aor-means = 移民部来信说收到了您的申请，也就是收件确认。信上有档案编号。
event-biometrics-asked = 要求采集生物识别信息
event-biometrics-asked-means = 来信要求采集您的指纹和照片，并写明期限。
event-biometrics-given = 已采集生物识别信息
event-biometrics-given-means = 您的指纹和照片已采集。
event-medical-asked = 要求体检
event-medical-asked-means = 移民部要求您去找指定体检医生。
event-medical-passed = 体检已通过
event-medical-passed-means = 您的账户显示体检已通过。
event-background = 背景调查
event-background-means = 移民部审查安全情况和以往的犯罪记录。开始和结束都可能不通知您。
event-more-asked = 要求补交文件
event-more-asked-means = 移民部要求再交一份文件，并写明期限。
event-p1 = 门户的第一次消息（P1）
event-p1-means = 申请人称它为 P1：您确认所在地和地址。移民部不使用这个说法。
event-p2 = 门户的第二次消息（P2）
event-p2-means = 申请人称它为 P2：您提交照片和地址。移民部不使用这个说法。
event-copr = 永久居民确认书（COPR）
event-copr-means = 您拿到了永久居民确认书。
event-visa = 签证或要求交护照
event-visa-means = 移民部要求您交护照，或护照里已有签证。
event-refused = 被拒
event-refused-means = 移民部拒绝了申请。信上写明原因，以及您可以怎么做。
event-withdrawn = 已撤回
event-withdrawn-means = 您撤回了申请。
event-other = 其他
event-other-means = 用您自己的话写明。
language-cmn = 普通话
