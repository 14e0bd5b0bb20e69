guongSearch("b1",[["viec-tot/mo-cua-som/index.html","Mở cửa sớm","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","14/02/2022"],
["viec-tot/ban-nhap/index.html","Bản nháp này","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","15/02/2022"],
["viec-tot/dang-xem/index.html","Bài đang xem","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","16/02/2022"]]);
