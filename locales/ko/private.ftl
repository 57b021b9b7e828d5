### What a person writes stays theirs.

## Locking

screen-lock = 잠김
lock-now = 잠그기
lock-title = 계획이 잠겨 있습니다
lock-lead = 계획, 서류철, 답변, 저장한 페이지를 열려면 암호 문구를 입력하세요.
lock-open = 열기
lock-read = 열지 않고 안내 읽기
saved-open-locked = 저장한 페이지 열기
lock-waits = { $seconds }초 후에 다시 시도할 수 있습니다.
lock-forgotten = 암호 문구를 잊었습니다
lock-forgotten-text = 암호 문구가 없으면 Portage를 만든 사람을 포함해 아무도 계획과 서류철을 열 수 없습니다. 잠긴 것을 삭제하고 새로 시작할 수는 있습니다. 안내와 서비스는 그대로 남습니다.
passphrase-field = 암호 문구
passphrase-show = 입력하는 글자 보기
passphrase-empty = 먼저 암호 문구를 입력하세요.

## Settings

private-title = 개인 정보 보호
private-text = 답변, 계획, 서류철, 저장한 페이지는 이 기기에 암호화되어 있습니다.
kept-none = 아직 적은 것이 없습니다.
kept-keychain = 암호 키는 이 기기의 키체인에 있습니다. 이 기기에 본인 계정으로 로그인한 사람만 데이터를 열 수 있습니다.
kept-passphrase = 암호 문구로만 열립니다.
kept-file = 암호 키는 데이터 옆에 있는 파일에 들어 있습니다. 데이터만 복사해서는 읽을 수 없지만, 이 기기에 같은 계정으로 로그인한 사람은 열 수 있습니다. 암호 문구를 정하면 이를 막을 수 있습니다.
kept-memory = 아무것도 보관하지 않습니다. Portage를 닫으면 적은 것이 사라집니다.
keychain-use = 암호 키를 키체인에 보관
keychain-used = 이제 암호 키가 이 기기의 키체인에 있습니다.
passphrase-set = 암호 문구 정하기
passphrase-change = 암호 문구 바꾸기
passphrase-remove = 암호 문구 없애기
passphrase-present = 현재 암호 문구
passphrase-new = 새 암호 문구
passphrase-hint = 8자 이상이어야 하며, 한글을 포함해 어떤 문자든 됩니다. 서로 관련 없는 낱말 다섯 개를 쓰면 외우기 쉽고 알아맞히기 어렵습니다.
passphrase-warning = 잊으면 적은 것을 아무도 열 수 없습니다. 종이에 적어서 이 기기와 떨어진 안전한 곳에 보관하세요.
passphrase-save = 암호 문구 저장
passphrase-was-set = 암호 문구를 정했습니다. 다음에 시작할 때 Portage가 묻습니다.
passphrase-was-changed = 암호 문구를 바꾸었습니다.
passphrase-was-removed = 암호 문구를 없앴습니다. 이제 Portage가 묻지 않습니다.
lock-after = 쓰지 않을 때 자동으로 잠그는 시간
lock-after-never = 잠그지 않음
lock-after-minutes = { $minutes }분

## Backups

backups-title = 백업
backups-text = Portage는 하루 중 처음 내용이 바뀔 때 전날 상태의 복사본을 보관합니다. 최근 7일은 매일, 최근 4주는 주마다, 최근 6개월은 달마다 하나씩 남깁니다. 복사본도 암호화되어 있습니다. 이 기기 안에 있으므로 기기를 잃어버리면 쓸 수 없습니다.
backups-none = 아직 복사본이 없습니다.
backup-kind-daily = 그날의 복사본
backup-kind-before-restore = 복원하기 전의 상태
backup-kind-before-upgrade = Portage 새 버전 이전
backup-line = { $when }, { $size }
backup-restore = 복원
backup-restore-of = { $when } 복사본 복원
backup-restore-title = 이 복사본으로 복원하시겠습니까?
backup-restore-text = 계획, 서류철, 답변, 저장한 페이지가 이때의 상태로 돌아갑니다: { $when }. 지금 상태도 복사본으로 남으므로 다시 돌아올 수 있습니다.
backup-restored = { $when } 복사본으로 복원했습니다.
backup-not-made = 오늘의 복사본을 만들지 못했습니다:

