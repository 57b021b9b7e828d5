# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = 지역
places-title = 온타리오 어디에서 살까
places-lead = 무엇이 중요한지 알려 주시면 어느 지역이 맞는지 보여 드립니다. 몇 곳을 골라 나란히 비교할 수도 있습니다.
places-empty = 이 사본에는 아직 지역이 없습니다
places-celsius = { $count } °C
places-services-label = 새로 온 이민자를 위한 서비스
places-services-note = 이 Portage 사본에 있는 서비스 중 이 지역이나 25km 안에 사무실이 있는 것입니다. 정해진 날에만 오는 곳도 있습니다. 저희가 모르는 서비스도 더 있습니다.
places-wishes-title = 무엇이 중요한가요?
places-wishes-lead = 슬라이더를 움직이면 지역의 순서가 바뀝니다. 설정한 내용은 이 기기에만 남습니다.
places-wish-cheap-rent = 싼 임대료
places-wish-work = 낮은 실업률
places-wish-french = 프랑스어를 쓰는 이웃
places-wish-language = 내 모국어를 쓰는 이웃
places-wish-newcomers = 많은 이민자
places-wish-services = 가까운 이민자 지원 서비스
places-wish-size = 지역의 크기
places-wish-mild-winter = 덜 추운 겨울
places-wish-transit = 대중교통
places-wish-study = 대학교 또는 칼리지
places-wish-pilots = 시범 이민 프로그램 (RCIP 또는 FCIP)
places-weight-0 = 중요하지 않음
places-weight-1 = 중요함
places-weight-2 = 매우 중요함
places-language = 내 언어
places-language-none = 언어 선택
places-language-hint = 먼저 언어를 선택하세요. 저희 목록에는 이 언어들만 있습니다.
places-size-big = 큰 곳
places-size-small = 작은 곳
places-clear = 처음부터 다시
places-cleared = 중요하다고 정한 것을 모두 지웠습니다. 지역이 이름 순서로 나옵니다.
places-why-cheap-rent =
    { $standing ->
        [good] 임대료가 대부분의 지역보다 낮습니다: 침실 두 개에 { $value }.
        [poor] 임대료가 대부분의 지역보다 높습니다: 침실 두 개에 { $value }.
       *[middle] 임대료가 중간쯤입니다: 침실 두 개에 { $value }.
    }
places-why-work =
    { $standing ->
        [good] 일자리를 찾는 사람이 대부분의 권역보다 적습니다: { $value }.
        [poor] 일자리를 찾는 사람이 대부분의 권역보다 많습니다: { $value }.
       *[middle] 실업률이 중간쯤입니다: { $value }.
    }
places-why-french =
    { $standing ->
        [good] 프랑스어를 주로 쓰는 사람이 대부분의 지역보다 많습니다: { $value }.
        [poor] 프랑스어를 주로 쓰는 사람이 대부분의 지역보다 적습니다: { $value }.
       *[middle] 프랑스어를 주로 쓰는 사람: { $value }.
    }
places-why-language =
    { $count ->
        [0] { $language }: 여기에 적힌 언어에 없으므로, 집에서 쓰는 사람은 많아야 { $value }입니다.
       *[other]
            { $standing ->
                [good] { $language }: 집에서 쓰는 사람이 대부분의 지역보다 많습니다: { $value }.
                [poor] { $language }: 집에서 쓰는 사람이 대부분의 지역보다 적습니다: { $value }.
               *[middle] 집에서 쓰는 언어가 { $language }인 사람: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] 이민자가 대부분의 지역보다 많습니다: { $value }.
        [poor] 이민자가 대부분의 지역보다 적습니다: { $value }.
       *[middle] 이민자 비율이 중간쯤입니다: { $value }.
    }
places-why-services =
    { $count ->
        [0] 저희 목록에는 25km 안에 새로 온 이민자를 위한 서비스가 없습니다.
       *[other] 저희 목록에는 이곳이나 25km 안에 새로 온 이민자를 위한 서비스가 { $value }개 있습니다.
    }
places-why-size =
    { $standing ->
        [good] 원하시는 크기의 지역입니다: { $value }명.
        [poor] 원하시는 크기의 지역이 아닙니다: { $value }명.
       *[middle] 크지도 작지도 않습니다: { $value }명.
    }
places-why-mild-winter =
    { $standing ->
        [good] 1월이 대부분의 지역보다 덜 춥습니다: 평균 { $value }.
        [poor] 1월이 대부분의 지역보다 춥습니다: 평균 { $value }.
       *[middle] 1월 기온이 중간쯤입니다: 평균 { $value }.
    }
places-why-transit = 대중교통: { $value }.
places-why-study = 여기서 다닐 수 있는 학교: { $value }.
places-why-pilots =
    { $count ->
        [0] 두 가지 시범 이민 프로그램 모두 여기에는 없습니다.
       *[other] 여기에 시범 이민 프로그램이 있습니다: { $value }.
    }
