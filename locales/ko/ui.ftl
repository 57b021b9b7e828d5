## The frame

nav-label = Portage 메뉴
nav-brand = Portage, 홈으로
nav-home = 홈
nav-guides = 안내
nav-plan = 계획
nav-tools = 도구
nav-services = 서비스
nav-settings = 설정
nav-more = 언어, 설정 등
nav-copy = 내용 기준일: { $date }
language-menu = 언어: { $language }
skip-to-page = 본문으로 바로 가기
dialog-close = 닫기
print = 인쇄
listen = 듣기
listen-group = 소리 내어 읽기
listen-pause = 일시 정지
listen-go-on = 계속
listen-stop = 정지
listen-slowly = 천천히
listen-failed = 읽는 소리가 멈췄습니다. 다시 시도하거나 여기에서 이어 읽으세요.
pdf-save = PDF로 저장
pdf-writing = PDF를 만드는 중입니다…
pdf-written = PDF를 저장했습니다.
pdf-written-own = PDF를 저장했습니다. 암호화되지 않았으므로 파일을 가진 사람은 누구나 읽을 수 있습니다.

print-foot = Portage에서 인쇄함. 내용 기준일: { $date }
print-foot-undated = Portage에서 인쇄

screen-home = 홈
screen-guides = 안내
screen-guide = 안내
screen-plan = 계획
screen-tools = 도구
screen-tool = 도구
screen-services = 서비스
screen-service = 서비스
screen-search = 검색
screen-changes = 바뀐 내용
screen-copy = 사본 상태
screen-settings = 설정
screen-answer = 답변 바꾸기
screen-start = 내 계획
screen-language = 언어
screen-install = 처음 시작
screen-broken = 이 화면을 표시할 수 없습니다
screen-aside = 관련 내용

notice-undo = 되돌리기
notice-task-done = 완료: { $title }
notice-task-skipped = 보류: { $title }
notice-task-open = 계획에 다시 넣음: { $title }
notice-page-saved = 저장했습니다. “안내”에서 이 페이지를 다시 볼 수 있습니다.
notice-page-let-go = 이 페이지의 저장을 해제했습니다.

## Links that lead outside

link-outside = (Portage 밖에서 열림)
link-title-web = 이 페이지를 브라우저에서 여시겠습니까?
link-title-phone = 이 번호로 전화하시겠습니까?
link-title-mail = 이 주소로 이메일을 쓰시겠습니까?
link-lead-web = 이 페이지는 Portage에 들어 있지 않으며 인터넷 연결이 필요합니다. 주소:
link-lead-phone = 어떤 앱으로 전화할지 기기에서 묻습니다. 번호:
link-lead-mail = 이메일 프로그램이 열립니다. 주소:
link-open-web = 열기
link-open-phone = 전화하기
link-open-mail = 이메일 쓰기
link-copy = 복사
link-copied = 복사했습니다.
link-cancel = 취소

## First start

language-title = 어떤 언어로 읽는 것이 가장 편하신가요?
install-title = Portage 준비 중
install-lead = Portage에 들어 있는 안내와 서비스 정보를 이 기기에 풀어 놓고 있습니다. 인터넷이 필요 없고, 처음 한 번만 하면 됩니다.
progress-checking = 있는 내용 확인 중
progress-receiving = 받는 중
progress-building = 압축 푸는 중
progress-indexing = 쉽게 찾을 수 있게 정리하는 중
progress-finishing = 거의 끝났습니다
progress-bytes = { $size } 받음
progress-of = { $total } 중 { $size } 받음

start-next = 다음
start-skip = 건너뛰기
start-back = 뒤로
start-finish = 내 계획 보기
start-leave = 안내와 서비스로 바로 가기
start-trail = 질문 { $n } / { $total }
start-private = 답변은 이 기기에만 남습니다. 언제든지 바꿀 수 있습니다.
answer-save = 저장
answer-cancel = 취소
answer-yes = 예
answer-no = 아니요

start-stage-title = 지금 어느 단계에 계신가요?
start-stage-lead = 계획은 지금 계신 단계부터 시작합니다.
start-stage-short = 현재 단계
whereabouts-exploring = 알아보는 중
whereabouts-exploring-hint = 갈 수 있는지, 어떻게 가는지 알아보고 있습니다.
whereabouts-applying = 신청 중
whereabouts-applying-hint = 신청서를 준비하고 있거나 이미 보냈습니다.
whereabouts-approved = 승인됨
whereabouts-approved-hint = 입국해도 된다는 승인을 받아 준비하고 있습니다.
whereabouts-in-ontario = 온타리오에 있음
whereabouts-in-ontario-hint = 도착해서 정착하는 중입니다.

start-landing-title = 캐나다에 언제 입국하시나요?
start-landing-title-past = 캐나다에 언제 입국하셨나요?
start-landing-lead = 할 일의 날짜는 이날을 기준으로 정해집니다. 달만 아신다면 일은 비워 두세요.
start-landing-short = 입국
landing-legend = 입국하는 날 또는 달
landing-hint = 예: 2027년 3월 14일. 어림잡은 날짜도 괜찮습니다. 이미 입국하셨다면 그날을 적으세요.
landing-day = 일
landing-month = 월
landing-month-none = 선택
landing-year = 연도
landing-month-missing = 월을 선택하거나 다른 칸을 비우세요.
landing-year-missing = 연도도 적으세요. 예: 2027.
landing-year-odd = { $year }: 연도로 쓸 수 없습니다. 네 자리로 적으세요. 예: 2027.
landing-day-odd = { $month }에는 { $day }일이 없습니다. 마지막 날은 { $last }일입니다. 날짜를 고치거나 비워 두세요.

