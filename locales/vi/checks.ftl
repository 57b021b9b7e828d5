# Self-checks: short interviews that end with what to do.

screen-self-check = Tự kiểm tra
kind-tool = Công cụ
kind-self_check = Tự kiểm tra
checks-title = Tự kiểm tra
checks-lead = Vài câu hỏi, rồi đến những gì nên làm. Các câu trả lời của bạn không được lưu.
check-question = Câu hỏi { $n }
check-back = Lùi một câu
check-again = Làm lại từ đầu
check-said = Bạn đã trả lời
check-change = Thay đổi
check-because = Vì sao
check-next = Bạn có thể làm gì tiếp
check-whole = Hiện tất cả câu hỏi cùng lúc
check-whole-hide = Hiện từng câu hỏi một
check-go-to = (đến câu { $n })
check-not-a-decision = Đây không phải là quyết định hay tư vấn pháp lý. Chỉ cơ quan có trách nhiệm mới được quyết định.
verdict-stop = Dừng lại
verdict-careful = Cẩn thận
verdict-fine = Không thấy dấu hiệu đáng ngờ
verdict-know = Nên biết
