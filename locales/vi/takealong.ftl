## Take it along: calendar, paper, phone, hand-over

take-along = Mang theo
take-back = Quay lại
take-calendar = Tệp lịch
take-calendar-text = Các ngày của bạn, trong lịch của điện thoại hoặc máy tính
take-print = In hoặc PDF
take-print-text = Kế hoạch, giấy tờ, đồ đạc, kết quả đã lưu, hoặc cả tập hồ sơ
take-phone = Trên điện thoại
take-phone-text = Các việc tiếp theo dưới dạng chữ, quét bằng máy ảnh
take-give = Tệp chuyển giao
take-give-text = Cho một máy khác có Portage, hoặc cho người tư vấn của bạn
take-open = Mở tệp chuyển giao
take-open-text = Bạn chọn lấy những gì trong đó

calendar-lead = Mở tệp bằng ứng dụng lịch của bạn. Nếu sau này bạn tạo lại tệp, các ngày sẽ đổi theo và không bị trùng.
calendar-nothing = Chưa có việc nào có ngày. Hãy cho biết khi nào bạn đến Canada, hoặc tự chọn ngày cho một việc.
calendar-which = Những ngày nào
calendar-all =
    { $count ->
        [1] { $count } việc hoặc lịch hẹn có ngày
       *[other] Cả { $count } việc và lịch hẹn có ngày
    }
calendar-chosen = Chỉ những mục tôi chọn
calendar-save = Lưu tệp lịch
calendar-written = Đã tạo xong tệp lịch. Tệp không được mã hóa: ai có tệp cũng đọc được.

screen-print = In
print-lead = Bạn xem các tờ trước, rồi in hoặc lưu thành PDF.
print-plan = Kế hoạch của tôi
print-documents = Giấy tờ của tôi
print-goods = Đồ đạc của tôi, cho hải quan
print-results = Kết quả tôi đã lưu
print-results-note = Các kết quả này không phải là quyết định. Chỉ cơ quan có trách nhiệm mới được quyết định.
print-binder = Cả tập hồ sơ của tôi
print-see = In…
print-hint = { $count } tờ
paper-title = Khổ giấy
paper-letter = Letter (Canada)
paper-a4 = A4
print-page = Tờ { $n }/{ $total }
print-made = In ngày { $date }
print-way = Trang này trong Portage: gõ vào ô tìm kiếm:
print-earlier = { $count } việc chưa xong của các giai đoạn trước không có trên giấy. Bạn tìm thấy trong Portage, ở cuối kế hoạch.
print-other-language = Một số từ ở đây bằng { $language }, vì chưa có bản dịch.
print-name = Tên
print-signature = Chữ ký
print-day = Ngày
print-papers = Mang theo: { $papers }

phone-lead = Đưa máy ảnh của điện thoại lên mã này. Điện thoại sẽ hiện mười việc tiếp theo dưới dạng chữ; không cần Portage và không cần mạng.
phone-code = Mã chứa mười việc tiếp theo
phone-content = Trong mã có gì

give-lead = Tệp chứa những gì bạn chọn. Tệp được mã hóa và chỉ mở được bằng cụm mật khẩu.
give-nothing = Chưa có gì để chuyển giao.
give-what = Đưa những gì vào tệp
give-no-files = Các bản scan đính kèm vẫn ở lại đây. Hãy chuyển riêng các bản đó.
give-save = Lưu tệp
give-writing = Đang mã hóa tệp. Mất vài giây.
give-written = Đã tạo xong tệp. Hãy báo cụm mật khẩu bằng cách khác với cách gửi tệp, ví dụ qua điện thoại.
passphrase = Cụm mật khẩu
passphrase-again = Gõ lại lần nữa
passphrase-differs = Hai lần gõ không giống nhau. Hãy gõ lại lần thứ hai.
passphrase-advice = Dùng bốn từ không liên quan đến nhau. Không có các từ này thì không ai mở được tệp, và nếu bạn quên, chúng tôi không giúp được.
passphrase-see = Hiện chữ đã gõ

open-lead = Trước hết bạn xem trong tệp có gì. Dữ liệu của bạn không bị thay thế nếu bạn không chọn.
open-pick = Chọn tệp
open-pick-other = Chọn tệp khác
open-passphrase = Cụm mật khẩu của tệp
open-open = Mở
open-opening = Đang mở. Mất vài giây.
open-profile = Lấy các câu trả lời về bản thân
open-profile-text = Chúng khác với của bạn và sẽ thay thế câu trả lời của bạn.
open-new = { $count } mục bạn chưa có
open-differs = { $count } mục bạn viết khác
open-keep-mine = Giữ của tôi
open-take-theirs = Lấy của tệp: { $theirs }
open-written = viết ngày { $date }
open-newer = mới hơn của bạn
open-older = không mới hơn của bạn
open-same = { $count } mục ở đây đã giống hệt.
open-left-out = { $count } mục không dùng được với phiên bản Portage này.
open-nothing = Trong tệp không có gì mà bạn chưa có.
open-take =
    { $count ->
        [0] Chọn mục để lấy
       *[other] Lấy { $count } mục
    }
open-taken = Đã lấy { $count } mục.
entries-member = Gia đình
entries-task = Những gì tôi đã làm và viết trong kế hoạch
entries-own-task = Việc tôi tự thêm
entries-document = Giấy tờ
entries-application = Đơn
entries-appointment = Lịch hẹn
entries-good = Đồ đạc
entries-contact = Liên hệ
entries-question = Câu hỏi
entries-result = Kết quả của công cụ
