## The binder: everything that a person keeps, on this device only

nav-binder = Tập hồ sơ
screen-binder = Tập hồ sơ
screen-documents = Giấy tờ
screen-document = Một giấy tờ
screen-applications = Đơn
screen-application = Một đơn
screen-application-edit = Sửa đơn
screen-goods = Đồ đạc
screen-good = Một món trong danh sách
screen-appointments = Lịch hẹn và liên hệ
screen-appointment = Một lịch hẹn
screen-contact = Một liên hệ
screen-questions = Câu hỏi
screen-question = Một câu hỏi
screen-saved = Trang đã lưu
screen-family = Gia đình
screen-member = Một người trong gia đình

binder-title = Tập hồ sơ của tôi
binder-lead = Giấy tờ, đơn, danh sách và lịch hẹn của bạn, ở cùng một chỗ.
binder-private = Những gì bạn viết ở đây chỉ ở trên máy này và được mã hóa.
binder-need = Những gì bạn còn thiếu
binder-need-nothing = Không thiếu gì trong những giấy tờ bạn đã ghi, và hiện không việc nào cần thêm giấy tờ.
binder-need-unknown = Hãy cho biết vài điều về bạn trong kế hoạch, hoặc ghi lại các giấy tờ của bạn. Khi đó bạn sẽ thấy ở đây còn thiếu gì.
binder-need-for = Để làm:
binder-need-more = và { $count } việc nữa
binder-need-all =
    { $count ->
        [1] Xem
       *[other] Xem cả { $count }
    }
binder-parts = Các phần của tập hồ sơ
binder-documents = Giấy tờ
binder-applications = Đơn
binder-goods = Đồ bạn mang sang
binder-appointments = Lịch hẹn và liên hệ
binder-questions = Câu hỏi cần hỏi
binder-question = câu hỏi
binder-saved = Trang đã lưu
binder-family = Gia đình
binder-count =
    { $count ->
        [0] chưa có gì
       *[other] { $count } mục
    }
binder-documents-count =
    { $count ->
        [0] chưa có gì
       *[other] đã có { $ready }/{ $count }
    }
binder-goods-count = { $count } món, { $value }
binder-appointments-count = { $appointments } lịch hẹn sắp tới, { $contacts } liên hệ
binder-questions-count =
    { $count ->
        [0] chưa có gì
       *[other] còn { $open }/{ $count } câu chưa trả lời
    }

entry-delete = Xóa
entry-note = Ghi chú
entry-gone = Mục này không còn trong tập hồ sơ của bạn
entry-gone-way = Về tập hồ sơ
notice-entry-kept = Đã lưu vào tập hồ sơ của bạn.
notice-entry-deleted = Đã xóa: { $name }
notice-written = Đã tạo xong tệp.

## Papers

papers-count = Bạn đã có { $ready }/{ $total } giấy tờ
paper-ready = bạn đã có
paper-missing = chưa có trong tập hồ sơ
paper-expired = hết hạn ngày { $date }, quá sớm
paper-have = Tôi đã có
paper-note = Ghi lại
paper-any-of = Chỉ cần một trong số này:
paper-in-binder = Xem trong tập hồ sơ
notice-paper-have = Trong tập hồ sơ của bạn: { $paper }

