## The binder: everything that a person keeps, on this device only

nav-binder = 资料夹
screen-binder = 资料夹
screen-documents = 证件和文件
screen-document = 一份文件
screen-applications = 申请
screen-application = 一份申请
screen-application-edit = 修改申请
screen-goods = 物品
screen-good = 清单上的一件物品
screen-appointments = 预约和联系人
screen-appointment = 一个预约
screen-contact = 一个联系人
screen-questions = 问题
screen-question = 一个问题
screen-saved = 保存的页面
screen-family = 家人
screen-member = 一位家人

binder-title = 我的资料夹
binder-lead = 您的文件、申请、清单和预约，都放在一处。
binder-private = 您在这里写的内容只留在这台设备上，并且加密。
binder-need = 还缺什么
binder-need-nothing = 您记下的都齐了，目前也没有任务需要别的文件。
binder-need-unknown = 在计划里填一些您的情况，或记下您的文件。之后这里会显示还缺什么。
binder-need-for = 用于：
binder-need-more = 和另外 { $count } 项任务
binder-need-all = 显示全部 { $count } 项
binder-parts = 资料夹的各个部分
binder-documents = 证件和文件
binder-applications = 申请
binder-goods = 带来的物品
binder-appointments = 预约和联系人
binder-questions = 要问的问题
binder-question = 问题
binder-saved = 保存的页面
binder-family = 家人
binder-count =
    { $count ->
        [0] 还没有
       *[other] { $count } 条
    }
binder-documents-count =
    { $count ->
        [0] 还没有
       *[other] 共 { $count } 份，已有 { $ready } 份
    }
binder-goods-count = { $count } 件物品，{ $value }
binder-appointments-count = { $appointments } 个未到的预约，联系人 { $contacts } 个
binder-questions-count =
    { $count ->
        [0] 还没有
       *[other] 共 { $count } 个，{ $open } 个待解答
    }

entry-delete = 删除
entry-note = 备注
entry-gone = 这一条已不在您的资料夹里
entry-gone-way = 去资料夹
notice-entry-kept = 已保存到资料夹。
notice-entry-deleted = 已删除：{ $name }
notice-written = 文件已保存。

## Papers

papers-count = 共 { $total } 份，已有 { $ready } 份
paper-ready = 已有
paper-missing = 资料夹里还没有
paper-expired = { $date }到期，太早
paper-have = 我有
paper-note = 记下来
paper-any-of = 有其中一种就够：
paper-in-binder = 在资料夹里查看
notice-paper-have = 已放入资料夹：{ $paper }

document-state = 目前情况
document-state-need = 需要办
document-state-have = 已有
document-state-must-translate = 需要翻译
document-state-asked-for = 已经申请，还没拿到
documents-empty = 还没有文件
documents-empty-text = 记下您有哪些文件、还需要哪些，任务里会自动打勾。
documents-add = 添加文件
document-at = 存放处：
document-files = { $count } 个附件
document-what = 文件种类
document-what-none = 请选择
document-what-own = 其他，我自己写
document-what-missing = 请选择是什么文件。
document-words = 它叫什么？
document-whose = 是谁的？
document-whose-all = 不属于某个人
document-expires = 有效期的最后一天
document-expires-hint = 没有到期日就留空。到期前半年会提醒您。
document-issued = 签发日期
document-place = 原件放在哪里
document-place-hint = 例如：蓝色文件夹、父母家、银行。
document-number = 文件号码
document-number-why = 这里很少用到号码。万一设备丢失或借给别人，没写进去的号码就不会被人盗用。
document-number-keep = 仍要在这里保存号码
document-number-field = 号码
document-translate-hint = 如果不是英语或法语，很多机构要求认证翻译。拿到译文之前，请选“需要翻译”。
document-delete-title = 删除这份文件和它的附件？
document-delete-text = { $count } 个附件会一起删除，无法恢复。
expiry-late = 已于 { $date }到期
expiry-soon = { $date }到期
expiry-fine = 有效至 { $date }

