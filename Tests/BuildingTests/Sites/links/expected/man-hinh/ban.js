guongEdition("4989f6a252239e7bca8f2c3d91df5908");
