guongEdition("20bf46bcb5a65c1893da4c0e52e7f2f8");
