guongEdition("27ab8b84e44fa35e105aac9805edfe48");
