## What all tools share

tools-ask = 결과 보기
tools-yes = 예
tools-no = 아니요
tools-not-known = 모름
tools-choose = 선택
tools-add = 추가
tools-remove = 빼기
tools-result = 결과
tools-of = / { $of }
tools-capped = 상한 적용, 상한이 없으면 { $from }
tools-would-change = 결과가 달라지는 경우
tools-next = 다음에 할 일
tools-rules = 규정
tools-in-force = { $date }부터 시행
tools-stale = 이 규정은 { $date }까지 다시 확인해야 했습니다. 결과를 믿기 전에 공식 페이지를 확인하세요.
tools-faults = 다음 답을 다시 확인해 주세요
tools-copy = 글로 복사
tools-copied = 복사했습니다.

## What is wrong with a field

tools-fault-missing = 꼭 필요한 칸입니다. 채워 주세요.
tools-fault-whole = { $min }부터 { $max }까지의 정수를 적으세요.
tools-fault-number = { $min }부터 { $max }까지의 숫자를 { $step } 단위로 적으세요.
tools-fault-money = 0부터 { $max }까지의 금액을 적으세요. 소수점 아래 두 자리까지 쓸 수 있습니다.
tools-fault-yes-no = 예 또는 아니요를 선택하세요.
tools-fault-choice = 답 가운데 하나를 선택하세요.
tools-fault-choices = 답 가운데에서 선택하세요.
tools-fault-day = { $from }부터 { $to }까지의 날짜를 적으세요.
tools-fault-month = { $from }부터 { $to }까지의 달을 적으세요.
tools-fault-list = 최대 { $max }개까지 넣을 수 있습니다.
tools-fault-noc = 직업 코드 다섯 자리를 적으세요.
tools-fault-noc-unknown = 이 코드에 해당하는 직업이 없습니다. 직업 이름으로 찾아보세요.
tools-fault-unknown = 여기에서는 묻지 않는 항목입니다.
tools-fault-same = “{ $other }”의 답과 달라야 합니다.
tools-fault-more-than = “{ $other }”의 답에 따라 최대 { $max }까지만 가능합니다.

## Questions that several tools ask

tools-section-person = 본인
tools-section-language = 언어
tools-section-work = 경력
tools-section-spouse = 배우자·파트너
tools-section-additional = 추가 점수
tools-section-adaptability = 캐나다와의 연고
tools-section-minimums = 갖추어야 할 조건
tools-field-age = 만 나이
tools-field-education = 최종 학력
tools-hint-education = 캐나다 밖에서 받은 학력은 학력 평가를 받은 뒤에 인정됩니다.
tools-choice-education-less-than-secondary = 고등학교 졸업 미만
tools-choice-education-secondary = 고등학교 졸업
tools-choice-education-one-year = 고등학교 이후 1년 과정
tools-choice-education-two-year = 고등학교 이후 2년 과정
tools-choice-education-bachelor = 학사 학위 또는 3년 이상 과정
tools-choice-education-two-or-more = 위와 같은 학위·수료증 두 개 이상, 그중 하나는 3년 이상 과정
tools-choice-education-masters = 석사 학위 또는 면허가 필요한 전문직 학위
tools-choice-education-doctoral = 박사 학위
tools-hint-first-language = 등급이 더 높게 나온 시험입니다. 아직 결과가 없으면 비워 두세요.
tools-field-first-language = 제1 공용어
tools-field-second-language = 제2 공용어
tools-field-lang = 언어
tools-field-clb = 영역별 등급 (CLB 또는 NCLC)
tools-hint-clb = 시험 점수는 언어 등급 도구에서 등급으로 바꿀 수 있습니다. 등급이 없는 영역에는 0을 적으세요.
tools-field-first-language-clb = 제1 공용어: 영역별 등급
tools-field-second-language-clb = 제2 공용어: 영역별 등급
tools-choice-lang-en = 영어
tools-choice-lang-fr = 프랑스어
tools-ability-reading = 읽기
tools-ability-writing = 쓰기
tools-ability-listening = 듣기
tools-ability-speaking = 말하기
tools-line-ability-reading = 읽기
tools-line-ability-writing = 쓰기
tools-line-ability-listening = 듣기
tools-line-ability-speaking = 말하기
tools-field-canadian-work-years = 캐나다 숙련직 경력 연수 (1년 미만 버림)
tools-hint-canadian-work-years = 최근 10년 안에 일할 수 있는 허가(permit)를 가지고 보수를 받으며 일한 경력입니다. 주 30시간씩 1년 일하면 1년입니다.
tools-field-foreign-work-years = 캐나다 밖 숙련직 경력 연수 (1년 미만 버림)
tools-hint-foreign-work-years = 최근 10년 안에 보수를 받으며 일한 경력입니다.
tools-line-age = 나이: { $age }
tools-line-education = 학력: { $education }
tools-line-first-language = 제1 공용어, { $ability }: 등급 { $level }
tools-line-no-first-language = 제1 공용어의 시험 결과가 없어 점수에 넣지 않았습니다.
tools-line-birthday = 다음 생일이 지나면
tools-line-first-language-more = 제1 공용어 모든 영역이 한 등급씩 오르면
tools-line-education-more = 학력이 더 높아지면: { $education }

