# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Nơi ở
places-title = Sống ở đâu tại Ontario
places-lead = Cho biết điều gì quan trọng với bạn, rồi xem nơi nào phù hợp. Hoặc chọn vài nơi và đặt cạnh nhau.
places-empty = Nội dung trên máy chưa có nơi nào
places-celsius = { $count } °C
places-services-label = Dịch vụ cho người mới đến
places-services-note = Các dịch vụ trong nội dung Portage trên máy này có văn phòng ở nơi này hoặc cách không quá 25 km. Một số chỉ đến vào những ngày nhất định. Còn có những dịch vụ khác mà chúng tôi không biết.
places-wishes-title = Điều gì quan trọng với bạn?
places-wishes-lead = Thứ tự các nơi thay đổi khi bạn kéo thanh trượt. Những gì bạn đặt chỉ ở trên máy này.
places-wish-cheap-rent = Tiền thuê nhà rẻ
places-wish-work = Ít thất nghiệp
places-wish-french = Có người nói tiếng Pháp quanh tôi
places-wish-language = Có người nói tiếng mẹ đẻ của tôi
places-wish-newcomers = Nhiều người mới đến
places-wish-services = Có nơi giúp người mới đến ở gần
places-wish-size = Nơi lớn hay nhỏ
places-wish-mild-winter = Mùa đông bớt lạnh
places-wish-transit = Giao thông công cộng
places-wish-study = Đại học hoặc cao đẳng
places-wish-pilots = Chương trình thí điểm nhập cư (RCIP hoặc FCIP)
places-weight-0 = Không quan trọng
places-weight-1 = Quan trọng
places-weight-2 = Rất quan trọng
places-language = Ngôn ngữ của bạn
places-language-none = Chọn ngôn ngữ
places-language-hint = Hãy chọn ngôn ngữ của bạn trước. Danh sách của chúng tôi chỉ có những ngôn ngữ này.
places-size-big = Lớn
places-size-small = Nhỏ
places-clear = Làm lại từ đầu
places-cleared = Không còn điều gì được tính. Các nơi xếp theo tên.
places-why-cheap-rent =
    { $standing ->
        [good] Tiền thuê thấp hơn ở hầu hết các nơi: { $value } cho hai phòng ngủ.
        [poor] Tiền thuê cao hơn ở hầu hết các nơi: { $value } cho hai phòng ngủ.
       *[middle] Tiền thuê ở gần mức giữa: { $value } cho hai phòng ngủ.
    }
places-why-work =
    { $standing ->
        [good] Ít người tìm việc hơn hầu hết các vùng: { $value }.
        [poor] Nhiều người tìm việc hơn hầu hết các vùng: { $value }.
       *[middle] Tỷ lệ thất nghiệp ở gần mức giữa: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Nhiều người chủ yếu nói tiếng Pháp hơn hầu hết các nơi: { $value }.
        [poor] Ít người chủ yếu nói tiếng Pháp hơn hầu hết các nơi: { $value }.
       *[middle] Người chủ yếu nói tiếng Pháp: { $value }.
    }
