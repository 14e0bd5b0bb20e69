guongFilter([
["Chậu","viec-tot/chau/index.html","2022-03-10","deed",["C1 Kỷ cương"],["phong-a"],[]],
["Vườn","sang-kien/vuon/index.html","2022-02-14","initiative",["C1 Kỷ cương"],["van-phong"],[]]
]);
