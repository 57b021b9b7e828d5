### The tools of daily life.

## Rights at work

tool-work-question = 법대로 급여를 받고 있나요?
tool-work-about = 온타리오의 최저임금, 한 주의 급여 항목별 계산, 법정 공휴일, 휴가 수당, 마지막 급여를 확인합니다.
tool-work-section-wage = 최저임금
tool-work-section-week = 내 근무 주
tool-work-section-vacation = 휴가
tool-work-section-holidays = 법정 공휴일
tool-work-section-last-pay = 일을 그만둘 때
tool-work-field-worker = 어떤 종류의 일인가요?
tool-work-field-week = 근무 주의 첫날
tool-work-hint-week = 비워 두면 월요일부터 시작하는 이번 주로 계산합니다.
tool-work-field-hours = 이 주에 일한 시간
tool-work-hint-hours = 최저임금만 보려면 비워 두세요.
tool-work-field-in-school-time = 학기 중이었나요?
tool-work-field-hourly-pay = 시급 (공제 전)
tool-work-field-years = 이 고용주 밑에서 일한 연수 (1년 미만 버림)
tool-work-field-paid = 고용주가 이 주에 대해 준 금액 (공제 전)
tool-work-hint-paid = 휴가 수당(vacation pay)은 빼고 적으세요.
tool-work-field-wages-before = 법정 공휴일 전 4주 동안의 급여
tool-work-hint-wages-before = 평소 급여와 휴가 수당을 더하고 초과근무 수당은 빼세요. 이 주에 법정 공휴일이 있을 때만 적으세요.
tool-work-field-holiday-hours = 법정 공휴일에 일한 시간
tool-work-hint-holiday-hours = 위에 적은 한 주의 시간에 들어 있는 시간입니다.
tool-work-field-last-day = 마지막으로 일한 날
tool-work-field-next-pay-day = 그 뒤의 첫 급여일
tool-work-line-minimum = 시간당 최저임금: { $who }
tool-work-line-minimum-day = 하루 최저임금: { $who }
tool-work-line-student-hours = 학생 최저임금은 학기 중 근무 시간이 이보다 적을 때만 적용됩니다.
tool-work-line-new-rate = { $day }부터 최저임금: { $amount }. 그날부터 일한 시간의 임금은 여기서 너무 낮게 계산되어 있습니다.
tool-work-line-not-known = { $day }까지의 최저임금만 알고 있습니다. 그 뒤의 금액은 공식 페이지를 보세요.
tool-work-line-rate = 내 시급 { $rate }: 최저임금 { $minimum } 이상임
tool-work-line-rate-of-a-day = 내 시급 { $rate }: 하루 임금과 비교할 수 없음
tool-work-line-usual = 평소 급여: { $hours }시간, 시급 { $rate }
tool-work-line-overtime = 초과근무: { $hours }시간, 시급 { $rate }의 { $share }%
tool-work-line-holiday-worked = 법정 공휴일 근무: { $hours }시간, 시급 { $rate }의 { $share }%
tool-work-line-holiday-pay = 법정 공휴일 수당, { $name }, { $day }: 이전 { $weeks }주 급여 ÷ { $parts }
tool-work-line-holiday-choice = 서면으로 동의했다면 대신 평소 급여를 받고 다른 날 유급으로 쉴 수 있습니다.
tool-work-line-total = 한 주의 급여
tool-work-line-missing = 부족한 금액 (받은 금액 { $paid })
tool-work-line-paid-enough = 받은 금액 { $paid }: 부족하지 않음
tool-work-line-vacation = 이 주의 휴가 수당: 급여의 { $rate }%. 휴가는 1년에 { $weeks }주입니다.
tool-work-line-vacation-later = 같은 고용주 밑에서 { $years }년 일한 뒤 이 주의 휴가 수당: 급여의 { $rate }%. 휴가는 1년에 { $weeks }주입니다.
tool-work-line-long-week = 이렇게 긴 주는 서면으로 동의해야 합니다. 규정이 다른 직업도 있습니다.
tool-work-line-elsewhere = 이 일에는 근무 시간, 초과근무, 휴가, 공휴일에 다른 규정이 적용됩니다. 어떤 규정인지 노동부(Ministry of Labour)에 문의하세요.
tool-work-line-last-pay = 마지막 급여 기한: 마지막 근무일 { $days }일 후, 또는 다음 급여일이 더 늦으면 그날
tool-work-line-last-pay-or-later = 마지막 급여는 마지막 근무일 { $days }일 후까지, 또는 다음 급여일이 더 늦으면 그날까지 받아야 합니다