## How much money must I show?

tool-funds-question = 정착 자금을 얼마나 증명해야 하나요?
tool-funds-about = 도착해서 가족의 생활비를 댈 수 있음을 증명하는 자금입니다. 금액은 가족 수에 따라 다릅니다.
tool-funds-field-program = 어떤 프로그램에 신청하나요?
tool-funds-choice-program-express-entry = 익스프레스 엔트리 (Express Entry)
tool-funds-choice-program-pilots = 농촌 또는 프랑스어권 지역 시범 이민 (pilot)
tool-funds-field-family-size = 가족은 몇 명인가요?
tool-funds-hint-family-size = 본인, 배우자·파트너, 부양 자녀를 셉니다. 당분간 함께 오지 않는 사람도 넣으세요.
tool-funds-line-base = { $count }인 가족 기준 금액
tool-funds-line-more = 추가 { $count }명

## How many points do I have in Express Entry?

tool-crs-question = 익스프레스 엔트리에서 내 점수는 몇 점인가요?
tool-crs-about = 익스프레스 엔트리(Express Entry)는 종합 순위 점수(CRS)로 순위를 매깁니다. 내 점수를 항목별로 보고, 무엇이 바뀌면 달라지는지 확인하세요.
tool-crs-section-core = 본인
tool-crs-section-transferability = 함께 갖추면 인정되는 점수
tool-crs-section-rounds = 최근 선발 (rounds)
tool-crs-field-spouse = 배우자 또는 파트너가 있나요?
tool-crs-choice-spouse-none = 아니요
tool-crs-choice-spouse-accompanying = 예, 함께 옵니다
tool-crs-choice-spouse-not-accompanying = 예, 함께 오지 않습니다
tool-crs-choice-spouse-citizen-or-pr = 예, 캐나다 시민권자 또는 영주권자입니다
tool-crs-field-trade-certificate = 캐나다의 기능직 자격증(certificate of qualification)이 있나요?
tool-crs-field-provincial-nomination = 주정부의 추천(nomination)을 받았나요?
tool-crs-field-sibling-in-canada = 성인 형제자매가 시민권자나 영주권자로 캐나다에 살고 있나요?
tool-crs-hint-sibling-in-canada = 본인의 형제자매, 또는 함께 오는 배우자·파트너의 형제자매입니다.
tool-crs-field-canadian-study = 고등학교 이후 캐나다에서 마친 공부
tool-crs-choice-canadian-study-none = 없음
tool-crs-choice-canadian-study-1-2 = 1년 또는 2년 과정의 학위·수료증
tool-crs-choice-canadian-study-3-plus = 3년 이상 과정의 학위·수료증, 또는 대학원 학위
tool-crs-field-spouse-factors = 배우자·파트너의 조건
tool-crs-field-spouse-factors-education = 배우자·파트너의 최종 학력
tool-crs-field-spouse-factors-clb = 배우자·파트너의 공용어 하나의 영역별 등급
tool-crs-field-spouse-factors-canadian-work-years = 배우자·파트너의 캐나다 숙련직 경력 연수 (1년 미만 버림)
tool-crs-line-second-language = 제2 공용어, { $ability }: 등급 { $level }
tool-crs-line-canadian-work = 캐나다 숙련직 경력 연수: { $years }
tool-crs-line-no-spouse-factors = 배우자·파트너에 대해 답하지 않아 그에 따른 점수가 없습니다.
tool-crs-line-spouse-not-counted = 배우자·파트너에 대한 답은 점수에 넣지 않았습니다. 함께 오면서 시민권자도 영주권자도 아닌 경우에만 점수가 있습니다.
tool-crs-line-spouse-education = 배우자의 학력: { $education }
tool-crs-line-spouse-language = 배우자의 언어, { $ability }: 등급 { $level }
tool-crs-line-spouse-canadian-work = 배우자의 캐나다 숙련직 경력 연수: { $years }
tool-crs-line-education-and-language = 학력과 제1 공용어
tool-crs-line-education-and-canadian-work = 학력과 캐나다 경력
tool-crs-line-foreign-work-and-language = 해외 경력과 제1 공용어
tool-crs-line-foreign-and-canadian-work = 해외 경력과 캐나다 경력
tool-crs-line-trade-and-language = 기능직 자격증과 제1 공용어
tool-crs-line-nomination = 주정부 추천
tool-crs-line-french = 프랑스어
tool-crs-line-canadian-study = 캐나다에서 마친 공부: { $study }
tool-crs-line-sibling = 캐나다에 있는 형제자매
tool-crs-line-job-offer = 채용 제의 (job offer) ({ $date }부터 점수 없음)
tool-crs-line-canadian-work-more = 캐나다 경력이 1년 늘면
tool-crs-line-foreign-work-more = 캐나다 밖 경력이 1년 늘면
tool-crs-line-first-language-all = 제1 공용어 모든 영역이 등급 { $level }에 이르면
tool-crs-line-french-all = 프랑스어 모든 영역이 등급 { $level }에 이르면
tool-crs-line-rounds-only-yours = 선발 대상 그룹에 속하는 사람만 해당합니다. 그 뒤에 새로운 선발이 있었을 수 있습니다.
tool-crs-line-round = { $category }, { $date }: 최저 점수 { $lowest }
tool-crs-line-round-short = { $points }점 부족
tool-crs-line-round-enough =
    { $points ->
        [0] 똑같은 점수
       *[other] { $points }점 높음
    }
