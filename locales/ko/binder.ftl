## The binder: everything that a person keeps, on this device only

nav-binder = 서류철
screen-binder = 서류철
screen-documents = 서류
screen-document = 서류 한 건
screen-applications = 신청
screen-application = 신청 한 건
screen-application-edit = 신청 바꾸기
screen-goods = 물품
screen-good = 목록의 물품
screen-appointments = 약속과 연락처
screen-appointment = 약속
screen-contact = 연락처
screen-questions = 질문
screen-question = 질문
screen-saved = 저장한 페이지
screen-family = 가족
screen-member = 가족 한 사람

binder-title = 내 서류철
binder-lead = 내 서류, 신청, 목록, 약속을 한곳에 모았습니다.
binder-private = 여기에 적은 것은 이 기기에만 암호화되어 남습니다.
binder-need = 아직 필요한 것
binder-need-nothing = 적어 둔 것 가운데 빠진 것이 없고, 지금 다른 서류가 필요한 할 일도 없습니다.
binder-need-unknown = 계획에서 몇 가지 질문에 답하거나 가지고 있는 서류를 적어 두세요. 그러면 빠진 것이 여기에 보입니다.
binder-need-for = 쓸 곳:
binder-need-more = 외 할 일 { $count }개
binder-need-all = { $count }개 모두 보기
binder-parts = 서류철의 내용
binder-documents = 서류
binder-applications = 신청
binder-goods = 가져오는 물품
binder-appointments = 약속과 연락처
binder-questions = 물어볼 것
binder-question = 질문
binder-saved = 저장한 페이지
binder-family = 가족
binder-count =
    { $count ->
        [0] 아직 없음
       *[other] { $count }건
    }
binder-documents-count =
    { $count ->
        [0] 아직 없음
       *[other] { $count }건 중 { $ready }건 있음
    }
binder-goods-count = 물품 { $count }개, { $value }
binder-appointments-count = 예정된 약속 { $appointments }건, 연락처 { $contacts }개
binder-questions-count =
    { $count ->
        [0] 아직 없음
       *[other] { $count }개 중 { $open }개 남음
    }

entry-delete = 삭제
entry-note = 메모
entry-gone = 이제 서류철에 없는 항목입니다
entry-gone-way = 서류철로
notice-entry-kept = 서류철에 저장했습니다.
notice-entry-deleted = 삭제함: { $name }
notice-written = 파일을 저장했습니다.

## Papers

papers-count = { $total }건 중 { $ready }건 있음
paper-ready = 있음
paper-missing = 아직 서류철에 없음
paper-expired = { $date } 만료, 유효 기간 부족
paper-have = 있습니다
paper-note = 적어 두기
paper-any-of = 이 가운데 하나면 됩니다:
paper-in-binder = 서류철에서 보기
notice-paper-have = 서류철에 있음: { $paper }

document-state = 상태
document-state-need = 필요함
document-state-have = 있음
document-state-must-translate = 번역 필요
document-state-asked-for = 신청했지만 아직 못 받음
documents-empty = 아직 서류가 없습니다
documents-empty-text = 가지고 있는 서류와 필요한 서류를 적어 두세요. 할 일에 필요한 서류가 자동으로 표시됩니다.
documents-add = 서류 추가
document-at = 보관 장소:
document-files = 파일 { $count }개
document-what = 서류
document-what-none = 선택
document-what-own = 기타, 직접 적기
document-what-missing = 어떤 서류인지 선택하세요.
document-words = 서류 이름은 무엇인가요?
document-whose = 누구의 서류인가요?
document-whose-all = 정해진 사람 없음
document-expires = 유효 기간의 마지막 날
document-expires-hint = 만료되지 않으면 비워 두세요. 반년 전에 알려 드립니다.
document-issued = 발급일
document-place = 서류를 둔 곳
document-place-hint = 예: 파란 파일, 부모님 댁, 은행.
document-number = 서류 번호
document-number-why = 여기에 번호가 필요한 일은 드뭅니다. 적어 두지 않으면 기기를 잃어버리거나 빌려주어도 번호를 악용당할 걱정이 없습니다.
document-number-keep = 그래도 번호를 적어 두기
document-number-field = 번호
document-translate-hint = 영어나 프랑스어로 된 서류가 아니면 공인 번역(certified translation)을 요구하는 기관이 많습니다. 번역본을 받을 때까지 “번역 필요”를 선택해 두세요.
document-delete-title = 이 서류와 파일을 삭제하시겠습니까?
document-delete-text = 첨부한 파일 { $count }개도 함께 삭제되며 되살릴 수 없습니다.
expiry-late = { $date } 만료됨
expiry-soon = { $date } 만료
expiry-fine = { $date }까지 유효