## Renting

tool-rent-question = 임대료, 보증금, 통지: 집주인이 이렇게 해도 되나요?
tool-rent-about = 온타리오에서 임대료를 얼마나, 언제부터 올릴 수 있는지, 집주인이 어떤 돈을 요구할 수 있는지, 통지는 얼마나 미리 해야 하는지 확인합니다.
tool-rent-section-increase = 인상
tool-rent-section-payment = 내는 돈
tool-rent-section-notice = 통지
tool-rent-section-guideline = 인상 상한율 (guideline)
tool-rent-section-checks = 법에서 요구하는 것
tool-rent-field-about = 무엇에 관한 일인가요?
tool-rent-choice-about-increase = 임대료 인상
tool-rent-choice-about-payment = 보증금 또는 다른 돈
tool-rent-choice-about-notice = 이사 나가기
tool-rent-field-rent = 지금 임대료
tool-rent-hint-rent = 한 달 금액, 또는 주마다 낸다면 한 주 금액입니다.
tool-rent-field-first-lived-in = 이 집에 사람이 처음 산 때는 언제인가요?
tool-rent-field-last-change = 마지막으로 오른 날, 또는 임대차 첫날
tool-rent-field-new-rent = 집주인이 요구하는 새 임대료
tool-rent-field-start = 새 임대료의 첫날
tool-rent-field-told-on = 서면 통지를 받은 날
tool-rent-field-payment = 집주인이 무엇을 요구하나요?
tool-rent-field-amount = 얼마인가요?
tool-rent-field-notice = 어떤 통지(notice)인가요?
tool-rent-field-given-on = 통지한 날
tool-rent-field-ends-on = 통지에 적힌 마지막 날
tool-rent-line-interval = 임대료는 { $day }에서 { $months }개월이 지난 뒤부터 올릴 수 있으며, 그 전에는 안 됨
tool-rent-line-earliest = 오늘 통지받았을 때 가장 이른 인상일
tool-rent-line-tell-by = 집주인은 { $day }의 { $days }일 전에 서면으로 알려야 함, 그 기한
tool-rent-line-guideline = { $day }의 인상 상한율
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = 이 비율은 정부 공고가 아니라 공개 자료에서 가져왔습니다. 믿기 전에 공식 페이지와 비교하세요.
tool-rent-line-guideline-unknown = 그해의 인상 상한율은 아직 모릅니다. 공식 페이지를 보세요.
tool-rent-line-not-covered = { $day }보다 뒤에 사람이 처음 산 집이므로 임대료에 인상 상한율이 없습니다. 다른 규정은 적용됩니다.
tool-rent-line-ask-age = { $day } 또는 그 전에 이 집에 사람이 살았나요? 그런 경우에만 인상 상한율이 적용됩니다. 서면으로 답을 달라고 하세요.
tool-rent-line-most-more = 최대 인상액
tool-rent-line-highest = 최대 새 임대료
tool-rent-line-no-limit = 이 집의 임대료에는 인상 상한율이 없습니다
tool-rent-line-increase-may-not = 이런 인상은 허용되지 않습니다
tool-rent-line-not-before = { $day } 전에는 안 됩니다
tool-rent-line-enough-months = 필요한 개월 수가 지났음
tool-rent-line-told-in-time = 통지가 제때 왔음
tool-rent-line-within-guideline = 새 임대료가 인상 상한율 안에 있음
tool-rent-line-challenge = 잘못된 인상에 대해 임대차 위원회(Landlord and Tenant Board)에 신청할 수 있는 기한
tool-rent-line-other-homes = 집 소유자와 부엌이나 욕실을 함께 쓰거나 공공 임대 주택(community housing)에 산다면 다른 규정이 적용됩니다.
tool-rent-line-may = 집주인이 요청할 수 있습니다
tool-rent-line-may-not = 집주인이 요구하면 안 됩니다
tool-rent-line-may-up-to = { $amount }까지만
tool-rent-line-may-cost = 실제로 드는 비용만
tool-rent-line-may-rents = 임대료 1회분까지
tool-rent-line-deposit-most = 최대 보증금
tool-rent-line-too-much = 요구할 수 있는 금액을 넘는 금액
tool-rent-line-interest = 집주인이 줘야 하는 1년 이자 (인상 상한율 기준)
tool-rent-line-ends = 가장 이른 마지막 날 (통지 { $days }일 후)
tool-rent-line-pay-by = 내야 하는 기한 (통지 { $days }일 후). 그때까지 모두 내면 통지는 무효가 됩니다
tool-rent-line-long-enough = 통지 기간이 충분함
tool-rent-line-end-of-period = 마지막 날은 임대 기간 단위의 마지막 날이어야 하고, 기간이 정해진 계약이 끝나기 전이면 안 됩니다.
tool-rent-line-owed = 집주인이 줘야 하는 금액
tool-rent-line-owed-nothing = { $days }일 이상 전에 통지했다면 집주인이 줘야 하는 돈은 없습니다.
tool-rent-line-owed-unless = 통지 기간이 { $days }일 이상이 아니면 집주인이 임대료에 해당하는 돈을 줘야 합니다. 마지막 날을 적으면 보여 드립니다
tool-rent-line-board-decides = 통지를 받았다고 나가야 하는 것은 아닙니다. 나가라는 명령은 임대차 위원회(Landlord and Tenant Board)만 내릴 수 있습니다.