start-class-title = 어떤 자격으로 캐나다에 오시나요?
start-class-lead = 오는 방법에 따라 규정과 서비스가 다릅니다. 잘 모르시면 건너뛰세요.
start-class-short = 오는 방법
class-economic = 경제 이민
class-economic-hint = 익스프레스 엔트리(Express Entry), 주정부 추천 이민(PNP) 또는 계속 살면서 일할 사람을 위한 다른 프로그램
class-family = 가족 초청
class-family-hint = 캐나다에 있는 가족이 초청합니다
class-refugee = 재정착 난민
class-refugee-hint = 해외에서 선정되어 정부나 민간 단체의 도움으로 옵니다
class-claimant = 난민 보호 신청
class-claimant-hint = 캐나다에서 난민 보호를 신청했거나 신청하려고 합니다
class-worker = 취업
class-worker-hint = 기간이 정해진 취업 허가(work permit)가 있거나 받으려고 합니다
class-student = 유학
class-student-hint = 유학 허가(study permit)가 있거나 받으려고 합니다
class-visitor = 방문
class-visitor-hint = 방문하러 옵니다

start-family-title = 누구와 함께 오시나요?
start-family-lead = 학교, 보육, 수당, 필요한 서류가 이에 따라 달라집니다.
start-family-short = 가족
family-partner = 남편, 아내 또는 파트너가 함께 오나요?
family-children = 자녀가 함께 오나요?
family-years = 자녀는 몇 년생인가요?
family-years-hint = 연도만 적으면 됩니다. 자녀 한 명에 한 칸씩 적으세요.
family-year-label = 자녀 { $n }의 출생 연도
family-year-remove = 자녀 { $n } 빼기
family-year-add = 자녀 추가
family-year-missing = 자녀 한 명 이상의 출생 연도를 적거나 “아니요”를 선택하세요.
family-year-odd = { $year }: 출생 연도로 쓸 수 없습니다. 네 자리로 적으세요. 예: 2019.
family-with-partner = 배우자·파트너와 함께
family-without-partner = 배우자·파트너 없이
family-child-count =
    { $count ->
        [0] 자녀 없음
       *[other] 자녀 { $count }명
    }

start-occupation-title = 어떤 일을 하시나요?
start-occupation-lead = 온타리오에서는 면허가 필요한 직업이 있습니다. 면허 절차는 해외에서 미리 시작할 수 있습니다.
start-occupation-short = 직업
occupation-label = 직업
occupation-hint = 편한 말로 적으세요. 예: 간호사, 전기 기술자, 교사, 회계사.

start-destination-title = 온타리오의 어디에서 살고 싶으신가요?
start-destination-lead = 그 근처의 서비스를 먼저 보여 드립니다.
start-destination-short = 지역
destination-label = 도시 또는 지역
destination-hint = 예: Ottawa, Sudbury, Hamilton. 아직 모르시면 건너뛰세요.
destination-known = { $place }입니다.
destination-unknown = Portage는 이 이름의 장소를 모릅니다. 계속하거나 나중에 장소에서 고를 수 있습니다.

## Home

home-title = 다음에 할 일
home-welcome = 환영합니다
home-landing = { $date } 입국 예정 ({ $when })
home-landed = { $date } 입국 ({ $when })
home-landing-unknown = 입국 날짜를 알려 주시면 할 일에 날짜가 정해집니다
home-nothing-next = 지금 할 일이 없습니다.
home-whole-plan = 전체 계획 보기
home-changed = 나와 관련해 바뀐 내용
home-changed-all = 바뀐 내용 모두 보기
home-saved = 저장한 페이지 { $count }개
home-continue = 이어서 읽기
home-copy = 이 기기의 사본
home-offline = 여기 있는 것은 모두 인터넷 없이 쓸 수 있습니다.
home-content-of = 내용 기준일: { $date }.
home-copy-link = 사본 상태
home-update-ready = { $size } 크기의 업데이트가 준비되어 있습니다.
invitation-title = 계획을 만들어 볼까요?
invitation-text = 짧은 질문이 여섯 개 있고, 어느 것이든 건너뛸 수 있습니다. 답하시면 첫 서류부터 온타리오에서 보내는 첫해까지 무엇을, 어떤 순서로, 언제까지 해야 하는지 보입니다.
invitation-start = 내 계획 만들기
invitation-read = 먼저 읽어 보기

## Notices: what cannot wait

alert-label = 중요 알림
alert-fraud = 사기를 조심하세요
alert-change = 규정이 바뀌었습니다
alert-information = 지금 알아 두면 좋은 것
alert-read = 더 읽기:
alert-official = 공식 페이지:
alert-until = { $date }까지 유효합니다.
alert-by = 작성: { $publisher }.

## The trail, the plan and its tasks

trail-label = 계획의 단계
trail-past = 지나온 단계
trail-here = 지금 여기
trail-ahead = 다가올 단계
stage-exploring = 알아보기
stage-applying = 신청
stage-waiting = 기다리기
stage-preparing = 준비
stage-travel = 출발과 입국
stage-first-days = 처음 며칠
stage-first-weeks = 처음 몇 주
stage-first-months = 처음 몇 달
stage-first-year = 첫해
stage-settled =
    { $total ->
        [0] 할 일 없음
       *[other] { $total }개 중 { $settled }개 처리
    }

plan-title = 내 계획
plan-no-profile = 이 계획은 모든 사람을 위한 것입니다
plan-no-profile-text = 짧은 질문 몇 개에 답하시면 내 계획이 됩니다. 나에게 해당하는 할 일만 날짜와 함께 보입니다.

