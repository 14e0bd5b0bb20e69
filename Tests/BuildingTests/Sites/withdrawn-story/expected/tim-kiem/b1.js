guongSearch("b1",[["viec-tot/mo-cua-som/index.html","Mở cửa sớm","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","14/02/2022"]]);