document-state = Tình trạng
document-state-need = Tôi cần
document-state-have = Tôi đã có
document-state-must-translate = Phải dịch
document-state-asked-for = Đã xin, chưa nhận được
documents-empty = Chưa có giấy tờ nào
documents-empty-text = Hãy ghi những giấy tờ bạn có và cần; các việc sẽ tự đánh dấu theo đó.
documents-add = Thêm giấy tờ
document-at = Nơi cất:
document-files = { $count } tệp
document-what = Giấy tờ
document-what-none = Chọn
document-what-own = Giấy tờ khác, tôi tự ghi
document-what-missing = Hãy chọn đó là giấy tờ gì.
document-words = Giấy tờ này gọi là gì?
document-whose = Của ai?
document-whose-all = Không riêng ai
document-expires = Ngày cuối cùng còn hiệu lực
document-expires-hint = Để trống nếu không có ngày hết hạn. Bạn sẽ được báo trước nửa năm.
document-issued = Ngày cấp
document-place = Giấy tờ để ở đâu
document-place-hint = Ví dụ: bìa xanh, ở nhà cha mẹ tôi, ở ngân hàng.
document-number = Số giấy tờ
document-number-why = Ở đây hiếm khi cần số. Nếu máy bị mất hoặc cho mượn, không ai lạm dụng được số không có trong máy.
document-number-keep = Vẫn lưu số ở đây
document-number-field = Số
document-translate-hint = Nếu giấy tờ không bằng tiếng Anh hay tiếng Pháp, các cơ quan thường yêu cầu bản dịch có chứng nhận. Khi đó hãy chọn “Phải dịch” cho đến khi bạn có bản dịch.
document-delete-title = Xóa giấy tờ này và các tệp của nó?
document-delete-text = { $count } tệp đính kèm sẽ bị xóa theo và không lấy lại được.
expiry-late = đã hết hạn ngày { $date }
expiry-soon = sẽ hết hạn ngày { $date }
expiry-fine = còn hiệu lực đến ngày { $date }

draft-brought = Những gì bạn đã gõ ở đây trước đó đã trở lại. Chúng chưa được lưu.
draft-anew = Viết lại từ đầu
close-title = Đóng mà không lưu?
close-text = Những gì bạn gõ vào mẫu chưa được lưu. Nếu đóng bây giờ, chúng sẽ mất.
close-stay = Viết tiếp
close-anyway = Đóng, không lưu
attach-title = Bản scan và tệp
attach-hint = Mỗi tệp tối đa { $each }, tất cả cộng lại tối đa { $all }. Đã dùng: { $used }. Các tệp được mã hóa như mọi thứ khác.
attach-later = Sau khi lưu, bạn có thể đính kèm bản scan.
attach-add = Đính kèm tệp
attach-see = Xem
attach-out = Lưu một bản ra ngoài
attach-delete-title = Xóa tệp này?
attach-delete-text = Bản của “{ $name }” trong Portage sẽ bị xóa và không lấy lại được.
notice-attached = Đã đính kèm tệp.

## Applications

applications-empty = Chưa có đơn nào
applications-empty-text = Hãy ghi bạn đã nộp đơn gì và từ đó đã có những gì; thời gian xử lý được công bố sẽ hiện bên cạnh.
applications-add = Thêm đơn
application-edit = Sửa đơn
application-filed = nộp ngày { $date }
application-not-filed = chưa nộp
application-last = mới nhất: { $event }
application-number = Số:
application-events = Diễn biến
application-no-events = Chưa có gì. Hãy thêm những gì bạn đã gửi và đã nhận, kèm theo ngày.
application-program = Đơn xin gì
application-program-hint = Thời gian xử lý của các chương trình này được công bố. Với đơn khác, hãy tự ghi bằng lời của bạn.
application-program-missing = Hãy chọn bạn nộp đơn xin gì.
application-words = Bạn nộp đơn xin gì?
application-filed-on = Ngày nộp
application-filed-hint = Để trống nếu bạn chưa gửi.
application-way = Bạn đã nộp bằng cách nào
way-online = Trên mạng
way-online-hint = Trong tài khoản của bạn hoặc của người đại diện
way-paper = Trên giấy
way-paper-hint = Gửi qua bưu điện, và theo dõi bằng thư hoặc mẫu đơn
way-linked = Trên giấy, có liên kết tài khoản
way-linked-hint = Gửi qua bưu điện, sau đó thêm vào một tài khoản trên mạng
application-number-field = Số đơn hoặc số hồ sơ
application-number-hint = Chỉ ghi nếu bạn muốn lưu ở đây.
application-delete-title = Xóa đơn này?
application-delete-text =
    { $count ->
        [0] Chỉ xóa khỏi tập hồ sơ của bạn. Đơn đã nộp không bị ảnh hưởng.
       *[other] Chỉ xóa khỏi tập hồ sơ của bạn, cùng với { $count } diễn biến đã ghi. Đơn đã nộp không bị ảnh hưởng.
    }
