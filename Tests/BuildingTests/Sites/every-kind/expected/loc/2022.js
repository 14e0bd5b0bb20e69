guongFilter([
["Người mới","nhan-to-moi/nguoi-moi/index.html","2022-03-12","emerging",["C1 Kỷ cương"],["phong-a"],[]],
["Phòng A cũng họp đứng","kinh-nghiem/hop-dung-phong-a/index.html","2022-03-10","practice",["C1 Kỷ cương"],["phong-a"],[]],
["Sổ một trang","sang-kien/so-mot-trang/index.html","2022-03-02","initiative",["C1 Kỷ cương"],["van-phong"],[]],
["Nhặt giấy","viec-tot/nhat-giay/index.html","2022-03-01","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Họp đứng","kinh-nghiem/hop-dung/index.html","2022-02-21","practice",["C1 Kỷ cương"],["van-phong"],[]],
["Phòng A gọn gàng","guong-tap-the/phong-a-gon-gang/index.html","2022-02-20","collective",["C1 Kỷ cương"],["phong-a"],[]],
["Người mở cửa","guong-ca-nhan/nguoi-mo-cua/index.html","2022-02-14","person",["C1 Kỷ cương"],["van-phong"],["tan-tuy"]],
["Phát động","tin/tin-phat-dong/index.html","2022-02-11","news",[],[],[]]
]);
