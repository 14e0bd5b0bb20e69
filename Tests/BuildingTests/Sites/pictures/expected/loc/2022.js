guongFilter([
["Vườn","viec-tot/vuon/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
