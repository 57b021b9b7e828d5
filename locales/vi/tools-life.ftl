### The tools of daily life.

## Rights at work

tool-work-question = Tôi có được trả lương đúng luật không?
tool-work-about = Lương tối thiểu, lương một tuần của bạn từng dòng một, ngày lễ, tiền nghỉ phép và kỳ lương cuối ở Ontario.
tool-work-section-wage = Lương tối thiểu
tool-work-section-week = Tuần làm việc của bạn
tool-work-section-vacation = Nghỉ phép
tool-work-section-holidays = Ngày lễ
tool-work-section-last-pay = Khi thôi việc
tool-work-field-worker = Đây là loại công việc nào?
tool-work-field-week = Ngày đầu tuần làm việc của bạn
tool-work-hint-week = Để trống nếu là tuần này, tính từ thứ Hai.
tool-work-field-hours = Số giờ bạn đã làm trong tuần này
tool-work-hint-hours = Để trống nếu bạn chỉ muốn xem lương tối thiểu.
tool-work-field-in-school-time = Đó có phải là trong thời gian đi học không?
tool-work-field-hourly-pay = Lương một giờ của bạn, trước các khoản khấu trừ
tool-work-field-years = Số năm tròn làm cho chủ lao động này
tool-work-field-paid = Số tiền chủ lao động trả cho tuần này, trước các khoản khấu trừ
tool-work-hint-paid = Không gồm tiền nghỉ phép (vacation pay).
tool-work-field-wages-before = Lương của bốn tuần trước ngày lễ
tool-work-hint-wages-before = Lương thường và tiền nghỉ phép (vacation pay), không gồm tiền làm thêm giờ. Chỉ ghi nếu trong tuần của bạn có ngày lễ.
tool-work-field-holiday-hours = Số giờ bạn đã làm trong ngày lễ
tool-work-hint-holiday-hours = Các giờ này nằm trong số giờ của tuần ở trên.
tool-work-field-last-day = Ngày làm việc cuối cùng của bạn
tool-work-field-next-pay-day = Ngày trả lương kế tiếp sau đó
tool-work-line-minimum = Lương tối thiểu một giờ: { $who }
tool-work-line-minimum-day = Lương tối thiểu một ngày: { $who }
tool-work-line-student-hours = Mức lương học sinh chỉ áp dụng khi làm ít giờ hơn trong thời gian đi học.
tool-work-line-new-rate = Từ ngày { $day }, lương tối thiểu là { $amount }. Các giờ từ ngày đó trở đi được tính ở đây với mức lương quá thấp.
tool-work-line-not-known = Chúng tôi biết lương tối thiểu đến ngày { $day }. Với mức sau đó, hãy xem trang chính thức.
tool-work-line-rate = Mức { $rate } một giờ của bạn đạt mức tối thiểu { $minimum }
tool-work-line-rate-of-a-day = Không thể so mức { $rate } một giờ của bạn với tiền công theo ngày
tool-work-line-usual = Lương thường: { $hours } giờ với mức { $rate }
tool-work-line-overtime = Làm thêm giờ: { $hours } giờ với { $share }% của { $rate }
tool-work-line-holiday-worked = Làm việc trong ngày lễ: { $hours } giờ với { $share }% của { $rate }
tool-work-line-holiday-pay = Tiền lương ngày lễ (public holiday pay) cho { $name }, ngày { $day }: lương của { $weeks } tuần trước đó, chia cho { $parts }
tool-work-line-holiday-choice = Nếu bạn đã đồng ý bằng văn bản, thay vào đó bạn có thể nhận lương thường và được nghỉ bù một ngày khác có lương.
tool-work-line-total = Lương của tuần
tool-work-line-missing = Còn thiếu, vì bạn đã được trả { $paid }
tool-work-line-paid-enough = Số tiền { $paid } bạn đã được trả là đủ
tool-work-line-vacation = Tiền nghỉ phép (vacation pay) của tuần này: { $rate }% tiền lương của bạn. Mỗi năm bạn có { $weeks } tuần nghỉ phép.
tool-work-line-vacation-later = Tiền nghỉ phép (vacation pay) của tuần này, sau { $years } năm làm cho chủ lao động: { $rate }% tiền lương của bạn. Mỗi năm bạn có { $weeks } tuần nghỉ phép.
tool-work-line-long-week = Tuần làm việc dài như vậy cần bạn đồng ý bằng văn bản. Một số công việc có quy định khác.
tool-work-line-elsewhere = Với công việc này, giờ làm, giờ làm thêm, nghỉ phép và ngày lễ theo quy định khác. Hãy hỏi Bộ Lao động (Ministry of Labour) đó là những quy định nào.
tool-work-line-last-pay = Hạn trả kỳ lương cuối của bạn: { $days } ngày sau ngày làm việc cuối cùng, hoặc ngày trả lương kế tiếp nếu ngày đó muộn hơn
tool-work-line-last-pay-or-later = Hạn trả kỳ lương cuối của bạn là { $days } ngày sau ngày làm việc cuối cùng, hoặc ngày trả lương kế tiếp nếu ngày đó muộn hơn

