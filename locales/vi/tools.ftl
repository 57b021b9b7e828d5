## What all tools share

tools-ask = Xem kết quả
tools-yes = Có
tools-no = Không
tools-not-known = Chưa biết
tools-choose = Chọn
tools-add = Thêm
tools-remove = Bỏ
tools-result = Kết quả
tools-of = trên { $of }
tools-capped = đã giới hạn; nếu không giới hạn: { $from }
tools-would-change = Điều gì sẽ làm kết quả thay đổi
tools-next = Làm gì tiếp theo
tools-rules = Quy định
tools-in-force = Có hiệu lực từ ngày { $date }
tools-stale = Các quy định này lẽ ra được xem lại chậm nhất ngày { $date }. Hãy xem trang chính thức trước khi dựa vào kết quả.
tools-faults = Hãy xem lại các câu trả lời này
tools-copy = Sao chép dạng chữ
tools-copied = Đã sao chép.

## What is wrong with a field

tools-fault-missing = Mục này bắt buộc. Hãy điền vào.
tools-fault-whole = Hãy ghi một số nguyên từ { $min } đến { $max }.
tools-fault-number = Hãy ghi một số từ { $min } đến { $max }, theo bước { $step }.
tools-fault-money = Hãy ghi một số tiền từ 0 đến { $max }, tối đa hai chữ số thập phân.
tools-fault-yes-no = Hãy chọn có hoặc không.
tools-fault-choice = Hãy chọn một trong các câu trả lời.
tools-fault-choices = Hãy chọn trong các câu trả lời.
tools-fault-day = Hãy ghi một ngày từ { $from } đến { $to }.
tools-fault-month = Hãy ghi một tháng từ { $from } đến { $to }.
tools-fault-list = Ở đây chứa tối đa { $max } mục.
tools-fault-noc = Hãy ghi năm chữ số của nghề.
tools-fault-noc-unknown = Không có nghề nào mang mã này. Hãy tìm theo tên nghề.
tools-fault-unknown = Ở đây không hỏi mục này.
tools-fault-same = Mục này phải khác với “{ $other }”.
tools-fault-more-than = Mục này tối đa là { $max }, theo “{ $other }”.

## Questions that several tools ask

