# Self-checks: short interviews that end with what to do.

screen-self-check = 自我检查
kind-tool = 工具
kind-self_check = 自我检查
checks-title = 自己检查
checks-lead = 几个问题，然后告诉您怎么做。您的回答不会保存。
check-question = 问题 { $n }
check-back = 回到上一题
check-again = 重新开始
check-said = 您的回答
check-change = 修改
check-because = 原因
check-next = 接下来可以做什么
check-whole = 一次显示全部问题
check-whole-hide = 一次显示一个问题
check-go-to = （转到 { $n }）
check-not-a-decision = 这不是决定，也不是法律意见。只有主管机构才能决定。
verdict-stop = 停下
verdict-careful = 请小心
verdict-fine = 没有发现警告信号
verdict-know = 值得了解