tool-crs-line-category-general = 모든 프로그램
tool-crs-line-category-canadian-experience = 캐나다 경험 이민 (CEC)
tool-crs-line-category-provincial-nominee = 주정부 추천 이민 (PNP)
tool-crs-line-category-federal-skilled-worker = 연방 전문 인력 이민 (FSW)
tool-crs-line-category-federal-skilled-trades = 연방 기능 인력 이민 (FST)
tool-crs-line-category-french = 프랑스어
tool-crs-line-category-healthcare = 보건 의료와 사회 서비스
tool-crs-line-category-stem = 과학과 기술
tool-crs-line-category-trades = 기능직
tool-crs-line-category-transport = 운송
tool-crs-line-category-education = 교육
tool-crs-line-category-agriculture = 농업
tool-crs-line-category-physicians = 캐나다 경력이 있는 의사
tool-crs-line-category-senior-managers = 캐나다 경력이 있는 고위 관리자
tool-crs-line-category-researchers = 캐나다 경력이 있는 연구자
tool-crs-line-category-military = 군 채용 인력

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = 연방 전문 인력 이민(FSW) 점수가 충분한가요?
tool-fsw-about = 익스프레스 엔트리에서 순위를 매기기 전에, 이 프로그램은 따로 정한 점수표에서 일정 점수를 요구합니다.
tool-fsw-field-experience-years = 한 직업의 숙련직 경력 연수 (1년 미만 버림)
tool-fsw-hint-experience-years = 최근 10년 안에 보수를 받으며 일한 경력입니다. 나라는 상관없습니다.
tool-fsw-field-arranged-employment = 캐나다에서 유효한 채용 제의(job offer)를 받았나요?
tool-fsw-field-adaptability = 본인이나 배우자·파트너에게 해당하는 것은 무엇인가요?
tool-fsw-field-spouse-language-clb4 = 배우자·파트너가 공용어 하나의 모든 영역에서 등급 4 이상입니다
tool-fsw-field-own-study-2y-canada = 캐나다에서 전일제로 2학년도 이상 공부했습니다
tool-fsw-field-spouse-study-2y-canada = 배우자·파트너가 캐나다에서 전일제로 2학년도 이상 공부했습니다
tool-fsw-field-own-work-1y-canada = 캐나다에서 허가를 받고 전일제 숙련직으로 1년 이상 일했습니다
tool-fsw-field-spouse-work-1y-canada = 배우자·파트너가 캐나다에서 허가를 받고 1년 이상 일했습니다
tool-fsw-field-relative-in-canada = 본인이나 배우자·파트너의 성인 친척이 시민권자나 영주권자로 캐나다에 살고 있습니다
tool-fsw-line-second-language = 제2 공용어: 모든 영역 등급 { $level }
tool-fsw-line-experience = 숙련직 경력 연수: { $years }
tool-fsw-line-arranged-employment = 유효한 채용 제의 (job offer)
tool-fsw-line-offer-again = 유효한 채용 제의 (job offer), 한 번 더 인정
tool-fsw-line-spouse-language = 배우자·파트너의 언어
tool-fsw-line-own-study = 본인의 캐나다 학업
tool-fsw-line-spouse-study = 배우자·파트너의 캐나다 학업
tool-fsw-line-own-work = 본인의 캐나다 경력
tool-fsw-line-spouse-work = 배우자·파트너의 캐나다 경력
tool-fsw-line-relative = 캐나다에 있는 친척
tool-fsw-line-minimum-language = 제1 공용어: 모든 영역 등급 { $level }
tool-fsw-line-minimum-experience = 만으로 센 숙련직 경력 연수: 최소 { $years }
tool-fsw-line-minimum-education = 고등학교 졸업 이상
tool-fsw-line-pass-mark = 합격 점수: { $pass }
tool-fsw-line-passes = 점수가 충분하고 최소 조건을 모두 채움
tool-fsw-line-too-few = 점수 부족
tool-fsw-line-below-minimum = 최소 조건 하나를 채우지 못함. 점수로 대신할 수 없음
tool-fsw-line-experience-more = 숙련직 경력이 1년 늘면
tool-fsw-line-second-language-all = 제2 공용어 모든 영역이 등급 { $level }에 이르면

