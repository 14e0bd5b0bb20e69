guongFilter([
["Chưa có quyết định","sang-kien/chua-cong-nhan/index.html","2022-02-14","initiative",["C1 Kỷ cương"],["van-phong"],[]],
["Có quyết định","sang-kien/da-cong-nhan/index.html","2022-02-14","initiative",["C1 Kỷ cương"],["van-phong"],[]],
["Quyết định ký sau ngày này","sang-kien/quyet-dinh-sau-nay/index.html","2022-02-14","initiative",["C1 Kỷ cương"],["van-phong"],[]]
]);
