## The frame

nav-label = Các phần của Portage
nav-brand = Portage, về Trang chính
nav-home = Trang chính
nav-guides = Hướng dẫn
nav-plan = Kế hoạch
nav-tools = Công cụ
nav-services = Dịch vụ
nav-settings = Cài đặt
nav-more = Ngôn ngữ, cài đặt và mục khác
nav-copy = Nội dung ngày { $date }
language-menu = Ngôn ngữ: { $language }
skip-to-page = Đến thẳng nội dung trang
dialog-close = Đóng
print = In
listen = Nghe
listen-group = Đọc thành tiếng
listen-pause = Tạm dừng
listen-go-on = Nghe tiếp
listen-stop = Dừng
listen-slowly = Đọc chậm
listen-failed = Giọng đọc đã dừng. Hãy thử lại, hoặc đọc tiếp ở đây.
pdf-save = Lưu thành PDF
pdf-writing = Đang tạo tệp PDF…
pdf-written = Đã tạo xong tệp PDF.
pdf-written-own = Đã tạo xong tệp PDF. Tệp không được mã hóa: ai có tệp cũng đọc được.

print-foot = In từ Portage, nội dung ngày { $date }
print-foot-undated = In từ Portage

screen-home = Trang chính
screen-guides = Hướng dẫn
screen-guide = Bài hướng dẫn
screen-plan = Kế hoạch
screen-tools = Công cụ
screen-tool = Công cụ
screen-services = Dịch vụ
screen-service = Dịch vụ
screen-search = Tìm kiếm
screen-changes = Những gì đã thay đổi
screen-copy = Tình trạng nội dung
screen-settings = Cài đặt
screen-answer = Đổi câu trả lời
screen-start = Kế hoạch của bạn
screen-language = Ngôn ngữ
screen-install = Lần mở đầu tiên
screen-broken = Không hiện được màn hình này
screen-aside = Liên quan

notice-undo = Hoàn tác
notice-task-done = Đã xong: { $title }
notice-task-skipped = Đã gác lại: { $title }
notice-task-open = Đã đưa lại vào kế hoạch: { $title }
notice-page-saved = Đã lưu. Bạn tìm lại trang này trong mục Hướng dẫn.
notice-page-let-go = Trang này không còn được lưu.

## Links that lead outside

link-outside = (mở bên ngoài Portage)
link-title-web = Mở trang này trong trình duyệt?
link-title-phone = Gọi số này?
link-title-mail = Viết thư đến địa chỉ này?
link-lead-web = Trang này không thuộc Portage và cần có mạng. Trang nằm ở:
link-lead-phone = Máy sẽ hỏi dùng ứng dụng nào để gọi. Số điện thoại là:
link-lead-mail = Chương trình thư của bạn sẽ mở ra. Địa chỉ là:
link-open-web = Mở
link-open-phone = Gọi
link-open-mail = Viết thư
link-copy = Sao chép
link-copied = Đã sao chép.
link-cancel = Hủy

## First start

language-title = Bạn đọc ngôn ngữ nào dễ nhất?
install-title = Đang chuẩn bị Portage
install-lead = Các bài hướng dẫn và dịch vụ đi kèm Portage đang được giải nén trên máy này. Việc này không cần mạng và chỉ làm một lần.
progress-checking = Đang xem có sẵn những gì
progress-receiving = Đang nhận
progress-building = Đang giải nén
progress-indexing = Đang sắp xếp để dễ tìm
progress-finishing = Sắp xong
progress-bytes = Đã nhận { $size }
progress-of = Đã nhận { $size } trong tổng số { $total }

start-next = Tiếp
start-skip = Bỏ qua
start-back = Quay lại
start-finish = Xem kế hoạch
start-leave = Vào thẳng hướng dẫn và dịch vụ
start-trail = Câu hỏi { $n }/{ $total }
start-private = Các câu trả lời của bạn chỉ ở trên máy này. Bạn có thể đổi bất cứ lúc nào.
answer-save = Lưu
answer-cancel = Hủy
answer-yes = Có
answer-no = Không

start-stage-title = Bạn đang ở giai đoạn nào?
start-stage-lead = Kế hoạch bắt đầu từ giai đoạn bạn đang ở.
start-stage-short = Giai đoạn hiện tại
whereabouts-exploring = Tìm hiểu
whereabouts-exploring-hint = Tôi đang tìm hiểu có nên sang và sang bằng cách nào.
whereabouts-applying = Nộp đơn
whereabouts-applying-hint = Tôi đang chuẩn bị đơn hoặc đã gửi đơn.
whereabouts-approved = Đã được duyệt
whereabouts-approved-hint = Tôi được phép sang và đang chuẩn bị.
whereabouts-in-ontario = Ở Ontario
whereabouts-in-ontario-hint = Tôi đã đến và đang ổn định cuộc sống.

start-landing-title = Khi nào bạn đến Canada?
start-landing-title-past = Bạn đã đến Canada khi nào?
start-landing-lead = Hạn của các việc được tính từ ngày này. Nếu chỉ biết tháng, hãy để trống ô ngày.
start-landing-short = Ngày đến Canada
landing-legend = Ngày hoặc tháng đến Canada
landing-hint = Ví dụ: ngày 14 tháng 3, 2027. Ước đoán cũng được. Nếu đã đến rồi, hãy ghi ngày đó.
landing-day = Ngày
landing-month = Tháng
landing-month-none = Chọn
landing-year = Năm
landing-month-missing = Hãy chọn tháng, hoặc để trống các ô còn lại.
landing-year-missing = Hãy ghi cả năm, ví dụ 2027.
landing-year-odd = Năm không thể là { $year }. Hãy ghi bốn chữ số, ví dụ 2027.
landing-day-odd = { $month } không có ngày { $day }: ngày cuối cùng là { $last }. Hãy sửa lại ngày hoặc để trống.