## Renting

tool-rent-question = Tiền thuê, tiền đặt cọc hay thông báo: chủ nhà có được làm vậy không?
tool-rent-about = Tiền thuê được tăng bao nhiêu và từ khi nào, chủ nhà được đòi những khoản nào và phải thông báo trước bao lâu ở Ontario.
tool-rent-section-increase = Mức tăng
tool-rent-section-payment = Khoản tiền
tool-rent-section-notice = Thông báo
tool-rent-section-guideline = Mức trần (guideline)
tool-rent-section-checks = Luật đòi hỏi gì
tool-rent-field-about = Về việc gì?
tool-rent-choice-about-increase = Tăng tiền thuê
tool-rent-choice-about-payment = Tiền đặt cọc hoặc khoản tiền khác
tool-rent-choice-about-notice = Dọn đi
tool-rent-field-rent = Tiền thuê hiện nay của bạn
tool-rent-hint-rent = Cho một tháng, hoặc cho một tuần nếu bạn trả theo tuần.
tool-rent-field-first-lived-in = Lần đầu tiên có người ở trong căn nhà này là khi nào?
tool-rent-field-last-change = Ngày tăng tiền thuê gần nhất, hoặc ngày đầu tiên bạn thuê nhà
tool-rent-field-new-rent = Tiền thuê mới mà chủ nhà đòi
tool-rent-field-start = Ngày đầu tiên áp dụng tiền thuê mới
tool-rent-field-told-on = Ngày bạn nhận thông báo bằng văn bản
tool-rent-field-payment = Chủ nhà đòi khoản gì?
tool-rent-field-amount = Bao nhiêu?
tool-rent-field-notice = Đó là loại thông báo nào?
tool-rent-field-given-on = Ngày đưa thông báo
tool-rent-field-ends-on = Ngày cuối cùng ghi trong thông báo
tool-rent-line-interval = Tiền thuê được tăng khi đủ { $months } tháng kể từ ngày { $day }, không được sớm hơn
tool-rent-line-earliest = Ngày sớm nhất có thể, nếu hôm nay bạn được báo
tool-rent-line-tell-by = Chủ nhà phải báo cho bạn bằng văn bản { $days } ngày trước ngày { $day }, tức là chậm nhất
tool-rent-line-guideline = Mức trần (guideline) vào ngày { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = Mức này lấy từ dữ liệu công khai, không phải từ thông báo của chính quyền. Hãy so với trang chính thức trước khi dựa vào đây.
tool-rent-line-guideline-unknown = Ở đây chưa biết mức trần (guideline) của năm đó. Hãy xem trang chính thức.
tool-rent-line-not-covered = Căn nhà có người ở lần đầu sau ngày { $day }, nên không có mức trần (guideline) nào giới hạn tiền thuê. Các quy định khác vẫn áp dụng.
tool-rent-line-ask-age = Căn nhà đã có người ở vào ngày { $day } hoặc trước đó chưa? Chỉ khi đó mức trần (guideline) mới áp dụng. Hãy yêu cầu trả lời bằng văn bản.
tool-rent-line-most-more = Mức tăng cao nhất
tool-rent-line-highest = Tiền thuê mới cao nhất
tool-rent-line-no-limit = Không có mức trần (guideline) nào giới hạn tiền thuê căn nhà này
tool-rent-line-increase-may-not = Tăng như vậy là không được phép
tool-rent-line-not-before = Không được trước ngày { $day }
tool-rent-line-enough-months = Đã đủ số tháng
tool-rent-line-told-in-time = Thông báo đến đúng hạn
tool-rent-line-within-guideline = Tiền thuê mới nằm trong mức trần (guideline)
tool-rent-line-challenge = Bạn có thể khiếu nại việc tăng sai với Hội đồng Chủ nhà và Người thuê (Landlord and Tenant Board) đến
tool-rent-line-other-homes = Nếu bạn dùng chung bếp hoặc phòng tắm với chủ sở hữu, hoặc ở nhà ở cộng đồng (community housing), các quy định khác sẽ áp dụng.
tool-rent-line-may = Chủ nhà được yêu cầu khoản này
tool-rent-line-may-not = Chủ nhà không được đòi khoản này
tool-rent-line-may-up-to = Chỉ đến mức { $amount }
tool-rent-line-may-cost = Chỉ bằng chi phí thực tế
tool-rent-line-may-rents = Tối đa bằng một kỳ tiền thuê
tool-rent-line-deposit-most = Tiền đặt cọc cao nhất
tool-rent-line-too-much = Phần vượt quá mức được đòi
tool-rent-line-interest = Tiền lãi chủ nhà nợ bạn cho một năm, theo mức trần (guideline)
tool-rent-line-ends = Ngày cuối cùng sớm nhất có thể, { $days } ngày sau thông báo
tool-rent-line-pay-by = Thời hạn để trả, { $days } ngày sau thông báo. Nếu bạn trả hết trong hạn đó, thông báo không còn hiệu lực
tool-rent-line-long-enough = Thông báo đủ thời gian báo trước
tool-rent-line-end-of-period = Ngày cuối cùng phải là ngày cuối của một kỳ thuê, và không được trước ngày hết hợp đồng thuê có thời hạn.
tool-rent-line-owed = Chủ nhà nợ bạn
tool-rent-line-owed-nothing = Nếu báo trước từ { $days } ngày trở lên, chủ nhà không nợ bạn gì.
tool-rent-line-owed-unless = Chủ nhà nợ bạn một số tiền tính theo tiền thuê, trừ khi báo trước từ { $days } ngày trở lên. Hãy ghi ngày cuối cùng để xem
tool-rent-line-board-decides = Bạn không buộc phải dọn đi chỉ vì có thông báo. Chỉ Hội đồng Chủ nhà và Người thuê (Landlord and Tenant Board) mới được ra lệnh đó.

## Driver's licence

tool-driving-question = Làm sao để có bằng lái xe Ontario?
tool-driving-about = Đổi bằng, thi một số bài hay đi đủ các bước từ đầu, tùy nơi cấp bằng của bạn; kèm theo thời gian bạn còn được lái với bằng đó và giấy tờ cần mang.
tool-driving-section-path = Cách của bạn
tool-driving-section-clock = Bằng lái cũ của bạn
tool-driving-section-papers = Cần mang gì
tool-driving-field-place = Bằng lái của bạn do nơi nào cấp?
tool-driving-field-class = Đó là loại bằng nào?
tool-driving-choice-class-car = Bằng lái ô tô chính thức
tool-driving-choice-class-motorcycle = Bằng lái xe máy
tool-driving-choice-class-learner = Bằng tập lái
tool-driving-field-years = Số năm kinh nghiệm lái xe với bằng chính thức
tool-driving-field-resident-since = Ngày bạn trở thành cư dân Ontario
tool-driving-hint-resident-since = Thường là ngày bạn đến sống ở đây.
tool-driving-field-english-or-french = Giấy tờ của bạn có bằng tiếng Anh hoặc tiếng Pháp không?
tool-driving-field-letter-of = Ngày của thư xác nhận kinh nghiệm lái xe
tool-driving-line-exchange = Bạn có thể đổi bằng mà không phải thi viết hay thi lái
tool-driving-line-exchange-if = Bạn có thể đổi bằng nếu có đủ kinh nghiệm
tool-driving-line-credit = Kinh nghiệm của bạn có thể được công nhận
tool-driving-line-tests = Bạn cần thi
tool-driving-line-full = Bạn bắt đầu như người mới lái
tool-driving-line-ask = Hãy hỏi DriveTest
tool-driving-line-age = Bạn phải từ { $years } tuổi trở lên mới được lái xe ở Ontario.
tool-driving-line-agreement = Thỏa thuận với Ontario: { $place }
tool-driving-line-experience = Kinh nghiệm từ { $months } tháng trở lên
tool-driving-line-less-experience = Nếu ít kinh nghiệm hơn, DriveTest quyết định bạn được gì. Hãy mang bằng chứng cho toàn bộ kinh nghiệm
tool-driving-line-motorcycle = Xe máy theo quy định khác. Hãy hỏi DriveTest
tool-driving-line-learner-no-exchange = Bằng tập lái không đổi được.
tool-driving-line-eye-test = Kiểm tra mắt tại trung tâm DriveTest
tool-driving-line-knowledge-test = Thi viết về luật giao thông
tool-driving-line-road-test = Thi lái trên đường
tool-driving-line-credit-changed = Có tin các quy định này thay đổi vào ngày { $day }, và chúng tôi không xác nhận được thay đổi ra sao. Hãy hỏi DriveTest bạn cần thi những gì và thư của bạn được tính như thế nào
tool-driving-line-credit-ask = Kinh nghiệm của bạn có thể rút ngắn thời gian giữa các bài thi. Hãy hỏi DriveTest thư của bạn được tính như thế nào
tool-driving-line-learner = Bài thi lái đầu tiên: { $months } tháng sau bài thi viết, hoặc { $course } tháng nếu có khóa học lái được công nhận. Cho đến lúc đó, bạn phải lái cùng một người lái có kinh nghiệm ngồi bên cạnh.
tool-driving-line-full-test = Bài thi lái thứ hai để lấy bằng chính thức
tool-driving-line-grace = Sau khi trở thành cư dân, bạn còn được lái với bằng lái còn hiệu lực của mình trong thời gian này
tool-driving-line-drive-until = Ngày cuối cùng bạn được lái với bằng lái còn hiệu lực của mình, { $days } ngày sau khi trở thành cư dân
tool-driving-line-apply-before = Hãy xin bằng Ontario trước ngày đó.
tool-driving-line-time-over = Thời gian này đã hết. Đừng lái xe cho đến khi bạn có bằng Ontario. Nếu xảy ra tai nạn, bảo hiểm của bạn có thể không chi trả.
tool-driving-line-letter-until = Thư được tính trong { $months } tháng, tức là đến
tool-driving-line-letter-too-old = Thư đã quá cũ. Hãy xin thư mới.
tool-driving-line-fees = Thi và lấy bằng đều có lệ phí. Chúng tôi không xác nhận được số tiền, vì vậy hãy xem drivetest.ca trước khi đi.

## School

tool-school-question = Trường nào hợp với con tôi?
tool-school-about = Lớp theo ngày sinh của con bạn, bốn hệ thống trường công, giấy tờ cần mang và các loại vắc-xin mà Ontario yêu cầu.
tool-school-section-grade = Lớp
tool-school-section-systems = Bốn hệ thống trường
tool-school-section-papers = Cần mang gì
tool-school-section-vaccines = Vắc-xin
tool-school-field-born = Con bạn sinh tháng nào
tool-school-field-arrival = Ngày bạn đến Ontario
tool-school-hint-arrival = Để trống nếu bạn đã ở đây.
tool-school-field-status = Tình trạng cư trú của con bạn ở Canada
tool-school-field-french-right = Cha hoặc mẹ có quyền cho con học trường tiếng Pháp không?
tool-school-hint-french-right = Người có quyền là công dân Canada có tiếng mẹ đẻ là tiếng Pháp, hoặc đã học tiểu học bằng tiếng Pháp ở Canada. Gia đình có một con khác đang học trường như vậy cũng có quyền.
tool-school-field-catholic = Cha, mẹ hoặc con có theo đạo Công giáo không?
tool-school-field-with-guardian = Con có sống với người không phải là cha mẹ không?
tool-school-line-school-year = Năm học bắt đầu vào
tool-school-line-age = Trong năm dương lịch đó con bạn tròn { $age } tuổi.
tool-school-line-may-begin = Có thể bắt đầu mẫu giáo (kindergarten) vào
tool-school-line-later = Chưa đến lúc
tool-school-line-ask-board = Hãy hỏi học khu (school board)
tool-school-line-too-old = Con bạn đã quá tuổi thông thường của trung học. Hãy hỏi học khu (school board) trường nào hoặc chương trình người lớn nào nhận học.
tool-school-line-grade = Lớp thông thường
tool-school-line-compulsory = Bắt buộc đi học từ { $from } đến { $to } tuổi
tool-school-line-assessment = Học khu (school board) có thể kiểm tra ngôn ngữ và toán trước. Thường thì xếp lớp theo tuổi.
tool-school-line-credits = Số tín chỉ để có bằng trung học
tool-school-line-community-hours = Số giờ thiện nguyện để có bằng trung học
tool-school-line-free = Đi học miễn phí
tool-school-line-free-ask = Trước khi lên đường, hãy hỏi học khu (school board) có phải đóng học phí không
tool-school-line-open = Bạn có thể ghi danh
tool-school-line-ask-catholic = Chủ yếu cho gia đình Công giáo. Hãy hỏi học khu (school board) về quy định của họ
tool-school-line-by-right = Bạn có quyền được một chỗ học
tool-school-line-by-committee = Bạn có thể xin. Một ủy ban của học khu (school board) quyết định
tool-school-line-immersion = Chương trình tăng cường tiếng Pháp (French immersion) là chuyện khác: ở đó trẻ học tiếng Pháp trong trường tiếng Anh.
tool-school-line-paper-missing = Nếu thiếu giấy tờ, cứ đến trường và hỏi trường nhận giấy tờ gì thay thế.

## Free services

tool-eligibility-question = Tôi được dùng những dịch vụ miễn phí nào, và đến khi nào?
tool-eligibility-about = Hỗ trợ định cư và lớp ngôn ngữ theo tình trạng cư trú của bạn, kèm theo ngày hết hạn.
tool-eligibility-section-time = Thời gian của bạn
tool-eligibility-section-services = Dịch vụ
tool-eligibility-field-status = Tình trạng cư trú của bạn là gì?
tool-eligibility-field-resident-since = Ngày bạn trở thành thường trú nhân
tool-eligibility-hint-resident-since = Ngày này có trên Giấy xác nhận thường trú (Confirmation of Permanent Residence). Ghi ngày bạn dự định cũng được.
tool-eligibility-line-years = { $years } năm từ ngày { $day }, đến hết tháng đó
tool-eligibility-line-ended-for = Với người thành thường trú nhân diện kinh tế vào ngày { $day } hoặc trước đó, các dịch vụ này đã kết thúc vào
tool-eligibility-line-over = Thời gian này đã hết. Các dịch vụ do Ontario và nơi khác chi trả có thể vẫn dùng được.
tool-eligibility-line-left = Thời gian còn lại
tool-eligibility-line-of-until = Ngày cuối cùng của các dịch vụ miễn phí do chính phủ liên bang chi trả
tool-eligibility-line-until-citizen = Cho đến khi bạn thành công dân
tool-eligibility-line-before-landing = Trước khi bạn đến Canada
tool-eligibility-line-after-landing = Sau khi bạn đến
tool-eligibility-line-others-only = Không dùng được dịch vụ do Bộ Di trú (IRCC) chi trả. Các dịch vụ khác có thể dùng được

## Benefits

tool-benefits-question = Gia đình tôi có thể được những trợ cấp nào?
tool-benefits-about = Trợ cấp nuôi con Canada theo thu nhập của bạn, trợ cấp thực phẩm, chăm sóc răng, khi nào bạn được nộp đơn và dùng mẫu đơn nào.
tool-benefits-section-apply = Cách xin
tool-benefits-section-child = Trợ cấp nuôi con Canada (Canada child benefit)
tool-benefits-section-groceries = Trợ cấp Thực phẩm và Nhu yếu phẩm (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Trợ giúp khác
tool-benefits-field-status = Tình trạng cư trú của bạn là gì?
tool-benefits-field-here-since = Ngày bạn đến sống ở Canada
tool-benefits-field-partner = Bạn có sống với vợ, chồng hoặc bạn đời không?
tool-benefits-field-children = Các con của bạn sinh tháng nào
tool-benefits-hint-children = Mỗi con ghi một tháng.
tool-benefits-field-income = Thu nhập gia đình năm ngoái
tool-benefits-hint-income = Sau các khoản khấu trừ, của cả hai vợ chồng hoặc bạn đời và từ mọi nước, bằng đô la Canada.
tool-benefits-field-private-dental = Bạn có bảo hiểm nha khoa tư nhân không?
tool-benefits-line-apply-now = Bạn được nộp đơn ngay khi đến nơi
tool-benefits-line-apply-after = Bạn được nộp đơn sau { $months } tháng ở Canada, nếu có giấy phép còn hiệu lực trong tháng kế tiếp
tool-benefits-line-apply-ask = Hãy hỏi Cơ quan Thuế Canada (CRA) từ khi nào bạn được nộp đơn
tool-benefits-line-form = Mẫu đơn
tool-benefits-line-file-return = Hãy khai thuế mỗi năm, kể cả khi không có thu nhập. Hạn của lần khai tới là
tool-benefits-line-young = Tối đa cho { $count } con dưới { $until } tuổi, một năm
tool-benefits-line-older = Tối đa cho { $count } con từ { $until } đến { $last } tuổi, một năm
tool-benefits-line-child-income = Hãy ghi thu nhập gia đình để xem số tiền
tool-benefits-line-full-amount = Đủ mức, vì { $income } không cao hơn { $full }
tool-benefits-line-reduction = Giảm bớt, vì { $income } cao hơn { $full }
tool-benefits-line-child-year = Trợ cấp nuôi con Canada cho một năm, theo tuổi các con hôm nay
tool-benefits-line-child-year-later = Trợ cấp nuôi con Canada cho một năm, theo tuổi các con hôm nay, khi bạn đã được nộp đơn
tool-benefits-line-child-from = Ngày bạn bắt đầu được nộp đơn xin trợ cấp nuôi con Canada
tool-benefits-line-child-month = Cho một tháng
tool-benefits-line-birthday = Từ ngày { $day }, sau một sinh nhật
tool-benefits-line-depends = Tùy thuộc vào thu nhập của bạn
tool-benefits-line-no-child = Không có trợ cấp nuôi con, nhưng có thể có trợ giúp khác
tool-benefits-line-single = Tối đa cho một người, một năm
tool-benefits-line-couple = Tối đa cho hai vợ chồng hoặc bạn đời, một năm
tool-benefits-line-groceries-child = Tối đa cho { $count } con dưới { $under } tuổi, một năm
tool-benefits-line-single-parent = Cha hoặc mẹ nuôi con một mình có thể được nhiều hơn.
tool-benefits-line-groceries-income = Thu nhập càng cao thì khoản này càng giảm. Cơ quan Thuế Canada (CRA) tính theo tờ khai thuế hoặc mẫu đơn của bạn.
tool-benefits-line-dental = Chương trình Chăm sóc Nha khoa Canada (Canadian Dental Care Plan): thu nhập dưới { $below }, không có bảo hiểm nha khoa tư nhân và đã khai thuế
tool-benefits-line-dental-full = Với những gì được chi trả, chương trình trả toàn bộ chi phí
tool-benefits-line-dental-share = Phần chi phí bạn phải trả
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = Các số tiền này có hiệu lực đến ngày { $day }. Với số tiền sau đó, hãy xem trang chính thức.

## What to bring

tool-documents-question = Tôi phải mang những gì?
tool-documents-about = Giấy tờ để làm thẻ y tế, số bảo hiểm xã hội (SIN), đi học, bằng lái xe, tài khoản ngân hàng và qua biên giới: bạn đã có gì, còn thiếu gì và có thể thay bằng gì.
tool-documents-line-one-of = Chỉ cần một trong những thứ này:
tool-documents-section-missing = Còn thiếu
tool-documents-section-if-it-applies = Nếu thuộc trường hợp của bạn
tool-documents-section-have = Bạn đã có
tool-documents-section-remarks = Nên biết
tool-documents-field-purpose = Để làm gì?
tool-documents-field-have = Bạn có những giấy tờ nào trong số này?
tool-documents-line-complete = Bạn đã có đủ
tool-documents-line-missing = Còn thiếu { $count } thứ
tool-documents-line-originals = Hãy mang bản gốc. Bản sao thường không được nhận.
tool-documents-line-translate = Một số giấy tờ này thường bằng ngôn ngữ khác. Nếu không bằng tiếng Anh hay tiếng Pháp, hãy mang bản dịch.

## Published times

tool-times-question = Đơn như của tôi mất bao lâu?
tool-times-about = Thời gian được công bố và mục tiêu xử lý của một chương trình, bên cạnh ngày bạn đã gửi đơn.
tool-times-section-finished = Đơn xong gần đây
tool-times-section-expected = Dự kiến
tool-times-section-standard = Mục tiêu xử lý (service standard)
tool-times-field-program = Chương trình nào?
tool-times-field-filed-on = Ngày bạn nộp đơn
tool-times-line-published = Thời gian được công bố
tool-times-line-finished = Phần lớn các đơn xong gần đây mất, tính đến ngày { $day }
tool-times-line-finished-day = Tính từ ngày bạn nộp, tức là
tool-times-line-expected = Nếu gửi hôm nay, dự kiến mất, tính đến ngày { $day }
tool-times-line-expected-for-month = Với người nộp cùng tháng, dự kiến còn, tính đến ngày { $day }
tool-times-line-people = Số người đang chờ
tool-times-line-people-ahead = Số người nộp trước tháng đó và đang chờ
tool-times-line-standard = Mục tiêu của chính cơ quan xử lý cho { $share }% số đơn
tool-times-line-standard-day = Tính từ ngày bạn nộp, tức là
tool-times-line-no-standard = Chương trình này không có mục tiêu xử lý (service standard) nào được công bố.
tool-times-line-of-days = kể từ khi bạn gửi đơn
tool-times-line-span-minutes = { $count } phút
tool-times-line-more-minutes = hơn { $count } phút
tool-times-line-span-hours = { $count } giờ
tool-times-line-more-hours = hơn { $count } giờ
tool-times-line-span-days = { $count } ngày
tool-times-line-more-days = hơn { $count } ngày
tool-times-line-span-weeks = { $count } tuần
tool-times-line-more-weeks = hơn { $count } tuần
tool-times-line-span-months = { $count } tháng
tool-times-line-more-months = hơn { $count } tháng
tool-times-line-span-years = { $count } năm
tool-times-line-more-years = hơn { $count } năm

## Occupation

tool-occupation-question = Canada gọi nghề của tôi là gì, và tôi có cần giấy phép không?
tool-occupation-about = Nhóm nghề của bạn, thường cần những gì, Ontario có quản lý nghề này không và ai quản lý, kèm theo những bước đầu tiên.
tool-occupation-section-group = Nhóm nghề
tool-occupation-section-rounds = Các đợt mời Express Entry theo nghề
tool-occupation-section-licence = Giấy phép hành nghề ở Ontario
tool-occupation-field-noc = Nghề của bạn
tool-occupation-hint-noc = Gõ tên nghề thường dùng, như nurse (y tá) hoặc cook (đầu bếp), hoặc năm chữ số của mã nghề.
tool-occupation-line-teer = Thường cần gì (TEER { $teer })
tool-occupation-line-broad = Lĩnh vực nghề
tool-occupation-line-no-category = Không có đợt mời nào theo nhóm nghề nêu tên nghề này.
tool-occupation-line-whole-group = Mọi công việc trong nhóm này
tool-occupation-line-regulator = Ai cấp giấy phép hoặc chứng chỉ
tool-occupation-line-eca-body = Ai đánh giá học vấn
tool-occupation-line-step = Bước { $number }
tool-occupation-line-lead-time = Hãy dự trù từ { $months } tháng trở lên để lấy giấy phép.
tool-occupation-line-not-known = Chúng tôi không biết Ontario có quản lý nghề này không. Hãy hỏi trước khi trông vào nghề này

## Budget

tool-budget-question = Tiền tiết kiệm của tôi đủ dùng bao lâu?
tool-budget-about = Chi phí khi mới đến, chi phí mỗi tháng, và tiền tiết kiệm của bạn đủ dùng mấy tháng. Số tiền bạn tự ghi được ưu tiên.
tool-budget-section-monthly = Mỗi tháng
tool-budget-section-once = Một lần, khi mới đến
tool-budget-section-result = Tiền tiết kiệm của bạn
tool-budget-field-community = Bạn sẽ sống ở đâu?
tool-budget-field-adults = Số người lớn trong nhà
tool-budget-field-in-child-care = Số con sẽ gửi trẻ
tool-budget-field-savings = Tiền tiết kiệm của bạn
tool-budget-field-income = Thu nhập mỗi tháng, sau thuế
tool-budget-field-rent = Tiền thuê nhà
tool-budget-hint-rent = Để trống thì dùng mức trung bình đã biết của nơi đó.
tool-budget-field-food = Thực phẩm
tool-budget-field-phone = Điện thoại và internet
tool-budget-field-insurance = Bảo hiểm
tool-budget-field-other-monthly = Chi phí khác mỗi tháng
tool-budget-field-transport = Đi lại
tool-budget-hint-transport = Để trống thì dùng giá vé giao thông công cộng, ở nơi đã biết giá.
tool-budget-field-child-care = Gửi trẻ
tool-budget-hint-child-care = Để trống thì dùng mức phí cao nhất cho một ngày.
tool-budget-field-care-days = Số ngày gửi trẻ trong một tháng
tool-budget-field-travel = Chuyến đi đến Canada
tool-budget-field-first-stay = Những đêm đầu tiên
tool-budget-field-furniture = Đồ đạc và đồ bếp
tool-budget-field-clothes = Quần áo ấm
tool-budget-field-other-once = Chi phí khác khi mới đến
tool-budget-line-rent = Tiền thuê nhà
tool-budget-line-rent-stored = Tiền thuê trung bình của nhà hai phòng ngủ: { $place }, số liệu ngày { $day }
tool-budget-line-rent-higher = Đây là mức trung bình của người hiện đang thuê ở đó. Người mới dọn vào bây giờ thường phải trả nhiều hơn.
tool-budget-line-rent-area = Mức trung bình này là của vùng rộng hơn.
tool-budget-line-food = Thực phẩm
tool-budget-line-phone = Điện thoại và internet
tool-budget-line-insurance = Bảo hiểm
tool-budget-line-other-monthly = Chi phí khác
tool-budget-line-transport = Đi lại
tool-budget-line-transit-pass = Vé tháng giao thông công cộng cho người lớn, giá { $fare } một vé
tool-budget-line-transit-rides = Giao thông công cộng cho người lớn, tối đa: { $rides } lượt, giá { $fare } một lượt
tool-budget-line-child-care = Gửi trẻ
tool-budget-line-child-care-most = Gửi { $count } con, tối đa: { $days } ngày, mức { $fee }
tool-budget-line-child-care-until = Mức phí cao nhất này dành cho chương trình được giảm phí, cho trẻ chưa đến tuổi đi học, và được cam kết đến ngày { $day }.
tool-budget-line-total-monthly = Tổng cộng mỗi tháng
tool-budget-line-deposit = Tiền đặt cọc cho kỳ thuê cuối
tool-budget-line-travel = Chuyến đi
tool-budget-line-first-stay = Những đêm đầu tiên
tool-budget-line-furniture = Đồ đạc và đồ bếp
tool-budget-line-clothes = Quần áo ấm
tool-budget-line-other-once = Chi phí khác khi mới đến
tool-budget-line-total-once = Tổng cộng khi mới đến
tool-budget-line-income = Thu nhập mỗi tháng
tool-budget-line-from-savings = Lấy từ tiết kiệm mỗi tháng
tool-budget-line-savings = Tiền tiết kiệm
tool-budget-line-after-once = Còn lại sau khi đến
tool-budget-line-short = Còn thiếu
tool-budget-line-left-out = { $count } khoản chưa biết và không được tính.
tool-budget-line-months-at-most =
    { $count ->
        [0] Chưa đến một tháng
       *[other] Tối đa { $count } tháng tròn
    }
tool-budget-line-months =
    { $count ->
        [0] Chưa đến một tháng
       *[other] { $count } tháng tròn
    }
tool-budget-line-not-enough = Tiền tiết kiệm của bạn không đủ chi phí khi mới đến
tool-budget-line-covered = Thu nhập của bạn đủ cho các chi phí này
tool-budget-line-covered-known = Thu nhập của bạn đủ cho những khoản đã biết đến nay
tool-budget-line-costs-first = Hãy ghi các chi phí để có câu trả lời

tools-noc-found =
    { $count ->
        [1] Có 1 nghề tương tự. Hãy chọn nghề đó.
       *[other] Có { $count } nghề tương tự. Hãy chọn một nghề.
    }
tools-noc-none = Không có nghề nào mang tên như vậy. Hãy thử một từ khác chỉ công việc, bằng tiếng Anh hoặc tiếng Pháp.
