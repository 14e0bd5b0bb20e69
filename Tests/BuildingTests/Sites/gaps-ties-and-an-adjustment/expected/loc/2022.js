guongFilter([
["Một sổ thay ba sổ","sang-kien/so-mot/index.html","2022-03-10","initiative",["C1 Kỷ cương"],["phong-a"],[]]
]);