due-today = 오늘
due-in-days =
    { $days ->
        [1] 내일
       *[other] { $days }일 후
    }
due-in-weeks = { $weeks }주 후
due-late = { $days }일 지남
days-ago =
    { $days ->
        [1] 어제
       *[other] { $days }일 전
    }
due-was = 기한: { $date } (지남)
due-by = { $date }까지
due-about = { $date }쯤
due-full = { $date }까지 ({ $when })
due-landing-day = 입국하는 날
due-before-landing = 입국 { $days }일 전
due-after-landing = 입국 { $days }일 후
due-months-before-landing = 입국 { $months }개월 전
due-months-after-landing = 입국 { $months }개월 후
due-law = 법정
due-law-long = 법으로 정해진 날짜입니다

task-done-label = 완료: { $title }
task-state-done = 완료
task-state-skipped = 보류
task-waiting = 다른 할 일을 먼저 해야 함
task-steps = 순서
task-documents = 준비할 서류
task-waits-for = 먼저 할 일
task-read = 읽고 계산해 보기
task-because = 내 계획에 있는 이유
task-because-unknown = 답하지 않아 아직 모릅니다. 이 조건에 해당하는 사람이 할 일입니다
task-authority = 담당: { $authority }
task-verified = { $date } 확인.
task-mark-done = 완료로 표시
task-reopen = 계획에 다시 넣기

condition-everyone = 모두가 하는 일입니다
condition-economic = 경제 이민으로 옵니다
condition-family = 캐나다에 있는 가족이 초청합니다
condition-refugee = 재정착 난민으로 옵니다
condition-claimant = 난민 보호를 신청합니다
condition-worker = 취업 허가로 옵니다
condition-student = 유학 허가로 옵니다
condition-visitor = 방문자로 옵니다
condition-permanent = 영주권자가 됩니다
condition-partner = 배우자·파트너가 함께 옵니다
condition-children = 자녀가 함께 옵니다
condition-children-under-6 = 만 6세 미만 자녀가 있습니다
condition-children-under-13 = 만 13세 미만 자녀가 있습니다
condition-children-4-18 = 만 4~18세 자녀가 있습니다
condition-no-children = 함께 오는 자녀가 없습니다
condition-regulated = 온타리오에서 면허가 필요한 직업입니다
condition-trade = 기능직(skilled trade)에서 일합니다
condition-works = 일을 하려고 합니다
condition-drives = 운전을 하려고 합니다
condition-rents = 집을 빌려 살 예정입니다
condition-pet = 반려동물이 함께 옵니다
condition-francophone = 프랑스어를 합니다
condition-low-income = 소득이 적습니다
condition-senior = 만 65세 이상입니다
condition-abroad = 아직 해외에 있습니다
condition-in-ontario = 온타리오에 있습니다
condition-winter-arrival = 겨울에 도착합니다

## Guides

guides-title = 안내
guides-lead = 페이지마다 무엇을 하고, 무엇을 가져가고, 비용이 얼마이고, 누가 돕는지 적혀 있습니다.
guides-empty = 이 기기에 아직 안내가 없습니다
guides-empty-way = 사본 상태 보기
saved-title = 저장한 페이지
saved-on = { $date } 저장
saved-withdrawn = 게시 중단된 페이지, 더는 최신이 아님
guide-save = 이 페이지 저장
guide-saved = 저장됨
withdrawn-band = 이 페이지는 { $date }에 게시가 중단되었습니다
withdrawn-text = 저장해 두셔서 남아 있는 마지막 사본입니다. 더는 최신 내용이 아니므로 그대로 믿지 마세요.
withdrawn-band-undated = 이 페이지는 게시가 중단되었습니다
withdrawn-gone-text = 더는 포털에 없는 페이지입니다. 저장해 두지 않아 볼 수 없습니다.
withdrawn-reason = 이유:
withdrawn-see = 대신 읽을 페이지:
guide-contents = 이 페이지의 내용
guide-tasks = 내 계획에 있음
guide-tools = 도구
guide-services = 도와주는 곳
guide-official = 공식 페이지
guide-related = 다음에 읽을 것
guide-other-language = 이 페이지는 선택하신 언어로 아직 없습니다. 표시 언어: { $language }.
callout-note = 알아 두세요
callout-free = 무료
callout-deadline = 마지막 날
callout-warning = 주의하세요

guide-contacts = 문의할 곳
guide-forms = 이 페이지의 양식
contact-hours = 시간:
contact-abroad-yes = 캐나다 밖에서도 걸 수 있는 번호입니다.
contact-abroad-no = 캐나다 밖에서는 걸 수 없는 번호입니다.
contact-channels = 연락 방법: { $channels }.
channel-phone = 전화
channel-web-form = 웹 양식
channel-in-person = 방문
channel-mail = 우편
channel-email = 이메일
channel-website = 웹사이트
form-superseded = 더는 쓰지 않는 양식입니다.
form-superseded-by = 더는 쓰지 않는 양식입니다. 대신 쓸 양식: { $number }.
form-unknown = 이 양식을 아직 쓰는지 확인하지 못했습니다. 공식 페이지를 확인하세요.

figure-more = , 이 숫자의 출처
figure-since = { $date }부터
figure-in-force = { $date }부터 시행
figure-next = { $date }부터 { $value }
figure-verified = { $date } 확인
figure-source = 출처:
figures-title = 이 페이지의 수치

