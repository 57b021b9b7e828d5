# The shelf of tools, their forms and answers.

tools-need-immigration = 来加拿大
tools-need-money = 钱
tools-need-home = 住房
tools-need-work = 工作
tools-need-everyday = 日常生活
tools-filled = 有些内容已按您以前的回答填好。
tools-empty-form = 清空表单
tools-ask-again = 重新查看结果
tools-changed = 您改了回答。下面仍是修改之前的结果。
tools-nth = { $label }，第 { $n } 个
tools-keep = 保存到资料夹
tools-kept = 已保存到资料夹。
tools-not-copied = 无法复制。您可以改为打印。
tools-saved-on = 您在 { $date }保存了这个结果。当时是：
tools-other-rules = 之后规则有变化。现在用的规则从 { $date }起实行。
tools-other-outcome = 现在的结果不同，见下面。
tools-same-outcome = 现在的结果相同。
screen-results = 保存的结果
binder-results = 保存的结果
results-empty = 还没有保存的结果
results-empty-text = 工具给出结果后，可以保存在这里。再打开时，会按当天的规则重新计算。
results-add = 去看工具
tools-told = 您的回答
tools-comma = { "、" }
tools-chart = 剩余存款
tools-chart-month =
    { $month ->
        [0] 到达时
       *[other] { $month } 个月后
    }
occupation-again = 重新选择
tools-dollars = 加元
tools-other-language = 其中一些部分目前只有{ $language }版。
