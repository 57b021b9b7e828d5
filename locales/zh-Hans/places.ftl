# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = 城镇
places-title = 住在安大略省哪里
places-lead = 告诉我们您看重什么，就能看到哪些城镇适合您。也可以选几个城镇，并排比较。
places-empty = 离线内容里还没有城镇
places-celsius = { $count } °C
places-services-label = 新移民服务
places-services-note = 这些服务收在您的 Portage 离线内容里，办公地点在这个城镇或 25 公里以内。有些只在某几天来。还有一些服务我们不知道。
places-wishes-title = 您看重什么？
places-wishes-lead = 移动滑块，城镇的顺序就会改变。您的设置只留在这台设备上。
places-wish-cheap-rent = 低房租
places-wish-work = 低失业率
places-wish-french = 身边有人说法语
places-wish-language = 身边有人说我的母语
places-wish-newcomers = 新移民多
places-wish-services = 附近有新移民服务
places-wish-size = 城镇大小
places-wish-mild-winter = 温和的冬天
places-wish-transit = 公共交通
places-wish-study = 大学或学院
places-wish-pilots = 移民试点项目（RCIP 或 FCIP）
places-weight-0 = 不重要
places-weight-1 = 重要
places-weight-2 = 很重要
places-language = 您的语言
places-language-none = 选择语言
places-language-hint = 请先选择您的语言。我们的数据里只有这些语言。
places-size-big = 大
places-size-small = 小
places-clear = 重新开始
places-cleared = 您看重的事项已全部清除。城镇按名称排列。
places-why-cheap-rent =
    { $standing ->
        [good] 房租比大多数城镇低：两间卧室 { $value }。
        [poor] 房租比大多数城镇高：两间卧室 { $value }。
       *[middle] 房租接近中间水平：两间卧室 { $value }。
    }
places-why-work =
    { $standing ->
        [good] 找工作的人比大多数地区少：{ $value }。
        [poor] 找工作的人比大多数地区多：{ $value }。
       *[middle] 失业率接近中间水平：{ $value }。
    }
places-why-french =
    { $standing ->
        [good] 主要说法语的人比大多数城镇多：{ $value }。
        [poor] 主要说法语的人比大多数城镇少：{ $value }。
       *[middle] 主要说法语的人：{ $value }。
    }
places-why-language =
    { $count ->
        [0] { $language }不在这里列出的语言之中，所以在家说这种语言的人最多占 { $value }。
       *[other]
            { $standing ->
                [good] 在家说{ $language }的人比大多数城镇多：{ $value }。
                [poor] 在家说{ $language }的人比大多数城镇少：{ $value }。
               *[middle] 在家说{ $language }的人：{ $value }。
            }
    }
places-why-newcomers =
    { $standing ->
        [good] 移民比大多数城镇多：{ $value }。
        [poor] 移民比大多数城镇少：{ $value }。
       *[middle] 移民所占比例接近中间水平：{ $value }。
    }
places-why-services =
    { $count ->
        [0] 我们的清单里，25 公里以内没有新移民服务。
       *[other] 我们的清单里，这里或 25 公里以内有 { $value } 个新移民服务。
    }
places-why-size =
    { $standing ->
        [good] 大小符合您的要求：{ $value } 人。
        [poor] 大小不符合您的要求：{ $value } 人。
       *[middle] 不大也不小：{ $value } 人。
    }
places-why-mild-winter =
    { $standing ->
        [good] 一月比大多数城镇暖和：平均 { $value }。
        [poor] 一月比大多数城镇冷：平均 { $value }。
       *[middle] 一月的气温接近中间水平：平均 { $value }。
    }
places-why-transit = 公共交通：{ $value }。
places-why-study = 可以在这里就读：{ $value }。
places-why-pilots =
    { $count ->
        [0] 两个试点项目都没有在这里开展。
       *[other] 这里有移民试点项目：{ $value }。
    }
