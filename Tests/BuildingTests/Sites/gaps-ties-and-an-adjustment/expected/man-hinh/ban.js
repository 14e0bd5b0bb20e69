guongEdition("2c6fa1b2818a8b9a2bb243509a6e9fda");