places-why-language =
    { $count ->
        [0] { $language } không có trong các ngôn ngữ nêu ở đây, nên nhiều nhất { $value } số người nói ngôn ngữ này ở nhà.
       *[other]
            { $standing ->
                [good] Nhiều người nói { $language } ở nhà hơn hầu hết các nơi: { $value }.
                [poor] Ít người nói { $language } ở nhà hơn hầu hết các nơi: { $value }.
               *[middle] Người nói { $language } ở nhà: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Nhiều người nhập cư hơn hầu hết các nơi: { $value }.
        [poor] Ít người nhập cư hơn hầu hết các nơi: { $value }.
       *[middle] Tỷ lệ người nhập cư ở gần mức giữa: { $value }.
    }
places-why-services =
    { $count ->
        [0] Danh sách của chúng tôi không có dịch vụ nào cho người mới đến trong vòng 25 km.
       *[other] Danh sách của chúng tôi có { $value } dịch vụ cho người mới đến ở đây hoặc trong vòng 25 km.
    }
places-why-size =
    { $standing ->
        [good] Lớn nhỏ đúng như bạn muốn: { $value } người.
        [poor] Lớn nhỏ không như bạn muốn: { $value } người.
       *[middle] Không lớn cũng không nhỏ: { $value } người.
    }
places-why-mild-winter =
    { $standing ->
        [good] Tháng 1 bớt lạnh hơn hầu hết các nơi: trung bình { $value }.
        [poor] Tháng 1 lạnh hơn hầu hết các nơi: trung bình { $value }.
       *[middle] Tháng 1 ở gần mức giữa: trung bình { $value }.
    }
places-why-transit = Giao thông công cộng: { $value }.
places-why-study = Có thể học ở đây: { $value }.
places-why-pilots =
    { $count ->
        [0] Cả hai chương trình thí điểm đều không có ở đây.
       *[other] Ở đây có chương trình thí điểm nhập cư: { $value }.
    }
places-list = Tất cả các nơi
places-list-ordered = Nơi hợp với bạn nhất xếp trước
places-rank = Hạng { $rank } theo thứ tự của bạn
places-sure = Biết { $known }/{ $wishes } điều quan trọng với bạn
places-unknown = Không biết: { $what }.
places-people = { $count } người ({ $year })
places-parts = Vì sao { $name } có hạng này
places-part-known = Điều chúng tôi biết
places-part-weight = Quan trọng đến đâu
places-part-points = Điểm
places-part-total = Tổng cộng
places-not-known = Không biết
places-pick = So sánh
places-pick-name = So sánh { $name }
places-picked = Đã chọn { $count } nơi. Chọn tối đa 4 nơi.
places-pick-full = Chỉ đặt được 4 nơi cạnh nhau. Hãy bỏ một nơi để thêm nơi khác.
places-compare = Đặt cạnh nhau
places-pick-none = Bỏ hết
places-method = Chúng tôi xếp thứ tự này như thế nào
places-method-line = Với mỗi điều quan trọng với bạn, chúng tôi xếp hàng tất cả những nơi mà chúng tôi có thông tin. Nơi tốt nhất được 1 điểm, nơi kém nhất bị trừ 1 điểm, và nơi ở giữa được 0 điểm.
places-method-twice = Điều rất quan trọng được tính gấp đôi. Chúng tôi cộng các điểm lại. Những nơi bằng điểm thì cùng hạng.
places-method-named = Với giao thông công cộng, đại học và cao đẳng, chúng tôi chỉ có danh sách những gì có ở đó. Nơi có tên được tối đa 1 điểm. Nơi không có tên không bị trừ điểm.
places-method-unknown = Điều chúng tôi không biết thì không cộng và không trừ. Nó chỉ làm thứ tự kém chắc chắn hơn, nên chúng tôi nói rõ biết được bao nhiêu.
places-method-yours = Đây không phải lời khuyên và không phải bảng xếp hạng của ai. Thanh trượt đặt khác đi thì thứ tự cũng khác.
map-whole = Toàn Ontario
map-south = Miền nam, gần hơn
map-table = Bản đồ dưới dạng bảng
map-credit = Đường viền và hồ: Natural Earth, thuộc phạm vi công cộng, đã giản lược. Ranh giới không chính xác.
places-map = Bản đồ các nơi
places-map-label = Bản đồ Ontario với { $count } nơi. Bảng bên dưới cho biết cùng nội dung.
places-map-best = Chấm đặc: năm nơi đứng đầu của bạn
places-map-picked = Chấm đặc: các nơi bạn đã chọn
places-map-dots = Chấm càng lớn thì nơi đó càng lớn
places-map-place = Nơi
places-map-north = Độ vĩ bắc
places-map-west = Độ kinh tây
places-map-people = Số dân
places-compare-title = Các nơi cạnh nhau
places-compare-lead = Bấm vào một con số để xem nguồn và thời điểm của nó.
places-compare-empty = Chưa chọn nơi nào
places-compare-empty-text = Hãy đến danh sách và chọn tối đa 4 nơi.
places-compare-list = Đến danh sách
places-compare-add = Thêm một nơi
places-compare-out = Bỏ { $name }
places-compare-what = Mục
places-group-people = Người dân
places-group-languages = Ngôn ngữ và tiếng Pháp
places-group-money = Tiền bạc
places-group-work = Việc làm
places-group-climate = Khí hậu
places-group-getting-about = Đi lại
places-group-learning = Học tập
places-group-newcomers = Người mới đến
places-group-other = Khác
places-yes = Có
places-no = Không
places-cell-more = Lấy từ đâu
places-cell-time = Thời điểm: { $time }
places-time-undated = nguồn không ghi ngày
places-cell-area = Tính cho cả vùng, không riêng nơi này: { $area }
places-cell-one = Chúng tôi kém chắc chắn hơn về điều này.
places-cell-counted = Portage tự đếm trong nội dung của mình.
places-cell-source = Nguồn:
places-bars = Dạng thanh
places-climate = Mùa đông và mùa hè
places-climate-lead = Từ mức trung bình của tháng 1 đến mức trung bình của tháng 7.
places-climate-january = Tháng 1
places-climate-july = Tháng 7
places-choose = Tôi muốn sống ở đây
places-chosen = Bạn đã chọn nơi này
places-chosen-mark = Bạn chọn
places-choose-note = Sau đó, kế hoạch, ngân sách và danh sách dịch vụ của bạn sẽ tính theo nơi này.
places-chosen-said = Nơi bạn sẽ đến bây giờ là { $name }.
places-unchoose = Rút lại lựa chọn
places-unchosen = Bạn không còn chọn nơi đến nào.
places-municipality = Chính quyền địa phương: { $name }
places-municipality-page = Trang cho người mới đến của họ
places-municipality-publisher = Do { $publisher } biên soạn. Chính quyền địa phương chưa kiểm tra.
places-municipality-none = Trong nội dung này, chưa có chính quyền địa phương nào có phần riêng cho nơi này.
places-next = Tiếp theo
places-to-services = Dịch vụ ở { $city }
places-to-budget = Một tháng ở đây tốn bao nhiêu
places-to-plan = Kế hoạch của bạn
places-add-to-compare = Thêm vào các nơi cạnh nhau
places-take-from-compare = Bỏ khỏi các nơi cạnh nhau
places-in-region = Thuộc { $division }
services-from-place = Bạn đang xem { $city } vì đó là nơi bạn sẽ đến.
kind-community = Nơi ở
screen-places = Nơi ở
screen-place = Nơi ở
screen-compare = Các nơi cạnh nhau
places-not-kept = Không lưu được những gì bạn đã đặt. Chúng còn hiệu lực cho đến khi bạn rời trang này.
places-climate-scale = Thang đo từ { $from } °C đến { $to } °C. Đường mảnh là 0 °C.
places-first = Đứng đầu lúc này: { $name }.
places-why-area = Con số này tính cho cả vùng { $area }.
places-why-time = Số liệu: { $time }.
places-why-rent-time = Trung bình của tất cả người thuê, { $time }. Hợp đồng thuê mới đắt hơn.
places-rent-unknown = Không biết tiền thuê.
places-cell-list = Danh sách của chính Portage, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, vùng Waterloo
places-airport-YOW = Ottawa
places-airport-YQG = Windsor
places-airport-YQK = Kenora
places-airport-YQT = Thunder Bay
places-airport-YSB = Sudbury
places-airport-YTS = Timmins
places-airport-YTZ = Toronto Billy Bishop
places-airport-YUL = Montréal-Trudeau
places-airport-YXL = Sioux Lookout
places-airport-YXU = London, Ontario
places-airport-YYB = North Bay
places-airport-YYZ = Toronto Pearson
places-sources = Nguồn