draft-brought = 您上次在这里输入的内容已恢复，但还没有保存。
draft-anew = 重新填写
close-title = 不保存就关闭？
close-text = 您在表单里输入的内容还没有保存。现在关闭就会丢失。
close-stay = 继续填写
close-anyway = 不保存，关闭
attach-title = 扫描件和附件
attach-hint = 每个文件最大 { $each }，合计最大 { $all }。目前已用：{ $used }。附件和其他内容一样加密。
attach-later = 保存之后可以附上扫描件。
attach-add = 添加附件
attach-see = 查看
attach-out = 另存一份
attach-delete-title = 删除这个附件？
attach-delete-text = Portage 里的“{ $name }”会被删除，无法恢复。
notice-attached = 附件已添加。

## Applications

applications-empty = 还没有申请
applications-empty-text = 记下您申请了什么、之后有什么进展，旁边会显示公布的办理时间。
applications-add = 添加申请
application-edit = 修改申请
application-filed = { $date }递交
application-not-filed = 还没有递交
application-last = 最新进展：{ $event }
application-number = 编号：
application-events = 进展
application-no-events = 还没有。请添加您递交和收到的东西，并写上日期。
application-program = 申请什么
application-program-hint = 这些项目有公布的办理时间。其他项目请自己写。
application-program-missing = 请选择您申请的是什么。
application-words = 您申请的是什么？
application-filed-on = 递交日期
application-filed-hint = 还没有递交就留空。
application-way = 递交方式
way-online = 网上
way-online-hint = 在您自己或代理人的账户里
way-paper = 纸质
way-paper-hint = 邮寄，之后通过信件或表格跟进
way-linked = 纸质，已关联账户
way-linked-hint = 邮寄，之后加到网上账户里
application-number-field = 申请编号或档案编号
application-number-hint = 想存在这里才填。
application-delete-title = 删除这份申请？
application-delete-text =
    { $count ->
        [0] 只从您的资料夹里删除。申请本身不受影响。
       *[other] 只从您的资料夹里删除，{ $count } 条进展也一起删除。申请本身不受影响。
    }
event-add = 添加进展
event-kind = 什么进展
event-day = 哪一天

program-cec = 加拿大经验类（快速通道）
program-fsw = 联邦技术劳工（快速通道）
program-pnp-ee = 省提名，走快速通道
program-pnp-base = 省提名，不走快速通道
program-spousal-abroad-roc = 担保伴侣，伴侣在国外
program-spousal-abroad-quebec = 担保伴侣，伴侣在国外，去魁北克
program-spousal-canada-roc = 担保伴侣，伴侣在加拿大
program-spousal-canada-quebec = 担保伴侣，伴侣在加拿大，去魁北克
program-pgp-roc = 父母或祖父母
program-pgp-quebec = 父母或祖父母，去魁北克
program-citizen-grants = 入籍
program-citizen-proofs = 公民身份证明
program-eta = 电子旅行许可（eTA）
program-iec = 国际体验加拿大（International Experience Canada）
program-visitor-extension = 访客延期停留

times-title = 公布的办理时间
times-none = 这一项没有公布办理时间。
times-nobody-knows = 这些是别人申请的办理时间。没有人知道您的申请什么时候有决定，结果如何。
time-finished = 最近办完的申请，大多用了
time-expected = 如果今天递交，预计需要
time-expected-for-month = 同一个月递交的人，预计还要
time-more-than = 超过 { $span }
time-people = { $count } 人在等待
time-people-ahead = { $count } 人在那个月之前递交，还在等待
time-as-of = 截至 { $date }
time-standard = 移民部自己的服务标准
time-standard-means = 这是通常情况下大多数申请的目标，不是承诺。
span-minutes = { $count } 分钟
span-hours = { $count } 小时
span-days = { $count } 天
span-weeks = { $count } 周
span-months = { $count } 个月
span-years = { $count } 年

## Goods

