### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad =
    { $plural ->
       *[other] { $count } 加元
    }
figure-cad-per-hour =
    { $plural ->
       *[other] 每小时 { $count } 加元
    }
figure-cad-per-month =
    { $plural ->
       *[other] 每月 { $count } 加元
    }
figure-cad-per-year =
    { $plural ->
       *[other] 每年 { $count } 加元
    }
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
       *[other] { $count } 小时
    }
figure-days =
    { $plural ->
       *[other] { $count } 天
    }
figure-weeks =
    { $plural ->
       *[other] { $count } 周
    }
figure-months =
    { $plural ->
       *[other] { $count } 个月
    }
figure-years =
    { $plural ->
       *[other] { $count } 年
    }
figure-age = { $count } 岁
figure-points =
    { $plural ->
       *[other] { $count } 分
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }，{ $date }起
change-due-after = 登陆后 { $days }内
change-due-before = 登陆前至少 { $days }
change-due-landing = 登陆当天
change-due-law = { $due }，法律规定

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = 我的安大略省之路
qr-first-line = 我接下来要做的事（Portage）
takeout-about = 大约：{ $title }
takeout-law = { $title }（法定期限）
takeout-counted = 从 { $day }算起：登陆日期只知道月份。
qr-earlier = 前面的阶段还有 { $count } 项任务没做完：见 Portage
goods-table-list = 清单
goods-table-item = 物品
goods-table-serial = 序列号
goods-table-value = 价值（加元）
goods-table-kind = 种类
goods-table-note = 备注
goods-table-total = 合计
goods-table-without-value = { $count } 件物品没有填价值
goods-with-me = 随身带来
goods-to-follow = 以后运到
goods-jewellery = 首饰
goods-other = 其他
