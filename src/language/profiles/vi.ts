import type { Profile } from '../model.ts';

export const vi: Profile = {
  language: 'vi',
  script: 'Latin',
  letters: 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
  words: `
không ko tôi và là có của bị người cho được anh em họ đang ở đi tui mình với này đó nó chị ông bà cảnh sát nhà một các rồi thì mà khi vì nhưng đã sẽ cũng như để những
hỏi nói giấy tờ di trú bắt giữ gọi thả tới đến vô vào ra về lên xuống qua lại con vợ chồng cs hong hông hổng k dc đc vs mk ng j gi gì z vậy r roi hok kg nha nhe nhé ạ dạ
khong toi va la co cua bi nguoi cho duoc anh em ho dang o di tui minh voi nay do no chi ong ba canh sat nha mot cac thi ma khi vi nhung da se cung nhu de
hoi noi giay to tru bat giu goi tha den vo vao ra ve len xuong qua lai con chong
nếu còn phải hay biết thấy nghe làm sao vẫn chỉ thôi chưa mấy ai đâu nào sau trước trong ngoài trên dưới từ tại nơi chỗ khi lúc hôm ngày đêm tối sáng chiều trưa tuần tháng năm giờ phút tiếng bây bữa hồi nãy qua kia mai
neu phai hay biet thay nghe lam sao van thoi chua may ai dau nao sau truoc trong ngoai tren duoi tu tai noi cho luc hom ngay dem sang chieu trua tuan thang nam gio phut tieng bay bua nay kia mai
boston tòa án thẩm phán luật sư lệnh trát cáo buộc tội bail thế chân tại ngoại tù trại giam bót đồn sheriff court quan công tố tiền phạt vé kiện hồ sơ báo cáo biên bản địa chỉ tên hình thông tin vân tay
toa an tham phan luat su lenh trat cao buoc toi the chan ngoai tu trai giam bot don quan cong tien phat ve kien ho so bao cao bien ban dia chi ten hinh thong tin van tay
ice liên bang lien bang nhân viên nhan vien sĩ si quan thám tử tu lính linh công cong nhập cư nhap cu trục xuất truc xuat hợp pháp hop phap bất bat quốc tịch quoc tich thẻ xanh the visa hộ chiếu ho chieu passport diện dien thường trú thuong
chặn chan xe đường duong lái lai bằng bang cửa cua gõ go đập dap phá pha mở mo khóa khoa còng cong dẫn dan đưa dua giao chở cho nhốt nhot canh đợi doi chờ chờ sẵn san đậu dau bãi bai chủ chu tiệm tiem nail hàng hang xóm xom chung cư cu phòng phong
trường truong học hoc sinh con cháu chau bạn ban cha mẹ me má ba bố bo ngoại nội noi cô dì di chú chu bác bac cậu cau mợ thím trai gái gai gia đình dinh
xin chào chao cảm cam ơn on cám giúp giup đỡ với voi làm ơn lam on xin lỗi loi alo dạ da vâng vang ừ u ừm um thưa thua ơi oi nhé nhe nhen nghen hen hả ha hén à a ờ
muốn muon cần can nên nen thể the dám dam sợ so lo lắng lang dọa doa hăm ham báo bao kêu keu biểu bieu đòi doi nhận nhan gửi gui gởi nhắn nhan tin điện dien thoại thoai số so
tụi bọn bon đám dam tất tat cả ca mọi moi nhiều nhieu ít it vài vai hai ba bốn bon năm sáu sau bảy bay tám tam chín chin mười muoi trăm tram ngàn ngan đô do
quá qua lắm lam rất rat hơn hon nữa nua luôn luon liền lien ngay mới moi vừa vua đều deu cùng cung cứ cu chắc chac hình như có lẽ le thật that thiệt thiet
tiếng việt viet nam mỹ my anh trung tàu tau hoa pháp phap nước nuoc quê que sinh sanh đâu dau
chuyện chuyen việc viec vụ vu gì gi thế the nào nao sao tại tai bởi boi nên nen do đó do cái cai con chiếc chiec cuộc cuoc sự su vấn van đề de
đứng dung ngồi ngoi nằm nam chạy chay nhìn nhin coi xem đọc doc viết viet ký ky trả tra lời loi kể ke hiểu hieu nhớ nho quên quen nghĩ nghi tin đoán doan tưởng tuong
bây bay giờ gio hôm hom qua nay mai kia tuần tuan trước truoc rồi roi sau lát lat nữa chút chut lúc luc nãy nay hồi hoi
ko k kg kh khg hk hem hum khum dc đc dk đk dx vs mk mik mih mn mng ng ngta nta nguoi t m e a c ck vk chg ox bx j gj z zay zậy v r rui rùi oy bjo bgio bh bg trc trog nc ns nch ntn nt nx nhma nma nhiu bn ms mun mún lm lun thui thoy ls tt dt đt sdt sđt nv tp vn csat cx cug ak ah uh uhm hjx hic huhu hihi haha hihi kkk ib inbox fb zalo
đừng dung chớ cho hãy hay xong bỏ bo hết het đủ du thêm them bớt bot
công viên vien bệnh benh viện vien trạm tram xe bus buýt buyt lửa lua cầu cau chợ cho quán quan nhà thờ tho hàng thư thu viện bãi đậu đỗ do
ma túy tuy súng sung dao buôn buon lậu lau giả gia mạo mao trộm trom cướp cuop giựt giut giật giat đánh danh lừa lua nạn nan nhân chứng chung
mặt mat nạ na áo ao đen den trắng trang xanh đỏ do vàng vang quần quan đồng dong phục phuc thường thuong giáp giap phù hiệu hieu
đóng dong nộp nop tiền bảo lãnh lanh ngoài hầu hau phiên phien xử xu án trắng vô hủy huy rút rut bác bỏ mãn man hạn han cam kết ket
tình tinh trạng trang đơn don mẫu mau luật luat quyền quyen phép phep bắt buộc buoc hành hanh chính chinh hình sự dân dan
khai xét xet kiểm kiem tra soát soat lục luc khám kham trình trinh chìa chia xuất chứng minh
thằng thang đứa dua nhỏ nho bé be lớn lon già gia trẻ tre tuổi tuoi thanh niên nien học sinh
sếp sep lương luong làm việc trả nợ no thuê thue nhà trọ tro phòng bồ bo cũ cu bạn
livestream quay clip video hình chụp chup ghi âm am camera bằng bang chứng
ổng ong bả ba ảnh anh chỉ chi cổ co hắn han nó tụi tui mày may tao tau bay ta
dorchester fields corner roxbury mattapan quincy malden randolph chinatown đường ave st
bot quan phuong khu vuc chung quanh gan xa phia ben canh sat nhau rieng tung doi khi
sai đúng dung phải trái trai tốt tot xấu xau buồn buon vui giận gian mệt met khổ kho tội nghiệp nghiep
trốn tron tránh tranh chạy núp nup khóc khoc la hét het run hoảng hoang loạn loan cứu cuu mau lẹ le nhanh gấp gap
thành thanh phố pho bang tiểu tieu thị thi chính tòa quận quan nhiệm nhiem dịch dich thông phiên giải giai thích thich
chặn chận chan lùi lui đẩy day xô xo đuổi duoi dẹp dep rào rao phong tỏa phối phoi hợp hop tác tac chung nhóm nhom toán toan lực luc lượng luong đặc dac nhiệm
nghe đồn nguoi ta ba noi may chi may anh chac la hinh nhu co le khong biet that hay gia
gởi dùm giùm dum gium lẹ lên đi nào mau coi chừng chung thử thu
mùa mua đông dong hè he tết tet năm ngoái ngoai mới cũ
ăn an uống uong ngủ ngu chơi choi mua bán ban tiệm tạp hóa hoa nước mắm mam phở pho cơm com
bác sĩ thuốc thuoc đau dau ốm om bệnh
máy may tính tinh mạng mang hệ he thống thong dữ du liệu lieu danh sách sach băng đảng dang
đặt dat hẹn hen lịch lich mấy bao nhiêu nhieu lâu lau xa
thím thim dượng duong rể re dâu dau sui gia nội ngoại cháu chắt
dì tía tia má ba ổng bả mần man răng rang mô mo tê te chi rứa rua nớ no hè
dung di dau roi ma thoi nha nghe hen hong ha vay sao the nao lam gi bay gio o dau khi nao tai sao ai do cai gi
dang bi bat dang o ngoai cua co may nguoi mac ao den khong biet la ai giup toi voi giup em voi
`,
};
