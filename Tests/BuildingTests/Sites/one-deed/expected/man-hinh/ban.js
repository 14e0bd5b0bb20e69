guongEdition("6ad7b69d02a2a9442b583606856bc5cb");
