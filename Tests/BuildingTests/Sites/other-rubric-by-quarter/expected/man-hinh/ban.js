guongEdition("8e0c4ec00c76a125558bec6fa6a9531b");
