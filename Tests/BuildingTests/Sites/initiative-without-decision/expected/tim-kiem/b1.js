guongSearch("b1",[["sang-kien/quyet-dinh-sau-nay/index.html","Quyết định ký sau ngày này","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","initiative","14/02/2022"],
["sang-kien/da-cong-nhan/index.html","Có quyết định","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","initiative","14/02/2022"],
["sang-kien/chua-cong-nhan/index.html","Chưa có quyết định","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","initiative","14/02/2022"]]);
