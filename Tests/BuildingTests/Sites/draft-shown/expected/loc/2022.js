guongFilter([
["Bài đang xem","viec-tot/dang-xem/index.html","2022-02-16","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Bản nháp này","viec-tot/ban-nhap/index.html","2022-02-15","deed",["C1 Kỷ cương"],["van-phong"],[]],
["Mở cửa sớm","viec-tot/mo-cua-som/index.html","2022-02-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
