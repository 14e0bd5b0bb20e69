guongEdition("e88ff814650d78e957b8c1bd958dc637");
