guongSearch("b1",[["tin/tin-phat-dong/index.html","Phát động","","Một việc nhỏ, làm đều.","news","11/02/2022"],
["guong-ca-nhan/nguoi-mo-cua/index.html","Người mở cửa","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","person","14/02/2022"],
["guong-tap-the/phong-a-gon-gang/index.html","Phòng A gọn gàng","Trần Thị Bình, Phòng A","Một việc nhỏ, làm đều.","collective","20/02/2022"],
["kinh-nghiem/hop-dung/index.html","Họp đứng","Lê Văn An, Văn phòng","Bỏ ghế.","practice","25/02/2022"],
["viec-tot/nhat-giay/index.html","Nhặt giấy","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","01/03/2022"],
["sang-kien/so-mot-trang/index.html","Sổ một trang","Lê Văn An, Văn phòng","Một trang thay ba quyển sổ.","initiative","05/03/2022"],
["kinh-nghiem/hop-dung-phong-a/index.html","Phòng A cũng họp đứng","Trần Thị Bình, Phòng A","Một việc nhỏ, làm đều.","practice","10/03/2022"],
["nhan-to-moi/nguoi-moi/index.html","Người mới","Trần Thị Bình, Phòng A","Một việc nhỏ, làm đều.","emerging","12/03/2022"]]);
