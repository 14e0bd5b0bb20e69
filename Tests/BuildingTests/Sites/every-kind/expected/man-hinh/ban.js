guongEdition("16f45c1493d40b79eec3c2f2fcfd00f2");
