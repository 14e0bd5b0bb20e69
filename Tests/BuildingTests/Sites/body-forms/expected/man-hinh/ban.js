guongEdition("fc660ab86c6218d749e54eaa1fb8e920");