goods-lead = 第一次到达时，边境官员要两份清单：随身带来的，和以后运到的。
goods-with-me-text = 放在您行李里的
goods-to-follow-text = 以后海运、邮寄或托人带来的
goods-empty = 还没有物品
goods-empty-text = 从最值钱的写起。第一次到达时写在清单上的物品，可以以后再运到。
goods-add = 添加物品
goods-none = 这份清单上还没有物品。
goods-total = { $count } 件物品合计
goods-sum = 两份清单合计：
goods-without-value = { $count } 件物品还没有填价值，没有算进合计。
goods-jewellery-text = 附一张照片，便于认出是哪一件。
goods-csv = 存为表格（CSV）
good-list = 放在哪份清单
good-item = 物品
good-item-hint = 写上品牌型号，例如：缝纫机，Singer 4423。
good-value = 价值（加元）
good-value-hint = 按现在的价值填。合理的估计就可以。
good-value-odd = 这不像一个金额。请写例如 120 或 120.50。
good-no-value = 没有填价值
good-serial = 序列号
good-serial-hint = 电器等设备，有就填。
good-kind = 种类
good-another = 接着再添加一件
notice-good-kept = 已列入清单：{ $item }

## Appointments, contacts, questions, family

appointments-empty = 还没有预约
appointments-empty-text = 记下时间和地点，Portage 会帮您核对要带的东西。
appointments-add = 添加预约
appointment-here = 按这台设备的时钟：{ $moment }
appointment-bring = 要带什么
appointment-what = 办什么事？
appointment-what-hint = 例如：到 ServiceOntario 办健康卡。
appointment-what-missing = 请填写办什么事。
appointment-date = 日期
appointment-date-missing = 请填写日期。
appointment-time = 时间
appointment-time-hint = 用 24 小时制，例如 9:30 或 14:15。不知道就留空。
appointment-time-odd = 这不是一个时间。请写例如 9:30 或 14:15。
appointment-zone = 按哪里的时间？
zone-toronto = 安大略省（多伦多、渥太华）
zone-winnipeg = 安大略省西北部（Kenora）
zone-here = 这台设备所在地（{ $zone }）
appointment-place = 地点
appointment-who = 谁去？
appointment-task = 计划中的任务
appointment-task-hint = 选了以后，任务需要的文件会列在“要带什么”下面。
appointment-task-none = 没有任务
appointment-papers =
    { $count ->
        [0] 选择要带的文件
       *[other] 要带 { $count } 份文件
    }
appointment-others = 其他要带的东西
appointment-others-hint = 每行写一样。
contacts-title = 联系人
contacts-empty = 还没有联系人
contacts-empty-text = 把可能要找的人存在这里，例如安居工作人员、房东或亲戚。
contacts-add = 添加联系人
contact-name = 姓名
contact-what-for = 什么事找他们
contact-what-for-hint = 例如：帮忙处理女儿上学的事。
questions-empty = 还没有问题
questions-empty-text = 写下您想问的，到了柜台就不会忘。
questions-add = 添加问题
question-edit = 修改问题
question-text = 您的问题
question-text-hint = 用任何语言都可以。
question-whom = 问谁
question-whom-hint = 例如：安居服务机构、学校、我的雇主。
question-answer = 答复
question-is-answered = 已经得到答复
question-answered = 已答复
saved-empty = 还没有保存的页面
saved-empty-text = 在指南页按“保存这一页”，就能在这里找到。
saved-drop = 取消保存
family-lead = 在这里写上家人，任务和文件就能标明是谁的。写名字或一个字母就够。
family-empty = 还没有家人
family-empty-text = 写上和您一起来的人，每个孩子的任务就会列在名下。
family-add = 添加家人
member-name = 姓名
member-name-hint = 随您写：名字或一个字母都可以。
member-role = 是谁
role-oneself = 我自己
role-partner = 我的伴侣
role-child = 孩子
role-other = 其他人
member-birth = 出生
member-birth-hint = 只填年份就够。根据孩子的年份，可以知道哪些任务有关。
member-delete-title = 删除 { $name }？
member-delete-text = 相关内容都会保留，但文件不再属于任何人。按“撤销”可以全部恢复原样。
member-delete-papers = { $count } 份文件写着 { $name }。
member-delete-tasks = { $count } 项任务写着 { $name }。
member-delete-appointments = { $count } 个预约写着 { $name }。
member-born = { $date }出生
