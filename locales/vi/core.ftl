### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = { $count }{ "\u00A0" }CAD
figure-cad-per-hour = { $count }{ "\u00A0" }CAD một giờ
figure-cad-per-month = { $count }{ "\u00A0" }CAD một tháng
figure-cad-per-year = { $count }{ "\u00A0" }CAD một năm
figure-percent = { $count }%
figure-count = { $count }
figure-hours = { $count } giờ
figure-days = { $count } ngày
figure-weeks = { $count } tuần
figure-months = { $count } tháng
figure-years = { $count } năm
figure-age = { $count } tuổi
figure-points = { $count } điểm

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, từ ngày { $date }
change-due-after = trong vòng { $days } sau khi đến Canada
change-due-before = ít nhất { $days } trước khi đến Canada
change-due-landing = vào ngày đến Canada
change-due-law = { $due }, theo luật định

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Đường đến Ontario của tôi
qr-first-line = Các bước tiếp theo của tôi (Portage)
takeout-about = khoảng: { $title }
takeout-law = { $title } (theo luật)
takeout-counted = Tính từ ngày { $day }: chỉ biết tháng bạn đến Canada.
qr-earlier = Còn { $count } việc của các giai đoạn trước chưa xong: xem trong Portage
goods-table-list = Danh sách
goods-table-item = Món đồ
goods-table-serial = Số sê-ri
goods-table-value = Giá trị (CAD)
goods-table-kind = Loại
goods-table-note = Ghi chú
goods-table-total = Tổng cộng
goods-table-without-value = { $count } món chưa có giá trị
goods-with-me = Mang theo
goods-to-follow = Gửi đến sau
goods-jewellery = Trang sức
goods-other = Đồ khác
