guongFilter([
["Bài đích","viec-tot/dich/index.html","2022-02-15","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Bài gốc","viec-tot/goc/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