places-list = 모든 지역
places-list-ordered = 가장 잘 맞는 지역부터 나옵니다
places-rank = 내 순서에서 { $rank }위
places-sure = 중요한 것 { $wishes }가지 중 { $known }가지를 앎
places-unknown = 모르는 것: { $what }.
places-people = { $count }명 ({ $year })
places-parts = { $name }: 이 순위가 된 까닭
places-part-known = 저희가 아는 것
places-part-weight = 얼마나 중요한가
places-part-points = 점수
places-part-total = 합계
places-not-known = 모름
places-pick = 비교
places-pick-name = { $name } 비교
places-picked = { $count }곳을 골랐습니다. 4곳까지 고를 수 있습니다.
places-pick-full = 4곳까지 나란히 놓을 수 있습니다. 다른 곳을 넣으려면 한 곳을 빼세요.
places-compare = 나란히 비교
places-pick-none = 모두 빼기
places-method = 이 순서를 정하는 방법
places-method-line = 중요하다고 하신 것마다, 저희가 아는 지역을 모두 차례로 세웁니다. 가장 좋은 곳은 1점을 얻고, 가장 나쁜 곳은 1점을 잃고, 한가운데는 0점입니다.
places-method-twice = 매우 중요한 것은 두 배로 셉니다. 점수를 모두 더합니다. 점수가 같은 지역은 순위도 같습니다.
places-method-named = 대중교통, 대학교, 칼리지는 어디에 있는지 적은 목록만 있습니다. 목록에 있는 지역은 1점까지 얻습니다. 목록에 없는 지역은 점수를 잃지 않습니다.
places-method-unknown = 저희가 모르는 것은 점수를 더하지도 빼지도 않습니다. 순서가 덜 확실해질 뿐이므로, 얼마나 아는지 함께 적습니다.
places-method-yours = 조언이 아니며, 누가 매긴 순위도 아닙니다. 슬라이더를 다르게 놓으면 순서도 달라집니다.
map-whole = 온타리오 전체
map-south = 남부, 더 가까이
map-table = 지도를 표로 보기
map-credit = 윤곽과 호수: Natural Earth, 퍼블릭 도메인, 단순화함. 경계는 정확하지 않습니다.
places-map = 지역 지도
places-map-label = 지역 { $count }곳이 있는 온타리오 지도. 아래 표에 같은 내용이 있습니다.
places-map-best = 채운 점: 내 순서의 첫 다섯 곳
places-map-picked = 채운 점: 내가 고른 곳
places-map-dots = 점이 클수록 큰 지역입니다
places-map-place = 지역
places-map-north = 북위(도)
places-map-west = 서경(도)
places-map-people = 인구
places-compare-title = 지역 나란히 비교
places-compare-lead = 값을 누르면 출처와 시기를 볼 수 있습니다.
places-compare-empty = 아직 고른 지역이 없습니다
places-compare-empty-text = 목록에서 4곳까지 고르세요.
places-compare-list = 목록으로 가기
places-compare-add = 지역 추가
places-compare-out = { $name } 빼기
places-compare-what = 항목
places-group-people = 사람들
places-group-languages = 언어와 프랑스어
places-group-money = 돈
places-group-work = 일자리
places-group-climate = 기후
places-group-getting-about = 교통
places-group-learning = 배움
places-group-newcomers = 새로 온 이민자
places-group-other = 기타
places-yes = 예
places-no = 아니요
places-cell-more = 출처 보기
places-cell-time = 시기: { $time }
places-time-undated = 출처에 날짜 없음
places-cell-area = 이 지역만이 아니라 더 넓은 권역 전체의 값입니다: { $area }
places-cell-one = 이 값은 덜 확실합니다.
places-cell-counted = Portage가 자체 사본에서 센 값입니다.
places-cell-source = 출처:
places-bars = 막대그래프
places-climate = 겨울과 여름
places-climate-lead = 1월 평균에서 7월 평균까지입니다.
places-climate-january = 1월
places-climate-july = 7월
places-choose = 여기서 살고 싶어요
places-chosen = 선택하신 지역입니다
places-chosen-mark = 내 선택
places-choose-note = 선택하시면 계획, 예산, 서비스 목록이 이 지역에 맞춰집니다.
places-chosen-said = 살 지역으로 정했습니다: { $name }.
places-unchoose = 선택 취소
places-unchosen = 이제 살 지역으로 정한 곳이 없습니다.
places-municipality = 지방자치단체: { $name }
places-municipality-page = 새로 온 이민자를 위한 페이지
places-municipality-publisher = 작성: { $publisher }. 지방자치단체가 확인한 내용은 아닙니다.
places-municipality-none = 이 사본에는 아직 이 지역의 지방자치단체가 직접 마련한 부분이 없습니다.
places-next = 다음으로
places-to-services = { $city }의 서비스
places-to-budget = 여기서 한 달 사는 비용
places-to-plan = 내 계획
places-add-to-compare = 나란히 비교에 넣기
places-take-from-compare = 나란히 비교에서 빼기
places-in-region = 속한 곳: { $division }
services-from-place = 살 지역으로 선택하셔서 { $city }의 서비스가 나옵니다.
kind-community = 지역
screen-places = 지역
screen-place = 지역
screen-compare = 지역 나란히 비교
places-not-kept = 설정을 저장하지 못했습니다. 이 페이지를 떠날 때까지만 유지됩니다.
places-climate-scale = 눈금은 { $from } °C에서 { $to } °C까지입니다. 가는 선이 0 °C입니다.
places-first = 지금 첫 번째: { $name }.
places-why-area = 권역 전체의 값입니다: { $area }.
places-why-time = 자료 시기: { $time }.
places-why-rent-time = 모든 세입자의 평균, { $time }. 새로 계약하면 더 비쌉니다.
places-rent-unknown = 임대료를 모릅니다.
places-cell-list = Portage의 자체 목록, { $date }
places-airport = { $name }({ $code }), { $km }km
places-airport-YAM = 수세인트마리
places-airport-YHM = 해밀턴
places-airport-YKF = 키치너, 워털루 지역
places-airport-YOW = 오타와
places-airport-YQG = 윈저
places-airport-YQK = 케노라
places-airport-YQT = 선더베이
places-airport-YSB = 서드베리
places-airport-YTS = 티민스
places-airport-YTZ = 토론토 빌리 비숍
places-airport-YUL = 몬트리올 트뤼도
places-airport-YXL = 수룩아웃
places-airport-YXU = 온타리오주 런던
places-airport-YYB = 노스베이
places-airport-YYZ = 토론토 피어슨
places-sources = 출처
