## Take it along: calendar, paper, phone, hand-over

take-along = 带走
take-back = 返回
take-calendar = 日历文件
take-calendar-text = 把您的日期放进手机或电脑的日历
take-print = 打印或 PDF
take-print-text = 计划、文件、物品、保存的结果，或整个资料夹
take-phone = 放到手机上
take-phone-text = 用手机相机扫码，看接下来任务的文字
take-give = 交接文件
take-give-text = 给另一台装有 Portage 的设备，或给帮助您的工作人员
take-open = 打开交接文件
take-open-text = 由您选择接收哪些内容

calendar-lead = 用您的日历打开这个文件。以后重新生成，日期会跟着更新，不会重复。
calendar-nothing = 没做完的任务都还没有日期。请填上登陆时间，或给任务定一个自己的日期。
calendar-which = 哪些日期
calendar-all = 全部 { $count } 个有日期的任务和预约
calendar-chosen = 只要我选的
calendar-save = 保存日历文件
calendar-written = 日历文件已保存。它没有加密：谁拿到都能看。

screen-print = 打印
print-lead = 先看到每一页，再打印或存为 PDF。
print-plan = 我的计划
print-documents = 我的证件和文件
print-goods = 我的物品，报关用
print-results = 我保存的结果
print-results-note = 这些结果不是决定。只有主管机构才能决定。
print-binder = 我的整个资料夹
print-see = 打印…
print-hint = { $count } 页
paper-title = 纸张
paper-letter = Letter（加拿大）
paper-a4 = A4
print-page = 第 { $n } 页，共 { $total } 页
print-made = 打印于 { $date }
print-way = 在 Portage 里看同一页，请在搜索中输入：
print-earlier = 前面的阶段还有 { $count } 项没做完的任务没有打印。在 Portage 里，它们排在计划最后。
print-other-language = 这里有些文字是{ $language }，因为还没有译文。
print-name = 姓名
print-signature = 签名
print-day = 日期
print-papers = 携带：{ $papers }

phone-lead = 用手机相机对准这个二维码。手机会以文字显示接下来的十项任务，不需要装 Portage，也不需要联网。
phone-code = 接下来十项任务的二维码
phone-content = 二维码里的内容

give-lead = 文件里只有您选择的内容。文件加密，只有口令能打开。
give-nothing = 还没有可以交接的内容。
give-what = 放入哪些内容
give-no-files = 附上的扫描件不会放入。请另外交给对方。
give-save = 保存文件
give-writing = 正在加密文件，需要几秒钟。
give-written = 文件已保存。口令请用别的方式告诉对方，不要和文件一起给，例如打电话说。
passphrase = 口令
passphrase-again = 再输入一次
passphrase-differs = 两次输入不一样。请重新输入第二次。
passphrase-advice = 用四个互不相干的词。没有口令，谁也打不开文件；如果忘了，我们也帮不上忙。
passphrase-see = 显示输入的内容

open-lead = 您先看到文件里有什么。除非您选择，否则不会替换您的任何内容。
open-pick = 选择文件
open-pick-other = 选择另一个文件
open-passphrase = 这个文件的口令
open-open = 打开
open-opening = 正在打开，需要几秒钟。
open-profile = 接收文件里的个人情况回答
open-profile-text = 这些回答和您的不同，会替换您的回答。
open-new = { $count } 条您没有的内容
open-differs = { $count } 条和您写得不一样的内容
open-keep-mine = 保留我的
open-take-theirs = 用对方的：{ $theirs }
open-written = 写于 { $date }
open-newer = 比您的新
open-older = 不比您的新
open-same = { $count } 条内容这里已经有，完全相同。
open-left-out = { $count } 条内容无法在这个版本的 Portage 中使用。
open-nothing = 里面没有您还没有的内容。
open-take =
    { $count ->
        [0] 请选择要接收的内容
       *[other] 接收 { $count } 条
    }
open-taken = 已接收 { $count } 条内容。
entries-member = 家人
entries-task = 我在计划里做过和写过的
entries-own-task = 我自己添加的任务
entries-document = 证件和文件
entries-application = 申请
entries-appointment = 预约
entries-good = 物品
entries-contact = 联系人
entries-question = 问题
entries-result = 工具的结果
