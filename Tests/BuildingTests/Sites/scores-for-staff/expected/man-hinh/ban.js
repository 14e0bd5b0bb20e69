guongEdition("0b1d9e6aa2ee332c64f92579e1204a07");