tools-section-person = Bạn
tools-section-language = Ngôn ngữ
tools-section-work = Việc làm
tools-section-spouse = Vợ, chồng hoặc bạn đời của bạn
tools-section-additional = Điểm thêm
tools-section-adaptability = Gắn bó với Canada
tools-section-minimums = Điều kiện tối thiểu
tools-field-age = Tuổi của bạn, tính tròn năm
tools-field-education = Học vấn cao nhất của bạn
tools-hint-education = Học vấn ngoài Canada chỉ được tính sau khi đã được đánh giá.
tools-choice-education-less-than-secondary = Chưa xong trung học phổ thông
tools-choice-education-secondary = Trung học phổ thông
tools-choice-education-one-year = Chương trình một năm sau trung học phổ thông
tools-choice-education-two-year = Chương trình hai năm sau trung học phổ thông
tools-choice-education-bachelor = Bằng cử nhân, hoặc chương trình từ ba năm trở lên
tools-choice-education-two-or-more = Hai bằng trở lên trong số này, trong đó một bằng từ ba năm trở lên
tools-choice-education-masters = Bằng thạc sĩ, hoặc bằng chuyên môn (professional degree) của một nghề cần giấy phép hành nghề
tools-choice-education-doctoral = Bằng tiến sĩ
tools-hint-first-language = Bài thi cho bạn bậc cao hơn. Để trống nếu chưa có kết quả.
tools-field-first-language = Ngôn ngữ chính thức thứ nhất
tools-field-second-language = Ngôn ngữ chính thức thứ hai
tools-field-lang = Ngôn ngữ
tools-field-clb = Bậc của từng kỹ năng (CLB hoặc NCLC)
tools-hint-clb = Công cụ về điểm thi sẽ đổi điểm thành bậc. Kỹ năng nào không có thì ghi 0.
tools-field-first-language-clb = Ngôn ngữ chính thức thứ nhất: bậc của từng kỹ năng
tools-field-second-language-clb = Ngôn ngữ chính thức thứ hai: bậc của từng kỹ năng
tools-choice-lang-en = Tiếng Anh
tools-choice-lang-fr = Tiếng Pháp
tools-ability-reading = Đọc
tools-ability-writing = Viết
tools-ability-listening = Nghe
tools-ability-speaking = Nói
tools-line-ability-reading = đọc
tools-line-ability-writing = viết
tools-line-ability-listening = nghe
tools-line-ability-speaking = nói
tools-field-canadian-work-years = Việc làm có tay nghề ở Canada, tính tròn năm
tools-hint-canadian-work-years = Việc làm có lương và có giấy phép, trong mười năm gần đây. Ba mươi giờ một tuần trong một năm được tính là một năm.
tools-field-foreign-work-years = Việc làm có tay nghề ngoài Canada, tính tròn năm
tools-hint-foreign-work-years = Việc làm có lương trong mười năm gần đây.
tools-line-age = Tuổi: { $age }
tools-line-education = Học vấn: { $education }
tools-line-first-language = Ngôn ngữ chính thức thứ nhất, { $ability }: bậc { $level }
tools-line-no-first-language = Không có kết quả thi nào của ngôn ngữ chính thức thứ nhất được tính.
tools-line-birthday = Sinh nhật tới của bạn
tools-line-first-language-more = Thêm một bậc ở mọi kỹ năng của ngôn ngữ thứ nhất
tools-line-education-more = Học vấn cao hơn: { $education }

## How much money must I show?

tool-funds-question = Tôi phải chứng minh có bao nhiêu tiền?
tool-funds-about = Bạn chứng minh mình lo được cho gia đình khi đến nơi. Số tiền tùy theo số người trong gia đình.
tool-funds-field-program = Bạn nộp đơn vào chương trình nào?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Chương trình thí điểm cộng đồng nông thôn hoặc cộng đồng nói tiếng Pháp
tool-funds-field-family-size = Gia đình bạn có bao nhiêu người?
tool-funds-hint-family-size = Tính cả bạn, vợ, chồng hoặc bạn đời và các con phụ thuộc, kể cả những người tạm thời ở lại.
tool-funds-line-base = Số tiền cho gia đình { $count } người
tool-funds-line-more = Thêm { $count } người

## How many points do I have in Express Entry?

