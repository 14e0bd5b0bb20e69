guongFilter([
["Tổng kết phong trào năm 2021","tin/tong-ket-2021/index.html","2021-12-24","news",[],[],[]],
["Tấm sơ đồ ở cổng","viec-tot/so-do-o-cong/index.html","2021-10-18","deed",["C2 Dễ hiểu"],["van-phong"],["de-hieu"]],
["Quầy một chiều của Phòng Lãnh sự mùa giãn cách","guong-tap-the/quay-mot-chieu/index.html","2021-08-02","collective",["C3 Gọn gàng, an toàn","C2 Dễ hiểu"],["phong-lanh-su"],["gon-gang","de-hieu"]],
["Phiếu hẹn có tên người chịu trách nhiệm","sang-kien/phieu-hen-co-ten/index.html","2021-06-14","initiative",["C1 Đúng hẹn","C2 Dễ hiểu"],["phong-lanh-su"],["dung-hen","de-hieu"]],
["Cuộc họp bắt đầu khi kim chỉ đúng giờ","kinh-nghiem/hop-dung-gio/index.html","2021-05-10","practice",["C1 Đúng hẹn"],["thanh-tra"],["dung-hen"]]
]);
