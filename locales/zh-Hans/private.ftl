### What a person writes stays theirs.

## Locking

screen-lock = 已锁定
lock-now = 锁定
lock-title = 您的计划已锁定
lock-lead = 输入口令，打开您的计划、资料夹、回答和保存的页面。
lock-open = 打开
lock-read = 不解锁，只看指南
saved-open-locked = 打开我保存的页面
lock-waits = { $seconds } 秒后可以再试。
lock-forgotten = 我忘了口令
lock-forgotten-text = 没有口令，谁也打不开您的计划和资料夹，Portage 的开发者也不行。您可以删除锁住的内容，重新开始。指南和服务信息会保留。
passphrase-field = 口令
passphrase-show = 显示输入的内容
passphrase-empty = 请先输入口令。

## Settings

private-title = 隐私
private-text = 您的回答、计划、资料夹和保存的页面都在这台设备上加密保存。
kept-none = 您还没有写过任何内容。
kept-keychain = 密钥存放在这台设备的系统密钥库（钥匙串）里。用您的账户登录这台设备的人可以打开您的数据，其他人不能。
kept-passphrase = 只有您的口令能打开。
kept-file = 密钥存放在数据旁边的一个文件里。只拿到数据副本的人看不到内容，但用您的账户登录这台设备的人可以打开。设置口令就能防止这种情况。
kept-memory = 什么都不保存：Portage 一关闭，您写的内容就没有了。
keychain-use = 把密钥存入系统密钥库
keychain-used = 密钥现在存放在这台设备的系统密钥库里。
passphrase-set = 设置口令
passphrase-change = 更改口令
passphrase-remove = 取消口令
passphrase-present = 当前口令
passphrase-new = 新口令
passphrase-hint = 至少 8 个字符，任何文字都可以。五个互不相干的词，容易记，别人也难猜。
passphrase-warning = 如果忘了口令，谁也打不开您写的内容。请写在纸上，和这台设备分开，放在安全的地方。
passphrase-save = 保存口令
passphrase-was-set = 口令已设置。Portage 下次启动时会要求输入。
passphrase-was-changed = 口令已更改。
passphrase-was-removed = 口令已取消。Portage 不再要求输入。
lock-after = 多久无人操作就自动锁定
lock-after-never = 从不
lock-after-minutes = { $minutes } 分钟

## Backups

backups-title = 备份
backups-text = 每天第一次改动时，Portage 会备份前一天的内容。保留最近 7 天的备份，另外最近 4 周每周一份、最近 6 个月每月一份。备份也加密。它们就在这台设备上，所以设备丢了，备份也没有了。
backups-none = 还没有备份。
backup-kind-daily = 每日备份
backup-kind-before-restore = 恢复备份之前的内容
backup-kind-before-upgrade = Portage 换新版本之前
backup-line = { $when }，{ $size }
backup-restore = 恢复
backup-restore-of = 恢复 { $when }的备份
backup-restore-title = 恢复这个备份？
backup-restore-text = 您的计划、资料夹、回答和保存的页面会变回 { $when }的样子。现在的内容会存成一个备份，以后可以再恢复。
backup-restored = { $when }的备份已恢复。
backup-not-made = 今天的备份没有做成：

## Delete everything

erase-title = 全部删除
erase-text = 删除您写的一切：回答、计划、资料夹、保存的页面、备份和密钥。指南和服务信息会保留。
erase-start = 全部删除
erase-question = 删除您写的一切？
erase-promise = 删除后无法恢复。最先删除密钥：磁盘上即使有残留，没有密钥也读不出来。文件先覆盖，再删除。但固态硬盘或整台设备的备份里，可能留有程序触及不到的旧数据。
erase-promise-file = 您的密钥存放在一个文件里，所以残留的旧数据中可能也有密钥的内容。如果要把这台设备给别人，请同时清除整个磁盘。
erase-saved-files = 您保存的日历文件、表格、交接文件和打印文件仍在原处。请自己删除。
erase-settings = 设置也一起清除：语言、外观和更新地址
erase-confirm = 删除
erase-done = 您写的一切已删除。
erase-key-left = 您写的一切已删除。这台设备的系统密钥库没有回应，里面还留着密钥，但它已经打不开任何东西。您可以在那里删除 org.portage.desktop 这一项。

## Problems

problem-locked = 您的计划已锁定。
    .safe = 什么都没有丢。指南和服务信息可以照常阅读。
    .todo = 请用口令打开。
problem-passphrase-wrong = 口令不对。
    .safe = 没有任何改动。
    .todo = 检查大小写和键盘的输入法，然后再试。{ $seconds } 秒后可以再试。
problem-passphrase-too-soon = 输错口令之后，要等一会儿才能再试。
    .safe = 没有任何改动，什么都没有丢。
    .todo = 请在 { $seconds } 秒后再试。
problem-passphrase-short = 这个口令太短。
    .safe = 没有任何改动。
    .todo = 请用至少 { $least } 个字符的口令。
problem-passphrase-long = 这个口令太长。
    .safe = 没有任何改动。
    .todo = 请用最多 { $most } 个字符的口令。
problem-passphrase-none = 还没有设置口令。
    .safe = 没有任何改动。
    .todo = 请先到设置的“隐私”里设置口令。
problem-keychain-silent = 这台设备的系统密钥库没有回应。打开计划的密钥在里面。
    .safe = 什么都没有丢。指南和服务信息可以照常阅读。
    .todo = 如果系统密钥库要求输入密码，请先打开它，然后再试。
problem-keychain-lost = 这台设备的系统密钥库里已经没有打开计划的密钥。
    .safe = 您的数据没有改动，但没有密钥就打不开。
    .todo = 如果您恢复或更换过系统密钥库，请找回其中的 org.portage.desktop 这一项。否则请在设置里全部删除，重新开始。
problem-backup-missing = 这个备份已经不在了。
    .safe = 您的数据没有变化。
    .todo = 请从列表中选另一个备份。
problem-session-in-memory = 这次使用不保存任何内容。
    .safe = 没有任何改动。
    .todo = Portage 一关闭，您写的内容就会自动消失。
