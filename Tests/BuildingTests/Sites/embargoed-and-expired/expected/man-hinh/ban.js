guongEdition("26c55af954ae2a41cc3c6993a07a70d0");
