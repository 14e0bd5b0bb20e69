guongEdition("c1bd548bf1237568d327ac45fb518272");
