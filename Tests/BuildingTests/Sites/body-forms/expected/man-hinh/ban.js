guongEdition("7fb921299a1895ba3f76890e824ed5ef");