start-class-title = Bạn đến Canada theo diện nào?
start-class-lead = Mỗi diện có quy định và dịch vụ khác nhau. Nếu chưa chắc, hãy bỏ qua.
start-class-short = Diện của bạn
class-economic = Định cư diện kinh tế
class-economic-hint = Express Entry, chương trình đề cử tỉnh bang hoặc chương trình khác cho người lao động định cư lâu dài
class-family = Gia đình
class-family-hint = Một người ở Canada bảo lãnh bạn
class-refugee = Người tị nạn tái định cư
class-refugee-hint = Bạn được chọn từ nước ngoài, với sự giúp đỡ của chính phủ hoặc một nhóm tư nhân
class-claimant = Xin tị nạn
class-claimant-hint = Bạn đang xin hoặc sẽ xin được bảo vệ tị nạn tại Canada
class-worker = Lao động
class-worker-hint = Bạn có hoặc muốn có giấy phép làm việc có thời hạn
class-student = Du học
class-student-hint = Bạn có hoặc muốn có giấy phép du học
class-visitor = Thăm viếng
class-visitor-hint = Bạn đến để thăm

start-family-title = Ai đi cùng bạn?
start-family-lead = Trường học, gửi trẻ, trợ cấp và giấy tờ đều tùy vào việc ai đi cùng bạn.
start-family-short = Gia đình
family-partner = Vợ, chồng hoặc bạn đời có đi cùng bạn không?
family-children = Có con đi cùng bạn không?
family-years = Các con sinh năm nào?
family-years-hint = Chỉ cần ghi năm. Mỗi con một ô.
family-year-label = Năm sinh của con thứ { $n }
family-year-remove = Bỏ con thứ { $n }
family-year-add = Thêm con
family-year-missing = Hãy ghi năm sinh của ít nhất một con, hoặc trả lời “Không”.
family-year-odd = { $year } không thể là năm sinh. Hãy ghi bốn chữ số, ví dụ 2019.
family-with-partner = Có vợ, chồng hoặc bạn đời
family-without-partner = Không có vợ, chồng hoặc bạn đời
family-child-count =
    { $count ->
        [0] Không có con
       *[other] { $count } con
    }

start-occupation-title = Bạn làm nghề gì?
start-occupation-lead = Ở Ontario, một số nghề cần giấy phép, và bạn có thể bắt đầu xin từ nước ngoài.
start-occupation-short = Nghề
occupation-label = Nghề của bạn
occupation-hint = Ghi theo cách của bạn, ví dụ: y tá, thợ điện, giáo viên, kế toán.

start-destination-title = Bạn muốn sống ở đâu tại Ontario?
start-destination-lead = Các dịch vụ gần nơi đó sẽ hiện lên đầu.
start-destination-short = Nơi ở
destination-label = Thành phố, thị trấn hoặc vùng
destination-hint = Ví dụ: Ottawa, Sudbury hoặc Hamilton. Nếu chưa biết, hãy bỏ qua.
destination-known = Đây là { $place }.
destination-unknown = Portage không biết nơi nào có tên này. Bạn có thể đi tiếp, hoặc chọn một nơi sau trong mục Nơi ở.

## Home

home-title = Các bước tiếp theo của bạn
home-welcome = Xin chào
home-landing = Đến Canada: { $date }, { $when }
home-landed = Đã đến Canada: { $date }, { $when }
home-landing-unknown = Cho biết khi nào bạn đến Canada để các việc có ngày cụ thể
home-nothing-next = Hiện không có việc nào đang chờ bạn.
home-whole-plan = Xem cả kế hoạch
home-changed = Những thay đổi liên quan đến bạn
home-changed-all = Tất cả các thay đổi
home-saved = { $count } trang đã lưu
home-continue = Đọc tiếp
home-copy = Nội dung trên máy
home-offline = Mọi thứ ở đây đều dùng được khi không có mạng.
home-content-of = Nội dung ngày { $date }.
home-copy-link = Tình trạng nội dung
home-update-ready = Có bản cập nhật { $size }.
invitation-title = Lập kế hoạch cho bạn nhé?
invitation-text = Có sáu câu hỏi ngắn, câu nào cũng có thể bỏ qua. Sau đó bạn thấy cần làm gì, theo thứ tự nào và trước ngày nào: từ những giấy tờ đầu tiên đến hết năm đầu ở Ontario.
invitation-start = Lập kế hoạch
invitation-read = Đọc trước đã

## Notices: what cannot wait

alert-label = Thông báo
alert-fraud = Coi chừng lừa đảo
alert-change = Một quy định đã thay đổi
alert-information = Nên biết lúc này
alert-read = Đọc thêm:
alert-official = Trang chính thức:
alert-until = Có giá trị đến ngày { $date }.
alert-by = Do { $publisher } biên soạn.

## The trail, the plan and its tasks

trail-label = Các giai đoạn trong kế hoạch của bạn
trail-past = đã qua
trail-here = Bạn đang ở đây
trail-ahead = sắp tới
stage-exploring = Tìm hiểu
stage-applying = Nộp đơn
stage-waiting = Chờ đợi
stage-preparing = Chuẩn bị
stage-travel = Lên đường
stage-first-days = Những ngày đầu
stage-first-weeks = Những tuần đầu
stage-first-months = Những tháng đầu
stage-first-year = Năm đầu tiên
stage-settled =
    { $total ->
        [0] không có việc gì
       *[other] đã giải quyết { $settled }/{ $total }
    }

plan-title = Kế hoạch của bạn
plan-no-profile = Kế hoạch này là chung cho mọi người
plan-no-profile-text = Hãy trả lời vài câu hỏi ngắn để kế hoạch thành của riêng bạn: chỉ có những việc liên quan đến bạn, mỗi việc có ngày cụ thể.