provenance-title = 이 페이지에 대하여
provenance-publisher = 작성
provenance-authority = 담당 기관
provenance-official = 공식 페이지
provenance-sources = 근거 자료
provenance-verified = 확인한 날
provenance-review = 다시 확인할 기한
provenance-stale = { $date }까지 다시 확인해야 했지만 아직 하지 않았습니다. 이 내용을 따르기 전에 공식 페이지를 확인하세요.
provenance-stale-undated = 오랫동안 다시 확인하지 않은 내용입니다. 따르기 전에 공식 페이지를 확인하세요.
provenance-translation = 번역
provenance-licence = 라이선스
provenance-languages = 다른 언어
translation-machine = 기계 번역이며 사람이 검토하지 않았습니다. 원문 언어: { $language }. 의심스러우면 원문을 읽으세요.
translation-reviewed = 번역을 사람이 검토했습니다. 원문 언어: { $language }.
screen-machine = 이 화면의 글은 기계가 번역했습니다. 따로 표시하지 않았으면 사람이 검토하지 않은 것입니다.
translation-beside = 원문 나란히 보기: { $language }
section-untranslated = 이 부분은 새로운 내용이라 아직 번역되지 않았습니다. 표시 언어: { $language }.
beside-title = 나란히 볼 언어
beside-other = 다른 언어
beside-missing = 이 부분은 한 언어로만 있습니다: { $language }.
translation-outdated = 번역한 뒤 원문이 바뀌었습니다. 지금 맞는 내용은 원문에서 확인하세요.
level-federal = 연방 정부
level-provincial = 온타리오 주정부
level-municipal = 시·지방자치단체
level-agency = 기관

## Tools

tools-title = 도구
tools-lead = 공개된 규정으로 답을 계산해 봅니다. 도구가 결정을 내리지는 않습니다.
tools-empty = 이 기기에 아직 도구가 없습니다
receipt-not-a-decision = 이 결과는 결정이 아닙니다. 결정은 아래에 적힌 기관이 합니다.

## Services

services-title = 서비스
services-lead = 도와주는 사람과 장소입니다. 대부분 무료입니다.
services-empty = 조건에 모두 맞는 서비스가 없습니다
services-empty-text = 조건을 하나 빼거나 211에 전화하세요. 여러 언어로 응대하며, 어디에서 누가 돕는지 알려 줍니다.
services-all = 모든 서비스 보기
filter-label = 조건으로 골라 보기
filter-topic = 주제
filter-language = 언어
filter-city = 지역
filter-any = 전체
service-free = 무료
service-paid = 유료
service-remote = 전화나 온라인으로
service-call-first = 먼저 전화하세요
service-call-first-long = 최근에 모두 확인하지는 못했습니다. 가기 전에 전화하세요.
service-organization = 운영
service-phone = 전화
service-address = 주소
service-languages = 언어
service-eligibility = 대상
service-web = 웹페이지
service-email = 이메일
phone-toll-free = 캐나다에서 무료 통화
phone-tty = 청각 장애인용 (TTY)
phone-abroad = 캐나다 밖에서
phone-text = 문자 메시지

## Search

search-label = Portage 검색
search-placeholder = 편한 말로 검색하세요
search-key = Ctrl K
search-clear = 검색어 지우기
search-title = 검색
search-start = 낱말이나 질문을 적으세요. 공식 용어가 아니어도 됩니다.
search-count = 결과 { $count }건
search-count-first = 처음 { $count }건의 결과
search-none = “{ $query }”에 대한 결과가 없습니다.
search-call-first = 지금 위험한가요? 먼저 전화하세요.
search-help = 찾는 것이 없나요?
search-help-empty = 여기에서 도움을 받을 수 있습니다
search-help-text = 다른 낱말이나 더 짧은 낱말로 찾아보세요. 또는 여기에 물어보세요:
search-all-guides = 모든 안내
search-all-services = 모든 서비스
search-meant = 이 말을 찾으셨나요?
search-suggestions = 이어서 찾기
search-recent = 최근에 찾은 것
search-recent-forget = 이 검색 기록 지우기
search-filter-looked = Portage는 가장 알맞은 결과 { $count }건만 세고 그 안에서 조건에 맞는 것을 고릅니다.
search-filter-none = 이 조건에 모두 맞는 결과가 없습니다.
search-filter-clear = 모든 결과 보기
search-tell = 편집자에게 빠진 내용 알리기
filter-kind = 종류
filter-government = 정부
filter-written = 작성 언어
kind-guide = 안내
kind-task = 계획의 할 일
kind-service = 서비스
kind-contact = 문의할 곳
kind-form = 양식
match-fuzzy = 철자가 조금 다름
match-related = 관련 주제
match-language = 언어: { $language }
help-service = 도와주는 서비스
help-topic = 살펴볼 주제
help-level = 담당 기관
help-level-federal = 연방 정부: 입국과 체류 자격, 시민권, 소득세
help-level-provincial = 온타리오 주정부: 건강보험 카드, 학교, 운전, 주택 임대, 일
recent-legend = Portage에 최근 검색 10건을 남겨 둘까요?
recent-hint = 적으신 내용과 함께 암호화되어 보관되고 빈 검색창 아래에 보입니다. 절대 밖으로 보내지 않습니다.
recent-no = 아니요
recent-yes = 예, 이 기기에
notice-searches-forgotten = 최근 검색 기록을 지웠습니다.

## What has changed

