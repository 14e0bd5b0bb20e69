guongFilter([
["Mở cửa sớm","viec-tot/mo-cua-som/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
