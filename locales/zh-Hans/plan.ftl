## The plan: its groups, own tasks, notes

plan-landing-change = 修改
plan-by = 任务的顺序
plan-by-time = 按时间
plan-by-stage = 按阶段
plan-who = 谁的任务
plan-who-all = 所有人
plan-none-for = 这个人还没有任务。请打开一项任务，填上由谁来做。
plan-show-all = 显示全部 { $count } 项任务
group-overdue = 逾期
group-today = 今天
group-week = 本周
group-later = 以后
group-no-day = 没有日期
group-earlier = 前面的阶段没做完的
group-done = 已完成和已搁置
group-count = { $count } 项任务

timeline-today = 今天
timeline-landing = 登陆，{ $date }
timeline-landing-unknown = 登陆
timeline-says = 一条时间线，上面有 { $count } 项任务。登陆日：{ $date }，{ $when }。全部任务都在下面的列表里。
timeline-says-unknown = 一条时间线，上面有登陆前后的 { $count } 项任务。全部任务都在下面的列表里。

task-for-child = { $title }：{ $child }
child-born = { $year } 年出生的孩子
child-born-nth = { $year } 年出生的孩子（第 { $n } 个）
task-papers = 需要的文件
task-unlocks = 做完之后可以做
task-own-day = 您自己定的日期
task-usual-day = 原来的日期：
task-not-now = 暂时不做
task-not-for-me = 和我无关
task-state-not-for-me = 和我无关
notice-task-not-for-me = 和您无关：{ $title }
task-who = 谁来做
task-who-nobody = 没有指定
task-note = 备注
task-note-title = 您写的内容
task-note-add = 添加备注或自己的日期
task-note-add-who = 添加备注、负责的人或自己的日期
task-day = 您自己定的日期
task-day-hint = 留空就用计划的日期。如果法律规定的日期更早，以法律为准。
notice-note-kept = 已保存。

own-task-add = 添加任务
own-task-title = 要做什么？
own-task-title-hint = 例如：问问表姐冬靴的事。
own-task-day = 最晚哪天做完？
own-task-day-hint = 可以留空。
own-task-stage = 属于哪个阶段
own-task-yours = 这项任务是您自己添加的。
notice-own-task-added = 任务已加入计划。
notice-own-task-deleted = 已删除：{ $title }

day-missing = 请把日期也填上，例如 14。
field-left = 还可以写 { $count } 个字
field-over = 超出 { $count } 个字：这里最多 { $limit } 个

## Other answers: what they would change

plan-left = 内容里已经没有的任务
plan-left-text = 更新撤下了这些任务。您做过和写过的都留在这里。
preview-title = 您的计划会有哪些变化
preview-moves = { $count } 项任务的日期会变
preview-appears = 新增 { $count } 项任务
preview-goes = { $count } 项任务会移出计划
preview-papers = { $count } 项任务需要的文件会变
preview-paper-added = 新增
preview-paper-dropped = 不再需要
preview-settled = 已完成或已搁置
preview-no-day = 没有日期
preview-all = 全部显示
preview-safe = 做过的都不会丢：已完成或已搁置的 { $count } 项任务保持原样，您写的内容也都还在。
preview-safe-none = 什么都不会丢：您写的内容都还在。
doubt-sure = 对，没错
doubt-sure-save = 没错，保存
doubt-correct = 改正
answers-erase = 清除我的回答
answers-erase-title = 清除您的回答？
answers-erase-text = 清除后，计划显示所有人通用的任务，没有您的日期。工具会重新问您所有问题。您做过和写过的，以及资料夹，都会保留。前几天的备份里仍有您的回答，到期才会消失。
notice-answers-erased = 您的回答已清除。

reminder-today = 今天有 { $count } 项任务到期。
reminder-week = 未来 7 天有 { $count } 项任务到期。
reminder-open = 打开 Portage 查看是哪些。
remind-title = 提醒和启动
remind-text = 系统可以每天一次告诉您有多少项任务到期。不会说是哪些，因为别人可能看到屏幕。需要 Portage 保持打开。
remind-on = 任务到期时提醒我
remind-hour = 时间
remind-none = 这个系统不显示通知，所以看不到提醒。
start-on = 登录时启动 Portage
start-text = 窗口会打开，并留在后台。