due-today = hôm nay
due-in-days =
    { $days ->
        [1] ngày mai
       *[other] còn { $days } ngày
    }
due-in-weeks = còn { $weeks } tuần
due-late = trễ { $days } ngày
days-ago =
    { $days ->
        [1] hôm qua
       *[other] { $days } ngày trước
    }
due-was = đã đến hạn ngày { $date }
due-by = hạn ngày { $date }
due-about = khoảng { $date }
due-full = Hạn: ngày { $date }, { $when }
due-landing-day = vào ngày bạn đến Canada
due-before-landing = { $days } ngày trước khi đến Canada
due-after-landing = { $days } ngày sau khi đến Canada
due-months-before-landing = { $months } tháng trước khi đến Canada
due-months-after-landing = { $months } tháng sau khi đến Canada
due-law = luật
due-law-long = ngày này do luật định

task-done-label = Đã xong: { $title }
task-state-done = Đã xong
task-state-skipped = Đã gác lại
task-waiting = phải chờ một việc khác
task-steps = Các bước
task-documents = Giấy tờ cần có sẵn
task-waits-for = Làm việc này trước
task-read = Đọc và tính
task-because = Vì sao có trong kế hoạch của bạn
task-because-unknown = chúng tôi không biết bạn có thuộc trường hợp này không; việc này dành cho những ai thuộc trường hợp đó
task-authority = { $authority } chịu trách nhiệm về việc này.
task-verified = Kiểm chứng ngày { $date }.
task-mark-done = Đánh dấu đã xong
task-reopen = Đưa lại vào kế hoạch

condition-everyone = Ai cũng làm việc này
condition-economic = Bạn đến theo diện kinh tế
condition-family = Một người ở Canada bảo lãnh bạn
condition-refugee = Bạn đến theo diện tị nạn tái định cư
condition-claimant = Bạn xin tị nạn
condition-worker = Bạn đến với giấy phép làm việc
condition-student = Bạn đến với giấy phép du học
condition-visitor = Bạn đến để thăm
condition-permanent = Bạn sẽ thành thường trú nhân
condition-partner = Vợ, chồng hoặc bạn đời đi cùng bạn
condition-children = Con đi cùng bạn
condition-children-under-6 = Bạn có con dưới 6 tuổi
condition-children-under-13 = Bạn có con dưới 13 tuổi
condition-children-4-18 = Bạn có con từ 4 đến 18 tuổi
condition-no-children = Không có con đi cùng bạn
condition-regulated = Nghề của bạn cần giấy phép ở Ontario
condition-trade = Bạn làm nghề thợ (skilled trade)
condition-works = Bạn muốn đi làm
condition-drives = Bạn muốn lái xe
condition-rents = Bạn sẽ thuê nhà
condition-pet = Bạn mang theo thú cưng
condition-francophone = Bạn nói tiếng Pháp
condition-low-income = Thu nhập của bạn thấp
condition-senior = Bạn từ 65 tuổi trở lên
condition-abroad = Bạn vẫn ở nước ngoài
condition-in-ontario = Bạn đang ở Ontario
condition-winter-arrival = Bạn đến vào mùa đông

## Guides

guides-title = Hướng dẫn
guides-lead = Mỗi trang cho biết làm gì, mang gì, tốn bao nhiêu và ai giúp.
guides-empty = Chưa có bài hướng dẫn nào trên máy này
guides-empty-way = Xem tình trạng nội dung
saved-title = Trang đã lưu
saved-on = Lưu ngày { $date }
saved-withdrawn = Đã gỡ, không còn hiện hành
guide-save = Lưu trang này
guide-saved = Đã lưu
withdrawn-band = Trang này đã bị gỡ ngày { $date }
withdrawn-text = Đây là bản cuối cùng, còn giữ vì bạn đã lưu. Bản này không còn hiện hành: đừng dựa vào đó.
withdrawn-band-undated = Trang này đã bị gỡ
withdrawn-gone-text = Trang này không còn trong cổng thông tin và bạn chưa lưu nó.
withdrawn-reason = Lý do:
withdrawn-see = Hãy đọc trang này thay thế:
guide-contents = Trong trang này
guide-tasks = Trong kế hoạch của bạn
guide-tools = Công cụ
guide-services = Ai giúp
guide-official = Trang chính thức
guide-related = Đọc tiếp
guide-other-language = Trang này chưa có bằng ngôn ngữ của bạn. Bạn đang xem bản { $language }.
callout-note = Nên biết
callout-free = Miễn phí
callout-deadline = Hạn chót
callout-warning = Cẩn thận

guide-contacts = Nơi trả lời
guide-forms = Mẫu đơn trong trang này
contact-hours = Giờ làm việc:
contact-abroad-yes = Số này gọi được từ ngoài Canada.
contact-abroad-no = Số này không gọi được từ ngoài Canada.
contact-channels = Cách liên hệ: { $channels }.
channel-phone = điện thoại
channel-web-form = mẫu liên hệ trên mạng
channel-in-person = đến tận nơi
channel-mail = thư qua bưu điện
channel-email = email
channel-website = trang web của họ
form-superseded = Mẫu đơn này không còn dùng.
form-superseded-by = Mẫu đơn này không còn dùng. Hãy dùng { $number } thay thế.
form-unknown = Chúng tôi không xác nhận được mẫu đơn này còn dùng hay không. Hãy xem trang chính thức.

figure-more = , xem con số này từ đâu
figure-since = từ ngày { $date }
figure-in-force = Có hiệu lực từ ngày { $date }
figure-next = { $value } từ ngày { $date }
figure-verified = Kiểm chứng ngày { $date }
figure-source = Nguồn:
figures-title = Các con số trong trang này

