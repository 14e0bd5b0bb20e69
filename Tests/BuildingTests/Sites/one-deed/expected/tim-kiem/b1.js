guongSearch("b1",[["viec-tot/mo-cua-som/index.html","Mở cửa sớm","Lê Văn An, Văn phòng","Anh An mở cửa lúc 6 giờ 45, sớm hơn giờ làm việc một khắc.","deed","14/02/2022"]]);