## What level is my test score?

tool-clb-question = 내 언어 시험 점수는 몇 등급인가요?
tool-clb-about = 캐나다는 언어 능력을 등급으로 나타냅니다. 영어는 CLB, 프랑스어는 NCLC입니다. 점수를 등급으로 바꿔 보세요.
tool-clb-field-test = 어떤 시험인가요?
tool-clb-field-ability = 어떤 영역인가요?
tool-clb-choice-ability-reading = 읽기
tool-clb-choice-ability-writing = 쓰기
tool-clb-choice-ability-listening = 듣기
tool-clb-choice-ability-speaking = 말하기
tool-clb-field-score = 내 점수
tool-clb-field-test-day = 시험 날짜
tool-clb-hint-test-day = 적으시면 결과가 언제까지 인정되는지 보여 드립니다.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } 이상
tool-clb-line-nclc-or-more = NCLC { $level } 이상
tool-clb-line-clb-below = CLB { $level } 미만
tool-clb-line-nclc-below = NCLC { $level } 미만
tool-clb-line-from-score = 점수 { $score }
tool-clb-line-valid-until = 결과가 인정되는 기한
tool-clb-line-expired = 너무 오래되어 더는 인정되지 않는 결과입니다. 시험을 새로 봐야 합니다.
tool-clb-line-other-scale = 그날에는 이 시험의 점수 체계가 달랐습니다. 날짜에 맞는 시험을 선택하세요.

## In my own currency

tools-section-currency = 내 통화로
tools-field-rate = 1 캐나다 달러 = 내 통화로 얼마?
tools-hint-rate = 금액을 내 통화로 보고 싶을 때 적으세요. 거래 은행의 환율을 쓰세요.
tools-field-rate-day = 환율 날짜
tools-line-own-currency = 내 통화로 (1 캐나다 달러에 { $rate }, { $date } 환율)

## Which Express Entry programs could be for me?