tool-crs-question = Tôi được bao nhiêu điểm trong Express Entry?
tool-crs-about = Express Entry xếp hạng mọi người theo điểm của Hệ thống Xếp hạng Toàn diện (CRS). Xem từng dòng điểm của bạn và điều gì sẽ làm điểm thay đổi.
tool-crs-section-core = Bạn
tool-crs-section-transferability = Những yếu tố tính kết hợp
tool-crs-section-rounds = Các đợt mời gần đây
tool-crs-field-spouse = Bạn có vợ, chồng hoặc bạn đời không?
tool-crs-choice-spouse-none = Không
tool-crs-choice-spouse-accompanying = Có, và người ấy đi cùng tôi
tool-crs-choice-spouse-not-accompanying = Có, nhưng người ấy không đi cùng tôi
tool-crs-choice-spouse-citizen-or-pr = Có, là công dân hoặc thường trú nhân Canada
tool-crs-field-trade-certificate = Bạn có chứng chỉ tay nghề của Canada (certificate of qualification) trong một nghề thợ không?
tool-crs-field-provincial-nomination = Có tỉnh bang nào đề cử bạn không?
tool-crs-field-sibling-in-canada = Bạn có anh, chị hoặc em đã trưởng thành sống ở Canada, là công dân hoặc thường trú nhân không?
tool-crs-hint-sibling-in-canada = Anh, chị, em của bạn, hoặc của vợ, chồng, bạn đời nếu người ấy đi cùng bạn.
tool-crs-field-canadian-study = Học ở Canada sau trung học phổ thông
tool-crs-choice-canadian-study-none = Không có
tool-crs-choice-canadian-study-1-2 = Bằng cấp của chương trình một hoặc hai năm
tool-crs-choice-canadian-study-3-plus = Bằng cấp của chương trình từ ba năm trở lên, hoặc bằng sau đại học
tool-crs-field-spouse-factors = Phần của vợ, chồng hoặc bạn đời
tool-crs-field-spouse-factors-education = Học vấn cao nhất của người ấy
tool-crs-field-spouse-factors-clb = Bậc từng kỹ năng của người ấy trong một ngôn ngữ chính thức
tool-crs-field-spouse-factors-canadian-work-years = Việc làm có tay nghề của người ấy ở Canada, tính tròn năm
tool-crs-line-second-language = Ngôn ngữ chính thức thứ hai, { $ability }: bậc { $level }
tool-crs-line-canadian-work = Số năm việc làm có tay nghề ở Canada: { $years }
tool-crs-line-no-spouse-factors = Bạn chưa cho biết gì về vợ, chồng hoặc bạn đời nên phần này không có điểm.
tool-crs-line-spouse-not-counted = Những gì bạn cho biết về vợ, chồng hoặc bạn đời không được tính. Chỉ tính khi người ấy đi cùng và không phải là công dân hay thường trú nhân.
tool-crs-line-spouse-education = Học vấn của vợ, chồng hoặc bạn đời: { $education }
tool-crs-line-spouse-language = Ngôn ngữ của vợ, chồng hoặc bạn đời, { $ability }: bậc { $level }
tool-crs-line-spouse-canadian-work = Số năm việc làm có tay nghề ở Canada của vợ, chồng hoặc bạn đời: { $years }
tool-crs-line-education-and-language = Học vấn và ngôn ngữ thứ nhất
tool-crs-line-education-and-canadian-work = Học vấn và việc làm ở Canada
tool-crs-line-foreign-work-and-language = Việc làm ở nước ngoài và ngôn ngữ thứ nhất
tool-crs-line-foreign-and-canadian-work = Việc làm ở nước ngoài và việc làm ở Canada
tool-crs-line-trade-and-language = Chứng chỉ tay nghề và ngôn ngữ thứ nhất
tool-crs-line-nomination = Đề cử của một tỉnh bang
tool-crs-line-french = Tiếng Pháp
tool-crs-line-canadian-study = Học ở Canada: { $study }
tool-crs-line-sibling = Anh, chị hoặc em ở Canada
tool-crs-line-job-offer = Thư mời làm việc (không còn điểm từ ngày { $date })
tool-crs-line-canadian-work-more = Thêm một năm làm việc ở Canada
tool-crs-line-foreign-work-more = Thêm một năm làm việc ngoài Canada
tool-crs-line-first-language-all = Bậc { $level } ở mọi kỹ năng của ngôn ngữ thứ nhất
tool-crs-line-french-all = Tiếng Pháp bậc { $level } ở mọi kỹ năng
tool-crs-line-rounds-only-yours = Một đợt mời chỉ dành cho bạn nếu bạn thuộc nhóm của đợt đó. Có thể đã có đợt mới hơn.
tool-crs-line-round = { $category }, ngày { $date }: điểm thấp nhất { $lowest }
tool-crs-line-round-short = còn thiếu { $points } điểm
tool-crs-line-round-enough =
    { $points ->
        [0] vừa đúng bằng
       *[other] cao hơn { $points } điểm
    }