draft-brought = 전에 여기에 입력하던 내용을 다시 불러왔습니다. 아직 저장되지 않았습니다.
draft-anew = 새로 쓰기
close-title = 저장하지 않고 닫으시겠습니까?
close-text = 입력한 내용이 아직 저장되지 않았습니다. 지금 닫으면 사라집니다.
close-stay = 계속 쓰기
close-anyway = 저장하지 않고 닫기
attach-title = 스캔과 파일
attach-hint = 파일 하나는 { $each }까지, 모두 합해 { $all }까지 가능합니다. 지금까지: { $used }. 다른 내용과 똑같이 암호화됩니다.
attach-later = 저장한 뒤에 스캔을 첨부할 수 있습니다.
attach-add = 파일 첨부
attach-see = 보기
attach-out = 복사본 저장
attach-delete-title = 이 파일을 삭제하시겠습니까?
attach-delete-text = “{ $name }” 파일의 Portage 안 복사본이 삭제되며 되살릴 수 없습니다.
notice-attached = 파일을 첨부했습니다.

## Applications

applications-empty = 아직 신청이 없습니다
applications-empty-text = 무엇을 신청했고 그 뒤 어떻게 되었는지 적어 두세요. 공개된 처리 기간을 옆에 보여 드립니다.
applications-add = 신청 추가
application-edit = 신청 바꾸기
application-filed = { $date } 제출
application-not-filed = 아직 제출하지 않음
application-last = 최근: { $event }
application-number = 번호:
application-events = 진행 상황
application-no-events = 아직 없습니다. 보낸 것과 받은 것을 날짜와 함께 추가하세요.
application-program = 신청 종류
application-program-hint = 처리 기간이 공개되는 프로그램입니다. 그 밖의 신청은 직접 적으세요.
application-program-missing = 무엇을 신청했는지 선택하세요.
application-words = 무엇을 신청하셨나요?
application-filed-on = 제출한 날
application-filed-hint = 아직 보내지 않았으면 비워 두세요.
application-way = 제출 방법
way-online = 온라인
way-online-hint = 본인이나 대리인의 온라인 계정에서
way-paper = 종이 서류
way-paper-hint = 우편으로 보내고, 진행 상황은 우편물이나 양식으로 확인
way-linked = 종이 서류, 계정에 연결
way-linked-hint = 우편으로 보낸 뒤 온라인 계정에 추가
application-number-field = 신청 번호 또는 접수 번호
application-number-hint = 원하실 때만 적으세요.
application-delete-title = 이 신청을 삭제하시겠습니까?
application-delete-text =
    { $count ->
        [0] 서류철에서만 삭제됩니다. 실제 신청에는 아무 영향이 없습니다.
       *[other] 진행 상황 { $count }건과 함께 서류철에서만 삭제됩니다. 실제 신청에는 아무 영향이 없습니다.
    }
event-add = 진행 상황 추가
event-kind = 무슨 일이 있었나요
event-day = 날짜