event-add = Thêm diễn biến
event-kind = Việc gì đã xảy ra
event-day = Vào ngày nào

program-cec = Diện Kinh nghiệm Canada (Canadian Experience Class, Express Entry)
program-fsw = Lao động Tay nghề Liên bang (Federal Skilled Worker, Express Entry)
program-pnp-ee = Tỉnh bang đề cử, qua Express Entry
program-pnp-base = Tỉnh bang đề cử, ngoài Express Entry
program-spousal-abroad-roc = Bảo lãnh vợ, chồng hoặc bạn đời từ nước ngoài
program-spousal-abroad-quebec = Bảo lãnh vợ, chồng hoặc bạn đời từ nước ngoài, đến Quebec
program-spousal-canada-roc = Bảo lãnh vợ, chồng hoặc bạn đời đang ở Canada
program-spousal-canada-quebec = Bảo lãnh vợ, chồng hoặc bạn đời đang ở Canada, đến Quebec
program-pgp-roc = Cha mẹ hoặc ông bà
program-pgp-quebec = Cha mẹ hoặc ông bà, đến Quebec
program-citizen-grants = Nhập quốc tịch
program-citizen-proofs = Giấy chứng nhận quốc tịch
program-eta = Giấy phép du hành điện tử (eTA)
program-iec = Trải nghiệm Quốc tế Canada (International Experience Canada)
program-visitor-extension = Gia hạn thăm viếng

times-title = Thời gian được công bố
times-none = Không có thời gian nào được công bố cho đơn này.
times-nobody-knows = Đây là thời gian của đơn người khác. Không ai biết được khi nào đơn của bạn có quyết định, hay quyết định ra sao.
time-finished = Phần lớn các đơn xong gần đây mất
time-expected = Nếu bạn gửi hôm nay, dự kiến sẽ mất
time-expected-for-month = Với người nộp cùng tháng, dự kiến còn
time-more-than = hơn { $span }
time-people = { $count } người đang chờ
time-people-ahead = { $count } người nộp trước tháng đó và đang chờ
time-as-of = Tính đến ngày { $date }
time-standard = Mục tiêu xử lý của chính Bộ Di trú (service standard)
time-standard-means = Là mục tiêu cho phần lớn các đơn trong điều kiện bình thường, không phải lời hứa.
span-minutes = { $count } phút
span-hours = { $count } giờ
span-days = { $count } ngày
span-weeks = { $count } tuần
span-months = { $count } tháng
span-years = { $count } năm

## Goods

goods-lead = Khi bạn đến lần đầu, nhân viên biên giới hỏi hai danh sách: đồ bạn mang theo và đồ gửi đến sau.
goods-with-me-text = Đồ trong hành lý của bạn
goods-to-follow-text = Đồ đến sau, bằng tàu biển, qua bưu điện hoặc do người khác mang
goods-empty = Chưa có món nào
goods-empty-text = Hãy bắt đầu bằng món đáng giá nhất. Món nào có trong danh sách khi bạn đến lần đầu thì có thể gửi đến sau.
goods-add = Thêm món
goods-none = Danh sách này chưa có gì.
goods-total = Tổng cộng { $count } món
goods-sum = Cả hai danh sách:
goods-without-value = { $count } món chưa có giá trị; tổng số chưa tính các món đó.
goods-jewellery-text = Ảnh giúp phân biệt từng món trang sức.
goods-csv = Lưu thành bảng (CSV)
good-list = Thuộc danh sách nào
good-item = Món đồ
good-item-hint = Ghi cả hiệu, ví dụ: máy may, Singer 4423.
good-value = Giá trị bằng đô la Canada (CAD)
good-value-hint = Giá trị của món đồ hiện nay. Ước tính hợp lý là được.
good-value-odd = Không đọc được số tiền này. Hãy ghi, ví dụ, 120 hoặc 120,50.
good-no-value = chưa có giá trị
good-serial = Số sê-ri
good-serial-hint = Cho đồ điện, máy móc, nếu có.
good-kind = Loại
good-another = Sau đó thêm một món nữa
notice-good-kept = Đã vào danh sách: { $item }