## Driver's licence

tool-driving-question = 온타리오 운전면허는 어떻게 받나요?
tool-driving-about = 면허를 받은 곳에 따라 교환, 시험, 처음부터 밟는 과정을 보여 드립니다. 지금 면허로 운전할 수 있는 기간과 가져갈 서류도 알려 드립니다.
tool-driving-section-path = 내가 밟을 과정
tool-driving-section-clock = 기존 면허
tool-driving-section-papers = 가져갈 것
tool-driving-field-place = 면허를 어디에서 받았나요?
tool-driving-field-class = 어떤 면허인가요?
tool-driving-choice-class-car = 정식 자동차 면허
tool-driving-choice-class-motorcycle = 오토바이 면허
tool-driving-choice-class-learner = 연습 면허
tool-driving-field-years = 정식 면허로 운전한 연수
tool-driving-field-resident-since = 온타리오 거주자가 된 날
tool-driving-hint-resident-since = 대개 온타리오에 살러 온 날입니다.
tool-driving-field-english-or-french = 서류가 영어나 프랑스어로 되어 있나요?
tool-driving-field-letter-of = 운전 경력 증명서 날짜
tool-driving-line-exchange = 필기시험과 도로 주행 시험 없이 면허를 교환할 수 있습니다
tool-driving-line-exchange-if = 운전 경력이 충분하면 면허를 교환할 수 있습니다
tool-driving-line-credit = 운전 경력을 인정받을 수 있습니다
tool-driving-line-tests = 시험을 봐야 합니다
tool-driving-line-full = 처음 운전하는 사람으로 시작합니다
tool-driving-line-ask = DriveTest에 문의하세요
tool-driving-line-age = 온타리오에서 운전하려면 만 { $years }세 이상이어야 합니다.
tool-driving-line-agreement = 온타리오와 협정 있음: { $place }
tool-driving-line-experience = 운전 경력 { $months }개월 이상
tool-driving-line-less-experience = 경력이 이보다 적으면 무엇을 인정할지 DriveTest가 정합니다. 모든 경력의 증명을 가져가세요
tool-driving-line-motorcycle = 오토바이에는 다른 규정이 적용됩니다. DriveTest에 문의하세요
tool-driving-line-learner-no-exchange = 연습 면허는 교환할 수 없습니다.
tool-driving-line-eye-test = DriveTest 센터에서 시력 검사
tool-driving-line-knowledge-test = 교통 법규 필기시험
tool-driving-line-road-test = 도로 주행 시험
tool-driving-line-credit-changed = 이 규정은 { $day }에 바뀐다고 알려졌지만 어떻게 바뀌는지 확인하지 못했습니다. 어떤 시험이 필요하고 증명서가 얼마나 인정되는지 DriveTest에 문의하세요
tool-driving-line-credit-ask = 경력이 있으면 시험 사이의 기간이 짧아질 수 있습니다. 증명서가 얼마나 인정되는지 DriveTest에 문의하세요
tool-driving-line-learner = 첫 번째 도로 주행 시험은 필기시험 { $months }개월 후, 인정된 운전 교육을 받으면 { $course }개월 후입니다. 그때까지는 경험 있는 운전자를 옆에 태우고 운전합니다.
tool-driving-line-full-test = 정식 면허를 위한 두 번째 도로 주행 시험
tool-driving-line-grace = 거주자가 된 뒤 유효한 기존 면허로 운전할 수 있는 기간
tool-driving-line-drive-until = 유효한 기존 면허로 운전할 수 있는 마지막 날 (거주자가 되고 { $days }일 후)
tool-driving-line-apply-before = 그날이 되기 전에 온타리오 면허를 신청하세요.
tool-driving-line-time-over = 이 기간이 지났습니다. 온타리오 면허를 받을 때까지 운전하지 마세요. 사고가 나면 보험금이 나오지 않을 수 있습니다.
tool-driving-line-letter-until = 증명서가 인정되는 기한 ({ $months }개월)
tool-driving-line-letter-too-old = 증명서가 너무 오래되었습니다. 새로 받으세요.
tool-driving-line-fees = 시험과 면허에는 수수료가 있습니다. 금액을 확인하지 못했으니 가기 전에 drivetest.ca를 보세요.