provenance-title = Về trang này
provenance-publisher = Biên soạn
provenance-authority = Cơ quan phụ trách
provenance-official = Trang chính thức
provenance-sources = Viết dựa trên
provenance-verified = Kiểm chứng ngày
provenance-review = Hạn xem lại
provenance-stale = Trang này lẽ ra được xem lại chậm nhất ngày { $date } nhưng chưa được xem lại. Hãy xem trang chính thức trước khi dựa vào đây.
provenance-stale-undated = Trang này đã lâu không được xem lại. Hãy xem trang chính thức trước khi dựa vào đây.
provenance-translation = Bản dịch
provenance-licence = Giấy phép sử dụng
provenance-languages = Ngôn ngữ khác
translation-machine = Máy dịch từ { $language }, chưa có người xem lại. Nếu nghi ngờ, hãy đọc bản gốc.
translation-reviewed = Dịch từ { $language }, đã có người xem lại.
screen-machine = Câu chữ trên màn hình này do máy dịch. Chỗ nào không ghi khác thì chưa có người xem lại.
translation-beside = Hiện bên cạnh: { $language }
section-untranslated = Phần này mới và chưa được dịch. Bạn đang xem bằng { $language }.
beside-title = Xem song song với
beside-other = Ngôn ngữ khác
beside-missing = Phần này chỉ có bằng { $language }.
translation-outdated = Bản gốc đã thay đổi sau khi dịch. Hãy đọc bản gốc để biết điều đang áp dụng.
level-federal = Chính phủ liên bang
level-provincial = Chính quyền Ontario
level-municipal = Chính quyền địa phương
level-agency = Tổ chức

## Tools

tools-title = Công cụ
tools-lead = Tính thử theo các quy định đã công bố. Công cụ không quyết định điều gì.
tools-empty = Chưa có công cụ nào trên máy này
receipt-not-a-decision = Đây không phải là quyết định. Cơ quan nêu dưới đây mới là nơi quyết định.

## Services

services-title = Dịch vụ
services-lead = Những người và những nơi giúp bạn, phần lớn miễn phí.
services-empty = Không có dịch vụ nào hợp với tất cả lựa chọn này
services-empty-text = Hãy bỏ bớt một bộ lọc, hoặc gọi 211: nơi này trả lời bằng nhiều thứ tiếng và biết ai giúp ở đâu.
services-all = Xem tất cả dịch vụ
filter-label = Chỉ hiện
filter-topic = Về
filter-language = Ngôn ngữ
filter-city = Nơi
filter-any = Tất cả
service-free = Miễn phí
service-paid = Phải trả tiền
service-remote = Qua điện thoại hoặc trên mạng
service-call-first = Gọi trước
service-call-first-long = Gần đây chúng tôi chưa xác nhận được hết các thông tin này. Hãy gọi trước khi đến.
service-organization = Đơn vị phụ trách
service-phone = Điện thoại
service-address = Địa chỉ
service-languages = Ngôn ngữ
service-eligibility = Dành cho ai
service-web = Trang web
service-email = Email
phone-toll-free = gọi miễn phí trong Canada
phone-tty = cho người điếc và người nghe kém (TTY)
phone-abroad = từ ngoài Canada
phone-text = tin nhắn

## Search

search-label = Tìm trong Portage
search-placeholder = Tìm bằng lời của bạn
search-key = Ctrl K
search-clear = Xóa ô tìm kiếm
search-title = Tìm kiếm
search-start = Gõ một từ hoặc một câu hỏi. Không cần đúng từ chính thức.
search-count = { $count } kết quả
search-count-first = { $count } kết quả đầu tiên
search-none = Không tìm thấy gì cho “{ $query }”.
search-call-first = Đang gặp nguy hiểm? Hãy gọi trước.
search-help = Chưa đúng điều bạn cần?
search-help-empty = Những nơi có thể giúp bạn
search-help-text = Thử một từ khác hoặc ngắn hơn. Hoặc hỏi ở đây:
search-all-guides = Tất cả bài hướng dẫn
search-all-services = Tất cả dịch vụ
search-meant = Có phải bạn muốn tìm:
search-suggestions = Các cách tìm tiếp
search-recent = Bạn đã tìm gần đây
search-recent-forget = Xóa các lần tìm này
search-filter-looked = Portage chỉ đếm và lọc { $count } kết quả phù hợp nhất.
search-filter-none = Không có kết quả nào hợp với tất cả lựa chọn này.
search-filter-clear = Xem tất cả kết quả
search-tell = Báo cho biên tập viên là còn thiếu điều này
filter-kind = Loại
filter-government = Cấp chính quyền
filter-written = Viết bằng
kind-guide = Hướng dẫn
kind-task = Việc trong kế hoạch
kind-service = Dịch vụ
kind-contact = Nơi trả lời
kind-form = Mẫu đơn
match-fuzzy = Viết hơi khác một chút
match-related = Chủ đề liên quan
match-language = Bằng { $language }
help-service = Một dịch vụ có thể giúp
help-topic = Một chủ đề nên xem
help-level = Ai chịu trách nhiệm
help-level-federal = Chính phủ liên bang: ai được đến và ở lại, quốc tịch, thuế thu nhập
help-level-provincial = Chính quyền Ontario: thẻ y tế, trường học, lái xe, thuê nhà, việc làm
recent-legend = Portage có nên giữ 10 lần tìm gần nhất của bạn không?
recent-hint = Các lần tìm được giữ cùng những gì bạn viết, được mã hóa và hiện dưới ô tìm kiếm khi ô còn trống. Không bao giờ gửi đi.
recent-no = Không
recent-yes = Có, trên máy này
notice-searches-forgotten = Đã xóa các lần tìm gần đây của bạn.

## What has changed

