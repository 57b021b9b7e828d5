## The plan: its groups, own tasks, notes

plan-landing-change = Thay đổi
plan-by = Thứ tự các việc
plan-by-time = Theo thời gian
plan-by-stage = Theo giai đoạn
plan-who = Việc của
plan-who-all = Mọi người
plan-none-for = Người này chưa có việc nào. Hãy mở một việc và cho biết ai làm.
plan-show-all =
    { $count ->
        [1] Xem { $count } việc
       *[other] Xem cả { $count } việc
    }
group-overdue = Trễ hạn
group-today = Hôm nay
group-week = Tuần này
group-later = Sau này
group-no-day = Chưa có ngày
group-earlier = Từ các giai đoạn trước, chưa xong
group-done = Đã xong và đã gác lại
group-count = { $count } việc

timeline-today = Hôm nay
timeline-landing = Đến Canada, { $date }
timeline-landing-unknown = Đến Canada
timeline-says =
    { $count ->
        [1] Dòng thời gian với { $count } việc. Đến Canada: { $date }, { $when }. Việc này có trong danh sách bên dưới.
       *[other] Dòng thời gian với { $count } việc. Đến Canada: { $date }, { $when }. Tất cả đều có trong danh sách bên dưới.
    }
timeline-says-unknown =
    { $count ->
        [1] Dòng thời gian với { $count } việc, trước và sau khi đến Canada. Việc này có trong danh sách bên dưới.
       *[other] Dòng thời gian với { $count } việc, trước và sau khi đến Canada. Tất cả đều có trong danh sách bên dưới.
    }

task-for-child = { $title }: { $child }
child-born = con sinh năm { $year }
child-born-nth = con thứ { $n } sinh năm { $year }
task-papers = Giấy tờ cần có
task-unlocks = Sau đó bạn có thể làm
task-own-day = ngày bạn tự chọn
task-usual-day = Nếu không:
task-not-now = Để sau
task-not-for-me = Không dành cho tôi
task-state-not-for-me = Không dành cho tôi
notice-task-not-for-me = Không dành cho bạn: { $title }
task-who = Ai làm việc này
task-who-nobody = Chưa chọn ai
task-note = Ghi chú
task-note-title = Bạn đã ghi
task-note-add = Thêm ghi chú hoặc ngày riêng
task-note-add-who = Thêm ghi chú, người làm hoặc ngày riêng
task-day = Ngày bạn tự chọn
task-day-hint = Để trống thì giữ ngày trong kế hoạch. Nếu luật định ngày sớm hơn thì phải theo ngày đó.
notice-note-kept = Đã lưu.

own-task-add = Thêm việc
own-task-title = Cần làm gì?
own-task-title-hint = Ví dụ: hỏi người quen về giày mùa đông.
own-task-day = Hạn vào ngày nào?
own-task-day-hint = Có thể để trống.
own-task-stage = Giai đoạn
own-task-yours = Việc này do bạn tự thêm.
notice-own-task-added = Việc này đã có trong kế hoạch.
notice-own-task-deleted = Đã xóa: { $title }

day-missing = Hãy ghi cả ngày, ví dụ 14.
field-left = còn viết được { $count } ký tự
field-over = thừa { $count } ký tự: ở đây chỉ được tối đa { $limit }

## Other answers: what they would change

plan-left = Không còn trong nội dung
plan-left-text = Một bản cập nhật đã bỏ các việc này. Những gì bạn đã làm và đã viết vẫn còn ở đây.
preview-title = Kế hoạch sẽ thay đổi như sau
preview-moves = { $count } việc đổi sang ngày khác
preview-appears = { $count } việc mới
preview-goes = { $count } việc ra khỏi kế hoạch
preview-papers = { $count } việc cần giấy tờ khác
preview-paper-added = Mới
preview-paper-dropped = Không còn cần
preview-settled = đã xong hoặc đã gác lại
preview-no-day = không có ngày
preview-all = Xem tất cả
preview-safe = Những gì đã làm không mất: { $count } việc đã xong hoặc đã gác lại vẫn giữ nguyên, và những gì bạn đã viết cũng vậy.
preview-safe-none = Không mất gì cả: những gì bạn đã viết vẫn còn.
doubt-sure = Đúng như vậy
doubt-sure-save = Đúng rồi, lưu lại
doubt-correct = Sửa lại
answers-erase = Xóa các câu trả lời
answers-erase-title = Xóa các câu trả lời của bạn?
answers-erase-text = Sau khi xóa, kế hoạch sẽ hiện các việc chung cho mọi người và không có ngày riêng của bạn. Các công cụ sẽ hỏi lại từ đầu. Những gì bạn đã làm, đã viết và tập hồ sơ vẫn còn. Các bản lưu của những ngày trước vẫn chứa câu trả lời của bạn cho đến khi hết hạn lưu.
notice-answers-erased = Đã xóa các câu trả lời của bạn.

reminder-today = Hôm nay có { $count } việc đến hạn.
reminder-week = Trong 7 ngày tới có { $count } việc đến hạn.
reminder-open = Mở Portage để xem là việc gì.
remind-title = Nhắc việc và khởi động
remind-text = Mỗi ngày một lần, máy có thể báo có bao nhiêu việc đến hạn. Thông báo không bao giờ nói là việc gì, vì người khác có thể nhìn thấy màn hình. Portage phải đang mở thì mới nhắc được.
remind-on = Nhắc tôi các việc đến hạn
remind-hour = Lúc
remind-none = Máy này không hiện thông báo nên bạn sẽ không thấy lời nhắc.
start-on = Mở Portage khi tôi đăng nhập máy
start-text = Cửa sổ được mở và nằm ở phía sau.
