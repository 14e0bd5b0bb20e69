guongSearch("b1",[["viec-tot/den-ngay/index.html","Bài den-ngay","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","14/02/2022"],
["viec-tot/con-han/index.html","Bài con-han","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","14/02/2022"],
["viec-tot/dang-hom-nay/index.html","Bài dang-hom-nay","Lê Văn An, Văn phòng","Một việc nhỏ, làm đều.","deed","15/03/2022"]]);