program-cec = 캐나다 경험 이민 (CEC, Express Entry)
program-fsw = 연방 전문 인력 이민 (FSW, Express Entry)
program-pnp-ee = 주정부 추천 이민 (PNP), Express Entry 이용
program-pnp-base = 주정부 추천 이민 (PNP), Express Entry 밖
program-spousal-abroad-roc = 해외에 있는 배우자·파트너 초청
program-spousal-abroad-quebec = 해외에 있는 배우자·파트너 초청, 퀘벡
program-spousal-canada-roc = 캐나다에 있는 배우자·파트너 초청
program-spousal-canada-quebec = 캐나다에 있는 배우자·파트너 초청, 퀘벡
program-pgp-roc = 부모·조부모 초청
program-pgp-quebec = 부모·조부모 초청, 퀘벡
program-citizen-grants = 시민권
program-citizen-proofs = 시민권 증명서
program-eta = 전자 여행 허가 (eTA)
program-iec = 워킹 홀리데이 등 청년 교류 (International Experience Canada)
program-visitor-extension = 방문자 체류 연장

times-title = 공개된 처리 기간
times-none = 이 신청의 처리 기간은 공개되어 있지 않습니다.
times-nobody-knows = 다른 사람들의 신청에 걸린 기간입니다. 내 신청이 언제, 어떻게 결정될지는 아무도 알 수 없습니다.
time-finished = 최근 끝난 신청 대부분이 걸린 기간
time-expected = 오늘 보낼 경우 예상 기간
time-expected-for-month = 같은 달에 신청한 사람의 남은 예상 기간
time-more-than = { $span } 초과
time-people = { $count }명 대기 중
time-people-ahead = 그달보다 먼저 신청한 { $count }명 대기 중
time-as-of = { $date } 기준
time-standard = 이민부가 정한 처리 기준 기간(service standard)
time-standard-means = 보통의 상황에서 신청 대부분에 적용하는 목표이며, 약속은 아닙니다.
span-minutes = { $count }분
span-hours = { $count }시간
span-days = { $count }일
span-weeks = { $count }주
span-months = { $count }개월
span-years = { $count }년

## Goods

goods-lead = 처음 입국할 때 국경 공무원이 목록 두 개를 요구합니다. 함께 가져오는 물품과 나중에 도착할 물품입니다.
goods-with-me-text = 짐에 넣어 오는 것
goods-to-follow-text = 배나 우편으로, 또는 다른 사람 편에 나중에 오는 것
goods-empty = 아직 물품이 없습니다
goods-empty-text = 가장 값나가는 것부터 적으세요. 처음 입국할 때 목록에 있는 물품은 나중에 들여올 수 있습니다.
goods-add = 물품 추가
goods-none = 이 목록에 아직 아무것도 없습니다.
goods-total = 물품 { $count }개 합계
goods-sum = 두 목록 합계:
goods-without-value = 가격을 적지 않은 물품이 { $count }개 있습니다. 합계에 들어 있지 않습니다.
goods-jewellery-text = 사진이 있으면 어떤 물건인지 알아보기 쉽습니다.
goods-csv = 표로 저장 (CSV)
good-list = 어느 목록에 넣나요
good-item = 물품
good-item-hint = 상표와 함께 적으세요. 예: 재봉틀, Singer 4423.
good-value = 가격 (캐나다 달러)
good-value-hint = 지금의 가치입니다. 적당히 어림잡아도 됩니다.
good-value-odd = 금액으로 읽을 수 없습니다. 120 또는 120.50처럼 적으세요.
good-no-value = 가격 없음
good-serial = 일련번호
good-serial-hint = 전자 제품 등에 번호가 있으면 적으세요.
good-kind = 종류
good-another = 이어서 하나 더 추가
notice-good-kept = 목록에 있음: { $item }

## Appointments, contacts, questions, family