## School

tool-school-question = 우리 아이에게 맞는 학교는 어디인가요?
tool-school-about = 아이가 태어난 달에 따른 학년, 네 가지 공립 학교 제도, 가져갈 것, 온타리오가 요구하는 예방 접종을 보여 드립니다.
tool-school-section-grade = 학년
tool-school-section-systems = 네 가지 학교 제도
tool-school-section-papers = 가져갈 것
tool-school-section-vaccines = 예방 접종
tool-school-field-born = 자녀가 태어난 달
tool-school-field-arrival = 온타리오에 오는 날
tool-school-hint-arrival = 이미 와 있으면 비워 두세요.
tool-school-field-status = 자녀의 캐나다 체류 신분
tool-school-field-french-right = 부모에게 자녀를 프랑스어 학교에 보낼 권리가 있나요?
tool-school-hint-french-right = 캐나다 시민권자로서 모어가 프랑스어이거나 캐나다에서 프랑스어로 초등학교를 다닌 부모에게 있습니다. 다른 자녀가 그런 학교에 다니는 가족에게도 있습니다.
tool-school-field-catholic = 부모나 자녀가 가톨릭 신자인가요?
tool-school-field-with-guardian = 자녀가 부모가 아닌 사람과 사나요?
tool-school-line-school-year = 학년도 시작일
tool-school-line-age = 그해에 자녀가 만 { $age }세가 됩니다.
tool-school-line-may-begin = 유치원(Kindergarten)을 시작할 수 있는 때
tool-school-line-later = 아직 아님
tool-school-line-ask-board = 교육청(school board)에 문의하세요
tool-school-line-too-old = 자녀가 보통 고등학교에 다니는 나이를 지났습니다. 어떤 학교나 성인 과정에 다닐 수 있는지 교육청(school board)에 문의하세요.
tool-school-line-grade = 보통 들어가는 학년
tool-school-line-compulsory = 만 { $from }세부터 { $to }세까지 의무 교육입니다
tool-school-line-assessment = 교육청이 먼저 언어와 수학을 평가할 수 있습니다. 학년은 대개 나이에 따라 정합니다.
tool-school-line-credits = 고등학교 졸업에 필요한 학점
tool-school-line-community-hours = 고등학교 졸업에 필요한 봉사 활동 시간
tool-school-line-free = 학비가 무료입니다
tool-school-line-free-ask = 학비가 있는지 떠나기 전에 교육청에 문의하세요
tool-school-line-open = 등록할 수 있습니다
tool-school-line-ask-catholic = 주로 가톨릭 가정이 다닙니다. 규정은 교육청에 문의하세요
tool-school-line-by-right = 다닐 권리가 있습니다
tool-school-line-by-committee = 신청할 수 있습니다. 교육청의 위원회가 결정합니다
tool-school-line-immersion = 프랑스어 몰입 교육(French immersion)은 다릅니다. 영어 학교에 다니는 아이들이 프랑스어를 배우는 과정입니다.
tool-school-line-paper-missing = 서류가 없더라도 학교에 가서 대신 무엇을 낼 수 있는지 물어보세요.

