guongSearch("b1",[["viec-tot/vuon/index.html","Vườn","Lê Văn An, Văn phòng","Trước  sau.","deed","14/02/2022"]]);