changes-title = 바뀐 내용
changes-lead = 업데이트로 이 기기에 들어온 내용입니다. 나와 관련된 것이 먼저 나옵니다.
changes-means = 내 계획에 미치는 영향
changes-plan = 내 계획
changes-saved = 저장한 페이지
changes-place = 살려는 지역
changes-rest = 그 밖의 내용
changes-none = 아직 바뀐 내용이 없습니다
changes-none-text = 업데이트로 페이지가 바뀌면 어느 문장이 바뀌었는지 여기에서 볼 수 있습니다.
change-added = 새로 생김
change-edited = 바뀜
change-removed = 없어짐
change-of-figure = 수치
change-of-guide = 안내
change-of-service = 서비스
change-of-task = 할 일
change-value-figure = 수치
change-value-phone = 전화번호
change-value-email = 이메일
change-value-address = 주소
change-value-language = 언어
change-value-due = 날짜
change-value-official = 공식 페이지
change-more = 외 { $count }개
change-used-in = 쓰인 곳:
change-before = 이전
change-now = 현재
change-sentences =
    { $count ->
        [1] 문장 보기
       *[other] 문장 { $count }개 보기
    }

## State of the copy

copy-title = 사본 상태
copy-status-never = Portage에 처음부터 들어 있던 내용입니다
copy-status-never-text = 이 기기에서는 아직 업데이트를 확인한 적이 없습니다.
copy-status-today = 사본이 최신 상태입니다
copy-status-was = 마지막으로 최신이었던 때: { $when }
copy-status-text = 마지막 업데이트 확인: { $moment }.
copy-status-running = 업데이트하는 중입니다
copy-status-running-text = 계속 읽으셔도 됩니다. 모두 받아서 확인할 때까지 아무것도 바뀌지 않습니다.
copy-status-waiting = { $size } 크기의 업데이트가 준비되어 있습니다
copy-status-waiting-text = 먼저 물어보도록 설정하셨으므로 아직 받지 않았습니다. 지금 있는 사본을 계속 쓰셔도 됩니다.
copy-status-behind = 아직 이 기기에 없는 업데이트가 있습니다
copy-status-behind-text = 받으려면 업데이트를 다시 확인하세요. 이미 받은 것은 다시 받지 않습니다.
copy-status-back = 이전 사본으로 돌아간 상태입니다
copy-status-back-text = { $date }에 { $copy } 사본으로 돌아갔습니다. 최신 사본으로 가기 전까지 새로운 것을 설치하지 않습니다.
copy-status-back-undated = { $date }에 이전 사본으로 돌아갔습니다. 최신 사본으로 가기 전까지 새로운 것을 설치하지 않습니다.
copy-move-on = 최신 사본으로 가기
copy-look = 업데이트 확인
copy-fetch = 지금 받기
copy-not-now = 나중에
copy-cancel = 취소
copy-cancelling = 멈추는 중
copy-address = 업데이트를 받는 주소: { $address }.
copy-address-next = 응답이 없으면 Portage가 다음 주소에서 받아 봅니다.
copy-no-address = 업데이트를 받을 주소가 없습니다. Portage에 처음부터 들어 있던 내용입니다.
copy-set-address = 주소 설정
copy-change = 바꾸기
copy-next = 다음 자동 확인: { $moment }.
copy-next-daily = Portage가 하루에 한 번, 그리고 인터넷이 다시 연결될 때 자동으로 확인합니다.
copy-next-start = Portage를 다음에 시작할 때 자동으로 확인합니다.
copy-next-manual = 요청하실 때만 확인합니다.
copy-clock = 이 기기의 시계: { $now }. Portage가 이미 확인한 시각: { $seen }. 기기의 시계를 맞춘 뒤 다시 확인하세요.
copy-lapsed = 이 업데이트의 서명이 { $date }에 만료되어 새로운 것을 설치하지 않습니다. 있는 내용은 모두 읽을 수 있습니다.
copy-lapsed-owner = { $owner }: 서명이 { $date }에 만료되어 이곳의 새로운 내용을 설치하지 않습니다. 있는 내용은 모두 읽을 수 있습니다.
copy-held-up = { $owner }: 새로운 내용을 받지 않았습니다. { $why }
copy-stick = USB 메모리나 폴더에서 업데이트…
copy-stick-more = 폴더 위치 직접 적기
copy-stick-text = Portage 업데이트를 담아 둔 폴더를 선택하세요. 인터넷이 필요 없고 비용도 들지 않습니다.
copy-stick-folder = 폴더
copy-stick-missing = 폴더가 어디에 있는지 적으세요.
copy-stick-go = 여기에서 업데이트
copy-back = 이전 사본으로 돌아가기
copy-back-title = 이전 사본으로 돌아가시겠습니까?
copy-back-text = 내용이 마지막 업데이트 전으로 돌아가고, 최신 사본으로 갈 때까지 그대로 있습니다. 내 계획과 답변은 바뀌지 않습니다.
copy-outcome-updated = 사본이 최신 상태가 되었습니다.
copy-outcome-current = 사본이 이미 최신 상태였습니다.
copy-outcome-waiting = 업데이트가 준비되어 기다리고 있습니다.
copy-outcome-cancelled = 멈췄습니다. 사본은 이전 그대로이며, 받은 것은 다음을 위해 남겨 둡니다.
copy-tried = 마지막 시도: { $moment }
copy-cost = 사용한 데이터: { $size }.
copy-changes = 바뀐 내용 { $count }건
copy-changes-all = 바뀐 내용 모두 보기
copy-content-date = 내용 기준일
copy-checked = 마지막 업데이트 확인
copy-never-checked = 없음
copy-built = 이 기기에서 만든 때
copy-holds = 들어 있는 내용
copy-guides = 안내 { $count }개
copy-tasks = 할 일 { $count }개
copy-services = 서비스 { $count }개
copy-releases = 내용의 출처
copy-release = 배포판 { $release }

## Settings