appointments-empty = 아직 약속이 없습니다
appointments-empty-text = 언제 어디에서 만나는지 적어 두면, 가져갈 것을 Portage가 표시해 줍니다.
appointments-add = 약속 추가
appointment-here = 이 기기의 시계로: { $moment }
appointment-bring = 가져갈 것
appointment-what = 무슨 약속인가요?
appointment-what-hint = 예: ServiceOntario에서 건강보험 카드(health card) 신청.
appointment-what-missing = 무슨 약속인지 적으세요.
appointment-date = 날짜
appointment-date-missing = 날짜를 적으세요.
appointment-time = 시각
appointment-time-hint = 24시간 형식으로 적으세요. 예: 9:30, 14:15. 모르시면 비워 두세요.
appointment-time-odd = 시각으로 읽을 수 없습니다. 9:30 또는 14:15처럼 적으세요.
appointment-zone = 어느 곳의 시간인가요?
zone-toronto = 온타리오 (Toronto, Ottawa)
zone-winnipeg = 온타리오 북서부 (Kenora)
zone-here = 이 기기가 있는 곳 ({ $zone })
appointment-place = 장소
appointment-who = 누가 가나요?
appointment-task = 계획의 할 일
appointment-task-hint = 이 일에 필요한 서류가 가져갈 것에 나옵니다.
appointment-task-none = 할 일 없음
appointment-papers =
    { $count ->
        [0] 가져갈 서류 선택
       *[other] 가져갈 서류 { $count }건
    }
appointment-others = 그 밖에 가져갈 것
appointment-others-hint = 한 줄에 하나씩 적으세요.
contacts-title = 연락처
contacts-empty = 아직 연락처가 없습니다
contacts-empty-text = 상담사, 집주인, 친척처럼 연락할 일이 있을 사람을 적어 두세요.
contacts-add = 연락처 추가
contact-name = 이름
contact-what-for = 무슨 일로
contact-what-for-hint = 예: 딸의 학교 일을 도와줌.
questions-empty = 아직 질문이 없습니다
questions-empty-text = 물어보고 싶은 것을 적어 두면 창구에서 바로 볼 수 있습니다.
questions-add = 질문 추가
question-edit = 질문 바꾸기
question-text = 질문
question-text-hint = 어떤 언어로 적어도 됩니다.
question-whom = 물어볼 곳
question-whom-hint = 예: 정착 지원 기관, 학교, 직장.
question-answer = 답
question-is-answered = 답을 들었음
question-answered = 답을 들음
saved-empty = 저장한 페이지가 없습니다
saved-empty-text = 안내에서 “이 페이지 저장”을 누르면 여기에 보입니다.
saved-drop = 저장 해제
family-lead = 가족을 적어 두면 할 일과 서류가 누구의 것인지 표시할 수 있습니다. 이름이나 글자 하나면 됩니다.
family-empty = 아직 아무도 없습니다
family-empty-text = 함께 오는 사람을 적으세요. 자녀의 할 일은 자녀 이름별로 나옵니다.
family-add = 가족 추가
member-name = 이름
member-name-hint = 편하게 적으세요. 이름이나 글자 하나면 됩니다.
member-role = 관계
role-oneself = 본인
role-partner = 배우자·파트너
role-child = 자녀
role-other = 다른 사람
member-birth = 출생
member-birth-hint = 연도만 적어도 됩니다. 자녀에게 해당하는 할 일이 이에 따라 정해집니다.
member-delete-title = “{ $name }” 항목을 삭제하시겠습니까?
member-delete-text = 내용은 모두 남고, 서류에는 주인이 표시되지 않습니다. “되돌리기”를 누르면 모두 이전대로 돌아옵니다.
member-delete-papers = “{ $name }” 이름이 적힌 서류가 { $count }건 있습니다.
member-delete-tasks = “{ $name }” 이름이 적힌 할 일이 { $count }개 있습니다.
member-delete-appointments = “{ $name }” 이름이 적힌 약속이 { $count }건 있습니다.
member-born = { $date } 출생