tool-programs-question = 어떤 익스프레스 엔트리 프로그램이 나에게 맞을까요?
tool-programs-about = 익스프레스 엔트리(Express Entry)에는 프로그램이 세 가지 있습니다. 조건마다 갖추었는지, 못 갖추었는지, 아직 모르는지 확인하세요.
tool-programs-section-programs = 프로그램
tool-programs-section-fsw = 연방 전문 인력 이민 (FSW)
tool-programs-section-cec = 캐나다 경험 이민 (CEC)
tool-programs-section-fst = 연방 기능 인력 이민 (FST)
tool-programs-section-money = 자금과 지역
tool-programs-field-teer = 직무 등급 (TEER)
tool-programs-hint-teer = 직업 코드의 두 번째 숫자입니다.
tool-programs-choice-teer-0 = 0: 관리직
tool-programs-choice-teer-1 = 1: 보통 대학교 학위
tool-programs-choice-teer-2 = 2: 보통 컬리지(college) 졸업 또는 긴 견습 과정
tool-programs-choice-teer-3 = 3: 보통 더 짧은 컬리지 과정 또는 직장 내 훈련
tool-programs-choice-teer-4 = 4: 보통 고등학교 졸업
tool-programs-choice-teer-5 = 5: 짧은 직장 내 훈련
tool-programs-field-continuous-work-years = 한 직업에서 끊김 없이 일한 숙련직 경력 연수 (1년 미만 버림)
tool-programs-hint-continuous-work-years = 최근 10년 안에 보수를 받으며 일한 경력입니다. 나라는 상관없습니다.
tool-programs-field-recent-canadian-work-years = 최근 3년 안의 캐나다 숙련직 경력 연수 (1년 미만 버림)
tool-programs-field-trade = 하시는 일이 기능직(skilled trade)인가요?
tool-programs-field-trade-work-years = 최근 5년 안의 기능직 경력 연수 (1년 미만 버림)
tool-programs-field-trade-offer-or-certificate = 그 기능직으로 1년짜리 전일제 채용 제의를 받았거나, 캐나다 자격증(certificate of qualification)이 있나요?
tool-programs-field-education-assessed = 캐나다에서 받은 학력이거나, 학력 평가를 받았나요?
tool-programs-field-fsw-points = 연방 전문 인력 이민(FSW) 점수표의 내 점수
tool-programs-hint-fsw-points = 점수를 계산하는 도구가 따로 있습니다.
tool-programs-field-works-with-offer = 캐나다에서 일해도 된다는 허가가 있고, 유효한 채용 제의도 받았나요?
tool-programs-field-enough-funds = 증명해야 할 자금이 있나요?
tool-programs-field-quebec = 퀘벡에서 살 계획인가요?
tool-programs-line-found = 조건을 갖춘 것으로 보이는 프로그램이 있습니다
tool-programs-line-not-known = 아직 빠진 답이 있습니다
tool-programs-line-none = 지금으로서는 조건을 갖춘 프로그램이 없습니다

## What does my application cost?

tool-fees-question = 신청 비용은 얼마인가요?
tool-fees-about = 본인과 가족이 정부에 내는 수수료를 항목별로 보여 줍니다.
tool-fees-field-application = 무엇을 신청하나요?
tool-fees-field-partner = 배우자 또는 파트너가 함께 신청하나요?
tool-fees-field-children = 함께 신청하는 부양 자녀는 몇 명인가요?
tool-fees-field-children-with-biometrics = 그중 만 14세 이상인 자녀는 몇 명인가요?
tool-fees-hint-children-with-biometrics = 이 나이부터 지문과 사진을 등록합니다.
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = 배우자·파트너와 자녀는 따로 신청합니다. 그 수수료는 여기에 들어 있지 않습니다.
tool-fees-line-without-not-known = 합계에는 금액을 모르는 항목이 들어 있지 않습니다.

## Ontario Workforce Priority