settings-title = 설정
settings-language = 언어
settings-machine = Portage의 버튼과 문장은 기계가 번역했으며 사람이 검토하지 않았습니다.
settings-theme = 색상
theme-system = 기기 설정대로
theme-light = 밝게
theme-dark = 어둡게
theme-contrast = 고대비
settings-text = 글자 크기
settings-percent = { $percent }%
settings-digits = 숫자 표기
settings-digits-text = 날짜, 수, 금액에 쓰입니다. 전화번호, 주소, 양식은 그대로입니다.
settings-answers = 내 답변
settings-answers-text = 답변에 따라 계획이 정해지며, 이 기기에만 남습니다.
settings-no-answer = 답하지 않음
settings-change = 바꾸기
settings-updates = 업데이트
settings-addresses = 업데이트를 받는 곳
settings-addresses-hint = Portage가 이 순서대로 시도해 먼저 응답하는 곳에서 받습니다.
settings-addresses-none = 아직 없습니다. Portage에 처음부터 들어 있던 내용을 보고 있습니다.
settings-address-field = 웹 주소 또는 폴더
settings-address-hint = 예: https://portage.example.org, 또는 이 기기나 네트워크, USB 메모리에 있는 폴더.
settings-address-add = 추가
settings-address-up = 더 먼저 시도: { $address }
settings-address-remove = 삭제: { $address }
settings-address-removed = 삭제함: { $address }
settings-address-empty = 먼저 웹 주소나 폴더를 적으세요.
settings-address-twice = 이미 목록에 있습니다: { $address }
settings-schedule = Portage가 자동으로 업데이트를 확인하는 때
schedule-daily = 하루에 한 번
schedule-daily-hint = 시작할 때와 인터넷이 다시 연결될 때도 확인합니다
schedule-start = 시작할 때
schedule-start-hint = Portage를 시작할 때마다 확인하고, 쓰는 동안에는 확인하지 않습니다
schedule-manual = 안 함
schedule-manual-hint = “업데이트 확인”을 누를 때만 확인합니다
settings-ask = 업데이트가 이보다 크면 먼저 묻기
settings-ask-always = 항상 묻기
settings-ask-never = 묻지 않기
settings-trust-more = 더 보기
settings-trust = 신뢰 파일 (root.json)
settings-trust-hint = 자체 저장소를 운영하는 기관이 주는 파일입니다. 이 파일이 없으면 Portage는 원래의 발행처만 신뢰합니다.
settings-save = 저장
settings-saved = 저장했습니다.
settings-about = Portage에 대하여
settings-version = 버전 { $version }
settings-private = 직접 보내지 않는 한, 입력한 내용은 이 기기 밖으로 나가지 않습니다. 계정도 없습니다.

screen-credits = 출처와 라이선스
credits-lead = Portage는 복사해서 다시 쓸 수 있지만, 들어 있는 자료의 권리는 여기에 적힌 곳에 있습니다.
credits-owners = 페이지를 쓴 곳
credits-sources = 자료의 출처
credits-program = 프로그램
credits-program-text = 이 프로그램은 MIT 또는 Apache 2.0 라이선스를 따르는 자유 소프트웨어입니다. 글꼴(Noto)은 SIL Open Font License 1.1을 따릅니다.
credits-publisher = 서명: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = 다시 시도
problem-not-found = 이 페이지가 사본에 없습니다.
    .safe = 다른 내용은 빠진 것이 없습니다.
    .todo = 업데이트하면서 없어졌을 수 있습니다. 검색해 보거나 뒤로 돌아가세요.
problem-no-content = 이 기기에 아직 내용이 없습니다.
    .safe = 내 계획과 설정은 그대로입니다.
    .todo = “사본 상태”를 열고 “업데이트 확인”을 누르세요.
problem-data-damaged = Portage의 파일이 손상되었습니다: { $path }
    .safe = 삭제된 것은 없습니다.
    .todo = 다시 업데이트하거나 이전 상태로 돌아가세요. 그래도 안 되면 기기를 관리하는 사람에게 이 줄을 보여 주세요.
problem-disk-full = 이 기기의 디스크가 가득 찼습니다.
    .safe = 사본, 계획, 답변은 그대로입니다.
    .todo = 공간을 비운 뒤 다시 시도하세요.
problem-no-room = 이 업데이트에는 빈 공간 { $needed } MB가 필요한데, 이 기기에는 { $free } MB가 남아 있습니다.
    .safe = 아무것도 내려받지 않았습니다. 사본, 계획, 답변은 그대로입니다.
    .todo = 공간을 비운 뒤 다시 업데이트하세요.
problem-storage = Portage가 여기에서 읽거나 쓸 수 없습니다: { $path }
    .safe = 전에 저장한 것은 그대로 있습니다.
    .todo = 디스크가 연결되어 있고 쓰기 권한이 있는지 확인한 뒤 다시 시도하세요.
problem-repository-unreachable = 연결할 수 없습니다: { $address }
    .safe = 사본은 그대로이며 모두 읽을 수 있습니다.
    .todo = 인터넷 연결이나 설정의 주소를 확인한 뒤 다시 시도하세요.
problem-not-a-repository = 이곳에는 Portage 업데이트가 없습니다: { $address }
    .safe = 바뀐 것이 없습니다. 사본은 그대로입니다.
    .todo = USB 메모리의 “portage” 폴더처럼 Portage 업데이트를 복사해 둔 폴더를 선택하거나, 설정의 주소를 확인하세요.
problem-repository-refused = 이곳에서 보낸 내용을 받아들이지 않았습니다: { $address }
    .safe = 그 내용은 전혀 쓰지 않았습니다. 사본은 그대로입니다.
    .todo = 나중에 다시 시도하세요. 또 그러면 그 주소를 운영하는 곳에 알리세요.
