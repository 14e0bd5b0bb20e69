guongSearch("b1",[["viec-tot/ngoai-dot/index.html","Ngoài đợt","Lê Văn An, Văn phòng","Chữ đậm.","deed","14/01/2022"]]);
