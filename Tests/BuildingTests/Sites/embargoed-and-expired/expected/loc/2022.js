guongFilter([
["Bài dang-hom-nay","viec-tot/dang-hom-nay/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Bài con-han","viec-tot/con-han/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Bài den-ngay","viec-tot/den-ngay/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