problem-repository-expired = 이 저장소의 서명이 { $since }에 만료되었습니다.
    .safe = 새로운 것은 받아들이지 않았습니다. 사본은 그대로이며 모두 읽을 수 있습니다.
    .todo = 기기의 날짜를 확인하세요. 날짜가 맞으면 며칠 뒤 다시 시도하세요.
problem-pdf-failed = PDF를 저장하지 못했습니다.
    .safe = 다른 것은 바뀌지 않았습니다. 같은 이름의 파일이 있었다면 그대로입니다.
    .todo = 다른 폴더나 이름을 선택하고, 디스크에 공간이 있는지 확인하세요.
problem-start-refused = 시스템이 이 설정을 받아들이지 않았습니다.
    .safe = 바뀐 것이 없습니다.
    .todo = 시스템 설정에서 시작할 때 함께 실행되는 프로그램을 확인하세요.
problem-link-refused = Portage가 열지 않는 주소입니다: { $url }
    .safe = 아무것도 열지 않았습니다.
    .todo = 웹페이지, 전화번호, 이메일 주소만 엽니다.
problem-nothing-to-go-back-to = 돌아갈 이전 상태가 없습니다.
    .safe = 사본은 그대로입니다.
    .todo = 지금 상태로 계속 쓰세요.
problem-landing-impossible = 입국일로 쓸 수 없습니다: { $text }
    .safe = 다른 답변은 그대로 있습니다.
    .todo = 고치거나 비워 두세요.
problem-birth-year-impossible = { $year }: 출생 연도로 쓸 수 없습니다.
    .safe = 다른 답변은 그대로 있습니다.
    .todo = { $from }년부터 { $to }년 사이의 연도를 적으세요.
problem-text-too-long = 답변이 너무 깁니다.
    .safe = 다른 답변은 그대로 있습니다.
    .todo = { $limit }자 이내로 줄이세요.
problem-too-many-children = 한 계획에 넣기에는 자녀가 너무 많습니다.
    .safe = 다른 답변은 그대로 있습니다.
    .todo = { $limit }명까지 적을 수 있습니다.
problem-rules-unreadable = 이 도구의 규정을 읽을 수 없습니다.
    .safe = 안내와 내 계획은 그대로입니다.
    .todo = 사본을 업데이트하세요. 그때까지는 공식 페이지를 보세요.
problem-data-too-new = 더 새로운 버전의 Portage가 쓴 파일입니다: { $path }
    .safe = 파일은 전혀 바뀌지 않았습니다.
    .todo = Portage 최신 버전을 설치하세요.
problem-wrong-key = 다른 암호 키로 잠긴 파일입니다: { $path }
    .safe = 파일은 전혀 바뀌지 않았습니다.
    .todo = 파일을 만든 사람의 계정으로 이 기기에 로그인한 뒤 Portage를 다시 시작하세요.
problem-update-running = 이미 업데이트하는 중입니다.
    .safe = 바뀐 것이 없습니다.
    .todo = 끝날 때까지 기다리세요.
problem-no-repository = 업데이트를 받을 주소가 없습니다.
    .safe = 사본은 그대로입니다.
    .todo = 설정에 주소나 폴더를 적으세요.
problem-update-options = updates.toml 파일을 쓸 수 없습니다: { $reason }.
    .safe = 고칠 때까지 아무것도 업데이트하지 않습니다. 가지고 있는 것은 모두 읽을 수 있습니다.
    .todo = Portage 데이터 폴더에 있는 이 파일을 고치거나, 기기를 관리하는 사람에게 이 줄을 보여 주세요.
problem-no-bundle = Portage와 함께 오는 내용이 없습니다.
    .safe = 내 계획과 설정은 그대로입니다.
    .todo = Portage를 다시 설치하거나, 설정에 주소나 폴더를 적으세요.
problem-trust-unreadable = 누구를 신뢰할지 정한 파일을 Portage가 읽을 수 없습니다: { $path }
    .safe = 아무것도 받지 않았습니다. 사본은 그대로입니다.
    .todo = 설정에서 파일 경로를 고치거나, 기기를 관리하는 사람에게 이 줄을 보여 주세요.
problem-address-impossible = 주소나 폴더가 아닙니다: { $address }
    .safe = 바뀐 것이 없습니다.
    .todo = 설정에서 고치세요. 웹 주소는 https:// 로 시작합니다
problem-repository-older = 이곳의 내용이 가지고 있는 사본보다 오래되었습니다: { $address }
    .safe = 그 내용은 전혀 쓰지 않았습니다. 사본은 그대로입니다.
    .todo = 나중에 다시 시도하세요. 또 그러면 그 주소를 운영하는 곳에 알리세요.
problem-landing-ahead = 온타리오에 있다고 하셨는데 입국일이 아직 지나지 않았습니다. 맞나요?
    .safe = 아직 바뀐 것이 없습니다.
    .todo = 온타리오에서 영주권을 기다리는 중이라면 그대로 두세요. 아니라면 두 답변 가운데 하나를 고치세요.
problem-landing-behind = 입국일이 지났는데 온타리오에 있지 않다고 하셨습니다. 맞나요?
    .safe = 아직 바뀐 것이 없습니다.
    .todo = 입국했다가 다시 떠나셨다면 그대로 두세요. 아니라면 온타리오에 있다고 답하거나 날짜를 고치세요.
problem-landing-long-ago = 입국일이 10년도 더 지났습니다. 맞나요?
    .safe = 아직 바뀐 것이 없습니다.
    .todo = 맞으면 그대로 두세요. 계획에 남는 일이 거의 없습니다. 아니라면 날짜를 고치세요.
problem-entry-empty = 꼭 필요한 칸이 비어 있습니다.
    .safe = 전에 적은 것은 그대로 있습니다.
    .todo = 표시된 칸을 채운 뒤 다시 저장하세요.