changes-title = Những gì đã thay đổi
changes-lead = Những gì các bản cập nhật đã mang đến máy này; điều liên quan đến bạn xếp trước.
changes-means = Ảnh hưởng đến kế hoạch của bạn
changes-plan = Kế hoạch của bạn
changes-saved = Trang bạn đã lưu
changes-place = Nơi bạn sẽ đến
changes-rest = Tất cả phần còn lại
changes-none = Chưa có gì thay đổi
changes-none-text = Khi một bản cập nhật thay đổi một trang, bạn sẽ đọc được ở đây câu nào đã đổi.
change-added = Mới
change-edited = Đã đổi
change-removed = Không còn
change-of-figure = Con số
change-of-guide = Bài hướng dẫn
change-of-service = Dịch vụ
change-of-task = Việc
change-value-figure = Con số
change-value-phone = Điện thoại
change-value-email = Email
change-value-address = Địa chỉ
change-value-language = Ngôn ngữ
change-value-due = Ngày
change-value-official = Trang chính thức
change-more = và { $count } thay đổi nữa
change-used-in = Có trong:
change-before = Trước đây
change-now = Hiện nay
change-sentences =
    { $count ->
        [1] Xem câu đã đổi
       *[other] Xem { $count } câu đã đổi
    }

## State of the copy

copy-title = Tình trạng nội dung
copy-status-never = Bạn đang đọc nội dung đi kèm Portage
copy-status-never-text = Trên máy này chưa ai tìm bản cập nhật.
copy-status-today = Nội dung trên máy là mới nhất
copy-status-was = Nội dung trên máy là mới nhất tính đến { $when }
copy-status-text = Lần gần nhất Portage tìm bản cập nhật: { $moment }.
copy-status-running = Đang cập nhật
copy-status-running-text = Bạn cứ đọc tiếp: chưa có gì thay đổi cho đến khi mọi thứ đã về đủ và được kiểm tra.
copy-status-waiting = Có bản cập nhật { $size }
copy-status-waiting-text = Chưa tải gì về vì bạn muốn được hỏi trước. Bạn có thể dùng tiếp nội dung đang có.
copy-status-behind = Có một bản cập nhật chưa về máy này
copy-status-behind-text = Hãy tìm bản cập nhật lần nữa để lấy về. Phần đã về rồi sẽ không tải lại.
copy-status-back = Bạn đã quay lại nội dung cũ hơn
copy-status-back-text = Bạn đã quay lại nội dung ngày { $copy } vào ngày { $date }. Sẽ không cài gì mới cho đến khi bạn chọn dùng bản mới.
copy-status-back-undated = Bạn đã quay lại nội dung trước đó vào ngày { $date }. Sẽ không cài gì mới cho đến khi bạn chọn dùng bản mới.
copy-move-on = Dùng bản mới
copy-look = Tìm bản cập nhật
copy-fetch = Tải về ngay
copy-not-now = Để sau
copy-cancel = Hủy
copy-cancelling = Đang dừng
copy-address = Bản cập nhật lấy từ { $address }.
copy-address-next = Nếu nơi đó không trả lời, Portage thử địa chỉ tiếp theo của bạn.
copy-no-address = Chưa có địa chỉ lấy bản cập nhật. Bạn đang đọc nội dung đi kèm Portage.
copy-set-address = Đặt địa chỉ
copy-change = Thay đổi
copy-next = Portage sẽ tự tìm lại: { $moment }.
copy-next-daily = Portage tự tìm mỗi ngày một lần và khi có mạng trở lại.
copy-next-start = Portage tự tìm lại trong lần mở tiếp theo.
copy-next-manual = Portage chỉ tìm khi bạn yêu cầu.
copy-clock = Đồng hồ máy này đang chỉ { $now }. Portage đã từng ghi nhận { $seen }. Hãy chỉnh lại đồng hồ của máy rồi tìm lại.
copy-lapsed = Chữ ký của các bản cập nhật này đã hết hạn từ ngày { $date }: sẽ không cài gì mới. Mọi thứ vẫn đọc được.
copy-lapsed-owner = Chữ ký của { $owner } đã hết hạn từ ngày { $date }: sẽ không cài gì mới từ đó. Mọi thứ vẫn đọc được.
copy-held-up = Không lấy gì mới từ { $owner }. { $why }
copy-stick = Cập nhật từ USB hoặc thư mục…
copy-stick-more = Ghi thư mục nằm ở đâu
copy-stick-text = Chọn thư mục mà ai đó đã chép bản cập nhật Portage vào. Không cần mạng và không tốn tiền.
copy-stick-folder = Thư mục
copy-stick-missing = Hãy ghi thư mục nằm ở đâu.
copy-stick-go = Cập nhật từ đó
copy-back = Quay lại nội dung trước đó
copy-back-title = Quay lại nội dung trước đó?
copy-back-text = Nội dung sẽ trở lại như trước lần cập nhật gần nhất và giữ như vậy cho đến khi bạn chọn dùng bản mới. Kế hoạch và các câu trả lời của bạn giữ nguyên.
copy-outcome-updated = Nội dung trên máy đã là mới nhất.
copy-outcome-current = Nội dung trên máy vốn đã là mới nhất.
copy-outcome-waiting = Có bản cập nhật đang chờ bạn.
copy-outcome-cancelled = Đã dừng. Nội dung trên máy vẫn như cũ; phần đã về được giữ cho lần sau.
copy-tried = Lần thử gần nhất: { $moment }
copy-cost = Đã dùng { $size } dữ liệu.
copy-changes = { $count } thay đổi
copy-changes-all = Tất cả các thay đổi
copy-content-date = Nội dung ngày
copy-checked = Lần gần nhất tìm bản cập nhật
copy-never-checked = Chưa lần nào
copy-built = Tạo trên máy này
copy-holds = Gồm có
copy-guides = { $count } bài hướng dẫn
copy-tasks = { $count } việc
copy-services = { $count } dịch vụ
copy-releases = Nội dung lấy từ đâu
copy-release = bản phát hành { $release }

## Settings

