guongFilter([
["Ngoài đợt","viec-tot/ngoai-dot/index.html","2022-01-14","deed",["C1 Kỷ cương"],["van-phong"],[]]
]);