## Appointments, contacts, questions, family

appointments-empty = Chưa có lịch hẹn nào
appointments-empty-text = Hãy ghi ngày giờ và nơi hẹn, Portage sẽ đánh dấu những gì cần mang.
appointments-add = Thêm lịch hẹn
appointment-here = Theo đồng hồ máy này: { $moment }
appointment-bring = Cần mang gì
appointment-what = Hẹn để làm gì?
appointment-what-hint = Ví dụ: làm thẻ y tế ở ServiceOntario.
appointment-what-missing = Hãy ghi hẹn để làm gì.
appointment-date = Ngày
appointment-date-missing = Hãy ghi ngày.
appointment-time = Giờ
appointment-time-hint = Theo 24 giờ, ví dụ 9:30 hoặc 14:15. Để trống nếu chưa biết.
appointment-time-odd = Đây không phải là giờ. Hãy ghi, ví dụ, 9:30 hoặc 14:15.
appointment-zone = Theo giờ nơi nào?
zone-toronto = Phần lớn Ontario (Toronto, Ottawa)
zone-winnipeg = Tây bắc Ontario (Kenora)
zone-here = Nơi có máy này ({ $zone })
appointment-place = Ở đâu
appointment-who = Ai đi?
appointment-task = Việc trong kế hoạch của bạn
appointment-task-hint = Giấy tờ của việc đó sẽ hiện trong phần cần mang.
appointment-task-none = Không có việc nào
appointment-papers =
    { $count ->
        [0] Chọn giấy tờ cần mang
       *[other] { $count } giấy tờ cần mang
    }
appointment-others = Đồ khác cần mang
appointment-others-hint = Mỗi dòng một thứ.
contacts-title = Liên hệ
contacts-empty = Chưa có liên hệ nào
contacts-empty-text = Ghi ở đây những người bạn có thể cần, như người tư vấn, chủ nhà hoặc bà con.
contacts-add = Thêm liên hệ
contact-name = Tên
contact-what-for = Về việc gì
contact-what-for-hint = Ví dụ: giúp về trường học của con gái.
questions-empty = Chưa có câu hỏi nào
questions-empty-text = Hãy ghi những gì bạn muốn hỏi để có sẵn khi đến quầy.
questions-add = Thêm câu hỏi
question-edit = Sửa câu hỏi
question-text = Câu hỏi của bạn
question-text-hint = Bằng ngôn ngữ nào cũng được.
question-whom = Hỏi ai
question-whom-hint = Ví dụ: cơ quan hỗ trợ định cư, trường học, chủ lao động.
question-answer = Câu trả lời
question-is-answered = Đã được trả lời
question-answered = Đã trả lời
saved-empty = Chưa có trang nào được lưu
saved-empty-text = Bấm “Lưu trang này” trong một bài hướng dẫn, bạn sẽ thấy trang đó ở đây.
saved-drop = Bỏ lưu
family-lead = Khi có gia đình ở đây, các việc và giấy tờ có thể ghi là của ai. Chỉ cần tên hoặc một chữ cái.
family-empty = Chưa có ai
family-empty-text = Ghi tên những người đi cùng bạn; việc của từng con sẽ hiện dưới tên của con.
family-add = Thêm người
member-name = Tên
member-name-hint = Tùy bạn: tên hoặc một chữ cái là được.
member-role = Là ai
role-oneself = Bản thân tôi
role-partner = Vợ, chồng hoặc bạn đời
role-child = Con
role-other = Người khác
member-birth = Ngày sinh
member-birth-hint = Chỉ cần năm. Với con, năm sinh cho biết những việc nào liên quan.
member-delete-title = Xóa { $name }?
member-delete-text = Tất cả vẫn còn. Các giấy tờ khi đó không tính là của ai. “Hoàn tác” đưa mọi thứ trở lại như cũ.
member-delete-papers = { $count } giấy tờ có ghi { $name }.
member-delete-tasks = { $count } việc có ghi { $name }.
member-delete-appointments = { $count } lịch hẹn có ghi { $name }.
member-born = sinh { $date }
