### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ $count }
figure-cad-per-hour = 시간당 ${ $count }
figure-cad-per-month = 월 ${ $count }
figure-cad-per-year = 연 ${ $count }
figure-percent = { $count }%
figure-count = { $count }
figure-hours = { $count }시간
figure-days = { $count }일
figure-weeks = { $count }주
figure-months = { $count }개월
figure-years = { $count }년
figure-age = { $count }세
figure-points = { $count }점

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $date }부터 { $value }
change-due-after = 입국 후 { $days } 이내
change-due-before = 늦어도 입국 { $days } 전
change-due-landing = 입국 당일
change-due-law = { $due } (법정 기한)

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = 온타리오로 가는 길
qr-first-line = 내가 다음에 할 일 (Portage)
takeout-about = 대략: { $title }
takeout-law = { $title } (법정 기한)
takeout-counted = 입국하는 달만 알고 있어 { $day }부터 계산했습니다.
qr-earlier = 이전 단계에서 남은 할 일이 { $count }개 더 있습니다. Portage에서 확인하세요
goods-table-list = 목록
goods-table-item = 물품
goods-table-serial = 일련번호
goods-table-value = 가격 (CAD)
goods-table-kind = 종류
goods-table-note = 메모
goods-table-total = 합계
goods-table-without-value = 가격을 적지 않은 물품 { $count }개
goods-with-me = 함께 가져오는 물품
goods-to-follow = 나중에 도착할 물품
goods-jewellery = 보석·장신구
goods-other = 기타
