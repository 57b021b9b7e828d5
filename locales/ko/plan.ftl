## The plan: its groups, own tasks, notes

plan-landing-change = 바꾸기
plan-by = 할 일 순서
plan-by-time = 시간순
plan-by-stage = 단계별
plan-who = 담당자
plan-who-all = 모두
plan-none-for = 이 사람이 할 일이 아직 없습니다. 할 일을 열어 누가 할지 정하세요.
plan-show-all = 할 일 { $count }개 모두 보기
group-overdue = 기한 지남
group-today = 오늘
group-week = 이번 주
group-later = 나중에
group-no-day = 날짜 없음
group-earlier = 이전 단계에서 남은 일
group-done = 완료와 보류
group-count = 할 일 { $count }개

timeline-today = 오늘
timeline-landing = 입국, { $date }
timeline-landing-unknown = 입국
timeline-says = 할 일 { $count }개를 표시한 시간선입니다. 입국: { $date } ({ $when }). 할 일은 모두 아래 목록에 있습니다.
timeline-says-unknown = 입국 전과 후의 할 일 { $count }개를 표시한 시간선입니다. 할 일은 모두 아래 목록에 있습니다.

task-for-child = { $title }: { $child }
child-born = { $year }년생 자녀
child-born-nth = { $year }년생 자녀 { $n }
task-papers = 필요한 서류
task-unlocks = 이 일을 하면 할 수 있는 일
task-own-day = 직접 정한 날
task-usual-day = 원래 날짜:
task-not-now = 나중에
task-not-for-me = 해당 없음
task-state-not-for-me = 해당 없음
notice-task-not-for-me = 해당 없음: { $title }
task-who = 누가 하나요
task-who-nobody = 정하지 않음
task-note = 메모
task-note-title = 내가 적은 것
task-note-add = 메모나 날짜 추가
task-note-add-who = 메모, 담당자, 날짜 추가
task-day = 직접 정하는 날
task-day-hint = 비워 두면 계획의 날짜를 따릅니다. 법으로 정해진 날이 더 빠르면 그날이 기준입니다.
notice-note-kept = 저장했습니다.

own-task-add = 할 일 추가
own-task-title = 무엇을 해야 하나요?
own-task-title-hint = 예: 사촌에게 겨울 부츠에 대해 물어보기.
own-task-day = 언제까지 하나요?
own-task-day-hint = 비워 두어도 됩니다.
own-task-stage = 단계
own-task-yours = 직접 추가한 할 일입니다.
notice-own-task-added = 계획에 할 일을 추가했습니다.
notice-own-task-deleted = 삭제함: { $title }

day-missing = 일도 적으세요. 예: 14.
field-left = { $count }자 더 쓸 수 있음
field-over = { $count }자 넘음: { $limit }자까지 가능

## Other answers: what they would change

plan-left = 더는 내용에 없는 할 일
plan-left-text = 업데이트하면서 없어진 할 일입니다. 직접 하고 적은 것은 여기에 남습니다.
preview-title = 계획에서 바뀔 내용
preview-moves = 날짜가 바뀌는 할 일 { $count }개
preview-appears = 새로 생기는 할 일 { $count }개
preview-goes = 계획에서 빠지는 할 일 { $count }개
preview-papers = 필요한 서류가 바뀌는 할 일 { $count }개
preview-paper-added = 새로 필요
preview-paper-dropped = 더는 필요 없음
preview-settled = 완료 또는 보류
preview-no-day = 날짜 없음
preview-all = 모두 보기
preview-safe = 해 놓은 것은 사라지지 않습니다. 완료하거나 보류한 할 일 { $count }개와 적어 둔 것은 그대로 남습니다.
preview-safe-none = 사라지는 것은 없습니다. 적어 둔 것은 그대로 남습니다.
doubt-sure = 예, 맞습니다
doubt-sure-save = 맞습니다, 저장
doubt-correct = 고치기
answers-erase = 내 답변 지우기
answers-erase-title = 답변을 지우시겠습니까?
answers-erase-text = 지우면 모든 사람을 위한 할 일이 날짜 없이 보이고, 도구는 처음부터 다시 묻습니다. 해 놓은 일과 적어 둔 것, 서류철은 남습니다. 이전 날짜의 백업에는 보관 기간이 끝날 때까지 답변이 남아 있습니다.
notice-answers-erased = 답변을 지웠습니다.

reminder-today = 오늘까지 할 일이 { $count }개 있습니다.
reminder-week = 앞으로 7일 안에 할 일이 { $count }개 있습니다.
reminder-open = Portage를 열어 확인하세요.
remind-title = 알림과 자동 시작
remind-text = 하루에 한 번, 기한이 된 할 일이 몇 개인지 시스템 알림으로 알려 줍니다. 다른 사람이 화면을 볼 수 있으므로 무슨 일인지는 표시하지 않습니다. Portage가 열려 있어야 합니다.
remind-on = 기한이 된 할 일 알림 받기
remind-hour = 시각
remind-none = 이 시스템은 알림을 표시하지 않으므로 알림을 볼 수 없습니다.
start-on = 로그인할 때 Portage 시작
start-text = 창은 열리지만 다른 창 뒤에 머무릅니다.
