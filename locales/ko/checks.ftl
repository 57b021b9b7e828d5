# Self-checks: short interviews that end with what to do.

screen-self-check = 자가 점검
kind-tool = 도구
kind-self_check = 자가 점검
checks-title = 직접 점검해 보기
checks-lead = 질문 몇 개에 답하면 무엇을 해야 할지 알려 드립니다. 답변은 저장하지 않습니다.
check-question = 질문 { $n }
check-back = 이전 질문
check-again = 처음부터 다시
check-said = 내가 답한 것
check-change = 바꾸기
check-because = 이유
check-next = 다음에 할 수 있는 일
check-whole = 모든 질문 한꺼번에 보기
check-whole-hide = 질문 하나씩 보기
check-go-to = (질문 { $n }번으로)
check-not-a-decision = 결정도 법률 자문도 아닙니다. 결정은 담당 기관만 할 수 있습니다.
verdict-stop = 멈추세요
verdict-careful = 조심하세요
verdict-fine = 발견된 위험 신호 없음
verdict-know = 알아 두세요
