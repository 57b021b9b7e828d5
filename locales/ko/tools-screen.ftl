# The shelf of tools, their forms and answers.

tools-need-immigration = 캐나다로 오기
tools-need-money = 돈
tools-need-home = 집
tools-need-work = 일자리
tools-need-everyday = 일상생활
tools-filled = 일부 답은 전에 답하신 내용으로 채워져 있습니다.
tools-empty-form = 양식 비우기
tools-ask-again = 결과 다시 보기
tools-changed = 답을 바꾸셨습니다. 아래 결과는 아직 바꾸기 전의 것입니다.
tools-nth = { $label }, { $n }
tools-keep = 서류철에 저장
tools-kept = 서류철에 저장했습니다.
tools-not-copied = 복사하지 못했습니다. 대신 인쇄할 수 있습니다.
tools-saved-on = { $date }에 저장한 결과입니다. 그때의 내용:
tools-other-rules = 그 뒤로 규정이 바뀌었습니다. 지금 쓰는 규정은 { $date }부터 시행되었습니다.
tools-other-outcome = 오늘 계산하면 결과가 다릅니다. 아래에서 보세요.
tools-same-outcome = 오늘 계산해도 결과가 같습니다.
screen-results = 저장한 결과
binder-results = 저장한 결과
results-empty = 아직 저장한 결과가 없습니다
results-empty-text = 도구에서 결과가 나오면 여기에 저장할 수 있습니다. 다시 열면 여는 날의 규정으로 계산합니다.
results-add = 도구로 가기
tools-told = 내가 답한 것
tools-comma = { ", " }
tools-chart = 남는 저축액
tools-chart-month =
    { $month ->
        [0] 도착할 때
       *[other] { $month }개월 후
    }
occupation-again = 다른 것 선택
tools-dollars = 캐나다 달러
tools-other-language = 아직 일부 내용은 다른 언어로만 있습니다: { $language }.
