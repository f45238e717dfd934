import type { RedactionWords } from './words.ts';

export const VI: RedactionWords = {
  naming:
    'tôi tên là | tôi tên | tên tôi là | tên tôi | tên của tôi là | tên của tôi | tui tên là | tui tên | tên tui là | tên tui | tên của tui là | mình tên là | mình tên | tên mình là | tên mình | tên của mình là | em tên là | em tên | tên em là | tên em | tên của em là | con tên là | con tên | tên con là | cháu tên là | cháu tên | tên cháu là | tên cháu | tên của cháu là | họ tên tôi là | họ tên là | họ và tên | họ và tên là | họ và tên tôi là | họ và tên của tôi là | họ tên | tên thật là | tên thật của tôi là | tên đầy đủ là | tên đầy đủ của tôi là | gọi tôi là | gọi tui là | gọi em là | gọi mình là | gọi con là | gọi cháu là | cứ gọi tôi là | cứ gọi tôi | bác tên là | bác tên | cô tên là | chú tên là | tên gọi là | tôi họ | tôi tên họ là | tên họ tôi là',
  calling: 'em là | mình là | con là | cháu là | tôi là | tui là',
  namedBefore: 'là tên tôi | là tên của tôi | là tên em',
  common:
    'không khong ko k hok chưa chua bị được duoc có co gì gi ở trong ngoài trên dưới và va với hay hoặc thì là la của cua cho từ đến tới khi lúc hôm qua nay mai-mốt ngày sáng chiều tối đêm năm tháng tuần giờ đang đã sẽ sap sắp rất quá lắm nữa người nguoi cảnh canh sát sat công cong dân dan di trú tru luật sư nhân viên vợ chồng ba má mẹ cha bố chị ông bà hàng xóm bạn chủ cháu em tôi tui mình họ nó chúng ai đâu sao nào này kia đó đây này xin vui lòng giúp cám cảm ơn chào dạ báo cáo thấy nghe nói hỏi làm muốn cần biết gọi sống ở sinh một hai ba bốn năm sáu bí mật quan trọng riêng ghi viết sai đúng nằm hiện thường trú nạn nhân chứng nhan vien hang xom me cha bo chi ong ba vo chong nguyên-đơn sinh-viên du thợ tho việt viet gốc goc mỹ my phụ huynh phu huynh-truong tài xế tai xe lại lai thật that ra đi nhé nha nhưng vì',
  ranks:
    'officer sĩ quan thám tử trung sĩ đại úy trung úy thiếu úy cảnh sát đặc vụ nhân viên agent trooper sergeant detective cop thanh tra quan tòa thẩm phán',
  said: 'nói bảo xưng',
  titles: 'chị anh cô ông bà bác là chú',
  flat: 'hộ phòng apt chung-cư',
  house: '',
  home: 'nhà',
  street: 'đường phố hẻm ngõ ngách đại-lộ kiệt',
  living:
    'tôi ở | tui ở | em ở | mình ở | nhà tôi ở | nhà tui ở | nhà em ở | nhà mình ở | tôi sống ở | sống ở | sống tại | sống ở số | cư ngụ tại | ngụ tại | ở nhà số | nhà ở số | địa chỉ | địa chỉ nhà | địa chỉ là | địa chỉ của tôi là | dia chi | nhà ở | trú tại',
  number: 'số so',
  counted:
    'giờ gio h tiếng tieng phút phut giây người nguoi cảnh canh ông anh chị đứa cháu con năm nam tuổi tuoi tuần tuan tháng thang ngày ngay lần lan căn can chiếc chiec xe cái cai tên nhân nhan đô do cửa khối lính mét met dặm tầng tang đặc',
  breaks: 'lúc luc từ khoảng khoang đến khi và với nhưng có thấy vì trước sau cách ở-đó tại-đó bị rồi gần',
  phone:
    'điện thoại | dien thoai | sđt | sdt | di động | số tôi là | số của tôi | số tui | số em | số điện thoại | gọi tôi | gọi tui | gọi em | gọi số | goi so | goi toi | liên lạc | lien lac | zalo | viber | nhắn tin | tel | phone | an sinh xã hội | số an sinh',
  birth:
    'sinh ngày | sinh năm | ngày sinh | ngày tháng năm sinh | sinh nhật | sinh vào | tôi sinh | sanh ngày | sanh năm | ngày sanh | năm sinh | sn | sinh',
  birthAfter: 'là ngày sinh | là sinh nhật | là ngày sinh của tôi | là sinh nhật tôi',
  months: '',
  dateJoins: 'là ngày vào tháng năm của tôi em con tui',
  officials: 'hiệu hieu thẻ the biển bien xe phù bót bot quận quan đồn mẫu mau đơn huy',
  papers: 'vụ hồ sơ so-bien biên bản ban án phiếu phạt báo cáo',
};
