guongSearch("b1",[["sang-kien/vuon/index.html","Vườn","Lê Văn An, Văn phòng","Vườn một hai luống, xem https://vuon.example/cach-trong.","initiative","14/02/2022"],
["viec-tot/chau/index.html","Chậu","Trần Thị Bình, Phòng A","Chậu rau, kể ở vườn.","deed","10/03/2022"]]);