tool-oinp-question = 온타리오 주정부의 추천을 받을 수 있을까요?
tool-oinp-about = 온타리오의 이 부문(stream)은 채용 제의(job offer)를 요구합니다. 조건마다 갖추었는지와 관심 표명(EOI) 점수를 확인하세요.
tool-oinp-section-offer = 일자리
tool-oinp-section-employer = 고용주
tool-oinp-section-requirements = 갖추어야 할 조건
tool-oinp-section-points = 점수
tool-oinp-field-occupation = 제의받은 직업의 코드 (숫자 다섯 자리)
tool-oinp-hint-occupation = 국가 직업 분류(NOC)의 코드입니다. 예: 목수는 72310.
tool-oinp-field-offer = 온타리오에서 전일제 정규직(permanent) 채용 제의를 받았나요?
tool-oinp-field-hourly-wage = 시급 (캐나다 달러)
tool-oinp-field-wage-at-median = 그 지역에서 이 직업의 중위 임금(median wage) 이상인가요?
tool-oinp-hint-wage-at-median = 연방 Job Bank에 직업과 지역별로 나옵니다. 최근에 온타리오에서 졸업한 사람은 낮은 임금(low wage) 이상이면 됩니다.
tool-oinp-field-location = 근무지는 어디인가요?
tool-oinp-field-position-months = 온타리오에서 이 자리에서 일한 개월 수
tool-oinp-field-other-ontario-months = 온타리오에서 다른 일을 한 개월 수
tool-oinp-field-same-job-years = 최근 5년 안의 같은 직업 경력 연수 (1년 미만 버림)
tool-oinp-field-licence = 이 직업에 온타리오가 요구하는 면허가 있나요?
tool-oinp-hint-licence = 면허가 필요 없는 직업이면 “아니요”를 선택하세요.
tool-oinp-field-canadian-earnings = 최근 5년 가운데 캐나다 소득이 가장 많았던 해의 소득 (달러)
tool-oinp-hint-canadian-earnings = 소득세 평가서(tax assessment)에 적힌 금액입니다.
tool-oinp-field-status = 캐나다 체류 허가 (permit)
tool-oinp-choice-status-work-permit = 취업 허가 (work permit)
tool-oinp-choice-status-study-permit = 유학 허가 (study permit)
tool-oinp-choice-status-none = 없음
tool-oinp-field-education-assessed = 캐나다에서 받은 학력이거나, 학력 평가를 받았나요?
tool-oinp-field-canadian-credentials = 캐나다의 학위·수료증
tool-oinp-choice-canadian-credentials-none = 없음
tool-oinp-choice-canadian-credentials-one = 한 개
tool-oinp-choice-canadian-credentials-more = 두 개 이상
tool-oinp-field-ontario-graduate = 최근 3년 안에 온타리오의 인정 학교를 졸업했나요?
tool-oinp-field-employer-area = 근무지의 지역 구분
tool-oinp-hint-employer-area = 그 사이에 해당하는 지역의 목록은 공식 페이지에 있습니다.
tool-oinp-choice-employer-area-gta = 광역 토론토 (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = 목록에 있는 지역
tool-oinp-choice-employer-area-elsewhere = 온타리오의 그 밖의 지역
tool-oinp-field-employer-years = 고용주가 사업을 해 온 연수 (1년 미만 버림)
tool-oinp-field-employer-revenue = 고용주의 지난해 매출 (달러)
tool-oinp-field-employer-staff = 근무지에서 전일제로 일하는 시민권자와 영주권자 수
tool-oinp-line-teer = 직무 등급 (TEER): { $teer }
tool-oinp-line-category = 직업 대분류: { $category }
tool-oinp-line-wage = 시급: { $value }
tool-oinp-line-position = 이 자리에서 일한 개월 수: { $value }
tool-oinp-line-other-ontario = 온타리오에서 다른 일을 한 개월 수: { $value }
tool-oinp-line-earnings = 캐나다 소득: { $value }
tool-oinp-line-status = 캐나다 체류 허가: { $choice }
tool-oinp-line-education = 학력: { $choice }
tool-oinp-line-credentials = 캐나다의 학위·수료증: { $choice }
tool-oinp-line-language = 제1 공용어, 가장 낮은 영역: 등급 { $value }
tool-oinp-line-both-languages = 공용어 두 개 모두
tool-oinp-line-one-language = 공용어 한 개
tool-oinp-line-no-language = 공용어 없음
tool-oinp-line-all-met = 질문한 조건을 모두 채움
tool-oinp-line-some-not-met = 채우지 못한 조건이 있음. 점수로 대신할 수 없음
tool-oinp-line-some-not-known = 모든 조건을 채웠는지 알 수 없음
tool-oinp-line-location = 근무지: { $choice }