places-list = 全部城镇
places-list-ordered = 最适合您的城镇排在前面
places-rank = 在您的排序中列第 { $rank } 位
places-sure = 您看重的 { $wishes } 项中，已知 { $known } 项
places-unknown = 缺少资料：{ $what }。
places-people = { $count } 人（{ $year }）
places-parts = { $name } 的名次是怎样得出的
places-part-known = 我们知道的情况
places-part-weight = 有多重要
places-part-points = 分数
places-part-total = 合计
places-not-known = 不知道
places-pick = 比较
places-pick-name = 比较 { $name }
places-picked = 已选 { $count } 个城镇。最多可选 4 个。
places-pick-full = 最多并排比较 4 个城镇。要添加，请先移除一个。
places-compare = 并排比较
places-pick-none = 全部移除
places-method = 这个顺序是怎样排的
places-method-line = 对您看重的每一项，我们把知道情况的城镇全部排成一列。最好的得 1 分，最差的扣 1 分，正中间的得 0 分。
places-method-twice = “很重要”的项目按两倍计算。然后把分数相加。分数相同的城镇名次相同。
places-method-named = 公共交通、大学和学院，我们只有名单，知道哪里有。名单上有的城镇最多得 1 分，名单上没有的不扣分。
places-method-unknown = 我们不知道的情况，不加分也不扣分，只会使这个顺序不那么可靠。所以我们写明知道多少。
places-method-yours = 这不是建议，也不是任何机构的排名。滑块放在别的位置，顺序就会不同。
map-whole = 整个安大略省
map-south = 南部，放大
map-table = 表格形式的地图
map-credit = 轮廓和湖泊：Natural Earth，公有领域，经过简化。边界不精确。
places-map = 城镇地图
places-map-label = 安大略省地图，有 { $count } 个城镇。下面的表格内容相同。
places-map-best = 实心：排在最前的五个城镇
places-map-picked = 实心：您选的城镇
places-map-dots = 圆点越大，城镇越大
places-map-place = 城镇
places-map-north = 北纬（度）
places-map-west = 西经（度）
places-map-people = 人口
places-compare-title = 并排比较城镇
places-compare-lead = 按一下数值，就能看到它的出处和时间。
places-compare-empty = 还没有选城镇
places-compare-empty-text = 请到列表里选城镇，最多 4 个。
places-compare-list = 去看列表
places-compare-add = 添加城镇
places-compare-out = 移除 { $name }
places-compare-what = 项目
places-group-people = 人口
places-group-languages = 语言和法语
places-group-money = 钱
places-group-work = 工作
places-group-climate = 气候
places-group-getting-about = 出行
places-group-learning = 学习
places-group-newcomers = 新移民
places-group-other = 其他
places-yes = 是
places-no = 否
places-cell-more = 这个数值的出处
places-cell-time = 时间：{ $time }
places-time-undated = 来源没有写明日期
places-cell-area = 这是整个区域的数值，不只是这个城镇：{ $area }
places-cell-one = 这一项我们不太确定。
places-cell-counted = 这是 Portage 按自己的离线内容数出来的。
places-cell-source = 来源：
places-bars = 条形图
places-climate = 冬天和夏天
places-climate-lead = 从一月的平均气温到七月的平均气温。
places-climate-january = 一月
places-climate-july = 七月
places-choose = 我想住在这里
places-chosen = 您选择了这个城镇
places-chosen-mark = 您的选择
places-choose-note = 选择之后，您的计划、预算和服务列表都以这个城镇为准。
places-chosen-said = 您的目的地现在是 { $name }。
places-unchoose = 取消我的选择
places-unchosen = 您现在没有目的地。
places-municipality = 市政府：{ $name }
places-municipality-page = 它的新移民网页
places-municipality-publisher = 由 { $publisher } 撰写，没有经过市政府核实。
places-municipality-none = 离线内容里还没有这里的市政府自己提供的部分。
places-next = 接下来
places-to-services = { $city } 的服务
places-to-budget = 在这里生活一个月的花费
places-to-plan = 您的计划
places-add-to-compare = 加入并排比较
places-take-from-compare = 从并排比较中移除
places-in-region = 位于 { $division }
services-from-place = 现在显示 { $city }，因为那是您的目的地。
kind-community = 城镇
screen-places = 城镇
screen-place = 城镇
screen-compare = 并排比较城镇
places-not-kept = 您的设置无法保存。离开这一页之前，它一直有效。
places-climate-scale = 刻度从 { $from } °C 到 { $to } °C。细线是 0 °C。
places-first = 现在排第一：{ $name }。
places-why-area = 这是整个区域（{ $area }）的数值。
places-why-time = 数据时间：{ $time }。
places-why-rent-time = 全部租客的平均值，{ $time }。新签的租约更贵。
places-rent-unknown = 房租情况不明。
places-cell-list = Portage 自己的清单，{ $date }
places-airport = { $name }（{ $code }），{ $km } 公里
places-airport-YAM = 苏圣玛丽
places-airport-YHM = 哈密尔顿
places-airport-YKF = 基奇纳，滑铁卢地区
places-airport-YOW = 渥太华
places-airport-YQG = 温莎
places-airport-YQK = 凯诺拉
places-airport-YQT = 桑德贝
places-airport-YSB = 萨德伯里
places-airport-YTS = 蒂明斯
places-airport-YTZ = 多伦多比利·毕晓普
places-airport-YUL = 蒙特利尔特鲁多
places-airport-YXL = 苏卢考特
places-airport-YXU = 安大略省伦敦
places-airport-YYB = 诺斯贝
places-airport-YYZ = 多伦多皮尔逊
places-sources = 来源