## Free services

tool-eligibility-question = 어떤 무료 서비스를 언제까지 쓸 수 있나요?
tool-eligibility-about = 체류 신분에 따라 받을 수 있는 정착 지원과 언어 수업, 그리고 끝나는 날을 보여 드립니다.
tool-eligibility-section-time = 쓸 수 있는 기간
tool-eligibility-section-services = 서비스
tool-eligibility-field-status = 체류 신분이 무엇인가요?
tool-eligibility-field-resident-since = 영주권자가 된 날
tool-eligibility-hint-resident-since = 영주권 확인서(COPR)에 적혀 있습니다. 예정된 날을 적어도 됩니다.
tool-eligibility-line-years = { $day }부터 { $years }년이 지난 달의 마지막 날까지
tool-eligibility-line-ended-for = { $day } 또는 그 전에 경제 이민으로 영주권자가 된 사람에게 이 서비스가 끝난 날
tool-eligibility-line-over = 이 기간이 지났습니다. 온타리오 주정부나 다른 곳이 비용을 내는 서비스는 아직 쓸 수 있을지 모릅니다.
tool-eligibility-line-left = 남은 기간
tool-eligibility-line-of-until = 연방 정부가 비용을 내는 무료 서비스의 마지막 날
tool-eligibility-line-until-citizen = 시민권자가 될 때까지
tool-eligibility-line-before-landing = 캐나다에 오기 전
tool-eligibility-line-after-landing = 캐나다에 도착한 뒤
tool-eligibility-line-others-only = 이민부(IRCC)가 비용을 내는 서비스는 쓸 수 없습니다. 다른 서비스는 쓸 수 있을지 모릅니다

## Benefits