## Delete everything

erase-title = 모두 삭제
erase-text = 적은 것을 모두 없앱니다. 답변, 계획, 서류철, 저장한 페이지, 백업, 암호 키가 사라집니다. 안내와 서비스는 남습니다.
erase-start = 모두 삭제
erase-question = 적은 것을 모두 삭제하시겠습니까?
erase-promise = 되돌릴 수 없습니다. 암호 키부터 삭제하므로 디스크에 남는 것이 있어도 읽을 수 없습니다. 파일은 덮어쓴 뒤 지우지만, SSD나 기기 전체의 백업에는 어떤 프로그램도 손댈 수 없는 이전 데이터가 남을 수 있습니다.
erase-promise-file = 암호 키가 파일에 있었으므로 그 이전 데이터에 암호 키의 일부가 들어 있을 수 있습니다. 기기를 다른 사람에게 넘길 때는 디스크 전체를 지우세요.
erase-saved-files = 따로 저장한 달력 파일, 표, 전달 파일, 인쇄물은 저장한 곳에 그대로 있습니다. 직접 삭제하세요.
erase-settings = 설정도 지우기: 언어, 화면 모양, 업데이트를 받는 곳
erase-confirm = 삭제
erase-done = 적은 것을 모두 삭제했습니다.
erase-key-left = 적은 것을 모두 삭제했습니다. 이 기기의 키체인이 응답하지 않아 암호 키가 아직 남아 있지만, 이 키로 열 수 있는 것은 이제 없습니다. 키체인에서 org.portage.desktop 항목을 지우셔도 됩니다.

## Problems

problem-locked = 계획이 잠겨 있습니다.
    .safe = 사라진 것은 없습니다. 안내와 서비스는 읽을 수 있습니다.
    .todo = 암호 문구로 여세요.
problem-passphrase-wrong = 암호 문구가 맞지 않습니다.
    .safe = 바뀐 것이 없습니다.
    .todo = 대문자와 키보드의 한/영 상태를 확인한 뒤 다시 시도하세요. { $seconds }초 후에 다시 시도할 수 있습니다.
problem-passphrase-too-soon = 암호 문구가 틀린 뒤에는 잠시 기다려야 합니다.
    .safe = 바뀌거나 사라진 것이 없습니다.
    .todo = { $seconds }초 후에 다시 시도하세요.
problem-passphrase-short = 암호 문구가 너무 짧습니다.
    .safe = 바뀐 것이 없습니다.
    .todo = { $least }자 이상으로 정하세요.
problem-passphrase-long = 암호 문구가 너무 깁니다.
    .safe = 바뀐 것이 없습니다.
    .todo = { $most }자 이하로 정하세요.
problem-passphrase-none = 정해 둔 암호 문구가 없습니다.
    .safe = 바뀐 것이 없습니다.
    .todo = 먼저 설정의 “개인 정보 보호”에서 암호 문구를 정하세요.
problem-keychain-silent = 이 기기의 키체인이 응답하지 않습니다. 계획을 여는 암호 키가 그 안에 있습니다.
    .safe = 사라진 것은 없습니다. 안내와 서비스는 읽을 수 있습니다.
    .todo = 이 기기의 키체인이 비밀번호를 물으면 입력해서 연 뒤 다시 시도하세요.
problem-keychain-lost = 이 기기의 키체인에 계획을 여는 암호 키가 없습니다.
    .safe = 데이터는 바뀌지 않았지만, 암호 키 없이는 열 수 없습니다.
    .todo = 키체인을 복원하거나 바꾸셨다면 org.portage.desktop 항목을 되돌려 놓으세요. 그럴 수 없으면 설정에서 모두 삭제하고 새로 시작하세요.
problem-backup-missing = 이 복사본은 이제 없습니다.
    .safe = 데이터는 그대로입니다.
    .todo = 목록에서 다른 복사본을 선택하세요.
problem-session-in-memory = 이번에는 아무것도 보관하지 않습니다.
    .safe = 바뀐 것이 없습니다.
    .todo = Portage를 닫으면 적은 것이 저절로 사라집니다.
