guongSearch("b1",[["viec-tot/goc/index.html","Bài gốc","Lê Văn An, Văn phòng","Theo tệp: bài kia, cùng thư mục, từ trên","deed","14/02/2022"],
["viec-tot/dich/index.html","Bài đích","Lê Văn An, Văn phòng"," về gốc","deed","15/02/2022"]]);
