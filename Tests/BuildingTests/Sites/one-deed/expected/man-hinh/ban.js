guongEdition("8add9a1eacf7e1ba1ee3539155e59d8b");