settings-title = Cài đặt
settings-language = Ngôn ngữ
settings-machine = Các nút và câu chữ của Portage do máy dịch và chưa có người xem lại.
settings-theme = Màu sắc
theme-system = Theo máy
theme-light = Sáng
theme-dark = Tối
theme-contrast = Tương phản cao
settings-text = Cỡ chữ
settings-percent = { $percent }%
settings-digits = Chữ số
settings-digits-text = Dùng cho ngày tháng, con số và số tiền. Số điện thoại, địa chỉ và mẫu đơn giữ nguyên.
settings-answers = Các câu trả lời của bạn
settings-answers-text = Kế hoạch được lập theo các câu trả lời này, và chúng chỉ ở trên máy này.
settings-no-answer = Chưa trả lời
settings-change = Thay đổi
settings-updates = Cập nhật
settings-addresses = Nơi lấy bản cập nhật
settings-addresses-hint = Portage thử theo thứ tự này và dùng địa chỉ đầu tiên có trả lời.
settings-addresses-none = Chưa có địa chỉ nào: bạn đang đọc nội dung đi kèm Portage.
settings-address-field = Địa chỉ web hoặc thư mục
settings-address-hint = Ví dụ https://portage.example.org, hoặc một thư mục trên máy này, trong mạng nội bộ hay trên USB.
settings-address-add = Thêm
settings-address-up = Thử { $address } sớm hơn
settings-address-remove = Bỏ { $address }
settings-address-removed = Đã bỏ: { $address }
settings-address-empty = Trước hết hãy ghi một địa chỉ web hoặc thư mục.
settings-address-twice = { $address } đã có trong danh sách.
settings-schedule = Khi nào Portage tự tìm bản cập nhật
schedule-daily = Mỗi ngày một lần
schedule-daily-hint = Cả khi mở Portage và khi có mạng trở lại
schedule-start = Khi mở Portage
schedule-start-hint = Mỗi lần mở Portage, ngoài ra thì không
schedule-manual = Không bao giờ
schedule-manual-hint = Chỉ khi bạn bấm “Tìm bản cập nhật”
settings-ask = Hỏi tôi trước nếu bản cập nhật lớn hơn
settings-ask-always = Luôn hỏi
settings-ask-never = Không hỏi
settings-trust-more = Thêm
settings-trust = Tệp tin cậy (root.json)
settings-trust-hint = Một tổ chức có kho cập nhật riêng sẽ đưa bạn tệp này. Nếu không có tệp này, Portage chỉ tin các nhà phát hành của mình.
settings-save = Lưu
settings-saved = Đã lưu.
settings-about = Về Portage
settings-version = Phiên bản { $version }
settings-private = Những gì bạn gõ chỉ ở trên máy này, trừ khi chính bạn gửi đi. Không có tài khoản nào.

