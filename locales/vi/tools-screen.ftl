# The shelf of tools, their forms and answers.

tools-need-immigration = Đến Canada
tools-need-money = Tiền bạc
tools-need-home = Nhà ở
tools-need-work = Việc làm
tools-need-everyday = Đời sống hằng ngày
tools-filled = Một số câu trả lời được điền sẵn từ những gì bạn đã cho biết.
tools-empty-form = Xóa hết các ô
tools-ask-again = Tính lại
tools-changed = Bạn đã đổi câu trả lời. Kết quả bên dưới vẫn là kết quả trước đó.
tools-nth = { $label }, { $n }
tools-keep = Lưu vào tập hồ sơ
tools-kept = Đã lưu vào tập hồ sơ của bạn.
tools-not-copied = Không sao chép được. Bạn có thể in ra.
tools-saved-on = Bạn đã lưu kết quả này ngày { $date }. Khi đó kết quả là:
tools-other-rules = Quy định đã thay đổi kể từ đó. Quy định đang dùng có hiệu lực từ ngày { $date }.
tools-other-outcome = Hôm nay kết quả đã khác. Bạn xem bên dưới.
tools-same-outcome = Hôm nay kết quả vẫn như vậy.
screen-results = Kết quả đã lưu
binder-results = Kết quả đã lưu
results-empty = Chưa có kết quả nào được lưu
results-empty-text = Khi một công cụ cho bạn kết quả, bạn có thể lưu ở đây. Khi bạn mở lại, kết quả được tính theo quy định của ngày mở.
results-add = Đến các công cụ
tools-told = Bạn đã trả lời
tools-comma = { ", " }
tools-chart = Tiền tiết kiệm còn lại
tools-chart-month =
    { $month ->
        [0] Khi mới đến
       *[other] Sau { $month } tháng
    }
occupation-again = Chọn nghề khác
tools-dollars = đô la Canada
tools-other-language = Một số phần ở đây hiện chỉ có bằng { $language }.
