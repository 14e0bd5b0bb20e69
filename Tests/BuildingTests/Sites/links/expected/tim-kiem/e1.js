guongSearch("e1",[["nguoi/an/index.html","Lê Văn An","Trưởng phòng, Văn phòng"],
["don-vi/van-phong/index.html","Văn phòng","VP"],
["don-vi/phong-a/index.html","Phòng A"],
["tieu-chi/c1/index.html","C1. Kỷ cương","","Giữ kỷ cương."],
["tieu-chi/c1/index.html#c1.1","C1.1. Đúng giờ","","Làm việc đúng giờ."],
["gioi-thieu/index.html","Giới thiệu"]]);
