## Take it along: calendar, paper, phone, hand-over

take-along = 가져가기
take-back = 뒤로
take-calendar = 달력 파일
take-calendar-text = 휴대전화나 컴퓨터의 달력에 날짜 넣기
take-print = 인쇄 또는 PDF
take-print-text = 계획, 서류, 물품, 저장한 결과 또는 서류철 전체
take-phone = 휴대전화로
take-phone-text = 카메라로 다음 할 일을 글로 가져가기
take-give = 전달 파일
take-give-text = Portage가 있는 다른 기기나 상담사에게
take-open = 전달 파일 열기
take-open-text = 가져올 것을 골라서 받기

calendar-lead = 달력 앱으로 파일을 여세요. 나중에 파일을 다시 만들면 날짜가 함께 바뀌고, 같은 일이 두 번 들어가지 않습니다.
calendar-nothing = 남은 할 일에 아직 날짜가 없습니다. 입국 날짜를 알려 주거나 할 일에 날짜를 직접 정하세요.
calendar-which = 넣을 날짜
calendar-all = 날짜가 있는 할 일과 약속 { $count }개 모두
calendar-chosen = 직접 고른 것만
calendar-save = 달력 파일 저장
calendar-written = 달력 파일을 저장했습니다. 암호화되지 않았으므로 파일을 가진 사람은 누구나 읽을 수 있습니다.

screen-print = 인쇄
print-lead = 먼저 인쇄할 모양을 보고, 그다음 인쇄하거나 PDF로 저장합니다.
print-plan = 내 계획
print-documents = 내 서류
print-goods = 내 물품 (세관용)
print-results = 저장한 결과
print-results-note = 이 결과는 결정이 아닙니다. 결정은 담당 기관만 할 수 있습니다.
print-binder = 서류철 전체
print-see = 인쇄…
print-hint = { $count }장
paper-title = 용지
paper-letter = Letter (캐나다)
paper-a4 = A4
print-page = { $total }장 중 { $n }장
print-made = { $date } 인쇄
print-way = Portage에서 같은 페이지를 보려면 검색에 이렇게 입력하세요:
print-earlier = 이전 단계에서 남은 할 일 { $count }개는 인쇄하지 않았습니다. Portage의 계획 맨 끝에 있습니다.
print-other-language = 번역이 없어 일부 낱말은 다른 언어로 나옵니다: { $language }.
print-name = 이름
print-signature = 서명
print-day = 날짜
print-papers = 가져갈 것: { $papers }

phone-lead = 휴대전화 카메라를 이 코드에 대세요. 다음 할 일 열 개가 글로 나옵니다. 휴대전화에 Portage나 인터넷이 없어도 됩니다.
phone-code = 다음 할 일 열 개가 든 코드
phone-content = 코드에 든 내용

give-lead = 고른 것만 파일에 담깁니다. 파일은 암호화되며 암호 문구로만 열립니다.
give-nothing = 아직 전달할 것이 없습니다.
give-what = 파일에 담을 것
give-no-files = 첨부한 스캔은 담기지 않습니다. 따로 전달하세요.
give-save = 파일 저장
give-writing = 파일을 암호화하고 있습니다. 몇 초 걸립니다.
give-written = 파일을 저장했습니다. 암호 문구는 파일과 다른 방법으로, 예를 들어 전화로 알려 주세요.
passphrase = 암호 문구
passphrase-again = 한 번 더 입력
passphrase-differs = 두 암호 문구가 다릅니다. 두 번째 것을 다시 입력하세요.
passphrase-advice = 서로 관련 없는 낱말 네 개로 정하세요. 이것 없이는 아무도 파일을 열 수 없으며, 잊으시면 저희도 도와드릴 수 없습니다.
passphrase-see = 입력한 글자 보기

open-lead = 먼저 파일에 무엇이 있는지 보여 드립니다. 직접 선택하지 않으면 가지고 있는 것은 바뀌지 않습니다.
open-pick = 파일 선택
open-pick-other = 다른 파일 선택
open-passphrase = 파일의 암호 문구
open-open = 열기
open-opening = 여는 중입니다. 몇 초 걸립니다.
open-profile = 파일에 든 개인 답변 가져오기
open-profile-text = 지금 있는 답변과 다르며, 가져오면 그 자리를 대신합니다.
open-new = 나에게 없는 것 { $count }개
open-differs = 내가 적은 것과 다른 것 { $count }개
open-keep-mine = 내 것 유지
open-take-theirs = 파일의 것으로: { $theirs }
open-written = { $date } 작성
open-newer = 내 것보다 새로움
open-older = 내 것보다 새롭지 않음
open-same = 이미 똑같이 있는 것이 { $count }개 있습니다.
open-left-out = 이 버전의 Portage에서 쓸 수 없는 것이 { $count }개 있습니다.
open-nothing = 파일에 새로운 것이 없습니다. 모두 이미 가지고 있습니다.
open-take =
    { $count ->
        [0] 가져올 것을 선택하세요
       *[other] { $count }개 가져오기
    }
open-taken = { $count }개를 가져왔습니다.
entries-member = 가족
entries-task = 계획에서 하고 적은 것
entries-own-task = 직접 추가한 할 일
entries-document = 서류
entries-application = 신청
entries-appointment = 약속
entries-good = 물품
entries-contact = 연락처
entries-question = 질문
entries-result = 도구의 결과