tool-crs-line-category-general = Mọi chương trình
tool-crs-line-category-canadian-experience = Diện Kinh nghiệm Canada (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = Người được tỉnh bang đề cử
tool-crs-line-category-federal-skilled-worker = Chương trình Lao động Tay nghề Liên bang (Federal Skilled Worker)
tool-crs-line-category-federal-skilled-trades = Chương trình Thợ lành nghề Liên bang (Federal Skilled Trades)
tool-crs-line-category-french = Tiếng Pháp
tool-crs-line-category-healthcare = Y tế và dịch vụ xã hội
tool-crs-line-category-stem = Khoa học và công nghệ
tool-crs-line-category-trades = Nghề thợ (trades)
tool-crs-line-category-transport = Vận tải
tool-crs-line-category-education = Giáo dục
tool-crs-line-category-agriculture = Nông nghiệp
tool-crs-line-category-physicians = Bác sĩ có kinh nghiệm ở Canada
tool-crs-line-category-senior-managers = Quản lý cấp cao có kinh nghiệm ở Canada
tool-crs-line-category-researchers = Nhà nghiên cứu có kinh nghiệm ở Canada
tool-crs-line-category-military = Tân binh quân đội

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Tôi có đủ điểm cho Chương trình Lao động Tay nghề Liên bang (Federal Skilled Worker) không?
tool-fsw-about = Trước khi Express Entry xếp hạng bạn, chương trình này đòi hỏi một số điểm theo bảng điểm riêng.
tool-fsw-field-experience-years = Việc làm có tay nghề trong cùng một nghề, tính tròn năm
tool-fsw-hint-experience-years = Việc làm có lương trong mười năm gần đây, ở bất cứ nước nào.
tool-fsw-field-arranged-employment = Bạn có thư mời làm việc hợp lệ ở Canada không?
tool-fsw-field-adaptability = Điều nào đúng với bạn hoặc với vợ, chồng, bạn đời?
tool-fsw-field-spouse-language-clb4 = Vợ, chồng hoặc bạn đời của tôi đạt bậc 4 trở lên ở mọi kỹ năng của một ngôn ngữ chính thức
tool-fsw-field-own-study-2y-canada = Tôi đã học toàn thời gian ở Canada từ hai năm học trở lên
tool-fsw-field-spouse-study-2y-canada = Vợ, chồng hoặc bạn đời của tôi đã học toàn thời gian ở Canada từ hai năm học trở lên
tool-fsw-field-own-work-1y-canada = Tôi đã làm việc toàn thời gian ở Canada từ một năm trở lên, việc có tay nghề và có giấy phép
tool-fsw-field-spouse-work-1y-canada = Vợ, chồng hoặc bạn đời của tôi đã làm việc ở Canada từ một năm trở lên và có giấy phép
tool-fsw-field-relative-in-canada = Tôi hoặc vợ, chồng, bạn đời có người thân đã trưởng thành sống ở Canada, là công dân hoặc thường trú nhân
tool-fsw-line-second-language = Ngôn ngữ chính thức thứ hai: bậc { $level } ở mọi kỹ năng
tool-fsw-line-experience = Số năm việc làm có tay nghề: { $years }
tool-fsw-line-arranged-employment = Thư mời làm việc hợp lệ
tool-fsw-line-offer-again = Thư mời làm việc hợp lệ, tính thêm lần nữa
tool-fsw-line-spouse-language = Ngôn ngữ của vợ, chồng hoặc bạn đời
tool-fsw-line-own-study = Bạn đã học ở Canada
tool-fsw-line-spouse-study = Vợ, chồng hoặc bạn đời đã học ở Canada
tool-fsw-line-own-work = Bạn đã làm việc ở Canada
tool-fsw-line-spouse-work = Vợ, chồng hoặc bạn đời đã làm việc ở Canada
tool-fsw-line-relative = Người thân ở Canada
tool-fsw-line-minimum-language = Ngôn ngữ chính thức thứ nhất: bậc { $level } ở mọi kỹ năng
tool-fsw-line-minimum-experience = Số năm trọn vẹn làm việc có tay nghề: ít nhất { $years }
tool-fsw-line-minimum-education = Từ trung học phổ thông trở lên
tool-fsw-line-pass-mark = Số điểm phải đạt: { $pass }
tool-fsw-line-passes = Đủ điểm và đạt mọi mức tối thiểu
tool-fsw-line-too-few = Không đủ điểm
tool-fsw-line-below-minimum = Có một mức tối thiểu chưa đạt. Điểm không bù được
tool-fsw-line-experience-more = Thêm một năm việc làm có tay nghề
tool-fsw-line-second-language-all = Bậc { $level } ở mọi kỹ năng của ngôn ngữ thứ hai

## What level is my test score?

tool-clb-question = Điểm thi ngôn ngữ của tôi là bậc mấy?
tool-clb-about = Canada tính trình độ ngôn ngữ theo bậc: CLB cho tiếng Anh, NCLC cho tiếng Pháp. Hãy đổi điểm thi thành bậc.
tool-clb-field-test = Bài thi nào?
tool-clb-field-ability = Kỹ năng nào?
tool-clb-choice-ability-reading = Đọc
tool-clb-choice-ability-writing = Viết
tool-clb-choice-ability-listening = Nghe
tool-clb-choice-ability-speaking = Nói
tool-clb-field-score = Điểm của bạn
tool-clb-field-test-day = Ngày thi
tool-clb-hint-test-day = Nếu bạn ghi ngày thi, bạn sẽ thấy kết quả được tính đến khi nào.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } trở lên
tool-clb-line-nclc-or-more = NCLC { $level } trở lên
tool-clb-line-clb-below = Dưới CLB { $level }
tool-clb-line-nclc-below = Dưới NCLC { $level }
tool-clb-line-from-score = Điểm { $score }
tool-clb-line-valid-until = Kết quả được tính đến
tool-clb-line-expired = Kết quả này đã quá cũ. Bạn cần thi lại.
tool-clb-line-other-scale = Vào ngày đó bài thi này dùng thang điểm khác. Hãy chọn bài thi hợp với ngày thi.