problem-entry-impossible = 맞지 않는 내용이 있습니다.
    .safe = 전에 적은 것은 그대로 있습니다.
    .todo = 표시된 칸을 고치거나 비워 두세요.
problem-entry-order = 두 날짜의 순서가 맞지 않습니다.
    .safe = 전에 적은 것은 그대로 있습니다.
    .todo = 두 날짜 가운데 하나를 고치세요.
problem-too-many-entries = 더 넣을 자리가 없습니다.
    .safe = 전에 적은 것은 그대로 있습니다.
    .todo = { $limit }개까지 넣을 수 있습니다. 필요 없는 것을 하나 지우세요.
problem-attachment-too-large = 파일이 너무 큽니다.
    .safe = 아무것도 첨부하지 않았고, 파일은 그대로입니다.
    .todo = 파일 하나는 { $limit } MB까지 가능합니다. 흑백으로 또는 해상도를 낮춰 스캔하면 작아집니다.
problem-attachment-kind = PDF나 사진으로 된 스캔만 첨부할 수 있습니다.
    .safe = 아무것도 첨부하지 않았고, 파일은 그대로입니다.
    .todo = PDF, JPEG, PNG, WebP, HEIC 또는 TIFF로 저장하거나 스캔한 파일을 첨부하세요.
problem-attachments-full = 파일을 더 넣을 자리가 없습니다.
    .safe = 전에 첨부한 것은 그대로 있습니다.
    .todo = 파일을 모두 합해 { $limit } MB까지 가능합니다. 필요 없는 것을 하나 지우세요.
problem-passphrase-too-short = 암호 문구가 너무 짧습니다.
    .safe = 아무것도 저장하지 않았습니다.
    .todo = { $limit }자 이상으로 정하세요. 서로 관련 없는 낱말 네 개를 쓰면 안전하고 외우기도 쉽습니다.
problem-handover-passphrase = 이 암호 문구로는 파일이 열리지 않습니다.
    .safe = 아무것도 가져오지 않았습니다. 내 계획과 서류철은 그대로입니다.
    .todo = 대문자와 키보드 상태를 확인하거나, 파일을 만든 사람에게 물어보세요.
problem-handover-unreadable = Portage의 전달 파일이 아니거나 손상된 파일입니다.
    .safe = 아무것도 가져오지 않았습니다. 내 계획과 서류철은 그대로입니다.
    .todo = 파일을 다시 달라고 하세요. 이메일이나 메신저로 보내면 파일이 바뀔 때가 있지만, USB 메모리는 그렇지 않습니다.
problem-handover-too-new = 더 새로운 버전의 Portage가 만든 전달 파일입니다.
    .safe = 아무것도 가져오지 않았습니다. 내 계획과 서류철은 그대로입니다.
    .todo = Portage 최신 버전을 설치한 뒤 파일을 다시 여세요.
problem-handover-too-large = 전달 파일이라고 하기에는 너무 큽니다.
    .safe = 아무것도 가져오지 않았습니다. 내 계획과 서류철은 그대로입니다.
    .todo = 맞는 파일인지 확인하세요.
problem-unexpected = 예상하지 못한 문제가 생겼습니다: { $what }
    .safe = 전에 저장한 것은 그대로 있습니다.
    .todo = 다시 시도하세요. 또 그러면 Portage를 다시 시작하세요.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = 보냄
event-submitted-means = 신청서를 보냈습니다.
event-aor = 접수됨 (AOR)
event-aor-means = 이민부가 신청서를 받았다고 알려 왔습니다. 이 접수 확인서(AOR)에 접수 번호가 있습니다.
event-biometrics-asked = 생체 정보 요청
event-biometrics-asked-means = 지문과 사진을 언제까지 등록하라는 통지서를 받았습니다.
event-biometrics-given = 생체 정보 등록
event-biometrics-given-means = 지문과 사진을 찍었습니다.
event-medical-asked = 신체검사 요청
event-medical-asked-means = 지정 의사(panel physician)에게 검사를 받으라는 요청을 받았습니다.
event-medical-passed = 신체검사 통과
event-medical-passed-means = 온라인 계정에 신체검사를 통과했다고 나옵니다.
event-background = 신원 조회
event-background-means = 이민부가 안보 문제와 범죄 경력을 확인합니다. 아무 연락 없이 시작되고 끝날 수 있습니다.
event-more-asked = 추가 서류 요청
event-more-asked-means = 이민부가 다른 서류를 요청하고 기한을 알려 왔습니다.
event-p1 = 첫 번째 포털 메시지 (P1)
event-p1-means = 신청자들이 P1이라고 부르는 단계로, 지금 있는 곳과 주소를 확인해 줍니다. 이민부가 쓰는 말은 아닙니다.
event-p2 = 두 번째 포털 메시지 (P2)
event-p2-means = 신청자들이 P2라고 부르는 단계로, 사진과 주소를 보냅니다. 이민부가 쓰는 말은 아닙니다.
event-copr = 영주권 확인서 (COPR)
event-copr-means = 영주권 확인서(COPR)를 받았습니다.
event-visa = 비자 또는 여권 요청
event-visa-means = 여권을 내라는 요청을 받았거나, 여권에 비자를 받았습니다.
event-refused = 거절
event-refused-means = 이민부가 신청을 거절했습니다. 통지서에 이유와 할 수 있는 일이 적혀 있습니다.
event-withdrawn = 철회
event-withdrawn-means = 신청을 스스로 철회했습니다.
event-other = 기타
event-other-means = 직접 적은 내용입니다.
language-cmn = 표준 중국어
