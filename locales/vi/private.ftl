### What a person writes stays theirs.

## Locking

screen-lock = Đã khóa
lock-now = Khóa
lock-title = Kế hoạch của bạn đang khóa
lock-lead = Gõ cụm mật khẩu để mở kế hoạch, tập hồ sơ, các câu trả lời và các trang đã lưu của bạn.
lock-open = Mở khóa
lock-read = Đọc hướng dẫn, không cần mở khóa
saved-open-locked = Mở các trang tôi đã lưu
lock-waits = Sau { $seconds } giây bạn có thể thử lại.
lock-forgotten = Tôi quên cụm mật khẩu
lock-forgotten-text = Không có cụm mật khẩu thì không ai mở được kế hoạch và tập hồ sơ của bạn, kể cả những người làm ra Portage. Bạn có thể xóa những gì đang khóa và bắt đầu lại. Các bài hướng dẫn và dịch vụ vẫn còn.
passphrase-field = Cụm mật khẩu
passphrase-show = Hiện chữ tôi gõ
passphrase-empty = Trước hết hãy gõ cụm mật khẩu.

## Settings

private-title = Riêng tư
private-text = Các câu trả lời, kế hoạch, tập hồ sơ và các trang đã lưu của bạn được mã hóa trên máy này.
kept-none = Bạn chưa viết gì.
kept-keychain = Khóa nằm trong kho khóa (keychain) của máy này. Ai đăng nhập máy bằng tài khoản của bạn thì mở được dữ liệu của bạn; ngoài ra không ai mở được.
kept-passphrase = Chỉ cụm mật khẩu của bạn mở được.
kept-file = Khóa nằm trong một tệp cạnh dữ liệu của bạn. Người chỉ có bản sao dữ liệu thì không đọc được, nhưng ai đăng nhập máy này bằng tài khoản của bạn thì mở được. Đặt cụm mật khẩu sẽ ngăn được việc đó.
kept-memory = Không lưu gì cả: khi Portage đóng lại, những gì bạn đã viết sẽ mất.
keychain-use = Giữ khóa trong kho khóa
keychain-used = Khóa hiện nằm trong kho khóa của máy này.
passphrase-set = Đặt cụm mật khẩu
passphrase-change = Đổi cụm mật khẩu
passphrase-remove = Bỏ cụm mật khẩu
passphrase-present = Cụm mật khẩu hiện tại
passphrase-new = Cụm mật khẩu mới
passphrase-hint = Ít nhất 8 ký tự, viết bằng chữ nào cũng được. Năm từ không liên quan gì đến nhau thì dễ nhớ mà khó đoán.
passphrase-warning = Nếu bạn quên, không ai mở được những gì bạn đã viết. Hãy chép ra giấy và cất ở nơi an toàn, xa máy này.
passphrase-save = Lưu cụm mật khẩu
passphrase-was-set = Đã đặt cụm mật khẩu. Lần mở sau Portage sẽ hỏi.
passphrase-was-changed = Đã đổi cụm mật khẩu.
passphrase-was-removed = Đã bỏ cụm mật khẩu. Portage không hỏi nữa.
lock-after = Tự khóa khi không ai dùng trong
lock-after-never = Không bao giờ
lock-after-minutes = { $minutes } phút

## Backups

backups-title = Bản lưu
backups-text = Mỗi ngày, khi bạn thay đổi lần đầu, Portage giữ lại dữ liệu của ngày hôm trước: 7 ngày gần nhất, thêm mỗi tuần một bản trong 4 tuần và mỗi tháng một bản trong 6 tháng gần nhất. Các bản lưu cũng được mã hóa. Chúng nằm trên máy này nên nếu mất máy thì cũng mất theo.
backups-none = Chưa có bản lưu nào.
backup-kind-daily = Bản lưu trong ngày
backup-kind-before-restore = Dữ liệu trước khi khôi phục một bản lưu
backup-kind-before-upgrade = Trước khi lên phiên bản Portage mới
backup-line = { $when }, { $size }
backup-restore = Khôi phục
backup-restore-of = Khôi phục bản lưu ngày { $when }
backup-restore-title = Khôi phục bản lưu này?
backup-restore-text = Kế hoạch, tập hồ sơ, các câu trả lời và các trang đã lưu của bạn sẽ trở lại như ngày { $when }. Dữ liệu hiện có được giữ thành một bản lưu để bạn có thể quay lại.
backup-restored = Đã khôi phục bản lưu ngày { $when }.
backup-not-made = Không tạo được bản lưu hôm nay:

## Delete everything

erase-title = Xóa tất cả
erase-text = Xóa hết những gì bạn đã viết: các câu trả lời, kế hoạch, tập hồ sơ, các trang đã lưu, các bản lưu và khóa. Các bài hướng dẫn và dịch vụ vẫn còn.
erase-start = Xóa tất cả
erase-question = Xóa hết những gì bạn đã viết?
erase-promise = Việc này không thể hoàn tác. Khóa bị xóa trước: những gì còn sót trên ổ đĩa không thể đọc được nếu không có khóa. Các tệp được ghi đè trước khi xóa, nhưng ổ SSD, hoặc bản sao lưu của cả máy, có thể vẫn giữ dữ liệu cũ mà không chương trình nào chạm tới được.
erase-promise-file = Khóa của bạn từng nằm trong một tệp, nên dữ liệu cũ của khóa có thể còn sót trong đó. Nếu bạn đưa máy này cho người khác, hãy nhờ xóa sạch cả ổ đĩa.
erase-saved-files = Các tệp lịch, bảng, tệp chuyển giao và bản in mà bạn đã lưu vẫn ở nơi bạn lưu. Hãy tự xóa chúng.
erase-settings = Quên cả cài đặt của tôi: ngôn ngữ, giao diện và nơi lấy bản cập nhật
erase-confirm = Xóa
erase-done = Đã xóa hết những gì bạn đã viết.
erase-key-left = Đã xóa hết những gì bạn đã viết. Kho khóa (keychain) của máy này không trả lời và vẫn giữ khóa, nhưng khóa đó không còn mở được gì. Bạn có thể xóa mục org.portage.desktop trong đó.

## Problems

problem-locked = Kế hoạch của bạn đang khóa.
    .safe = Không mất gì cả. Các bài hướng dẫn và dịch vụ vẫn đọc được.
    .todo = Hãy mở bằng cụm mật khẩu của bạn.
problem-passphrase-wrong = Cụm mật khẩu không đúng.
    .safe = Không có gì thay đổi.
    .todo = Kiểm tra chữ hoa và ngôn ngữ của bàn phím rồi thử lại. Sau { $seconds } giây bạn có thể thử lần nữa.
problem-passphrase-too-soon = Sau khi gõ sai cụm mật khẩu, phải đợi một chút mới thử lại được.
    .safe = Không có gì thay đổi và không mất gì.
    .todo = Thử lại sau { $seconds } giây.
problem-passphrase-short = Cụm mật khẩu này quá ngắn.
    .safe = Không có gì thay đổi.
    .todo = Hãy chọn cụm có ít nhất { $least } ký tự.
problem-passphrase-long = Cụm mật khẩu này quá dài.
    .safe = Không có gì thay đổi.
    .todo = Hãy chọn cụm có tối đa { $most } ký tự.
problem-passphrase-none = Chưa đặt cụm mật khẩu.
    .safe = Không có gì thay đổi.
    .todo = Trước hết hãy đặt cụm mật khẩu trong phần cài đặt, mục “Riêng tư”.
problem-keychain-silent = Kho khóa (keychain) của máy này không trả lời. Khóa mở kế hoạch của bạn nằm trong đó.
    .safe = Không mất gì cả. Các bài hướng dẫn và dịch vụ vẫn đọc được.
    .todo = Nếu kho khóa của máy hỏi mật khẩu, hãy mở kho khóa rồi thử lại.
problem-keychain-lost = Kho khóa (keychain) của máy này không còn khóa mở kế hoạch của bạn.
    .safe = Dữ liệu của bạn không thay đổi, nhưng không có khóa thì không mở được.
    .todo = Nếu bạn đã khôi phục hoặc thay kho khóa, hãy đưa lại mục org.portage.desktop vào đó. Nếu không, hãy xóa tất cả trong phần cài đặt và bắt đầu lại.
problem-backup-missing = Bản lưu này không còn nữa.
    .safe = Dữ liệu của bạn vẫn như cũ.
    .todo = Hãy chọn một bản lưu khác trong danh sách.
problem-session-in-memory = Trong phiên này không lưu gì cả.
    .safe = Không có gì thay đổi.
    .todo = Khi Portage đóng lại, những gì bạn đã viết sẽ tự mất.