tool-benefits-question = 우리 가족이 받을 수 있는 수당은 무엇인가요?
tool-benefits-about = 소득에 따른 캐나다 아동 수당(CCB), 식료품 수당, 치과 진료를 확인하고, 언제 어떤 양식으로 신청하는지 봅니다.
tool-benefits-section-apply = 신청
tool-benefits-section-child = 캐나다 아동 수당 (CCB)
tool-benefits-section-groceries = 캐나다 식료품·생필품 수당 (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = 그 밖의 도움
tool-benefits-field-status = 체류 신분이 무엇인가요?
tool-benefits-field-here-since = 캐나다에 살러 온 날
tool-benefits-field-partner = 배우자 또는 파트너와 함께 사나요?
tool-benefits-field-children = 자녀들이 태어난 달
tool-benefits-hint-children = 자녀 한 명에 하나씩 적으세요.
tool-benefits-field-income = 지난해 가족 소득
tool-benefits-hint-income = 공제 후 금액입니다. 본인과 배우자·파트너가 모든 나라에서 번 소득을 더해 캐나다 달러로 적으세요.
tool-benefits-field-private-dental = 민간 치과 보험이 있나요?
tool-benefits-line-apply-now = 캐나다에 오면 바로 신청할 수 있습니다
tool-benefits-line-apply-after = 캐나다에서 { $months }개월이 지나고 그다음 달에 유효한 체류 허가가 있으면 신청할 수 있습니다
tool-benefits-line-apply-ask = 언제부터 신청할 수 있는지 캐나다 국세청(CRA)에 문의하세요
tool-benefits-line-form = 양식
tool-benefits-line-file-return = 소득이 없어도 해마다 소득세 신고를 하세요. 다음 신고 기한
tool-benefits-line-young = 만 { $until }세 미만 자녀 { $count }명, 1년 최대
tool-benefits-line-older = 만 { $until }세부터 { $last }세까지 자녀 { $count }명, 1년 최대
tool-benefits-line-child-income = 가족 소득을 적으면 금액을 볼 수 있습니다
tool-benefits-line-full-amount = 전액 (소득 { $income }, 기준 { $full } 이하)
tool-benefits-line-reduction = 줄어드는 금액 (소득 { $income }, 기준 { $full } 초과)
tool-benefits-line-child-year = 캐나다 아동 수당 1년 금액 (오늘 나이 기준)
tool-benefits-line-child-year-later = 신청할 수 있게 된 뒤의 캐나다 아동 수당 1년 금액 (오늘 나이 기준)
tool-benefits-line-child-from = 캐나다 아동 수당을 신청할 수 있는 첫날
tool-benefits-line-child-month = 한 달 금액
tool-benefits-line-birthday = { $day }부터 (생일이 지난 뒤)
tool-benefits-line-depends = 소득에 따라 다릅니다
tool-benefits-line-no-child = 아동 수당은 없지만 다른 도움은 받을 수 있을지 모릅니다
tool-benefits-line-single = 한 사람, 1년 최대
tool-benefits-line-couple = 부부 또는 커플, 1년 최대
tool-benefits-line-groceries-child = 만 { $under }세 미만 자녀 { $count }명, 1년 최대
tool-benefits-line-single-parent = 파트너 없이 혼자 키우는 부모는 더 받을 수 있습니다.
tool-benefits-line-groceries-income = 소득이 늘면 줄어듭니다. 캐나다 국세청(CRA)이 소득세 신고나 양식을 보고 계산합니다.
tool-benefits-line-dental = 캐나다 치과 진료 보험(CDCP): 소득 { $below } 미만, 민간 치과 보험 없음, 소득세 신고 마침
tool-benefits-line-dental-full = 보험이 적용되는 진료는 비용 전액을 내 줍니다
tool-benefits-line-dental-share = 본인이 내는 비율
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = 이 금액은 { $day }까지 유효합니다. 그 뒤의 금액은 공식 페이지를 보세요.

## What to bring

tool-documents-question = 무엇을 가져가야 하나요?
tool-documents-about = 건강보험 카드, 사회보험번호(SIN), 학교, 운전면허, 은행 계좌, 국경에 필요한 서류입니다. 있는 것과 빠진 것, 대신 낼 수 있는 것을 보여 드립니다.
tool-documents-line-one-of = 이 가운데 하나면 됩니다:
tool-documents-section-missing = 빠진 것
tool-documents-section-if-it-applies = 해당하는 경우
tool-documents-section-have = 있는 것
tool-documents-section-remarks = 알아 두세요
tool-documents-field-purpose = 어디에 쓰나요?
tool-documents-field-have = 이 가운데 어떤 서류가 있나요?
tool-documents-line-complete = 모두 있습니다
tool-documents-line-missing = { $count }가지가 빠져 있습니다
tool-documents-line-originals = 원본을 가져가세요. 사본은 받아 주지 않을 때가 많습니다.
tool-documents-line-translate = 이 가운데에는 다른 언어로 된 서류가 많습니다. 영어나 프랑스어가 아니면 번역본을 가져가세요.

## Published times

tool-times-question = 내 신청은 얼마나 걸리나요?
tool-times-about = 프로그램의 공개된 처리 기간과 처리 기준 기간을 신청서를 보낸 날과 함께 보여 드립니다.
tool-times-section-finished = 최근 끝난 신청
tool-times-section-expected = 예상
tool-times-section-standard = 처리 기준 기간 (service standard)
tool-times-field-program = 어떤 프로그램인가요?
tool-times-field-filed-on = 신청한 날
tool-times-line-published = 공개된 처리 기간
tool-times-line-finished = 최근 끝난 신청 대부분이 걸린 기간 ({ $day } 기준)
tool-times-line-finished-day = 신청한 날부터 계산하면
tool-times-line-expected = 오늘 보낼 경우 예상 기간 ({ $day } 기준)
tool-times-line-expected-for-month = 같은 달에 신청한 사람의 남은 예상 기간 ({ $day } 기준)
tool-times-line-people = 기다리는 사람
tool-times-line-people-ahead = 그달보다 먼저 신청해서 기다리는 사람
tool-times-line-standard = 신청의 { $share }%에 대해 이민부가 정한 목표
tool-times-line-standard-day = 신청한 날부터 계산하면
tool-times-line-no-standard = 이 프로그램은 처리 기준 기간이 공개되어 있지 않습니다.
tool-times-line-of-days = 신청서를 보낸 뒤 지난 기간
tool-times-line-span-minutes = { $count }분
tool-times-line-more-minutes = { $count }분 초과
tool-times-line-span-hours = { $count }시간
tool-times-line-more-hours = { $count }시간 초과
tool-times-line-span-days = { $count }일
tool-times-line-more-days = { $count }일 초과
tool-times-line-span-weeks = { $count }주
tool-times-line-more-weeks = { $count }주 초과
tool-times-line-span-months = { $count }개월
tool-times-line-more-months = { $count }개월 초과
tool-times-line-span-years = { $count }년
tool-times-line-more-years = { $count }년 초과

## Occupation

tool-occupation-question = 내 직업은 캐나다에서 무엇이라 하고, 면허가 필요한가요?
tool-occupation-about = 내 직업의 분류, 보통 필요한 조건, 온타리오에서 규제하는지와 담당하는 곳, 첫 단계를 보여 드립니다.
tool-occupation-section-group = 직업 분류
tool-occupation-section-rounds = 직업별 익스프레스 엔트리 선발
tool-occupation-section-licence = 온타리오의 면허
tool-occupation-field-noc = 내 직업
tool-occupation-hint-noc = nurse(간호사), cook(요리사)처럼 흔히 쓰는 직업 이름이나 코드 다섯 자리를 입력하세요.
tool-occupation-line-teer = 보통 필요한 조건 (TEER { $teer })
tool-occupation-line-broad = 일의 분야
tool-occupation-line-no-category = 특정 직업을 대상으로 한 선발에 이 직업은 없습니다.
tool-occupation-line-whole-group = 이 분류의 모든 직업
tool-occupation-line-regulator = 면허나 자격증을 주는 곳
tool-occupation-line-eca-body = 학력을 평가하는 곳
tool-occupation-line-step = { $number }단계
tool-occupation-line-lead-time = 면허를 받는 데 { $months }개월 이상 걸린다고 생각하고 계획하세요.
tool-occupation-line-not-known = 온타리오가 이 일을 규제하는지 알지 못합니다. 믿고 계획하기 전에 문의하세요

## Budget

tool-budget-question = 저축한 돈으로 얼마나 버틸 수 있나요?
tool-budget-about = 도착할 때 드는 돈과 한 달에 드는 돈, 저축으로 몇 달을 살 수 있는지 보여 드립니다. 직접 적은 금액을 먼저 씁니다.
tool-budget-section-monthly = 매달
tool-budget-section-once = 도착할 때 한 번
tool-budget-section-result = 저축
tool-budget-field-community = 어디에서 사실 건가요?
tool-budget-field-adults = 함께 사는 성인 수
tool-budget-field-in-child-care = 보육 시설에 다닐 자녀 수
tool-budget-field-savings = 저축액
tool-budget-field-income = 매달 소득 (세후)
tool-budget-field-rent = 임대료
tool-budget-hint-rent = 비워 두면 알려진 그 지역의 평균을 씁니다.
tool-budget-field-food = 식비
tool-budget-field-phone = 전화와 인터넷
tool-budget-field-insurance = 보험
tool-budget-field-other-monthly = 그 밖에 매달 드는 비용
tool-budget-field-transport = 교통비
tool-budget-hint-transport = 비워 두면 알려진 대중교통 요금을 씁니다.
tool-budget-field-child-care = 보육비
tool-budget-hint-child-care = 비워 두면 하루 최고 요금을 씁니다.
tool-budget-field-care-days = 한 달 보육 일수
tool-budget-field-travel = 캐나다까지 오는 비용
tool-budget-field-first-stay = 처음 며칠 숙박
tool-budget-field-furniture = 가구와 주방용품
tool-budget-field-clothes = 따뜻한 옷
tool-budget-field-other-once = 도착할 때 드는 그 밖의 비용
tool-budget-line-rent = 임대료
tool-budget-line-rent-stored = 침실 두 개짜리 집의 평균 임대료: { $place }, { $day }
tool-budget-line-rent-higher = 지금 그곳에 세 들어 사는 사람들이 낸 평균입니다. 새로 들어가는 사람은 더 낼 때가 많습니다.
tool-budget-line-rent-area = 더 넓은 지역의 평균입니다.
tool-budget-line-food = 식비
tool-budget-line-phone = 전화와 인터넷
tool-budget-line-insurance = 보험
tool-budget-line-other-monthly = 그 밖의 비용
tool-budget-line-transport = 교통비
tool-budget-line-transit-pass = 성인의 대중교통 월 정기권 (한 장 { $fare })
tool-budget-line-transit-rides = 성인의 대중교통, 최대: { $rides }회, 1회 { $fare }
tool-budget-line-child-care = 보육비
tool-budget-line-child-care-most = 자녀 { $count }명 보육비, 최대: { $days }일, 하루 { $fee }
tool-budget-line-child-care-until = 이 최고 요금은 요금을 낮춘 보육 시설에서 취학 전 아이에게 적용되며, { $day }까지 약속되어 있습니다.
tool-budget-line-total-monthly = 한 달 합계
tool-budget-line-deposit = 마지막 임대료 보증금
tool-budget-line-travel = 오는 비용
tool-budget-line-first-stay = 처음 며칠 숙박
tool-budget-line-furniture = 가구와 주방용품
tool-budget-line-clothes = 따뜻한 옷
tool-budget-line-other-once = 도착할 때 드는 그 밖의 비용
tool-budget-line-total-once = 도착 비용 합계
tool-budget-line-income = 매달 소득
tool-budget-line-from-savings = 매달 저축에서 쓰는 돈
tool-budget-line-savings = 저축
tool-budget-line-after-once = 도착 비용을 뺀 나머지
tool-budget-line-short = 부족한 금액
tool-budget-line-left-out = 금액을 모르는 비용 { $count }가지는 계산에 넣지 않았습니다.
tool-budget-line-months-at-most =
    { $count ->
        [0] 한 달 미만
       *[other] 최대 { $count }개월
    }
tool-budget-line-months =
    { $count ->
        [0] 한 달 미만
       *[other] { $count }개월
    }
tool-budget-line-not-enough = 저축으로 도착 비용을 댈 수 없습니다
tool-budget-line-covered = 소득으로 이 비용을 댈 수 있습니다
tool-budget-line-covered-known = 소득으로 지금까지 아는 비용을 댈 수 있습니다
tool-budget-line-costs-first = 비용을 적어야 답을 볼 수 있습니다

tools-noc-found = 비슷한 직업이 { $count }개 있습니다. 하나를 선택하세요.
tools-noc-none = 이런 이름의 직업이 없습니다. 영어나 프랑스어로 그 일을 뜻하는 다른 낱말을 입력해 보세요.