screen-credits = Nguồn và giấy phép
credits-lead = Bạn được sao chép và dùng lại Portage, nhưng các phần tạo nên Portage thuộc về những người và tổ chức nêu ở đây.
credits-owners = Ai viết các trang
credits-sources = Dữ liệu của ai
credits-program = Chương trình
credits-program-text = Chương trình là phần mềm tự do theo giấy phép MIT hoặc Apache 2.0. Phông chữ (Noto) theo giấy phép SIL Open Font License 1.1.
credits-publisher = Chữ ký của { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Thử lại
problem-not-found = Trang này không có trong nội dung trên máy.
    .safe = Ngoài ra không thiếu gì.
    .todo = Có thể một bản cập nhật đã bỏ trang này. Hãy tìm lại hoặc quay về.
problem-no-content = Trên máy này chưa có nội dung.
    .safe = Kế hoạch và cài đặt của bạn vẫn như cũ.
    .todo = Mở “Tình trạng nội dung” và bấm “Tìm bản cập nhật”.
problem-data-damaged = Một tệp của Portage bị hỏng: { $path }
    .safe = Không có gì bị xóa.
    .todo = Hãy cập nhật lại, hoặc quay lại nội dung trước đó. Nếu vẫn không được, đưa dòng này cho người trông coi máy của bạn xem.
problem-disk-full = Ổ đĩa của máy này đã đầy.
    .safe = Nội dung trên máy, kế hoạch và các câu trả lời của bạn vẫn như cũ.
    .todo = Hãy dọn bớt chỗ rồi thử lại.
problem-no-room = Bản cập nhật này cần { $needed } MB chỗ trống trên máy, hiện chỉ còn { $free } MB.
    .safe = Chưa tải gì về. Nội dung trên máy, kế hoạch và các câu trả lời của bạn vẫn như cũ.
    .todo = Hãy dọn bớt chỗ rồi cập nhật lại.
problem-storage = Portage không đọc hoặc ghi được ở đây: { $path }
    .safe = Những gì đã lưu trước đó vẫn còn.
    .todo = Kiểm tra xem ổ đĩa đã nối chưa và bạn có quyền ghi không, rồi thử lại.
problem-repository-unreachable = Không kết nối được với { $address }.
    .safe = Nội dung trên máy vẫn như cũ và mọi thứ vẫn đọc được.
    .todo = Kiểm tra mạng hoặc địa chỉ trong phần cài đặt, rồi thử lại.
problem-not-a-repository = Không có bản cập nhật Portage nào ở { $address }.
    .safe = Không có gì thay đổi. Nội dung trên máy vẫn như cũ.
    .todo = Chọn thư mục chứa bản cập nhật Portage, ví dụ thư mục “portage” trên USB, hoặc kiểm tra địa chỉ trong phần cài đặt.
problem-repository-refused = Dữ liệu { $address } gửi đến không được chấp nhận.
    .safe = Không dùng gì từ đó. Nội dung trên máy vẫn như cũ.
    .todo = Thử lại sau. Nếu vẫn bị, hãy báo cho người quản lý địa chỉ đó.
problem-repository-expired = Chữ ký của kho cập nhật này đã hết hạn từ ngày { $since }.
    .safe = Không nhận gì mới. Nội dung trên máy vẫn như cũ và mọi thứ vẫn đọc được.
    .todo = Kiểm tra ngày trên máy này. Nếu ngày đúng, vài hôm nữa hãy thử lại.
problem-pdf-failed = Không tạo được tệp PDF.
    .safe = Không có gì khác thay đổi. Nếu đã có tệp trùng tên, tệp đó vẫn như cũ.
    .todo = Chọn thư mục hoặc tên khác, và kiểm tra xem ổ đĩa còn chỗ không.
problem-start-refused = Máy không nhận cài đặt này.
    .safe = Không có gì thay đổi.
    .todo = Hãy xem phần cài đặt của máy về các chương trình tự mở khi khởi động.
problem-link-refused = Portage không mở địa chỉ này: { $url }
    .safe = Không có gì được mở.
    .todo = Portage chỉ mở trang web, số điện thoại và địa chỉ thư.
problem-nothing-to-go-back-to = Không có nội dung nào trước đó để quay lại.
    .safe = Nội dung trên máy vẫn như cũ.
    .todo = Hãy dùng tiếp nội dung đang có.
problem-landing-impossible = Đây không thể là ngày đến Canada: { $text }
    .safe = Các câu trả lời khác của bạn vẫn được giữ.
    .todo = Hãy sửa lại hoặc để trống.
problem-birth-year-impossible = { $year } không thể là năm sinh.
    .safe = Các câu trả lời khác của bạn vẫn được giữ.
    .todo = Hãy ghi một năm từ { $from } đến { $to }.
problem-text-too-long = Câu trả lời này quá dài.
    .safe = Các câu trả lời khác của bạn vẫn được giữ.
    .todo = Hãy rút ngắn còn tối đa { $limit } ký tự.
problem-too-many-children = Số con này quá nhiều cho một kế hoạch.
    .safe = Các câu trả lời khác của bạn vẫn được giữ.
    .todo = Có thể ghi tối đa { $limit } con.
problem-rules-unreadable = Không đọc được các quy định của công cụ này.
    .safe = Các bài hướng dẫn và kế hoạch của bạn vẫn như cũ.
    .todo = Hãy cập nhật nội dung. Trong lúc chờ, hãy xem trang chính thức.
problem-data-too-new = Tệp này do một phiên bản Portage mới hơn tạo ra: { $path }
    .safe = Không có gì trong tệp thay đổi.
    .todo = Hãy cài phiên bản Portage mới nhất.
problem-wrong-key = Tệp này được khóa bằng một khóa khác: { $path }
    .safe = Không có gì trong tệp thay đổi.
    .todo = Đăng nhập máy này bằng tài khoản của người đã tạo tệp, rồi mở lại Portage.
problem-update-running = Đang có một lần cập nhật khác.
    .safe = Không có gì thay đổi.
    .todo = Hãy đợi đến khi xong.
problem-no-repository = Chưa có địa chỉ để lấy bản cập nhật.
    .safe = Nội dung trên máy vẫn như cũ.
    .todo = Ghi một địa chỉ hoặc thư mục trong phần cài đặt.
problem-update-options = Không dùng được tệp updates.toml: { $reason }.
    .safe = Sẽ không cập nhật gì cho đến khi tệp được sửa. Mọi thứ bạn có vẫn đọc được.
    .todo = Sửa tệp này trong thư mục dữ liệu của Portage, hoặc đưa dòng này cho người trông coi máy của bạn xem.
problem-no-bundle = Không thấy nội dung đi kèm Portage.
    .safe = Kế hoạch và cài đặt của bạn vẫn như cũ.
    .todo = Cài lại Portage, hoặc ghi một địa chỉ hay thư mục trong phần cài đặt.
problem-trust-unreadable = Portage không đọc được tệp cho biết tin cậy ai: { $path }
    .safe = Chưa tải gì về. Nội dung trên máy vẫn như cũ.
    .todo = Sửa đường dẫn của tệp trong phần cài đặt, hoặc đưa dòng này cho người trông coi máy của bạn xem.
problem-address-impossible = Đây không phải là địa chỉ hay thư mục: { $address }
    .safe = Không có gì thay đổi.
    .todo = Hãy sửa trong phần cài đặt. Địa chỉ web bắt đầu bằng https://
problem-repository-older = Bản cập nhật ở { $address } cũ hơn nội dung trên máy.
    .safe = Không dùng gì từ đó. Nội dung trên máy vẫn như cũ.
    .todo = Thử lại sau. Nếu vẫn bị, hãy báo cho người quản lý địa chỉ đó.
problem-landing-ahead = Bạn đang ở Ontario mà ngày đến Canada vẫn chưa tới. Có đúng vậy không?
    .safe = Chưa có gì thay đổi.
    .todo = Nếu bạn đang chờ ở Ontario để thành thường trú nhân, cứ giữ như vậy. Nếu không, hãy sửa một trong hai câu trả lời.
problem-landing-behind = Ngày đến Canada đã qua mà bạn không ở Ontario. Có đúng vậy không?
    .safe = Chưa có gì thay đổi.
    .todo = Nếu bạn đã đến rồi lại đi, cứ giữ như vậy. Nếu không, hãy trả lời là bạn đang ở Ontario, hoặc sửa ngày.
problem-landing-long-ago = Ngày đến Canada của bạn đã hơn mười năm trước. Có đúng vậy không?
    .safe = Chưa có gì thay đổi.
    .todo = Nếu đúng, cứ giữ như vậy; kế hoạch sẽ còn lại rất ít việc. Nếu không, hãy sửa ngày.
problem-entry-empty = Một mục bắt buộc đang để trống.
    .safe = Những gì bạn đã viết trước đó vẫn được giữ.
    .todo = Điền vào ô được đánh dấu rồi lưu lại.
problem-entry-impossible = Có một mục không thể đúng.
    .safe = Những gì bạn đã viết trước đó vẫn được giữ.
    .todo = Sửa ô được đánh dấu hoặc để trống.
problem-entry-order = Hai ngày này không đúng thứ tự.
    .safe = Những gì bạn đã viết trước đó vẫn được giữ.
    .todo = Hãy sửa một trong hai ngày.
problem-too-many-entries = Không còn chỗ cho mục mới.
    .safe = Những gì bạn đã viết trước đó vẫn được giữ.
    .todo = Ở đây chứa tối đa { $limit } mục. Hãy bỏ một mục bạn không cần nữa.
problem-attachment-too-large = Tệp này quá lớn.
    .safe = Chưa đính kèm gì và tệp vẫn như cũ.
    .todo = Mỗi tệp tối đa { $limit } MB. Bản scan màu xám hoặc có độ phân giải thấp hơn thì nhỏ hơn.
problem-attachment-kind = Chỉ đính kèm được bản scan: PDF hoặc ảnh.
    .safe = Chưa đính kèm gì và tệp vẫn như cũ.
    .todo = Lưu hoặc scan thành PDF, JPEG, PNG, WebP, HEIC hoặc TIFF rồi đính kèm tệp đó.
problem-attachments-full = Không còn chỗ cho tệp mới.
    .safe = Những gì bạn đã đính kèm trước đó vẫn được giữ.
    .todo = Tất cả các tệp cộng lại tối đa { $limit } MB. Hãy bỏ một tệp bạn không cần nữa.
problem-passphrase-too-short = Cụm mật khẩu này quá ngắn.
    .safe = Chưa ghi gì cả.
    .todo = Dùng từ { $limit } ký tự trở lên. Bốn từ không liên quan đến nhau là tốt và dễ nhớ.
problem-handover-passphrase = Cụm mật khẩu này không mở được tệp.
    .safe = Chưa lấy gì vào. Kế hoạch và tập hồ sơ của bạn vẫn như cũ.
    .todo = Kiểm tra chữ hoa và bàn phím, hoặc hỏi người đã tạo tệp.
problem-handover-unreadable = Tệp này không phải tệp chuyển giao của Portage, hoặc đã bị hỏng.
    .safe = Chưa lấy gì vào. Kế hoạch và tập hồ sơ của bạn vẫn như cũ.
    .todo = Hãy xin lại tệp. Thư và tin nhắn đôi khi làm thay đổi tệp; USB thì không.
problem-handover-too-new = Tệp chuyển giao này do một phiên bản Portage mới hơn tạo ra.
    .safe = Chưa lấy gì vào. Kế hoạch và tập hồ sơ của bạn vẫn như cũ.
    .todo = Cài phiên bản Portage mới nhất rồi mở lại tệp.
problem-handover-too-large = Tệp này quá lớn, không thể là tệp chuyển giao.
    .safe = Chưa lấy gì vào. Kế hoạch và tập hồ sơ của bạn vẫn như cũ.
    .todo = Kiểm tra xem có đúng tệp không.
problem-unexpected = Đã xảy ra lỗi mà chúng tôi không lường trước: { $what }
    .safe = Những gì đã lưu trước đó vẫn còn.
    .todo = Hãy thử lại. Nếu vẫn bị, hãy mở lại Portage.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Đã gửi
event-submitted-means = Bạn đã gửi đơn.
event-aor = Đã nhận (AOR)
event-aor-means = Bộ Di trú (IRCC) báo đã nhận được đơn của bạn: giấy xác nhận đã nhận đơn. Giấy này có số hồ sơ.
event-biometrics-asked = Yêu cầu sinh trắc học
event-biometrics-asked-means = Có thư yêu cầu lấy vân tay và chụp ảnh, và cho biết hạn chót.
event-biometrics-given = Đã lấy sinh trắc học
event-biometrics-given-means = Bạn đã được lấy vân tay và chụp ảnh.
event-medical-asked = Yêu cầu khám sức khỏe
event-medical-asked-means = Bạn được yêu cầu đến gặp bác sĩ được chỉ định (panel physician).
event-medical-passed = Đã đạt khám sức khỏe
event-medical-passed-means = Tài khoản của bạn ghi là đã đạt khám sức khỏe.
event-background = Kiểm tra lý lịch
event-background-means = Bộ Di trú (IRCC) kiểm tra an ninh và tiền án. Việc này có thể bắt đầu và kết thúc mà không báo cho bạn.
event-more-asked = Yêu cầu thêm giấy tờ
event-more-asked-means = Bộ Di trú (IRCC) cần thêm giấy tờ và cho biết hạn chót.
event-p1 = Thư đầu tiên từ cổng (P1)
event-p1-means = Người nộp đơn gọi là P1: bạn xác nhận mình đang ở đâu và địa chỉ. Bộ Di trú (IRCC) không dùng từ này.
event-p2 = Thư thứ hai từ cổng (P2)
event-p2-means = Người nộp đơn gọi là P2: bạn gửi ảnh và địa chỉ. Bộ Di trú (IRCC) không dùng từ này.
event-copr = Giấy xác nhận (COPR)
event-copr-means = Bạn đã nhận Giấy xác nhận thường trú (Confirmation of Permanent Residence).
event-visa = Thị thực hoặc yêu cầu gửi hộ chiếu
event-visa-means = Bạn được yêu cầu gửi hộ chiếu, hoặc đã nhận lại hộ chiếu có thị thực.
event-refused = Bị từ chối
event-refused-means = Bộ Di trú (IRCC) đã từ chối đơn. Thư nêu lý do và những gì bạn có thể làm.
event-withdrawn = Đã rút đơn
event-withdrawn-means = Bạn đã rút lại đơn.
event-other = Việc khác
event-other-means = Bạn tự ghi là việc gì.
language-cmn = Tiếng Quan Thoại