## In my own currency

tools-section-currency = Theo tiền của nước bạn
tools-field-rate = 1 đô la Canada = bao nhiêu tiền của nước bạn?
tools-hint-rate = Nếu bạn muốn xem số tiền theo tiền của nước bạn. Hãy lấy tỷ giá của ngân hàng bạn dùng.
tools-field-rate-day = Ngày của tỷ giá này
tools-line-own-currency = Theo tiền của nước bạn, với tỷ giá { $rate } cho một đô la Canada ngày { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Chương trình Express Entry nào có thể hợp với tôi?
tool-programs-about = Express Entry có ba chương trình. Xem từng điều kiện: điều nào bạn đạt, điều nào chưa đạt và điều nào chưa biết.
tool-programs-section-programs = Các chương trình
tool-programs-section-fsw = Chương trình Lao động Tay nghề Liên bang (Federal Skilled Worker)
tool-programs-section-cec = Diện Kinh nghiệm Canada (Canadian Experience Class)
tool-programs-section-fst = Chương trình Thợ lành nghề Liên bang (Federal Skilled Trades)
tool-programs-section-money = Tiền và nơi ở
tool-programs-field-teer = Bậc công việc của bạn (TEER)
tool-programs-hint-teer = Đó là chữ số thứ hai trong mã nghề của bạn.
tool-programs-choice-teer-0 = 0: quản lý
tool-programs-choice-teer-1 = 1: thường cần bằng đại học
tool-programs-choice-teer-2 = 2: thường cần bằng cao đẳng hoặc học nghề lâu năm
tool-programs-choice-teer-3 = 3: thường cần học cao đẳng ngắn hơn hoặc được đào tạo tại chỗ làm
tool-programs-choice-teer-4 = 4: thường cần xong trung học phổ thông
tool-programs-choice-teer-5 = 5: đào tạo ngắn tại chỗ làm
tool-programs-field-continuous-work-years = Việc làm có tay nghề trong cùng một nghề, không gián đoạn, tính tròn năm
tool-programs-hint-continuous-work-years = Việc làm có lương trong mười năm gần đây, ở bất cứ nước nào.
tool-programs-field-recent-canadian-work-years = Việc làm có tay nghề ở Canada trong ba năm gần đây, tính tròn năm
tool-programs-field-trade = Công việc của bạn có phải là nghề thợ (skilled trade) không?
tool-programs-field-trade-work-years = Thời gian làm nghề thợ đó trong năm năm gần đây, tính tròn năm
tool-programs-field-trade-offer-or-certificate = Bạn có thư mời làm việc toàn thời gian một năm trong nghề thợ đó, hoặc chứng chỉ tay nghề của Canada (certificate of qualification) không?
tool-programs-field-education-assessed = Học vấn này có phải của Canada hoặc đã được đánh giá không?
tool-programs-field-fsw-points = Điểm của bạn theo bảng điểm của Chương trình Lao động Tay nghề Liên bang (Federal Skilled Worker)
tool-programs-hint-fsw-points = Có một công cụ riêng để cộng các điểm này.
tool-programs-field-works-with-offer = Bạn có được phép làm việc ở Canada và có thư mời làm việc hợp lệ không?
tool-programs-field-enough-funds = Bạn có đủ số tiền phải chứng minh không?
tool-programs-field-quebec = Bạn có định sống ở Quebec không?
tool-programs-line-found = Có vẻ bạn đạt các điều kiện của một chương trình
tool-programs-line-not-known = Còn thiếu một số câu trả lời
tool-programs-line-none = Với tình hình hiện tại, bạn chưa đạt điều kiện của chương trình nào

## What does my application cost?

tool-fees-question = Đơn của tôi tốn bao nhiêu?
tool-fees-about = Lệ phí nhà nước cho bạn và gia đình, từng dòng một.
tool-fees-field-application = Bạn nộp đơn xin gì?
tool-fees-field-partner = Vợ, chồng hoặc bạn đời có nộp đơn cùng bạn không?
tool-fees-field-children = Bao nhiêu con phụ thuộc nộp đơn cùng bạn?
tool-fees-field-children-with-biometrics = Trong số đó, bao nhiêu con từ mười bốn tuổi trở lên?
tool-fees-hint-children-with-biometrics = Từ tuổi đó phải lấy vân tay và chụp ảnh.
tool-fees-line-times = { $what }, nhân { $count }
tool-fees-line-family-apart = Vợ, chồng hoặc bạn đời và các con nộp đơn riêng. Các khoản phí đó không được tính ở đây.
tool-fees-line-without-not-known = Tổng số chưa gồm những khoản chưa biết.

## Ontario Workforce Priority

tool-oinp-question = Ontario có thể đề cử tôi không?
tool-oinp-about = Diện này của Ontario đòi hỏi thư mời làm việc. Xem từng điều kiện đã đạt hay chưa, và điểm của thư bày tỏ nguyện vọng (expression of interest).
tool-oinp-section-offer = Công việc
tool-oinp-section-employer = Chủ lao động
tool-oinp-section-requirements = Điều kiện phải đạt
tool-oinp-section-points = Điểm
tool-oinp-field-occupation = Mã nghề của công việc được mời (năm chữ số)
tool-oinp-hint-occupation = Theo Bảng phân loại nghề quốc gia (NOC), ví dụ 72310 cho thợ mộc.
tool-oinp-field-offer = Bạn có thư mời làm việc toàn thời gian, không xác định thời hạn ở Ontario không?
tool-oinp-field-hourly-wage = Lương một giờ, bằng đô la Canada
tool-oinp-field-wage-at-median = Mức lương đó có bằng hoặc cao hơn mức lương trung vị (median wage) của nghề này trong vùng không?
tool-oinp-hint-wage-at-median = Trang Job Bank của liên bang ghi mức này theo nghề và vùng. Với người mới tốt nghiệp ở Ontario, chỉ cần đạt mức lương thấp (low wage).
tool-oinp-field-location = Chỗ làm ở đâu?
tool-oinp-field-position-months = Số tháng bạn đã làm ở vị trí này tại Ontario
tool-oinp-field-other-ontario-months = Số tháng làm việc khác ở Ontario
tool-oinp-field-same-job-years = Số năm tròn trong cùng nghề, trong năm năm gần đây
tool-oinp-field-licence = Bạn có giấy phép hành nghề mà Ontario đòi hỏi cho công việc này không?
tool-oinp-hint-licence = Chọn “Không” nếu công việc không cần giấy phép.
tool-oinp-field-canadian-earnings = Thu nhập từ việc làm ở Canada của năm cao nhất trong năm năm gần đây, bằng đô la
tool-oinp-hint-canadian-earnings = Theo giấy báo thuế (Notice of Assessment) của bạn.
tool-oinp-field-status = Giấy phép của bạn ở Canada
tool-oinp-choice-status-work-permit = Giấy phép làm việc
tool-oinp-choice-status-study-permit = Giấy phép du học
tool-oinp-choice-status-none = Không có
tool-oinp-field-education-assessed = Học vấn này có phải của Canada hoặc đã được đánh giá không?
tool-oinp-field-canadian-credentials = Bằng cấp của Canada
tool-oinp-choice-canadian-credentials-none = Không có
tool-oinp-choice-canadian-credentials-one = Một
tool-oinp-choice-canadian-credentials-more = Nhiều hơn một
tool-oinp-field-ontario-graduate = Trong ba năm gần đây, bạn có tốt nghiệp một trường đủ điều kiện ở Ontario không?
tool-oinp-field-employer-area = Khu vực của chỗ làm
tool-oinp-hint-employer-area = Trang chính thức liệt kê các khu vực thuộc mức ở giữa.
tool-oinp-choice-employer-area-gta = Vùng Đại Toronto (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Một khu vực trong danh sách
tool-oinp-choice-employer-area-elsewhere = Nơi khác ở Ontario
tool-oinp-field-employer-years = Số năm tròn chủ lao động đã hoạt động
tool-oinp-field-employer-revenue = Doanh thu năm ngoái của chủ lao động, bằng đô la
tool-oinp-field-employer-staff = Số công dân và thường trú nhân làm toàn thời gian tại chỗ làm
tool-oinp-line-teer = Bậc công việc (TEER): { $teer }
tool-oinp-line-category = Nhóm lớn của nghề: { $category }
tool-oinp-line-wage = Lương một giờ: { $value }
tool-oinp-line-position = Số tháng ở vị trí này: { $value }
tool-oinp-line-other-ontario = Số tháng làm việc khác ở Ontario: { $value }
tool-oinp-line-earnings = Thu nhập từ việc làm ở Canada: { $value }
tool-oinp-line-status = Giấy phép ở Canada: { $choice }
tool-oinp-line-education = Học vấn: { $choice }
tool-oinp-line-credentials = Bằng cấp của Canada: { $choice }
tool-oinp-line-language = Ngôn ngữ chính thức thứ nhất, kỹ năng thấp nhất: bậc { $value }
tool-oinp-line-both-languages = Cả hai ngôn ngữ chính thức
tool-oinp-line-one-language = Một ngôn ngữ chính thức
tool-oinp-line-no-language = Không có ngôn ngữ chính thức nào
tool-oinp-line-all-met = Đạt mọi điều kiện đã hỏi
tool-oinp-line-some-not-met = Có một điều kiện chưa đạt. Điểm không bù được
tool-oinp-line-some-not-known = Chưa biết có đạt mọi điều kiện hay không
tool-oinp-line-location = Chỗ làm: { $choice }
